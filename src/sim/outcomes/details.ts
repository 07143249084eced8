// Read-outs beside the metrics: each arm by performance period (who pays for a lag) and by the patients'
// deprivation, dual status and ethnicity (who is penalised for whom they treat). Recorded of the first replicates only:
// enough for their standard errors, and memory stays small however long a run is.

import type { Care } from '../cohort/care.ts'
import { ethnicityGroups } from '../cohort/categories.ts'
import type { Rows } from '../contracts/contract.ts'
import { transferIndex } from '../contracts/ledger.ts'
import type { Settlement } from '../contracts/settlement.ts'
import { usdOf } from '../units.ts'
import type { Batch } from './metrics.ts'

/** Replicates whose details are recorded. */
const DETAILED_REPLICATES = 2048

/** How many of a batch's replicates, its first, have details: of 32 from 2,032 on the first 16. */
export const detailedReplicates = ({ firstReplicate, replicates }: Batch): number => Math.max(0, Math.min(replicates, DETAILED_REPLICATES - firstReplicate))

/** Dollars of one arm in one performance period, undiscounted; the last holds what falls due in the run-out. */
export const periodMetricIds = ['payerSpendUsd', 'providerMarginUsd', 'benchmarkUsd', 'actualUsd', 'performancePaymentUsd', 'recoupmentUsd'] as const
export type PeriodMetric = (typeof periodMetricIds)[number]

const QUINTILES = 5
/** Groups of patients whose results are shown apart; every episode is in one of each kind. */
export const strata = [
  ...Array.from({ length: QUINTILES }, (_, q) => ({
    kind: 'deprivation' as const,
    label: `Deprivation quintile ${q + 1}${q === 0 ? ' (least)' : q === QUINTILES - 1 ? ' (most)' : ''}`,
  })),
  { kind: 'dual' as const, label: 'Not dual-eligible' },
  { kind: 'dual' as const, label: 'Dual-eligible' },
  ...Object.values(ethnicityGroups).map((label) => ({ kind: 'ethnicity' as const, label })),
]
/** Dollars of one arm over a stratum's episodes; what is settled for the practice as a whole is in none. */
export const stratumMetricIds = ['payerSpendUsd', 'providerMarginUsd', 'benchmarkUsd', 'actualUsd'] as const
export type StratumMetric = (typeof stratumMetricIds)[number]

/** Columns of the details of a run: episodes by stratum, then by arm its periods, then by arm its strata. */
export const detailColumnCount = (arms: number, periods: number): number => strata.length + arms * (periods * periodMetricIds.length + strata.length * stratumMetricIds.length)
export const stratumEpisodesColumn = (stratum: number): number => stratum
export const periodColumn = (periods: number, arm: number, period: number, metric: PeriodMetric): number =>
  strata.length + (arm * periods + period) * periodMetricIds.length + periodMetricIds.indexOf(metric)
export const stratumColumn = (arms: number, periods: number, arm: number, stratum: number, metric: StratumMetric): number =>
  strata.length + arms * periods * periodMetricIds.length + (arm * strata.length + stratum) * stratumMetricIds.length + stratumMetricIds.indexOf(metric)

/** The three strata of episode `i`: deprivation, dual status, ethnicity. */
const strataOf = ({ panel }: Care, i: number): readonly [number, number, number] => [panel.deprivationQuintile[i], QUINTILES + panel.dual[i], QUINTILES + 2 + panel.ethnicity[i]]

/** Makes a settlement keep what `recordDetails` needs of the rows, or nothing by episode. */
export function keepDetails(settlement: Settlement, rows: Rows | undefined): void {
  if (rows === undefined) {
    settlement.ledger.byEpisode = undefined
    settlement.byEpisode = undefined
    return
  }
  const n = rows.to - rows.from
  const { ledger, byEpisode } = settlement
  const kept = (column: Float64Array | undefined): Float64Array => (column !== undefined && column.length >= n ? column : new Float64Array(n))
  ledger.byEpisode = { from: rows.from, payer: kept(ledger.byEpisode?.payer), practice: kept(ledger.byEpisode?.practice) }
  settlement.byEpisode = { from: rows.from, benchmark: kept(byEpisode?.benchmark), actual: kept(byEpisode?.actual) }
}

/** Writes the details of replicate r (batch-local) of one arm; `details[column · replicates + r]`, `replicates` those with details. */
export function recordDetails(details: Float64Array, arms: number, arm: number, r: number, replicates: number, settlement: Settlement, care: Care, rows: Rows): void {
  const { ledger, byEpisode } = settlement
  const { periods } = care.panel
  const put = (column: number, cents: number): void => {
    details[column * replicates + r] = usdOf(cents)
  }
  for (let t = 0; t < periods; t++) {
    const end = t === periods - 1 ? ledger.periods : t + 1
    const at = (metric: PeriodMetric): number => periodColumn(periods, arm, t, metric)
    put(at('payerSpendUsd'), -ledger.netOf('payer', t, end))
    put(at('providerMarginUsd'), ledger.netOf('practice', t, end))
    put(at('benchmarkUsd'), settlement.benchmark[t])
    put(at('actualUsd'), settlement.actual[t])
    put(at('performancePaymentUsd'), ledger.totals[transferIndex.performancePayment * ledger.periods + t])
    put(at('recoupmentUsd'), ledger.totals[transferIndex.recoupment * ledger.periods + t])
  }
  if (byEpisode === undefined || ledger.byEpisode === undefined) return
  const sums = new Float64Array(strata.length * (1 + stratumMetricIds.length))
  for (let i = rows.from; i < rows.to; i++) {
    const at = i - rows.from
    for (const stratum of strataOf(care, i)) {
      const to = stratum * (1 + stratumMetricIds.length)
      sums[to] += 1
      sums[to + 1] -= ledger.byEpisode.payer[at]
      sums[to + 2] += ledger.byEpisode.practice[at]
      sums[to + 3] += byEpisode.benchmark[at]
      sums[to + 4] += byEpisode.actual[at]
    }
  }
  for (let s = 0; s < strata.length; s++) {
    details[stratumEpisodesColumn(s) * replicates + r] = sums[s * (1 + stratumMetricIds.length)]
    stratumMetricIds.forEach((metric, m) => {
      put(stratumColumn(arms, periods, arm, s, metric), sums[s * (1 + stratumMetricIds.length) + 1 + m])
    })
  }
}
