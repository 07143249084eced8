// The kernels against the same kernels in C++ (bench/native), built here where there is a compiler: slices alternate, every
// core for itself, and all must give the bytes of the engine's panel and of the memory in which it settles.

import { join } from 'node:path'
import { compile } from '../src/sim/scenario/compile.ts'
import { defaultScenario } from '../src/sim/scenario/parse.ts'
import { kernelsInChromium } from './chromium.ts'
import type { Context } from './context.ts'
import { engines } from './engines.ts'
import { BATCHES, firstOf, type KernelSlice, kernelSlices, PASSES, REPLICATES } from './kernel-slices.ts'
import { digestOf, writeInputs } from './native-inputs.ts'
import { type Build, builds, findCompiler, type Program, startProgram } from './native-programs.ts'
import { alternate, median, ratio } from './rounds.ts'
import { type Row, twoDigits } from './rows.ts'
import { slicesOf } from './slices.ts'

const ROUNDS = 21
const WARM_UP = 3

const goals: Partial<Record<Build, Row['goal']>> = { plain: { least: 1 }, wide: { least: 0.65 } }
const keptGoals: typeof goals = { plain: { least: 0.75 } }

interface Programs {
  readonly generation: Program
  readonly settlement: Program
}

/** @throws Error when C++ or Chromium gives other bytes than the engine here */
export async function measureNative(context: Context): Promise<Row[]> {
  const compiler = findCompiler()
  if (compiler === undefined)
    return [{ id: 'native', label: 'against C++', unit: 'times', note: 'left out: no C++ compiler is installed' }]
  context.versions.set(compiler.name, compiler.version)
  const own = kernelSlices()
  const plan = compile(defaultScenario())
  const { cohort, seedKey } = plan
  const { engine } = engines().at(-1)!
  const whole = slicesOf(engine, plan, engine.priceContracts(plan))
  const folder = join(context.cache, 'native')
  writeInputs(folder, cohort, seedKey, own.panel(0, 0), own.player.tape)
  const settled = own.player.digest()
  const demand = (digest: string, expected: string, of: string): void => {
    if (digest !== expected) throw new Error(`${of} gives other bytes than the engine in Node`)
  }
  return kernelsInChromium(context, async (chromium) => {
    demand(chromium.digest, settled, 'Chromium')
    const programs: (readonly [Build, Programs])[] = []
    const columns: Record<string, KernelSlice[]> = {}
    const kept =
      (name: string, slice: (round: number) => KernelSlice | Promise<KernelSlice>) => async (round: number) => {
        const one = await slice(round)
        if (round >= WARM_UP) columns[name] = [...(columns[name] ?? []), one]
        return one.generated
      }
    const sliceOf =
      (id: Build, { generation, settlement }: Programs) =>
      async (round: number) => {
        const { nanoseconds, digest } = await generation.ask<{ nanoseconds: number; digest: string }>(
          firstOf(round, 0),
          BATCHES,
          REPLICATES,
        )
        if (round % 8 === 0) demand(digest, digestOf(own.panel(round, BATCHES - 1)), `generation in C++ (${id})`)
        const pass = await settlement.ask<{ priced: number; settled: number }>(PASSES)
        return {
          generated: nanoseconds,
          kept: nanoseconds,
          settled: (pass.priced + pass.settled) / (own.episodes * own.arms),
        }
      }
    try {
      for (const id of Object.keys(builds) as Build[]) {
        programs.push([
          id,
          {
            generation: startProgram(compiler.name, folder, 'generation', id),
            settlement: startProgram(compiler.name, folder, 'settlement', id),
          },
        ])
      }
      for (const [id, { settlement }] of programs)
        demand((await settlement.ask<{ digest: string }>(0)).digest, settled, `settlement in C++ (${id})`)
      const native = programs.map(([id, pair]) => [id, kept(id, sliceOf(id, pair))] as const)
      await alternate(
        {
          node: kept('node', own.slice),
          chromium: kept('chromium', chromium.slice),
          whole: kept('whole', (round) => {
            const generated = whole.generate(round)
            return { generated, kept: generated, settled: whole.settle(round) }
          }),
          ...Object.fromEntries(native),
        },
        ROUNDS,
        WARM_UP,
      )
    } finally {
      for (const [, { generation, settlement }] of programs) {
        generation.end()
        settlement.end()
      }
    }
    return programs.flatMap(([id]) => rowsOf(id, own.arms, columns))
  })
}

function rowsOf(id: Build, arms: number, { node, chromium, whole, ...native }: Record<string, KernelSlice[]>): Row[] {
  const row = (
    part: string,
    label: string,
    each: string,
    of: (slice: KernelSlice) => number,
    goal = goals[id],
  ): Row => {
    const [here, page, other] = [node, chromium, native[id]].map((slices) => slices.map(of))
    return {
      id: `native.${part}.${id}`,
      label: `${label}, Chromium against C++ ${builds[id].label}`,
      value: ratio(other, page),
      unit: 'times',
      note: `${twoDigits(median(page))} and ${twoDigits(median(other))} ns ${each}; Node ${twoDigits(ratio(other, here))} ×`,
      ...(goal === undefined ? {} : { goal }),
    }
  }
  const inAll = ({ generated, settled }: KernelSlice): number => generated + arms * settled
  const run = whole.map(inAll)
  return [
    row('generation', 'generation', 'an episode', ({ generated }) => generated),
    row('kept', 'generation, panels kept in new memory', 'an episode', ({ kept }) => kept, keptGoals[id]),
    row('settlement', 'settlement', 'an episode and contract', ({ settled }) => settled),
    row('both', `both, an episode under ${arms} contracts`, 'in all', inAll),
    {
      id: `native.whole.${id}`,
      label: `a whole run, behaviours, ledgers and columns with it, Node against the kernels in C++ ${builds[id].label}`,
      value: ratio(native[id].map(inAll), run),
      unit: 'times',
      note: `${twoDigits(median(run))} ns an episode in all`,
      ...(id === 'plain' ? { goal: { least: 0.55 } } : {}),
    },
  ]
}
