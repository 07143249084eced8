// Bundle: the terms of an illustrative prospective episode price. Prices of real oncology bundles are not public.

import type { Parameter } from './types.ts'

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
} as const satisfies Record<string, Parameter>
