// Terms of the Enhancing Oncology Model (EOM). A term that both risk arrangements have carries the same name
// in both; only its default differs.

import { fieldsOf } from '../../../fields.ts'
import { capBaseField, recoupmentBaseField, totalCostOfCareFields } from './total-cost-of-care-terms.ts'

export type RiskArrangement = 'ra1' | 'ra2'

export const eomFields = <A extends RiskArrangement>(arrangement: A) =>
  fieldsOf({
    ...totalCostOfCareFields,
    discountShare: {
      kind: 'number',
      parameter: `eom.${arrangement}.discountShare`,
      doc: 'Payer’s discount: the target amount is the benchmark less it.',
    },
    stopGainShare: {
      kind: 'number',
      parameter: `eom.${arrangement}.stopGainShare`,
      doc: 'Cap on the performance-based payment (PBP).',
    },
    stopLossShare: {
      kind: 'number',
      parameter: `eom.${arrangement}.stopLossShare`,
      doc: 'Cap on the recoupment (PBR).',
    },
    capBase: capBaseField('benchmark'),
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
    termsChangeMonth: {
      kind: 'number',
      parameter: 'eom.termsChangeMonth',
      doc: 'Month of episode start from which the later threshold and MEOS apply.',
    },
    recoupmentBase: recoupmentBaseField,
    recoupmentTopShare: {
      kind: 'number',
      parameter: 'eom.recoupmentTopShare',
      doc: 'What the top tier owes of a PBR.',
    },
    recoupmentMiddleShare: {
      kind: 'number',
      parameter: 'eom.recoupmentMiddleShare',
      doc: 'What the middle tier owes of a PBR.',
    },
    recoupmentLowShare: {
      kind: 'number',
      parameter: 'eom.recoupmentLowShare',
      doc: 'What the low tier owes of a PBR.',
    },
    recoupmentBottomShare: {
      kind: 'number',
      parameter: 'eom.recoupmentBottomShare',
      doc: 'What a practice below the low tier owes of a PBR.',
    },
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
    meosDualTopUpUsdPerMonth: {
      kind: 'number',
      parameter: 'eom.meosDualTopUpUsdPerMonth',
      doc: 'MEOS top-up for dual-eligible patients; does not count as expenditure.',
    },
  })

export type EomFields = ReturnType<typeof eomFields<RiskArrangement>>
