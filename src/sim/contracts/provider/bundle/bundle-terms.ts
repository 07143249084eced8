// Terms of a bundle, whether it covers an episode or a year.

import { type CancerId, cancers } from '../../../cohort/catalogue/categories.ts'
import { fieldsOf, type Terms } from '../../../fields.ts'
import { claimsFields } from '../claims/claim-terms.ts'

const entered = <C extends CancerId>(cancer: C) =>
  ({
    kind: 'number',
    parameter: `bundle.${cancer}.priceUsd`,
    doc: `Price entered for early ${cancers[cancer].toLowerCase()}, taken as it stands, without discount; 0 takes the baseline’s.`,
  }) as const

export const bundleFields = fieldsOf({
  ...claimsFields,
  discountShare: {
    kind: 'number',
    parameter: 'bundle.discountShare',
    doc: 'Payer’s discount off the mean in-scope cost of the baseline.',
  },
  breastPriceUsd: entered('breast'),
  lungPriceUsd: entered('lung'),
  lymphomaPriceUsd: entered('lymphoma'),
  myelomaPriceUsd: entered('myeloma'),
  colorectalPriceUsd: entered('colorectal'),
  chronicLeukemiaPriceUsd: entered('chronicLeukemia'),
  prostatePriceUsd: entered('prostate'),
  metastaticPriceRatio: {
    kind: 'number',
    parameter: 'bundle.metastaticPriceRatio',
    doc: 'Price of metastatic disease, of the price entered for early disease.',
  },
  outlierAttachmentRatio: {
    kind: 'number',
    parameter: 'bundle.outlierAttachmentRatio',
    doc: 'In-scope cost of an episode, of the bundle type’s mean, above which the stop-loss pays.',
  },
  outlierPayerShare: {
    kind: 'number',
    parameter: 'bundle.outlierPayerShare',
    doc: 'Part of an episode’s cost above the attachment that the payer bears.',
  },
  waivedCostShare: {
    kind: 'number',
    parameter: 'bundle.waivedCostShare',
    doc: 'Part of the patient’s cost sharing that is waived and paid by the payer.',
  },
  oralDrugsInside: {
    kind: 'switch',
    label: 'Oral drugs inside the bundle',
    default: true,
    doc: 'The practice pays the pharmacy for oral drugs out of the price.',
  },
  complicationWarranty: {
    kind: 'switch',
    label: 'Complication warranty',
    default: true,
    doc: 'Treatment-related admissions are inside the price and paid by the practice.',
  },
  cellTherapyCarvedOut: {
    kind: 'switch',
    label: 'Cell therapies carved out',
    default: true,
    doc: 'Product and site of a cell or gene therapy are paid by claims outside the price.',
  },
})

export type BundleTerms = Terms<typeof bundleFields>
