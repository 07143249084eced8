// Read-outs beside the metrics: each arm by performance period (who pays for a lag) and by the patients'
// deprivation, dual status and ethnicity (who is penalised for whom they treat). Recorded of the first replicates only:
// enough for their standard errors, and memory stays small however long a run is.

import type { Batch } from '../batch-range.ts'
import type { Panel } from '../cohort/panel/panel.ts'
import { STRATA, stratumOfDual, stratumOfEthnicity } from '../cohort/panel/strata.ts'
import type { Rows } from '../contracts/interface/rows.ts'
import type { Settlement } from '../contracts/interface/settlement.ts'
import type { StrataSums } from '../contracts/interface/strata-sums.ts'
import { transferIndex } from '../contracts/interface/transfer-kinds.ts'
import { usdOf } from '../units.ts'

/** Replicates whose details are recorded. */
const DETAILED_REPLICATES = 2048

/** How many of a batch's replicates, its first, have details: of 32 from 2,032 on the first 16. */
export const detailedReplicates = ({ firstReplicate, replicates }: Batch): number =>
  Math.max(0, Math.min(replicates, DETAILED_REPLICATES - firstReplicate))

/** Dollars of one arm in one performance period, undiscounted; the last holds what falls due in the run-out. */
export const periodMetricIds = [
  'payerSpendUsd',
  'providerMarginUsd',
  'benchmarkUsd',
  'actualUsd',
  'performancePaymentUsd',
  'recoupmentUsd',
] as const
export type PeriodMetric = (typeof periodMetricIds)[number]

/** Dollars of one arm over a stratum's episodes; what is settled for the practice as a whole is in none. */
export const stratumMetricIds = ['payerSpendUsd', 'providerMarginUsd', 'benchmarkUsd', 'actualUsd'] as const
export type StratumMetric = (typeof stratumMetricIds)[number]

/** Columns of the details of a run: episodes by stratum, then by arm its periods, then by arm its strata. */
export const detailColumnCount = (arms: number, periods: number): number =>
  STRATA + arms * (periods * periodMetricIds.length + STRATA * stratumMetricIds.length)
export const stratumEpisodesColumn = (stratum: number): number => stratum
export const periodColumn = (periods: number, arm: number, period: number, metric: PeriodMetric): number =>
  STRATA + (arm * periods + period) * periodMetricIds.length + periodMetricIds.indexOf(metric)
export const stratumColumn = (
  arms: number,
  periods: number,
  arm: number,
  stratum: number,
  metric: StratumMetric,
): number =>
  STRATA +
  arms * periods * periodMetricIds.length +
  (arm * STRATA + stratum) * stratumMetricIds.length +
  stratumMetricIds.indexOf(metric)

/** Writes episodes by stratum of replicate r; `details[column · replicates + r]`, `replicates` those with details. */
export function recordStrata(details: Float64Array, r: number, replicates: number, panel: Panel, rows: Rows): void {
  const episodes = new Float64Array(STRATA)
  for (let i = rows.from; i < rows.to; i++) {
    episodes[panel.deprivationQuintile[i]]++
    episodes[stratumOfDual(panel.dual[i])]++
    episodes[stratumOfEthnicity(panel.ethnicity[i])]++
  }
  for (let s = 0; s < STRATA; s++) details[stratumEpisodesColumn(s) * replicates + r] = episodes[s]
}

/** Writes the details of replicate r of one arm, whose settlement was told of single episodes. */
export function recordDetails(
  details: Float64Array,
  arms: number,
  arm: number,
  r: number,
  replicates: number,
  settlement: Settlement,
  sums: StrataSums,
): void {
  const { ledger } = settlement
  const periods = settlement.benchmark.length
  const put = (column: number, cents: number): void => {
    details[column * replicates + r] = usdOf(cents)
  }
  for (let t = 0; t < periods; t++) {
    const end = t === periods - 1 ? ledger.periods : t + 1
    const first = periodColumn(periods, arm, t, periodMetricIds[0])
    put(first, -ledger.netOf('payer', t, end))
    put(first + 1, ledger.netOf('practice', t, end))
    put(first + 2, settlement.benchmark[t])
    put(first + 3, settlement.actual[t])
    put(first + 4, ledger.totals[transferIndex.performancePayment * ledger.periods + t])
    put(first + 5, ledger.totals[transferIndex.recoupment * ledger.periods + t])
  }
  for (let s = 0; s < STRATA; s++) {
    const first = stratumColumn(arms, periods, arm, s, stratumMetricIds[0])
    put(first, sums.spendCents(s))
    put(first + 1, sums.marginCents(s))
    put(first + 2, sums.benchmarkCents(s))
    put(first + 3, sums.actualCents(s))
  }
}
