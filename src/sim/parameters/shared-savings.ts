// Terms of shared savings with a minimum savings rate, in the manner of two-sided tracks for accountable care: no contract of
// a cancer practice with these numbers was found in print, so that all are illustrative.

import type { Parameter } from './types.ts'

const ILLUSTRATIVE = 'Illustrative, of the order of two-sided accountable-care tracks; no text with it was read'

export const sharedSavingsParameters = {
  'sharedSavings.savingsShare': {
    label: 'Shared savings: practice’s part of savings',
    unit: 'share',
    value: 0.5,
    range: { low: 0.25, high: 0.75 },
    evidence: 'assumed',
    rationale: ILLUSTRATIVE,
  },
  'sharedSavings.lossShare': {
    label: 'Shared savings: practice’s part of losses',
    unit: 'share',
    value: 0.4,
    range: { low: 0.25, high: 0.75 },
    evidence: 'assumed',
    rationale: ILLUSTRATIVE,
  },
  'sharedSavings.minimumSavingsShare': {
    label: 'Shared savings: minimum savings rate, of benchmark',
    unit: 'share',
    value: 0.02,
    range: { low: 0, high: 0.05 },
    evidence: 'assumed',
    rationale: ILLUSTRATIVE,
  },
  'sharedSavings.minimumLossShare': {
    label: 'Shared savings: minimum loss rate, of benchmark',
    unit: 'share',
    value: 0.02,
    range: { low: 0, high: 0.05 },
    evidence: 'assumed',
    rationale: ILLUSTRATIVE,
  },
  'sharedSavings.savingsCapShare': {
    label: 'Shared savings: cap on what is paid, of benchmark',
    unit: 'share',
    value: 0.1,
    range: { low: 0.05, high: 0.2 },
    evidence: 'assumed',
    rationale: ILLUSTRATIVE,
  },
  'sharedSavings.lossCapShare': {
    label: 'Shared savings: cap on what is owed, of benchmark',
    unit: 'share',
    value: 0.04,
    range: { low: 0.02, high: 0.15 },
    evidence: 'assumed',
    rationale: ILLUSTRATIVE,
  },
} as const satisfies Record<string, Parameter>
