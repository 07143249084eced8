// Terms that EOM and OCM share. Those in which a model or arrangement differs from the others (discount, caps,
// thresholds, monthly payment) stand with it, under the same names.

import { fieldsOf, type Terms } from '../../../fields.ts'
import { benchmarkFields } from '../../../pricing/benchmark-terms.ts'
import { attributionFields } from '../benchmark/attribution.ts'
import { equityFields } from '../benchmark/equity-adjustment.ts'
import { experienceFields } from '../benchmark/experience-adjuster.ts'
import { claimsFields } from '../claims/claim-terms.ts'
import type { ReconciliationTerms } from './eom-reconciliation.ts'
import type { MonthlyTerms } from './monthly-payment.ts'

/** Whether novel-therapy shares are compared cancer by cancer or over all of a practice's episodes. */
export const novelTherapyLevelField = <D extends 'cancer' | 'practice'>(standard: D) =>
  ({
    kind: 'choice',
    label: 'Novel-therapy shares compared',
    options: { cancer: 'cancer by cancer', practice: 'over all episodes of the practice, given its cancers' },
    default: standard,
    doc: 'A gap is only ever paid upwards, so that chance alone raises benchmarks: the more, the fewer episodes are compared at a time.',
  }) as const

export const totalCostOfCareFields = fieldsOf({
  ...claimsFields,
  ...benchmarkFields,
  ...experienceFields,
  novelTherapyShare: {
    kind: 'number',
    parameter: 'eom.novelTherapyShare',
    doc: 'Part of the gap in novel-therapy share to other practices that raises the benchmark; never lowers it.',
  },
  novelTherapyThresholdShare: {
    kind: 'number',
    parameter: 'eom.novelTherapyThresholdShare',
    doc: 'Gap in novel-therapy share below which the benchmark stays as it is.',
  },
  novelTherapyLevel: novelTherapyLevelField('cancer'),
  novelTherapyForm: {
    kind: 'choice',
    label: 'Novel therapy adjustment',
    options: { multiplier: 'multiplies the benchmark', dollar: 'adds part of actual spending' },
    default: 'multiplier',
    doc: 'Whether the share gap multiplies the benchmark or is taken of actual spending.',
  },
  ...attributionFields,
  ...equityFields,

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
  poolPractices: {
    kind: 'number',
    parameter: 'eom.poolPractices',
    doc: 'Practices (1 to 12) that are settled together: one reconciliation of all, split by benchmark.',
  },
  meosMaximumMonths: {
    kind: 'number',
    parameter: 'eom.meosMaximumMonths',
    doc: 'MEOS months that can be billed for an episode.',
  },
  paymentSequestrationShare: {
    kind: 'number',
    parameter: 'eom.paymentSequestrationShare',
    doc: 'Sequestration on PBP and MEOS.',
  },
  enhancedServicesUsdPerMonth: {
    kind: 'number',
    parameter: 'enhancedServices.costUsdPerMonth',
    doc: 'What enhanced services cost the practice for a patient and month.',
  },

  aggregateQualityScore: {
    kind: 'number',
    parameter: 'eom.aggregateQualityScore',
    doc: 'Practice’s aggregate quality score (AQS).',
  },
  qualityTopShare: {
    kind: 'number',
    parameter: 'eom.qualityTopShare',
    doc: 'Quality score from which the top tier’s multipliers apply.',
  },
  qualityMiddleShare: {
    kind: 'number',
    parameter: 'eom.qualityMiddleShare',
    doc: 'Quality score from which the middle tier’s multipliers apply.',
  },
  qualityLowShare: {
    kind: 'number',
    parameter: 'eom.qualityLowShare',
    doc: 'Quality score from which the low tier’s multipliers apply.',
  },
  paymentTopShare: { kind: 'number', parameter: 'eom.paymentTopShare', doc: 'What the top tier is paid of a PBP.' },
  paymentMiddleShare: {
    kind: 'number',
    parameter: 'eom.paymentMiddleShare',
    doc: 'What the middle tier is paid of a PBP.',
  },
  paymentLowShare: { kind: 'number', parameter: 'eom.paymentLowShare', doc: 'What the low tier is paid of a PBP.' },
  paymentBottomShare: {
    kind: 'number',
    parameter: 'eom.paymentBottomShare',
    doc: 'What a practice below the low tier is paid of a PBP.',
  },
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
