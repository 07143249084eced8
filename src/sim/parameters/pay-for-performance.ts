// Pathways and pay-for-performance on top of fee-for-service. Payers’ programmes are confidential; the size of the
// quality adjustment is that of an oncologists’ society’s proposal, all else is illustrative.

import type { Parameter } from './types.ts'

const ILLUSTRATIVE = 'Illustrative; payers’ programmes are confidential'
const target = {
  unit: 'share',
  evidence: 'assumed',
  rationale: `${ILLUSTRATIVE}. A practice at the middle of floor and target is neither paid nor charged.`,
} as const

export const payForPerformanceParameters = {
  'performance.offPathwayShare': {
    label: 'Episodes off pathway',
    unit: 'share',
    value: 0.2,
    range: { low: 0.05, high: 0.4 },
    evidence: 'assumed',
    rationale:
      'Programmes commonly ask for four in five episodes on pathway; no measured share under a contract was found',
  },
  'performance.pathwayUsdPerMonth': {
    label: 'Bonus for a month of treatment on pathway',
    unit: 'usdPerMonth',
    value: 200,
    range: { low: 0, high: 350 },
    evidence: 'assumed',
    rationale:
      'The 2015 proposal of Patient-Centered Oncology Payment is commonly reported with $200 a month of treatment; to be verified against its text',
  },
  'performance.offPathwayUsd': {
    label: 'Penalty for an episode off pathway',
    unit: 'usd',
    value: 0,
    range: { low: 0, high: 1000 },
    evidence: 'assumed',
    rationale: `${ILLUSTRATIVE}; programmes usually withhold the bonus and no more`,
  },
  'performance.maximumShare': {
    label: 'Largest quality adjustment, of services',
    unit: 'share',
    value: 0.1,
    range: { low: 0, high: 0.1 },
    evidence: 'published',
    source: 'ajmcAscoPayment2019',
    locator:
      'Consolidated Payments for Oncology Care (2014): 10 % more for practices with high quality scores, as much less for those that fall short',
  },
  'performance.satisfactionShare': {
    label: 'Episodes whose patient is satisfied',
    unit: 'share',
    value: 0.85,
    range: { low: 0.6, high: 0.98 },
    evidence: 'assumed',
    rationale: ILLUSTRATIVE,
  },
  'performance.timelinessShare': {
    label: 'Episodes whose treatment starts in time',
    unit: 'share',
    value: 0.85,
    range: { low: 0.6, high: 0.98 },
    evidence: 'assumed',
    rationale: ILLUSTRATIVE,
  },
  'performance.adherenceFloorShare': {
    label: 'Pathway adherence: floor',
    value: 0.6,
    range: { low: 0.4, high: 0.8 },
    ...target,
  },
  'performance.adherenceTargetShare': {
    label: 'Pathway adherence: target',
    value: 0.9,
    range: { low: 0.7, high: 1 },
    ...target,
  },
  'performance.satisfactionFloorShare': {
    label: 'Patient satisfaction: floor',
    value: 0.7,
    range: { low: 0.5, high: 0.85 },
    ...target,
  },
  'performance.satisfactionTargetShare': {
    label: 'Patient satisfaction: target',
    value: 0.95,
    range: { low: 0.8, high: 1 },
    ...target,
  },
  'performance.timelinessFloorShare': {
    label: 'Timely start of treatment: floor',
    value: 0.7,
    range: { low: 0.5, high: 0.85 },
    ...target,
  },
  'performance.timelinessTargetShare': {
    label: 'Timely start of treatment: target',
    value: 0.95,
    range: { low: 0.8, high: 1 },
    ...target,
  },
} as const satisfies Record<string, Parameter>
