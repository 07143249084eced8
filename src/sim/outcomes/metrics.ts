// What is recorded of every replicate. Dollar metrics are sums over the replicate's panel and horizon;
// per-episode figures divide by that replicate's own episodes.

import type { Batch } from '../batch-range.ts'
import { transferIndex } from '../contracts/interface/transfer-kinds.ts'
import { usdOf } from '../units.ts'
import { type CareMetric, careMetricIds } from './care-metrics.ts'
import type { RecordedMetric } from './recorded-metric.ts'
import { ratioOf, rebates, sumOf, therapyFromHospital, therapyToHospital, toPractice } from './transfer-sums.ts'

export const armMetrics = {
  payerSpendUsd: {
    label: 'Payer spend',
    doc: 'Everything the payer pays less everything it receives, discounted where the horizon exceeds one year. Medicare, the Part D plan and its programme count as one payer; Part D before manufacturers’ rebates, other providers before sequestration.',
    paired: true,
    of: ({ ledger }, discount) => usdOf(-ledger.net('payer', discount)),
  },
  providerMarginUsd: {
    label: 'Practice margin',
    doc: 'The practice’s receipts less drug acquisition, operating cost, enhanced services, recoupments and amounts owed under risk.',
    paired: true,
    of: ({ ledger }) => usdOf(ledger.net('practice')),
  },
  providerMarginShare: {
    label: 'Practice margin, share of revenue',
    doc: 'Practice margin divided by the practice’s receipts.',
    share: true,
    of: ({ ledger }) => ratioOf(ledger.net('practice'), sumOf(ledger, toPractice)),
  },
  practiceRevenueUsd: {
    label: 'Practice revenue',
    doc: 'Everything the practice receives.',
    of: ({ ledger }) => usdOf(sumOf(ledger, toPractice)),
  },
  manufacturerNetUsd: {
    label: 'Manufacturer net revenue',
    doc: 'Drug and cell-therapy acquisition receipts less rebates.',
    paired: true,
    of: ({ ledger }) => usdOf(ledger.net('manufacturer')),
  },
  patientOutOfPocketUsd: {
    label: 'Patient cost sharing',
    doc: 'Coinsurance and copays collected, before supplementary insurance or Medicaid; not what a household pays.',
    paired: true,
    of: ({ ledger }) => usdOf(-ledger.net('patient')),
  },
  performancePaymentUsd: {
    label: 'Performance-based payment',
    doc: 'PBP, payer to practice, never negative.',
    of: ({ ledger }) => usdOf(ledger.totalOf(transferIndex.performancePayment)),
  },
  recoupmentUsd: {
    label: 'Recoupment',
    doc: 'PBR, practice to payer, never negative.',
    of: ({ ledger }) => usdOf(ledger.totalOf(transferIndex.recoupment)),
  },
  benchmarkUsd: {
    label: 'Benchmark',
    doc: 'Expected spending of the reconciled episodes (bundle: the prices); 0 for a contract without one.',
    of: ({ benchmarkCents }) => usdOf(benchmarkCents),
  },
  targetUsd: {
    label: 'Target amount',
    doc: 'Benchmark less the payer’s discount; 0 for a contract without one.',
    of: ({ targetCents }) => usdOf(targetCents),
  },
  actualUsd: {
    label: 'Actual spending',
    doc: 'Spending as the contract counts it: under EOM of reconciled episodes, within outlier caps and with MEOS; under a bundle of what is in scope; under fee-for-service of all episodes. Not comparable between contracts.',
    of: ({ actualCents }) => usdOf(actualCents),
  },
  rebateUsd: {
    label: 'Rebates',
    doc: 'Rebates, refunds and warranties from manufacturer to payer, of every kind.',
    of: ({ ledger }) => usdOf(sumOf(ledger, rebates)),
  },
  therapyGrossUsd: {
    label: 'Therapies at price',
    doc: 'Present value to the payer of all cell and gene therapies at their price, paid at infusion.',
    of: ({ account }) => usdOf(account.grossPresentValue),
  },
  presentValueUsd: {
    label: 'Therapies net of contracts',
    doc: 'Present value of what the payer pays less what it receives for cell and gene therapies under the arm’s contracts, their administration included, site of care left out.',
    of: ({ account }) => usdOf(account.payerPresentValue),
  },
  manufacturerPresentValueUsd: {
    label: 'Manufacturer’s present value',
    doc: 'Present value to the manufacturer of what it receives less what it pays for cell and gene therapies under the arm’s contracts.',
    of: ({ account }) => usdOf(account.manufacturerPresentValue),
  },
  equivalentDiscountShare: {
    label: 'Equivalent flat discount',
    doc: 'The flat discount on price that would leave the payer with the same present value: 1 less therapies net of contracts over therapies at price; 0 where no one was treated.',
    share: true,
    of: ({ account: { grossPresentValue: gross, payerPresentValue } }) =>
      gross > 0 ? 1 - payerPresentValue / gross : 0,
  },
  hospitalTherapyMarginUsd: {
    label: 'Hospital margin on therapies',
    doc: 'What hospitals receive for cell and gene therapies less product and site of care; a refund from manufacturer to payer never reaches it.',
    of: ({ ledger }) => usdOf(sumOf(ledger, therapyToHospital) - sumOf(ledger, therapyFromHospital)),
  },
  trueEffectUsd: {
    label: 'True effect',
    doc: 'What the arm’s behaviours save on the same patients: allowed spending without them less with them, cell therapies left out. Known only in a simulation.',
  },
  measuredSavingsUsd: {
    label: 'Measured savings',
    doc: 'Benchmark less actual spending: what the contract takes for its effect; 0 for a contract without a benchmark.',
    of: ({ benchmarkCents: cents, actualCents }) => (cents > 0 ? usdOf(cents - actualCents) : 0),
  },
} as const satisfies Record<string, RecordedMetric>
export type ArmMetric = keyof typeof armMetrics
export const armMetricIds = Object.keys(armMetrics) as ArmMetric[]
export type PairedMetric = { [M in ArmMetric]: (typeof armMetrics)[M] extends { paired: true } ? M : never }[ArmMetric]
export const pairedMetricIds = armMetricIds.filter((id): id is PairedMetric => 'paired' in armMetrics[id])

/**
 * Outcomes of a batch, one flat transferable column set:
 * values[(arm · armMetrics + metric) · replicates + r], then the care metrics at
 * values[(arms · armMetrics + metric) · replicates + r].
 */
export interface BatchOutcome extends Batch {
  readonly values: Float64Array
  /** Columns by period and stratum of the replicates that have them (details.ts). */
  readonly details: Float64Array
}

/** Outcomes of a run so far: the same layout over all replicates asked for; `done` marks what has arrived. */
export interface Outcomes {
  readonly armIds: readonly string[]
  readonly replicates: number
  /** Replicates arrived. When it equals `replicates` the run is complete. */
  readonly done: number
  /** `arrived[r]` is 1 when replicate r is in. */
  readonly arrived: Uint8Array
  readonly values: Float64Array
  /** Columns by period and stratum over the first replicates (details.ts). */
  readonly details: Float64Array
}

/** Number of columns a run with this many arms records. */
export const columnCount = (arms: number): number => arms * armMetricIds.length + careMetricIds.length

/** Column of an arm's metric; of a care metric. */
export const armColumn = (arm: number, metric: ArmMetric): number =>
  arm * armMetricIds.length + armMetricIds.indexOf(metric)
export const careColumn = (arms: number, metric: CareMetric): number =>
  arms * armMetricIds.length + careMetricIds.indexOf(metric)
