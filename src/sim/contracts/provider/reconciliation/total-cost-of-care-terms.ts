// Terms that EOM and OCM share. Those in which a model or arrangement differs from the others (discount, caps,
// thresholds, monthly payment) stand with it, under the same names.

import { fieldsOf, type Terms } from '../../../fields.ts'
import { benchmarkPartFields } from '../benchmark/benchmark-part.ts'
import { claimsFields } from '../claims/claim-terms.ts'
import { type MonthlyTerms, monthlyFields } from '../monthly/monthly-payment.ts'
import type { ReconciliationTerms } from './eom-reconciliation.ts'
import { poolFields } from './pool.ts'
import { qualityFields } from './quality.ts'

export const totalCostOfCareFields = fieldsOf({
  ...claimsFields,
  ...benchmarkPartFields,
  capStage: {
    kind: 'choice',
    label: 'Caps bind',
    options: { gross: 'before the quality multiplier', final: 'after the quality multiplier' },
    default: 'gross',
    doc: 'Not settled by any text found: whether caps bind before or after quality and geography.',
  },
  geographicRatio: { kind: 'number', parameter: 'eom.geographicRatio', doc: 'Geographic adjustment of PBP and PBR.' },
  minimumEpisodes: {
    kind: 'number',
    parameter: 'eom.minimumEpisodes',
    doc: 'A period with fewer reconciled episodes, in the whole pool, is not settled.',
  },
  ...poolFields,
  ...monthlyFields,
  ...qualityFields,
})

/** What the caps on PBP and PBR are shares of; `standard` is the model's own. */
export const capBaseField = <const D extends 'benchmark' | 'revenue'>(standard: D) =>
  ({
    kind: 'choice',
    label: 'Caps are shares of',
    options: { benchmark: 'the benchmark', revenue: 'the practice’s revenue' },
    default: standard,
    doc: 'What the caps on PBP and PBR are taken of. Revenue is what payer and patients pay the practice for drugs, services and MEOS in the period.',
  }) as const

export const recoupmentBaseField = {
  kind: 'choice',
  label: 'Recoupment measured from',
  options: { threshold: 'the recoupment threshold', target: 'the target amount' },
  default: 'threshold',
  doc: 'Not settled by any text found: what a recoupment is measured from.',
} as const

export type TotalCostOfCareTerms = Terms<typeof totalCostOfCareFields> & ReconciliationTerms & MonthlyTerms
