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
  'milestone.lagMonths': {
    label: 'Months from milestone to rebate',
    unit: 'months',
    value: 6,
    range: { low: 3, high: 12 },
    evidence: 'assumed',
    rationale: 'Claims run-out; three to twelve months are reported as typical, unconfirmed',
  },
  'milestone.capShare': {
    label: 'Cap on all rebates, of gross spend',
    unit: 'share',
    value: 1,
    range: { low: 0.2, high: 1 },
    evidence: 'assumed',
    rationale: `${ILLUSTRATIVE}; 1 is no cap`,
  },
  'milestone.missingShare': {
    label: 'Outcomes missing at a milestone',
    unit: 'share',
    value: 0,
    range: { low: 0, high: 0.3 },
    evidence: 'assumed',
    rationale: `${ILLUSTRATIVE}; manufacturers report that accurate data are hard to get`,
  },
  'milestone.failureSensitivity': {
    label: 'Failures that are seen as failures',
    unit: 'share',
    value: 1,
    range: { low: 0.8, high: 1 },
    evidence: 'assumed',
    rationale: `${ILLUSTRATIVE}; 1 is perfect observation`,
  },
  'milestone.failureSpecificity': {
    label: 'Successes that are seen as successes',
    unit: 'share',
    value: 1,
    range: { low: 0.8, high: 1 },
    evidence: 'assumed',
    rationale: `${ILLUSTRATIVE}; 1 is perfect observation`,
  },
  'milestone.setUpUsd': {
    label: 'Administration, set-up for one practice’s patients',
    unit: 'usd',
    value: 5000,
    range: { low: 0, high: 50000 },
    evidence: 'assumed',
    rationale: 'No public dollar figure was found; a practice’s part of the payer’s set-up',
  },
  'milestone.checkUsd': {
    label: 'Administration, one outcome check',
    unit: 'usd',
    value: 500,
    range: { low: 0, high: 2000 },
    evidence: 'assumed',
    rationale: 'No public dollar figure was found; a few hours of abstracting',
  },
} as const satisfies Record<string, Parameter>
