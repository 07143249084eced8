// Bundle: the terms of an illustrative prospective episode price, and of a fee in place of the drug margin. Prices of
// real oncology bundles are not public, so that they are taken from the baseline unless one is entered.

import type { Parameter } from './types.ts'

const entered = {
  unit: 'usd',
  value: 0,
  evidence: 'assumed',
  rationale: '0 takes the price from the baseline; no oncology bundle has disclosed its prices',
} as const

export const bundleParameters = {
  'bundle.discountShare': {
    label: 'Bundle discount, of mean in-scope cost',
    unit: 'share',
    value: 0.02,
    range: { low: 0, high: 0.06 },
    evidence: 'assumed',
    rationale: 'Illustrative; below the 3–4 % commonly reported for EOM because the practice bears more risk',
  },
  'bundle.outlierAttachmentRatio': {
    label: 'Outlier stop-loss attaches at, of mean in-scope cost',
    unit: 'ratio',
    value: 2.5,
    range: { low: 1.5, high: 5 },
    evidence: 'assumed',
    rationale: 'Illustrative; attachment points of oncology bundles are not public',
  },
  'bundle.outlierPayerShare': {
    label: 'Cost above the attachment that the payer bears',
    unit: 'share',
    value: 0.8,
    range: { low: 0, high: 1 },
    evidence: 'assumed',
    rationale: 'Illustrative; follows the 80 % marginal factor of hospital outlier payments',
  },
  'bundle.waivedCostShare': {
    label: 'Patient cost sharing waived',
    unit: 'share',
    value: 0,
    range: { low: 0, high: 1 },
    evidence: 'assumed',
    rationale: 'Illustrative; none is waived unless the contract says so',
  },
  'bundle.breast.priceUsd': { label: 'Bundle price: breast', ...entered },
  'bundle.lung.priceUsd': { label: 'Bundle price: lung', ...entered },
  'bundle.lymphoma.priceUsd': { label: 'Bundle price: lymphoma', ...entered },
  'bundle.myeloma.priceUsd': { label: 'Bundle price: multiple myeloma', ...entered },
  'bundle.colorectal.priceUsd': { label: 'Bundle price: colorectal', ...entered },
  'bundle.chronicLeukemia.priceUsd': { label: 'Bundle price: chronic leukaemia', ...entered },
  'bundle.prostate.priceUsd': { label: 'Bundle price: prostate', ...entered },
  'bundle.metastaticPriceRatio': {
    label: 'Price of metastatic disease, relative to the entered one',
    unit: 'ratio',
    value: 1.6,
    range: { low: 1, high: 2.5 },
    evidence: 'assumed',
    rationale: 'Illustrative cost ratio of metastatic to early disease; acts on entered prices only',
  },
  'episodeFee.feeUsd': {
    label: 'Episode fee',
    unit: 'usdPerEpisode',
    value: 0,
    evidence: 'assumed',
    rationale: '0 takes the mean drug margin of the baseline; the fees of the pilot of 2009 to 2012 were not disclosed',
  },
  'episodeFee.feeRatio': {
    label: 'Episode fee, relative to the mean drug margin of the baseline',
    unit: 'ratio',
    value: 1,
    range: { low: 0.5, high: 2 },
    evidence: 'assumed',
    rationale: '1 leaves a practice as well off as under fee-for-service while nothing moves',
  },
} as const satisfies Record<string, Parameter>
