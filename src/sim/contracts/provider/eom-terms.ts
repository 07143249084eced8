// Terms of the Enhancing Oncology Model (EOM). A term that both risk arrangements have carries the same name
// in both; only its default differs.

import { benchmarkFields } from '../../pricing/benchmark.ts'
import { fieldsOf, type Terms } from '../contract.ts'
import { claimsFields } from './claims.ts'

export type RiskArrangement = 'ra1' | 'ra2'

export const eomFields = <A extends RiskArrangement>(arrangement: A) =>
  fieldsOf({
    ...claimsFields,
    ...benchmarkFields,
    experienceRatio: { kind: 'number', parameter: 'eom.experienceRatio', doc: 'Practice’s past spending over prediction, as the benchmark credits it.' },
    novelTherapyShare: {
      kind: 'number',
      parameter: 'eom.novelTherapyShare',
      doc: 'Part of the gap in novel-therapy share to other practices that raises the benchmark; never lowers it.',
    },
    novelTherapyForm: {
      kind: 'choice',
      label: 'Novel therapy adjustment',
      options: { multiplier: 'multiplies the benchmark', dollar: 'adds part of actual spending' },
      default: 'multiplier',
      doc: 'Whether the share gap multiplies the benchmark or is taken of actual spending.',
    },

    discountShare: { kind: 'number', parameter: `eom.${arrangement}.discountShare`, doc: 'Payer’s discount: the target amount is the benchmark less it.' },
    stopGainShare: { kind: 'number', parameter: `eom.${arrangement}.stopGainShare`, doc: 'Cap on the performance-based payment (PBP), of the benchmark.' },
    stopLossShare: { kind: 'number', parameter: `eom.${arrangement}.stopLossShare`, doc: 'Cap on the recoupment (PBR), of the benchmark.' },
    recoupmentThresholdBeforeRatio: {
      kind: 'number',
      parameter: 'eom.recoupmentThresholdBeforeRatio',
      doc: 'Spending above this part of the benchmark is recouped, for episodes that start before the change.',
    },
    recoupmentThresholdRatio: {
      kind: 'number',
      parameter: 'eom.recoupmentThresholdRatio',
      doc: 'Spending above this part of the benchmark is recouped, for episodes that start since the change.',
    },
    termsChangeMonth: { kind: 'number', parameter: 'eom.termsChangeMonth', doc: 'Month of episode start from which the later threshold and MEOS apply.' },
    recoupmentBase: {
      kind: 'choice',
      label: 'Recoupment measured from',
      options: { threshold: 'the recoupment threshold', target: 'the target amount' },
      default: 'threshold',
      doc: 'Not settled by any text found: what a recoupment is measured from.',
    },
    capStage: {
      kind: 'choice',
      label: 'Caps bind',
      options: { gross: 'before the quality multiplier', final: 'after the quality multiplier' },
      default: 'gross',
      doc: 'Not settled by any text found: whether caps bind before or after quality and geography.',
    },
    geographicRatio: { kind: 'number', parameter: 'eom.geographicRatio', doc: 'Geographic adjustment of PBP and PBR.' },
    minimumEpisodes: { kind: 'number', parameter: 'eom.minimumEpisodes', doc: 'A period with fewer reconciled episodes is not settled.' },

    meosBeforeUsdPerMonth: {
      kind: 'number',
      parameter: 'eom.meosBeforeUsdPerMonth',
      doc: 'Monthly payment for enhanced services (MEOS), episodes that start before the change; counts as expenditure.',
    },
    meosUsdPerMonth: {
      kind: 'number',
      parameter: 'eom.meosUsdPerMonth',
      doc: 'Monthly payment for enhanced services (MEOS), episodes that start since the change; counts as expenditure.',
    },
    meosDualTopUpUsdPerMonth: { kind: 'number', parameter: 'eom.meosDualTopUpUsdPerMonth', doc: 'MEOS top-up for dual-eligible patients; does not count as expenditure.' },
    meosMaximumMonths: { kind: 'number', parameter: 'eom.meosMaximumMonths', doc: 'MEOS months that can be billed for an episode.' },
    paymentSequestrationShare: { kind: 'number', parameter: 'eom.paymentSequestrationShare', doc: 'Sequestration on PBP and MEOS.' },
    enhancedServicesUsdPerMonth: { kind: 'number', parameter: 'enhancedServices.costUsdPerMonth', doc: 'What enhanced services cost the practice for a patient and month.' },

    aggregateQualityScore: { kind: 'number', parameter: 'eom.aggregateQualityScore', doc: 'Practice’s aggregate quality score (AQS).' },
    qualityTopShare: { kind: 'number', parameter: 'eom.qualityTopShare', doc: 'Quality score from which the top tier’s multipliers apply.' },
    qualityMiddleShare: { kind: 'number', parameter: 'eom.qualityMiddleShare', doc: 'Quality score from which the middle tier’s multipliers apply.' },
    qualityLowShare: { kind: 'number', parameter: 'eom.qualityLowShare', doc: 'Quality score from which the low tier’s multipliers apply.' },
    paymentTopShare: { kind: 'number', parameter: 'eom.paymentTopShare', doc: 'What the top tier is paid of a PBP.' },
    paymentMiddleShare: { kind: 'number', parameter: 'eom.paymentMiddleShare', doc: 'What the middle tier is paid of a PBP.' },
    paymentLowShare: { kind: 'number', parameter: 'eom.paymentLowShare', doc: 'What the low tier is paid of a PBP.' },
    paymentBottomShare: { kind: 'number', parameter: 'eom.paymentBottomShare', doc: 'What a practice below the low tier is paid of a PBP.' },
    recoupmentTopShare: { kind: 'number', parameter: 'eom.recoupmentTopShare', doc: 'What the top tier owes of a PBR.' },
    recoupmentMiddleShare: { kind: 'number', parameter: 'eom.recoupmentMiddleShare', doc: 'What the middle tier owes of a PBR.' },
    recoupmentLowShare: { kind: 'number', parameter: 'eom.recoupmentLowShare', doc: 'What the low tier owes of a PBR.' },
    recoupmentBottomShare: { kind: 'number', parameter: 'eom.recoupmentBottomShare', doc: 'What a practice below the low tier owes of a PBR.' },
  })

export type EomFields = ReturnType<typeof eomFields<RiskArrangement>>
export type EomTerms = Terms<EomFields>

/** What a practice is paid of a PBP and owes of a PBR at its quality score. A score of .60 is in the middle tier: .75 of a PBP, .95 of a PBR. */
export function qualityMultipliers(terms: EomTerms): { readonly payment: number; readonly recoupment: number } {
  const score = terms.aggregateQualityScore
  if (score >= terms.qualityTopShare) return { payment: terms.paymentTopShare, recoupment: terms.recoupmentTopShare }
  if (score >= terms.qualityMiddleShare) return { payment: terms.paymentMiddleShare, recoupment: terms.recoupmentMiddleShare }
  if (score >= terms.qualityLowShare) return { payment: terms.paymentLowShare, recoupment: terms.recoupmentLowShare }
  return { payment: terms.paymentBottomShare, recoupment: terms.recoupmentBottomShare }
}
