// Details of a run (details.ts) as figures: each arm by performance period and by stratum of patients, per
// episode, each with its Monte Carlo standard error.

import { strata } from '../cohort/panel/strata.ts'
import {
  detailColumnCount,
  detailedReplicates,
  type PeriodMetric,
  periodColumn,
  periodMetricIds,
  type StratumMetric,
  stratumColumn,
  stratumEpisodesColumn,
  stratumMetricIds,
} from './details.ts'
import type { Estimate } from './estimate.ts'
import type { Outcomes } from './metrics.ts'
import { meanEstimate } from './moments.ts'
import { ratioEstimate } from './ratio.ts'

export type PeriodSummary = Readonly<Record<PeriodMetric, Estimate>>
export interface StratumSummary {
  readonly kind: string
  readonly label: string
  readonly episodesPerReplicate: Estimate
  /** Dollars per episode of the stratum. */
  readonly perEpisode: Readonly<Record<StratumMetric, Estimate>>
}

/** Performance periods of a run. */
export function periodsOf({ armIds, replicates, details }: Outcomes): number {
  const columns = details.length / detailedReplicates({ firstReplicate: 0, replicates })
  const [one, two] = [detailColumnCount(armIds.length, 1), detailColumnCount(armIds.length, 2)]
  return 1 + (columns - one) / (two - one)
}

function column({ arrived, replicates, details }: Outcomes, c: number): Float64Array {
  const kept = detailedReplicates({ firstReplicate: 0, replicates })
  return details.slice(c * kept, (c + 1) * kept).filter((_, r) => arrived[r] === 1)
}

/** Means per replicate of one arm, a record a performance period; none while no replicate with details has arrived. */
export function byPeriod(outcomes: Outcomes, arm: number): readonly PeriodSummary[] {
  if (!anyDetailed(outcomes)) return []
  const periods = periodsOf(outcomes)
  return Array.from(
    { length: periods },
    (_, t) =>
      Object.fromEntries(
        periodMetricIds.map((metric) => [
          metric,
          meanEstimate(column(outcomes, periodColumn(periods, arm, t, metric))),
        ]),
      ) as Record<PeriodMetric, Estimate>,
  )
}

const anyDetailed = ({ arrived, replicates }: Outcomes): boolean =>
  arrived.subarray(0, detailedReplicates({ firstReplicate: 0, replicates })).includes(1)

/** Results of one arm by stratum, in the order of strata; none while no replicate with details has arrived. */
export function byStratum(outcomes: Outcomes, arm: number): readonly StratumSummary[] {
  if (!anyDetailed(outcomes)) return []
  const periods = periodsOf(outcomes)
  return strata.map(({ kind, label }, s) => {
    const episodes = column(outcomes, stratumEpisodesColumn(s))
    const perEpisode = stratumMetricIds.map((metric) => [
      metric,
      ratioEstimate(column(outcomes, stratumColumn(outcomes.armIds.length, periods, arm, s, metric)), episodes),
    ])
    return {
      kind,
      label,
      episodesPerReplicate: meanEstimate(episodes),
      perEpisode: Object.fromEntries(perEpisode) as Record<StratumMetric, Estimate>,
    }
  })
}
