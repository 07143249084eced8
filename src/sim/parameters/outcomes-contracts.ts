// Frictions common to outcomes-based contracts. No dollar figure and no share has been published for any
// of them: lag apart, they are off until a scenario or a contract's terms set them; the range says what is plausible.

import type { Parameter } from './types.ts'

const UNPUBLISHED = 'No public figure was found'

export const outcomeParameters = {
  'outcome.lagMonths': {
    label: 'Months from an outcome check to its money',
    unit: 'months',
    value: 6,
    range: { low: 3, high: 12 },
    evidence: 'assumed',
    rationale: 'Claims run-out; three to twelve months are reported as typical, unconfirmed',
  },
  'outcome.missingShare': {
    label: 'Outcomes missing at a check',
    unit: 'share',
    value: 0,
    range: { low: 0, high: 0.3 },
    evidence: 'assumed',
    rationale: `${UNPUBLISHED}; manufacturers report that accurate data are hard to get`,
  },
  'outcome.failureSensitivity': {
    label: 'Failures that are seen as failures',
    unit: 'share',
    value: 1,
    range: { low: 0.8, high: 1 },
    evidence: 'assumed',
    rationale: `${UNPUBLISHED}; 1 is perfect observation`,
  },
  'outcome.failureSpecificity': {
    label: 'Successes that are seen as successes',
    unit: 'share',
    value: 1,
    range: { low: 0.8, high: 1 },
    evidence: 'assumed',
    rationale: `${UNPUBLISHED}; 1 is perfect observation`,
  },
  'outcome.capShare': {
    label: 'Cap on all rebates, of gross spend',
    unit: 'share',
    value: 1,
    range: { low: 0.2, high: 1 },
    evidence: 'assumed',
    rationale: `${UNPUBLISHED}; 1 is no cap`,
  },
  'outcome.capUsd': {
    label: 'Cap on all rebates',
    unit: 'usd',
    value: 0,
    evidence: 'assumed',
    rationale: `${UNPUBLISHED}; 0 is no cap`,
  },
  'outcome.capPerPatientShare': {
    label: 'Cap on one patient’s rebates, of price',
    unit: 'share',
    value: 1,
    range: { low: 0.2, high: 1 },
    evidence: 'assumed',
    rationale: `${UNPUBLISHED}; 1 is no cap`,
  },
  'outcome.setUpUsd': {
    label: 'Administration, set-up of a contract',
    unit: 'usd',
    value: 0,
    range: { low: 0, high: 50000 },
    evidence: 'assumed',
    rationale: `${UNPUBLISHED}; 0 until one is entered`,
  },
  'outcome.checkUsd': {
    label: 'Administration, one outcome check',
    unit: 'usd',
    value: 0,
    range: { low: 0, high: 2000 },
    evidence: 'assumed',
    rationale: `${UNPUBLISHED}; 0 until one is entered; a few hours of abstracting would be some hundred dollars`,
  },
  'outcome.adjudicatorUsd': {
    label: 'Third-party adjudicator, one outcome check',
    unit: 'usd',
    value: 0,
    range: { low: 0, high: 2000 },
    evidence: 'assumed',
    rationale: `${UNPUBLISHED}; 0 until one is entered`,
  },
} as const satisfies Record<string, Parameter>
