// The same model in numpy and R, as a competent user of each would write it: columns of 100,000 patients, the library's own
// generator. Slices alternate with the engine's; means by arm must agree within Monte Carlo error, or the measure fails.

import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { comparedArms, comparedNumbers, comparedPlan } from './compared.ts'
import type { Context } from './context.ts'
import { engines } from './engines.ts'
import { engineLanguage, type Language, type Slice, startLanguage } from './language.ts'
import { alternate, median, ratio } from './rounds.ts'
import { type Row, twoDigits } from './rows.ts'

const ROUNDS = 9
const WARM_UP = 2
const EPISODES = 100_000
/** Largest difference of two means, in its standard errors. */
const MOST_STANDARD_ERRORS = 4

/** @throws Error when a language's means differ from the engine's */
export async function measureLanguages({ cache, versions }: Context): Promise<Row[]> {
  const plan = comparedPlan()
  const { engine } = engines().at(-1)!
  const prices = engine.priceContracts(plan)
  const numbers = comparedNumbers(plan, prices)
  mkdirSync(cache, { recursive: true })
  const [json, list] = [join(cache, 'numbers.json'), join(cache, 'numbers.R')]
  writeFileSync(json, JSON.stringify(numbers))
  writeFileSync(list, listOf(numbers))
  const size = plan.cohort.episodesPerPeriod
  const sizes = [String(EPISODES), String(size)]
  const found = {
    numpy: await startLanguage('python3', [resolve('bench/python/slices.py'), json, ...sizes], EPISODES / size),
    R: await startLanguage('Rscript', [resolve('bench/r/slices.R'), list, ...sizes], EPISODES / size),
  }
  const own = engineLanguage(engine, plan, prices, EPISODES)
  const slices: Record<string, Slice[]> = {}
  const take = (name: string, language: Language) => async (round: number) => {
    const slice = await language.slice(round)
    slices[name] = [...(slices[name] ?? []), slice]
    return slice.generate + slice.settle
  }
  const started = Object.entries(found).flatMap(([name, language]) =>
    typeof language === 'string' ? [] : [[name, language] as const],
  )
  try {
    await alternate(
      Object.fromEntries([
        ['engine', take('engine', own)],
        ...started.map(([name, language]) => [name, take(name, language)]),
      ]),
      ROUNDS,
      WARM_UP,
    )
  } finally {
    for (const [, language] of started) language.end()
  }
  return Object.entries(found).flatMap(([name, language]) => {
    if (typeof language === 'string')
      return [{ id: `languages.${name}`, label: `against ${name}`, unit: 'times', note: `left out: ${language}` }]
    versions.set(name, language.version)
    return rowsOf(name, slices.engine, slices[name])
  })
}

function rowsOf(name: string, own: readonly Slice[], other: readonly Slice[]): Row[] {
  const apart = largestDifference(own, other)
  if (!(apart < MOST_STANDARD_ERRORS))
    throw new Error(`means of ${name} are ${apart.toFixed(1)} standard errors from the engine's`)
  const seconds = (slices: readonly Slice[], of: (slice: Slice) => number) => slices.slice(WARM_UP).map(of)
  const row = (id: string, label: string, of: (slice: Slice) => number): Row => {
    const nanoseconds = (median(seconds(other, of)) * 1e9) / EPISODES
    return {
      id: `languages.${name}.${id}`,
      label: `${label}, against ${name}`,
      value: ratio(seconds(other, of), seconds(own, of)),
      unit: 'times',
      note: `${twoDigits(nanoseconds)} ns an episode in ${name}`,
    }
  }
  return [
    row('generate', 'generation', ({ generate }) => generate),
    row('settle', `settlement under ${comparedArms.length} contracts`, ({ settle }) => settle),
    {
      ...row('whole', 'both', ({ generate, settle }) => generate + settle),
      ...(name === 'numpy' ? { goal: { least: 10 } } : {}),
    },
    {
      id: `languages.${name}.agreement`,
      label: `largest difference of a mean, engine and ${name}`,
      value: apart,
      unit: 'standardErrors',
      goal: { most: MOST_STANDARD_ERRORS },
    },
  ]
}

/** Largest difference between two languages' means of spending and margin a practice, in its standard errors. */
function largestDifference(a: readonly Slice[], b: readonly Slice[]): number {
  const facts = (slices: readonly Slice[], arm: string, k: number) => {
    const practices = slices.reduce((n, slice) => n + slice.practices, 0)
    const [sum, squares] = [0, 1].map((j) => slices.reduce((total, slice) => total + slice.sums[arm][k][j], 0))
    const mean = sum / practices
    return { mean, variance: (squares / practices - mean * mean) / practices }
  }
  const columns = Object.entries(a[0].sums).flatMap(([arm, all]) =>
    all.map((_, k) => [facts(a, arm, k), facts(b, arm, k)] as const),
  )
  return Math.max(...columns.map(([x, y]) => Math.abs(x.mean - y.mean) / Math.sqrt(x.variance + y.variance)))
}

/** Numbers as an R expression: {"a":[1,2],"b":[[1],[2]]} → list(a=c(1,2),b=list(c(1),c(2))). */
function listOf(value: unknown): string {
  if (Array.isArray(value))
    return `${value.some((item) => typeof item === 'object') ? 'list' : 'c'}(${value.map(listOf).join(',')})`
  if (typeof value === 'object' && value !== null)
    return `list(${Object.entries(value)
      .map(([key, item]) => `${key}=${listOf(item)}`)
      .join(',')})`
  return value === null ? 'NULL' : typeof value === 'boolean' ? String(value).toUpperCase() : JSON.stringify(value)
}
