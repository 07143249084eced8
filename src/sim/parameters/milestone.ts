// Milestone rebate of a cell or gene therapy. No public US outcomes contract was found for the products modelled:
// every term is illustrative.

import type { Parameter } from './types.ts'

const ILLUSTRATIVE = 'No public US outcomes contract was found for these products; illustrative'

export const milestoneParameters = {
  'milestone.firstMonths': {
    label: 'First milestone after infusion',
    unit: 'months',
    value: 3,
    range: { low: 1, high: 6 },
    evidence: 'assumed',
    rationale: ILLUSTRATIVE,
  },
  'milestone.firstRebateShare': {
    label: 'Rebate on failure at the first milestone, of price',
    unit: 'share',
    value: 0.5,
    range: { low: 0, high: 1 },
    evidence: 'assumed',
    rationale: ILLUSTRATIVE,
  },
  'milestone.secondMonths': {
    label: 'Second milestone after infusion',
    unit: 'months',
    value: 12,
    range: { low: 6, high: 36 },
    evidence: 'assumed',
    rationale: ILLUSTRATIVE,
  },
  'milestone.secondRebateShare': {
    label: 'Rebate on failure at the second milestone, of price',
    unit: 'share',
    value: 0.25,
    range: { low: 0, high: 1 },
    evidence: 'assumed',
    rationale: ILLUSTRATIVE,
  },
  'milestone.thirdMonths': {
    label: 'Third milestone after infusion',
    unit: 'months',
    value: 24,
    range: { low: 12, high: 48 },
    evidence: 'assumed',
    rationale: ILLUSTRATIVE,
  },
  'milestone.thirdRebateShare': {
    label: 'Rebate on failure at the third milestone, of price',
    unit: 'share',
    value: 0,
    range: { low: 0, high: 1 },
    evidence: 'assumed',
    rationale: `${ILLUSTRATIVE}; 0 is no third milestone`,
  },
  'milestone.fourthMonths': {
    label: 'Fourth milestone after infusion',
    unit: 'months',
    value: 36,
    range: { low: 18, high: 60 },
    evidence: 'assumed',
    rationale: ILLUSTRATIVE,
  },
  'milestone.fourthRebateShare': {
    label: 'Rebate on failure at the fourth milestone, of price',
    unit: 'share',
    value: 0,
    range: { low: 0, high: 1 },
    evidence: 'assumed',
    rationale: `${ILLUSTRATIVE}; 0 is no fourth milestone`,
  },
  'milestone.partialRebateShare': {
    label: 'Rebate for a partial response, of the milestone’s',
    unit: 'share',
    value: 0,
    range: { low: 0, high: 1 },
    evidence: 'assumed',
    rationale: `${ILLUSTRATIVE}; at 0 a partial response is a success`,
  },
} as const satisfies Record<string, Parameter>
