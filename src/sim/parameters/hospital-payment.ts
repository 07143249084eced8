// What Medicare pays a hospital for a stay with a cell or gene therapy. Amounts are those of fiscal year 2026, before
// wage index, teaching and disproportionate-share payments.

import type { Parameter } from './types.ts'

const REGULATION = 'as commonly described; to be verified against'

export const hospitalPaymentParameters = {
  'hospital.drg018Usd': {
    label: 'Inpatient payment for a stay with a cell therapy (MS-DRG 018)',
    unit: 'usd',
    priceYear: 2026,
    value: 314231,
    range: { low: 257958, high: 336000 },
    evidence: 'published',
    source: 'avalereInpatient2027',
    locator: 'Base rate of MS-DRG 018 in fiscal year 2026 ($257,958 in 2024; 7 % more proposed for 2027)',
  },
  'hospital.drgWithoutProductShare': {
    label: 'Inpatient payment for a stay whose product the hospital did not buy, of the full one',
    unit: 'share',
    value: 0.17,
    range: { low: 0.15, high: 0.35 },
    evidence: 'published',
    source: 'astctInpatient2021',
    locator: '17 % of the full rate where the provider bears no cost of the product, fiscal year 2021; raised since',
  },
  'hospital.ntapShare': {
    label: 'New technology add-on payment (NTAP)',
    unit: 'share',
    value: 0.65,
    range: { low: 0.65, high: 0.75 },
    evidence: 'published',
    source: 'sidleyNtap2024',
    locator:
      '65 %, and 75 % for gene therapies of sickle-cell disease from fiscal year 2025; that it is taken of price and excess cost alike is commonly described, not in this text',
  },
  'hospital.fixedLossUsd': {
    label: 'Cost beyond the inpatient payment that the hospital bears before an outlier payment',
    unit: 'usd',
    priceYear: 2026,
    value: 40397,
    range: { low: 38000, high: 50000 },
    evidence: 'published',
    source: 'mhaInpatient2026',
    locator: 'Fixed-loss outlier threshold of fiscal year 2026 ($46,217 in 2025)',
  },
  'hospital.outlierShare': {
    label: 'Cost beyond the fixed loss that an outlier payment pays',
    unit: 'share',
    value: 0.8,
    evidence: 'assumed',
    rationale: `Marginal cost factor of 80 %, ${REGULATION} 42 CFR 412.84`,
  },
  'hospital.chargeMarkUpRatio': {
    label: 'Hospital’s charges for product and stay, relative to their cost',
    unit: 'ratio',
    value: 4,
    range: { low: 1.2, high: 6 },
    evidence: 'assumed',
    rationale:
      'The inverse of the cost-to-charge ratio, so that Medicare sees the true cost. A hospital that marks a costly product up by less is taken to have spent less on it.',
  },
  'hospital.costToChargeRatio': {
    label: 'Cost that Medicare takes of a hospital’s charges',
    unit: 'ratio',
    value: 0.25,
    range: { low: 0.15, high: 0.4 },
    evidence: 'assumed',
    rationale:
      'Of the order of what acute-care hospitals report; no figure for hospitals that give cell therapies was found',
  },
} as const satisfies Record<string, Parameter>
