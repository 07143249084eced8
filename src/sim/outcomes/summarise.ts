// The result of a headless run: every arm's replicate columns reduced to moments, quantiles and tail
// risk, and every pair of arms to paired differences. Nothing here draws or rounds; dollars are those of
// the outcomes. Percentiles are across replicates, that is across practices with the scenario's panel.

import type { ExpectedCare } from '../cohort/expected/expected-care.ts'
import { type CareMetric, careMetricIds } from './care-metrics.ts'
import { type Controls, controlledMean, controlsOf } from './controls.ts'
import { byPeriod, byStratum, type PeriodSummary, type StratumSummary } from './detail-summary.ts'
import { type EquivalentDiscount, equivalentDiscount } from './equivalent-discount.ts'
import type { Estimate } from './estimate.ts'
import { type Lens, lens } from './lens.ts'
import { type ArmMetric, armMetricIds, type Outcomes, type PairedMetric, pairedMetricIds } from './metrics.ts'
import { type Moments, meanEstimate, moments } from './moments.ts'
import { distinguishable, pairedDifference } from './paired.ts'
import { quantileEstimate, sorted } from './quantile.ts'
import { armSeries, type Basis, careSeries, shareMetrics } from './series.ts'
import { conditionalValueAtRisk, shareAbove, shareBelow, type Tail, valueAtRisk } from './tail.ts'

export const quantileShares = {
  p1: 0.01,
  p5: 0.05,
  p10: 0.1,
  p25: 0.25,
  p50: 0.5,
  p75: 0.75,
  p90: 0.9,
  p95: 0.95,
  p99: 0.99,
} as const
export type QuantileId = keyof typeof quantileShares
const quantileIds = Object.keys(quantileShares) as QuantileId[]

/** The worst share of replicates that VaR and CVaR look at. */
const worstShare = 0.05

/** One metric across replicates. */
export interface Summary extends Moments {
  /** Exact type 7 quantiles across replicates. */
  readonly quantiles: Readonly<Record<QuantileId, number>>
  readonly quantileStandardErrors: Readonly<Record<QuantileId, number>>
  readonly shareBelowZero: number
  readonly shareBelowZeroStandardError: number
  /** The mean with the luck of the patients taken out (controls.ts), and how many replicates that makes of each; where expectations are known and the metric varies. */
  readonly controlled?: {
    readonly mean: number
    readonly standardError: number
    readonly effectiveSampleSizeRatio: number
  }
}

/** One arm's metric less the other's, replicate by replicate. */
export interface PairedSummary extends Summary {
  /** How often `arm` exceeds `minus`, ties not counted. */
  readonly shareAboveZero: number
  readonly shareAboveZeroStandardError: number
  /** The mean is at least two standard errors from zero. */
  readonly distinguishable: boolean
}

/** A shared basis pair; shares have no per-episode figure of their own. */
export interface MetricSummary {
  readonly perReplicate: Summary
  readonly perEpisode?: Summary
}

/** Where the worst 5 % begin and their mean: lowest margins, highest spend. */
export interface TailRisk {
  readonly valueAtRisk: Estimate
  readonly conditionalValueAtRisk: Estimate
}

export interface ArmSummary {
  readonly id: string
  readonly label: string
  readonly metrics: Readonly<Record<ArmMetric, MetricSummary>>
  /** Share of replicates in which the practice margin is negative. */
  readonly probabilityOfLoss: Estimate
  /** Share of replicates in which the practice owes a recoupment in any period. */
  readonly probabilityOfRecoupment: Estimate
  /** Left out where no replicate has a treated patient. */
  readonly equivalentDiscount?: EquivalentDiscount
  readonly lens: Lens
  /** Means per replicate by performance period, and per episode by stratum of patients; empty where none of the first replicates has arrived. */
  readonly periods: readonly PeriodSummary[]
  readonly strata: readonly StratumSummary[]
  readonly tailRisk: {
    readonly worstShare: number
    readonly providerMarginUsd: Readonly<Record<Basis, TailRisk>>
    readonly payerSpendUsd: Readonly<Record<Basis, TailRisk>>
  }
}

export interface PairSummary {
  /** The difference is `arm` less `minus`. */
  readonly arm: string
  readonly minus: string
  readonly metrics: Readonly<Record<PairedMetric, Readonly<Record<Basis, PairedSummary>>>>
}

/** What a headless run writes. */
export interface RunSummary {
  readonly app: { readonly name: string; readonly version: string }
  readonly schemaVersion: 1
  readonly scenario: { readonly title: string; readonly digest: string }
  readonly seed: string
  /** Replicates the figures rest on. */
  readonly replicates: number
  readonly arms: readonly ArmSummary[]
  /** Care before any behaviour, the same for every arm: means over replicates. */
  readonly care: {
    readonly episodesPerReplicate: Estimate
    readonly perEpisode: Readonly<Record<Exclude<CareMetric, 'episodes'>, Estimate>>
  }
  /** Every arm less every earlier one. */
  readonly pairedDifferences: readonly PairSummary[]
}

export type RunMeta = Pick<RunSummary, 'app' | 'scenario' | 'seed'>

const recordOf = <K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> =>
  Object.fromEntries(keys.map((k) => [k, value(k)])) as Record<K, V>
const perBasis = <V>(value: (basis: Basis) => V): Record<Basis, V> => ({
  perReplicate: value('perReplicate'),
  perEpisode: value('perEpisode'),
})

/**
 * A replicate column's moments, quantiles and share below zero, each with its Monte Carlo standard error.
 * For −1, 0, 1, 4: mean 1, sd √(14 ÷ 3) = 2.160, median 0.5, share below zero 1 ÷ 4.
 * @throws RangeError without values
 */
export function summariseColumn(values: Float64Array, controls?: Controls): Summary {
  const rising = sorted(values)
  const quantiles = recordOf(quantileIds, (id) => quantileEstimate(rising, quantileShares[id]))
  const below = shareBelow(values, 0)
  return {
    ...moments(values),
    quantiles: recordOf(quantileIds, (id) => quantiles[id].value),
    quantileStandardErrors: recordOf(quantileIds, (id) => quantiles[id].standardError),
    shareBelowZero: below.value,
    shareBelowZeroStandardError: below.standardError,
    ...controlledOf(values, controls),
  }
}

function controlledOf(values: Float64Array, controls: Controls | undefined): Pick<Summary, 'controlled'> {
  const found = controls && controlledMean(values, controls)
  return found === undefined
    ? {}
    : {
        controlled: {
          mean: found.value,
          standardError: found.standardError,
          effectiveSampleSizeRatio: found.effectiveSampleSizeRatio,
        },
      }
}

function summarisePair(a: Float64Array, b: Float64Array, controls: Controls | undefined): PairedSummary {
  const difference = pairedDifference(a, b)
  const summary = summariseColumn(difference, controls)
  const above = shareAbove(difference, 0)
  return {
    ...summary,
    shareAboveZero: above.value,
    shareAboveZeroStandardError: above.standardError,
    distinguishable: distinguishable(summary),
  }
}

function discountOf(outcomes: Outcomes, arm: number): { readonly equivalentDiscount?: EquivalentDiscount } {
  const found = equivalentDiscount(outcomes, arm)
  return found === undefined ? {} : { equivalentDiscount: found }
}

const tailRisk = (values: Float64Array, tail: Tail): TailRisk => ({
  valueAtRisk: valueAtRisk(values, worstShare, tail),
  conditionalValueAtRisk: conditionalValueAtRisk(values, worstShare, tail),
})

/**
 * The result of a run as plain data, `arms` in the order of `outcomes.armIds`. Replicates that have not arrived are left out;
 * without expected care means are plain ones only.
 * Two replicates with $30,000 and $40,000 payer spend per episode give a mean of $35,000, sd 7,071 and standard error 5,000.
 * @throws RangeError when nothing has arrived, or the arms are not those of the outcomes
 */
export function summarise(
  outcomes: Outcomes,
  arms: readonly { readonly id: string; readonly label: string }[],
  meta: RunMeta,
  expected?: ExpectedCare,
): RunSummary {
  if (outcomes.done === 0) throw new RangeError('no replicate has arrived yet')
  if (arms.length !== outcomes.armIds.length || arms.some(({ id }, i) => id !== outcomes.armIds[i])) {
    throw new RangeError(
      `arms ${arms.map(({ id }) => id).join(', ')} are not those of the outcomes: ${outcomes.armIds.join(', ')}`,
    )
  }
  const controls = expected && controlsOf(outcomes, expected)
  const metricSummary = (arm: number, metric: ArmMetric): MetricSummary => {
    const perReplicate = summariseColumn(armSeries(outcomes, arm, metric, 'perReplicate'), controls)
    return shareMetrics.has(metric)
      ? { perReplicate }
      : { perReplicate, perEpisode: summariseColumn(armSeries(outcomes, arm, metric, 'perEpisode'), controls) }
  }
  const perEpisodeCare = careMetricIds.filter((metric) => metric !== 'episodes')
  return {
    app: meta.app,
    schemaVersion: 1,
    scenario: meta.scenario,
    seed: meta.seed,
    replicates: outcomes.done,
    arms: arms.map(({ id, label }, arm) => ({
      id,
      label,
      metrics: recordOf(armMetricIds, (metric) => metricSummary(arm, metric)),
      probabilityOfLoss: shareBelow(armSeries(outcomes, arm, 'providerMarginUsd', 'perReplicate'), 0),
      probabilityOfRecoupment: shareAbove(armSeries(outcomes, arm, 'recoupmentUsd', 'perReplicate'), 0),
      ...discountOf(outcomes, arm),
      lens: lens(outcomes, arm),
      periods: byPeriod(outcomes, arm),
      strata: byStratum(outcomes, arm),
      tailRisk: {
        worstShare,
        providerMarginUsd: perBasis((basis) => tailRisk(armSeries(outcomes, arm, 'providerMarginUsd', basis), 'lower')),
        payerSpendUsd: perBasis((basis) => tailRisk(armSeries(outcomes, arm, 'payerSpendUsd', basis), 'upper')),
      },
    })),
    care: {
      episodesPerReplicate: meanEstimate(careSeries(outcomes, 'episodes', 'perReplicate')),
      perEpisode: recordOf(perEpisodeCare, (metric) => meanEstimate(careSeries(outcomes, metric, 'perEpisode'))),
    },
    pairedDifferences: arms.flatMap(({ id }, j) =>
      arms.slice(0, j).map((minus, i) => ({
        arm: id,
        minus: minus.id,
        metrics: recordOf(pairedMetricIds, (metric) =>
          perBasis((basis) =>
            summarisePair(armSeries(outcomes, j, metric, basis), armSeries(outcomes, i, metric, basis), controls),
          ),
        ),
      })),
    ),
  }
}
