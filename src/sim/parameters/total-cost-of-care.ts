// Adjustments that any total-cost-of-care contract may carry: attribution of an episode to a cancer by claims, and an
// amount by deprivation like the health equity benchmark adjustment (HEBA) of ACO REACH. Neither is known to be part of EOM.

import type { Parameter } from './types.ts'

const HEBA = { unit: 'usdPerMonth', evidence: 'published', source: 'careJourneyHeba2022' } as const
const BANDS =
  'Commonly reported: top decile up, bottom five deciles down, neutral as 100 × 30 = 500 × 6; later revisions differ'

export const totalCostOfCareParameters = {
  'attribution.mismatchShare': {
    label: 'Episodes with one active cancer that claims attribute to another',
    unit: 'share',
    value: 0,
    range: { low: 0, high: 0.1 },
    evidence: 'assumed',
    rationale: 'No rate was found in print; 0 is claims that name the treated cancer',
  },
  'attribution.concurrentMismatchShare': {
    label: 'Episodes with a second active cancer that claims attribute to it',
    unit: 'share',
    value: 0.5,
    range: { low: 0, high: 0.5 },
    evidence: 'assumed',
    rationale:
      'No rate was found in print; visit diagnoses name both cancers, so a coin’s toss at worst, fewer where most visits are for the treated cancer',
  },
  'equity.topUsdPerMonth': {
    label: 'Benchmark addition for the most deprived patients',
    value: 30,
    ...HEBA,
    locator: '+$30 per beneficiary and month at the top of the composite',
  },
  'equity.bottomUsdPerMonth': {
    label: 'Benchmark deduction for the least deprived patients',
    value: 6,
    ...HEBA,
    locator: '−$6 per beneficiary and month at the bottom of the composite',
  },
  'equity.topShare': {
    label: 'Most deprived patients with an addition',
    unit: 'share',
    value: 0.1,
    evidence: 'assumed',
    rationale: BANDS,
  },
  'equity.bottomShare': {
    label: 'Least deprived patients with a deduction',
    unit: 'share',
    value: 0.5,
    evidence: 'assumed',
    rationale: BANDS,
  },
} as const satisfies Record<string, Parameter>
