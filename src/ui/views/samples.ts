// Replicate columns the Compare page looks at, taken out of the outcomes once and shared by its views.
// Money is US dollars per episode of the replicate.

import type { Controls } from '../../sim/outcomes/controls.ts'
import { detailedReplicates } from '../../sim/outcomes/details.ts'
import { equivalentDiscount } from '../../sim/outcomes/equivalent-discount.ts'
import type { Estimate } from '../../sim/outcomes/estimate.ts'
import { armColumn, type Outcomes } from '../../sim/outcomes/metrics.ts'
import { moments } from '../../sim/outcomes/moments.ts'
import { quantile, sorted } from '../../sim/outcomes/quantile.ts'
import { armSeries } from '../../sim/outcomes/series.ts'

export type MoneyMetric = 'payerSpendUsd' | 'providerMarginUsd'

/** One metric of one arm: by replicate, and the same in rising order. */
export interface Sample {
  readonly values: Float64Array
  readonly rising: Float64Array
}

export interface ArmSamples {
  /** Place in the scenario; decides the hue. */
  readonly arm: number
  readonly id: string
  readonly label: string
  readonly money: Readonly<Record<MoneyMetric, Sample>>
  readonly recoupment: Float64Array
  /** Of patients whom no practice is paid for: what the manufacturer keeps, and the flat discount its contract comes to. */
  readonly elsewhere: { readonly manufacturerNetUsd: Sample; readonly discount: Estimate | undefined } | undefined
  /** What means over these replicates are adjusted by. */
  readonly controls: Controls | undefined
}

/** What a replicate is called, and what its figures are per. */
export interface Words {
  readonly one: string
  readonly many: string
  readonly per: string
}

/** No arm leaves a practice anything: patients of one product, treated elsewhere. */
export const treatedElsewhere = ({ armIds, replicates, values }: Outcomes): boolean =>
  armIds.every((_, arm) => {
    const from = armColumn(arm, 'providerMarginUsd') * replicates
    return values.subarray(from, from + replicates).every((usd) => usd === 0)
  })

export const wordsFor = (elsewhere: boolean): Words =>
  elsewhere
    ? { one: 'cohort', many: 'cohorts', per: 'patient' }
    : { one: 'practice', many: 'practices', per: 'episode' }
export const wordsOf = (arms: readonly ArmSamples[]): Words =>
  wordsFor(arms.some(({ elsewhere }) => elsewhere !== undefined))

const sample = (values: Float64Array): Sample => ({ values, rising: sorted(values) })

/** Columns of every arm over the replicates that have arrived. Labels follow `outcomes.armIds`. */
export const samplesOf = (
  outcomes: Outcomes,
  labels: readonly string[],
  controls?: Controls,
): readonly ArmSamples[] => {
  const elsewhere = treatedElsewhere(outcomes)
  return outcomes.armIds.map((id, arm) => ({
    arm,
    id,
    label: labels[arm] ?? id,
    money: {
      payerSpendUsd: sample(armSeries(outcomes, arm, 'payerSpendUsd', 'perEpisode')),
      providerMarginUsd: sample(armSeries(outcomes, arm, 'providerMarginUsd', 'perEpisode')),
    },
    recoupment: armSeries(outcomes, arm, 'recoupmentUsd', 'perReplicate'),
    elsewhere: elsewhere
      ? {
          manufacturerNetUsd: sample(armSeries(outcomes, arm, 'manufacturerNetUsd', 'perEpisode')),
          discount: equivalentDiscount(outcomes, arm)?.pooled,
        }
      : undefined,
    controls,
  }))
}

/**
 * The first n replicates of a run as a run of its own; undefined until all of them are in.
 * Cutting at a replicate count, never at what happens to have arrived, keeps the figures reproducible.
 */
export const firstReplicates = (outcomes: Outcomes, n: number): Outcomes | undefined => {
  const { replicates, arrived } = outcomes
  if (n > replicates) return undefined
  for (let r = 0; r < n; r++) if (arrived[r] !== 1) return undefined
  const cut = (columns: Float64Array, from: number, to: number): Float64Array => {
    const count = columns.length / from
    const kept = new Float64Array(count * to)
    for (let c = 0; c < count; c++) kept.set(columns.subarray(c * from, c * from + to), c * to)
    return kept
  }
  const detailed = (count: number): number => detailedReplicates({ firstReplicate: 0, replicates: count })
  return {
    armIds: outcomes.armIds,
    replicates: n,
    done: n,
    arrived: arrived.slice(0, n),
    values: cut(outcomes.values, replicates, n),
    details: cut(outcomes.details, detailed(replicates), detailed(n)),
  }
}

/**
 * What arrived before the first gap, over the same columns; undefined when replicate 0 is missing. A run that ended early
 * is told by these: what came after a gap depends on which worker was quicker. Of 0–31 and 64–99: the first 32.
 */
export const beforeGap = (outcomes: Outcomes): Outcomes | undefined => {
  const { arrived, done } = outcomes
  const gap = arrived.indexOf(0)
  if (gap < 0 || gap === done) return outcomes
  return gap === 0 ? undefined : { ...outcomes, done: gap, arrived: arrived.slice().fill(0, gap) }
}

/** Largest standard error of the arms' mean margin per episode, US dollars: what a target precision is held against. Of payer spend where no practice has a margin. */
export const marginPrecision = (arms: readonly ArmSamples[]): number =>
  Math.max(
    ...arms.map(
      ({ money, elsewhere }) =>
        moments((elsewhere === undefined ? money.providerMarginUsd : money.payerSpendUsd).values).standardError,
    ),
  )

/** Median spend per episode under the first arm, to the nearest $1,000: where a threshold starts. */
export const typicalSpend = (arms: readonly ArmSamples[]): number =>
  arms.length === 0 ? 0 : Math.round(quantile(arms[0].money.payerSpendUsd.rising, 0.5) / 1000) * 1000
