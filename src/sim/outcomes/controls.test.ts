import { describe, expect, it } from 'vitest'
import { createEngine } from '../batch.ts'
import { expectedCare } from '../cohort/expected/expected-care.ts'
import { normalQuantile } from '../random/normal.ts'
import { seedKey } from '../random/seed.ts'
import { threefry } from '../random/threefry.ts'
import { uniformOf } from '../random/uniform.ts'
import { compile } from '../scenario/compile.ts'
import { completeScenario } from '../scenario/parse.ts'
import { createOutcomes, placeBatch } from './collect.ts'
import { type ControlledMean, type Controls, controlledMean, controlsFrom, controlsOf } from './controls.ts'
import type { ArmMetric, Outcomes } from './metrics.ts'
import { moments } from './moments.ts'
import { armSeries } from './series.ts'
import { summarise } from './summarise.ts'

const controlled = (values: readonly number[], columns: readonly (readonly number[])[]): ControlledMean | undefined => {
  const controls = controlsFrom(
    columns.map((column) => Float64Array.from(column)),
    values.length,
  )
  return controls && controlledMean(Float64Array.from(values), controls)
}

const key = seedKey('controls')
const words = new Uint32Array(4)
const normal = (run: number, i: number, k: number): number => {
  threefry(key, run, i, k, 0, words)
  return normalQuantile(uniformOf(words[0]))
}

describe('a controlled mean', () => {
  it('corrects each replicate by what all others say', () => {
    // without 1: slope of 2, 3, 5 at 0, 1, 2 is 1.5 → 1 + 1.5; without 2: 9/7 → 2; without 3: 19/14 → 3 − 19/14; without 5: 1 → 5 − 2
    const { value = 0, standardError = 0 } = controlled([1, 2, 3, 5], [[-1, 0, 1, 2]]) ?? {}
    expect(value).toBeCloseTo((2.5 + 2 + 23 / 14 + 3) / 4, 12)
    expect(standardError).toBeCloseTo(moments(Float64Array.of(2.5, 2, 23 / 14, 3)).standardError, 12)
  })

  it('is exact where the controls explain everything', () => {
    const z = [
      [-1, 0.5, 1, 2, -0.3, 0.1],
      [2, 1, -1, 0.5, 0.7, -2],
    ] as const
    const { value, effectiveSampleSizeRatio } = controlled(
      z[0].map((x, i) => 7 + 2 * x - 3 * z[1][i]),
      z,
    ) as ControlledMean
    expect(value).toBeCloseTo(7, 12)
    expect(effectiveSampleSizeRatio).toBe(Infinity)
  })

  it('leaves out a control that repeats others, and needs one that varies', () => {
    const z = [-1, 0.5, 1, 2, -0.3, 0.1]
    const values = [3, 5, 4, 8, 1, 2]
    expect(controlled(values, [z, z.map((x) => 2 * x), z.map(() => 3)])).toEqual(controlled(values, [z]))
    expect(controlled(values, [z.map(() => 3)])).toBeUndefined()
    expect(controlled([4, 4, 4, 4, 4, 4], [z])).toBeUndefined()
  })

  it('does not depend on the scale of its controls or values', () => {
    const z = [-1, 0.5, 1, 2, -0.3, 0.1]
    const values = [3, 5, 4, 8, 1, 2]
    const [own, scaled] = [
      controlled(values, [z]) as ControlledMean,
      controlled(
        values.map((x) => 1e6 * x),
        [z.map((x) => 1e-4 * x)],
      ) as ControlledMean,
    ]
    expect(scaled.value / 1e6).toBeCloseTo(own.value, 10)
    expect(scaled.effectiveSampleSizeRatio).toBeCloseTo(own.effectiveSampleSizeRatio, 8)
  })

  it('is unbiased where what it corrects is no line, and a fit to all replicates at once is not', () => {
    // y = z + z², mean 1, 4,000 runs of 16
    const runs = Array.from({ length: 4000 }, (_, run) =>
      Float64Array.from({ length: 16 }, (_, i) => normal(run, i, 0)),
    )
    const fitted = runs.map((z) => {
      const values = z.map((x) => x + x * x)
      const controls = controlsFrom([z], 16) as Controls
      return {
        own: (controlledMean(values, controls) as ControlledMean).value,
        atOnce: values.reduce((sum, y, i) => sum + y * controls.weight[i], 0),
      }
    })
    const off = (of: (fit: (typeof fitted)[number]) => number): number => {
      const { mean, standardError } = moments(Float64Array.from(fitted, of))
      return (mean - 1) / standardError
    }
    expect(Math.abs(off(({ own }) => own))).toBeLessThan(4)
    expect(Math.abs(off(({ atOnce }) => atOnce))).toBeGreaterThan(4)
  })

  it('says how far it may be off: 95 of 100 intervals hold the mean', () => {
    // y = z + e, 2,000 runs of 64: t of 62 degrees of freedom, binomial standard error .49 %
    const covered = Array.from({ length: 2000 }, (_, run) => {
      const z = Array.from({ length: 64 }, (_, i) => normal(run, i, 1))
      const { value, standardError } = controlled(
        z.map((x, i) => x + normal(run, i, 2)),
        [z],
      ) as ControlledMean
      return Math.abs(value) < 1.999 * standardError
    }).filter((holds) => holds).length
    expect(Math.abs(covered / 2000 - 0.95) / 0.0049).toBeLessThan(4)
  })
})

const MANY = 6400
const FEW = 64
const outcomesOf = (seed: string, replicates: number) => {
  const arms = [
    { id: 'feeForService', provider: { contract: 'feeForService' } },
    { id: 'eom', provider: { contract: 'eomRa2' } },
  ] as never
  const result = completeScenario({
    schemaVersion: 1,
    title: 'test',
    seed,
    replicates,
    arms,
    panel: { episodesPerPeriod: 30 },
    parameters: { 'pricing.referenceEpisodesPerCancer': 1024 },
  })
  if (!result.ok) throw new Error(result.issues.map((i) => `${i.path}: ${i.message}`).join('\n'))
  const plan = compile(result.scenario)
  // benchmarks rest on a reference population of their own chance: one of them for all seeds
  const prices = createEngine().priceContracts({
    ...plan,
    seedKey: key,
    keys: { ...plan.keys, reference: 'one', movedReference: 'one', pricing: 'one' },
  })
  const engine = createEngine()
  engine.load(plan, prices)
  let outcomes = createOutcomes(
    plan.arms.map((arm) => arm.id),
    replicates,
    1,
  )
  for (let first = 0; first < replicates; first += 400)
    outcomes = placeBatch(outcomes, engine.simulate({ firstReplicate: first, replicates: 400 }))
  return { outcomes, expected: expectedCare(plan), plan }
}

describe('controls of a run', () => {
  const { outcomes, expected } = outcomesOf('small runs', MANY)
  const large = outcomesOf('one large run', 2 * MANY)
  const of = (from: Outcomes, arm: number, metric: ArmMetric): Float64Array =>
    armSeries(from, arm, metric, 'perEpisode')
  /** Replicates first … first + n − 1 as a run of their own. */
  const part = (first: number): Outcomes => ({
    ...outcomes,
    done: FEW,
    arrived: outcomes.arrived.map((_, r) => (r >= first && r < first + FEW ? 1 : 0)),
  })

  it.each<[ArmMetric, number, number]>([
    ['payerSpendUsd', 0, 200],
    ['payerSpendUsd', 1, 5],
    ['providerMarginUsd', 1, 2],
    ['recoupmentUsd', 1, 1.2],
  ])(
    'leave %s of arm %i unbiased in runs of 64, with honest standard errors, and make it worth %d replicates or more',
    (metric, arm, worth) => {
      const values: number[] = []
      let covered = 0
      const truth = controlledMean(
        of(large.outcomes, arm, metric),
        controlsOf(large.outcomes, large.expected) as never,
      ) as ControlledMean
      for (let first = 0; first < MANY; first += FEW) {
        const run = part(first)
        const controls = controlsOf(run, expected)
        const { value, standardError } =
          controls === undefined
            ? { value: Number.NaN, standardError: 0 }
            : (controlledMean(of(run, arm, metric), controls) as ControlledMean)
        values.push(value)
        if (Math.abs(value - truth.value) < 1.96 * Math.sqrt(standardError ** 2 + truth.standardError ** 2)) covered++
      }
      const { mean, standardError } = moments(Float64Array.from(values))
      expect(Math.abs(mean - truth.value) / Math.sqrt(standardError ** 2 + truth.standardError ** 2)).toBeLessThan(4)
      // 95 of 100 runs, binomial standard error 2.2
      expect(Math.abs(covered - 95) / 2.2).toBeLessThan(4)
      const plain = moments(of(large.outcomes, arm, metric))
      expect(Math.abs(plain.mean - truth.value) / plain.standardError).toBeLessThan(4)
      expect(truth.effectiveSampleSizeRatio).toBeGreaterThan(worth)
    },
  )

  it('are none for a few replicates, and for expectations of another world', () => {
    const few = { ...outcomes, done: 20, arrived: outcomes.arrived.map((_, r) => (r < 20 ? 1 : 0)) }
    expect(controlsOf(few, expected)).toBeUndefined()
    const elsewhere = Object.fromEntries(
      Object.entries(expected).map(([id, sum]) => [id, 2 * sum]),
    ) as unknown as typeof expected
    expect(controlsOf(outcomes, elsewhere)).toBeUndefined()
  })

  it('stand beside the plain means of a summary, and of differences', () => {
    const arms = outcomes.armIds.map((id) => ({ id, label: id }))
    const meta = { app: { name: 'casemix', version: '0.0.0' }, scenario: { title: 'x', digest: 'x' }, seed: 'x' }
    const adjusted = summarise(outcomes, arms, meta, expected)
    const plain = summarise(outcomes, arms, meta)
    const { controlled: mean, ...rest } = adjusted.arms[0].metrics.payerSpendUsd.perReplicate
    expect(rest).toEqual(plain.arms[0].metrics.payerSpendUsd.perReplicate)
    expect(mean?.standardError).toBeLessThan(rest.standardError / 10)
    const [pair] = adjusted.pairedDifferences
    const of = (arm: number): number =>
      adjusted.arms[arm].metrics.payerSpendUsd.perReplicate.controlled?.mean ?? Number.NaN
    expect(pair.metrics.payerSpendUsd.perReplicate.controlled?.mean).toBeCloseTo(of(1) - of(0), 4)
  })
})
