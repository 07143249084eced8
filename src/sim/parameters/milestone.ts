// Milestone rebate of a cell or gene therapy. No public US outcomes contract was found for the products modelled:
// every term is illustrative.

import type { Parameter } from './types.ts'

const ILLUSTRATIVE = 'No public US outcomes contract was found for these products; illustrative'

export const milestoneParameters = {
  'milestone.firstMonths': { label: 'First milestone after infusion', unit: 'months', value: 3, range: { low: 1, high: 6 }, evidence: 'assumed', rationale: ILLUSTRATIVE },
  'milestone.firstRebateShare': {
    label: 'Rebate on failure at the first milestone, of price',
    unit: 'share',
    value: 0.5,
    range: { low: 0, high: 1 },
    evidence: 'assumed',
    rationale: ILLUSTRATIVE,
  },
  'milestone.secondMonths': { label: 'Second milestone after infusion', unit: 'months', value: 12, range: { low: 6, high: 36 }, evidence: 'assumed', rationale: ILLUSTRATIVE },
  'milestone.secondRebateShare': {
    label: 'Rebate on failure at the second milestone, of price',
    unit: 'share',
    value: 0.25,
    range: { low: 0, high: 1 },
    evidence: 'assumed',
    rationale: ILLUSTRATIVE,
  },
} as const satisfies Record<string, Parameter>
