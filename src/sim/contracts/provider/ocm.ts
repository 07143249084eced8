// Oncology Care Model (OCM, 2016–2022), the predecessor of EOM, in its three forms: one-sided, original two-sided (losses
// from the target on, no neutral zone) and alternative two-sided (losses from the benchmark on, caps of practice revenue).
// Benchmark, expenditure and cancers are EOM's: OCM covered nearly all cancers, hormonal-only treatment included, and
// predicted prices by one model over all of them, which is left out here together with its known error in myeloma.

import { fieldsOf } from '../../fields.ts'
import type { ProviderContract } from '../interface/contract.ts'
import { novelTherapyLevelField } from './benchmark/novel-therapy-terms.ts'
import { spending, withinDifference } from './reconciliation/reconciling.ts'
import { totalCostOfCare } from './reconciliation/total-cost-of-care.ts'
import { capBaseField, recoupmentBaseField, totalCostOfCareFields } from './reconciliation/total-cost-of-care-terms.ts'

const STOP_LOSS = 'Cap on the recoupment (PBR).'

const oneSidedFields = <F extends 'oneSided' | 'twoSided' | 'alternative'>(form: F) =>
  fieldsOf({
    ...totalCostOfCareFields,
    discountShare: {
      kind: 'number',
      parameter: `ocm.${form}.discountShare`,
      doc: 'Payer’s discount: the target amount is the benchmark less it.',
    },
    stopGainShare: {
      kind: 'number',
      parameter: `ocm.${form}.stopGainShare`,
      doc: 'Cap on the performance-based payment (PBP).',
    },
    novelTherapyLevel: novelTherapyLevelField('practice'),
    capBase: capBaseField('benchmark'),
    meosUsdPerMonth: {
      kind: 'number',
      parameter: 'ocm.meosUsdPerMonth',
      doc: 'Monthly payment for enhanced services (MEOS); counts as expenditure.',
    },
  })

const oneSided = oneSidedFields('oneSided')
const twoSided = fieldsOf({
  ...oneSidedFields('twoSided'),
  stopLossShare: { kind: 'number', parameter: 'ocm.twoSided.stopLossShare', doc: STOP_LOSS },
})
const alternative = fieldsOf({
  ...oneSidedFields('alternative'),
  stopLossShare: { kind: 'number', parameter: 'ocm.alternative.stopLossShare', doc: STOP_LOSS },
  capBase: capBaseField('revenue'),
  recoupmentThresholdRatio: {
    kind: 'number',
    parameter: 'ocm.alternative.recoupmentThresholdRatio',
    doc: 'Spending above this part of the benchmark is recouped.',
  },
  recoupmentBase: recoupmentBaseField,
})

const neutral = { meosUsdPerMonth: 0, enhancedServicesUsdPerMonth: 0, stopGainShare: 0 }
const twoSidedCheckable = {
  neutral: { ...neutral, stopLossShare: 0 },
  caps: [
    { transfer: 'performancePayment', share: 'stopGainShare', of: { term: 'capBase' } },
    { transfer: 'recoupment', share: 'stopLossShare', of: { term: 'capBase' } },
    ...withinDifference,
  ],
  spending,
} as const

const LEFT_OUT =
  'Benchmarks and the seven cancers are EOM’s; OCM covered nearly all cancers, hormonal-only treatment included.'

export const ocmOneSided: ProviderContract<typeof oneSided> = {
  label: 'OCM, one-sided',
  doc: `Fee-for-service plus a monthly payment; spending below the target is paid out up to a cap, spending above it is the payer’s loss. ${LEFT_OUT}`,
  fields: oneSided,
  ...totalCostOfCare,
  checkable: {
    neutral,
    caps: [
      { transfer: 'performancePayment', share: 'stopGainShare', of: { term: 'capBase' } },
      { transfer: 'recoupment', share: 0, of: { term: 'capBase' } },
      ...withinDifference,
    ],
    spending,
  },
}

export const ocmTwoSided: ProviderContract<typeof twoSided> = {
  label: 'OCM, original two-sided',
  doc: `Fee-for-service plus a monthly payment; spending below the target is paid out and spending above it recouped, both up to a wide cap of the benchmark, without a neutral zone. ${LEFT_OUT}`,
  fields: twoSided,
  ...totalCostOfCare,
  checkable: twoSidedCheckable,
}

export const ocmAlternativeTwoSided: ProviderContract<typeof alternative> = {
  label: 'OCM, alternative two-sided',
  doc: `Fee-for-service plus a monthly payment; spending below the target is paid out and spending above the benchmark recouped, both up to a cap of the practice’s own revenue. ${LEFT_OUT}`,
  fields: alternative,
  ...totalCostOfCare,
  checkable: twoSidedCheckable,
}
