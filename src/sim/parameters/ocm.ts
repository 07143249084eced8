// Oncology Care Model (OCM, 2016–2022): monthly payment, discounts and caps of its three forms. Quality tiers,
// outlier caps and the novel-therapy adjustment are the numbers EOM’s stand in for: see eom.ts.

import type { Parameter } from './types.ts'

const REPORTED = 'Commonly reported; to be verified against CMS’s methodology document'
const TEXAS = { evidence: 'published', source: 'texasOncologyOcm2020' } as const

export const ocmParameters = {
  'ocm.meosUsdPerMonth': {
    label: 'MEOS of the Oncology Care Model',
    unit: 'usdPerMonth',
    value: 160,
    evidence: 'published',
    source: 'mondaqOcm2016',
    locator:
      'monthly payment per beneficiary, $160; that it counts as expenditure is commonly reported, not in this text',
  },
  'ocm.oneSided.discountShare': {
    label: 'OCM discount, one-sided',
    unit: 'share',
    value: 0.04,
    evidence: 'published',
    source: 'chapmanOcm2015',
    locator: 'savings are shared after the 4 % that CMS retains',
  },
  'ocm.twoSided.discountShare': {
    label: 'OCM discount, original two-sided',
    unit: 'share',
    value: 0.0275,
    range: { low: 0.02, high: 0.04 },
    evidence: 'assumed',
    rationale: REPORTED,
  },
  'ocm.alternative.discountShare': {
    label: 'OCM discount, alternative two-sided',
    unit: 'share',
    value: 0.025,
    evidence: 'published',
    source: 'jopBlogOcm2019',
    locator: 'savings over 2.5 % needed for a performance-based payment',
  },
  'ocm.oneSided.stopGainShare': {
    label: 'OCM stop-gain, one-sided, of benchmark',
    unit: 'share',
    value: 0.2,
    range: { low: 0.1, high: 0.2 },
    evidence: 'assumed',
    rationale: `As in the original two-sided arrangement. ${REPORTED}`,
  },
  'ocm.twoSided.stopGainShare': {
    label: 'OCM stop-gain, original two-sided, of benchmark',
    unit: 'share',
    value: 0.2,
    ...TEXAS,
    locator: 'gains up to 20 % of benchmark',
  },
  'ocm.twoSided.stopLossShare': {
    label: 'OCM stop-loss, original two-sided, of benchmark',
    unit: 'share',
    value: 0.2,
    ...TEXAS,
    locator: 'losses up to 20 % of benchmark',
  },
  'ocm.alternative.stopGainShare': {
    label: 'OCM stop-gain, alternative two-sided, of practice revenue',
    unit: 'share',
    value: 0.16,
    ...TEXAS,
    locator: 'gains up to 16 % of revenue',
  },
  'ocm.alternative.stopLossShare': {
    label: 'OCM stop-loss, alternative two-sided, of practice revenue',
    unit: 'share',
    value: 0.08,
    ...TEXAS,
    locator: 'losses up to 8 % of revenue',
  },
  'ocm.alternative.recoupmentThresholdRatio': {
    label: 'Recoupment threshold of the alternative two-sided arrangement, of benchmark',
    unit: 'ratio',
    value: 1,
    range: { low: 0.975, high: 1 },
    evidence: 'assumed',
    rationale: `Losses measured from the benchmark, not from the target. ${REPORTED}`,
  },
} as const satisfies Record<string, Parameter>
