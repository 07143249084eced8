// Quality as a part of a reconciliation: tiers of a score, and what each leaves of a payment and of a recoupment.

import { fieldsOf } from '../../../fields.ts'
import type { Share } from '../../../units.ts'

export const qualityFields = fieldsOf({
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

/** Scores from which the quality tiers begin, and what each leaves of a PBP and of a PBR. */
export interface QualityTerms {
  readonly aggregateQualityScore: Share
  readonly qualityTopShare: Share
  readonly qualityMiddleShare: Share
  readonly qualityLowShare: Share
  readonly paymentTopShare: Share
  readonly paymentMiddleShare: Share
  readonly paymentLowShare: Share
  readonly paymentBottomShare: Share
  /** Left out: quality does not reduce a recoupment. */
  readonly recoupmentTopShare?: Share
  readonly recoupmentMiddleShare?: Share
  readonly recoupmentLowShare?: Share
  readonly recoupmentBottomShare?: Share
}

/** What a practice is paid of a PBP and owes of a PBR at its quality score. In EOM a score of .60 is in the middle tier: .75 of a PBP, .95 of a PBR. */
export function qualityMultipliers(terms: QualityTerms): { readonly payment: Share; readonly recoupment: Share } {
  const score = terms.aggregateQualityScore
  if (score >= terms.qualityTopShare)
    return { payment: terms.paymentTopShare, recoupment: terms.recoupmentTopShare ?? 1 }
  if (score >= terms.qualityMiddleShare)
    return { payment: terms.paymentMiddleShare, recoupment: terms.recoupmentMiddleShare ?? 1 }
  if (score >= terms.qualityLowShare)
    return { payment: terms.paymentLowShare, recoupment: terms.recoupmentLowShare ?? 1 }
  return { payment: terms.paymentBottomShare, recoupment: terms.recoupmentBottomShare ?? 1 }
}
