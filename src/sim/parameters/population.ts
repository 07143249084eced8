// The attributed population: how many members an episode stands for, what their cancer care outside episodes costs,
// and the terms of an illustrative payment per member and month. Terms of real contracts are not public.

import type { Parameter } from './types.ts'

export const populationParameters = {
  'population.activeTherapyShare': {
    label: 'Members under systemic therapy at a time',
    unit: 'share',
    value: 0.016,
    range: { low: 0.01, high: 0.025 },
    evidence: 'assumed',
    rationale:
      '16 of 1,000 Medicare members (10–25), one episode each a performance period: an episode stands for 62.5 members. Commercial members: about 2 of 1,000.',
  },
  'population.incidencePerYear': {
    label: 'New cancers of a member',
    unit: 'perYear',
    value: 0.019,
    range: { low: 0.017, high: 0.021 },
    evidence: 'assumed',
    rationale: '19 of 1,000 Medicare members a year, recalled totals. Commercial members: about 3.5 of 1,000.',
  },
  'population.survivorShare': {
    label: 'Members who survive a cancer and are not under systemic therapy',
    unit: 'share',
    value: 0.12,
    range: { low: 0.05, high: 0.18 },
    evidence: 'assumed',
    rationale:
      'Six to seven years of survival at 19 new cancers a year and 1,000 members; no figure for Medicare members was found.',
  },
  'population.firstTreatmentUsd': {
    label: 'First year of cancer care, payer’s part',
    unit: 'usd',
    value: 14381,
    evidence: 'published',
    source: 'kaye2018',
    locator:
      'annual cancer payments, initial phase, ten cancers; as published, not trended. Includes some systemic therapy, which episodes count too',
  },
  'population.survivorUsdPerYear': {
    label: 'Cancer care of a survivor a year, payer’s part',
    unit: 'usd',
    value: 2471,
    evidence: 'published',
    source: 'kaye2018',
    locator: 'annual cancer payments, continuing phase, ten cancers; as published, not trended',
  },

  'population.discountShare': {
    label: 'Discount on the per-member-per-month payment',
    unit: 'share',
    value: 0.02,
    range: { low: 0, high: 0.05 },
    evidence: 'assumed',
    rationale: 'Illustrative; as under the bundle',
  },
  'population.trendPerYear': {
    label: 'Agreed yearly growth of the per-member-per-month payment',
    unit: 'perYear',
    value: 0,
    range: { low: 0, high: 0.06 },
    evidence: 'assumed',
    rationale: 'None, as therapy prices grow by none unless asked for; oncology spending grows by 3 to 6 % a year.',
  },
  'population.corridorShare': {
    label: 'Risk corridor, half-width',
    unit: 'share',
    value: 0.05,
    range: { low: 0, high: 0.2 },
    evidence: 'assumed',
    rationale: 'Illustrative; commonly reported for the first band of Part D’s corridors',
  },
  'population.corridorPayerShare': {
    label: 'Risk corridor, payer’s part beyond it',
    unit: 'share',
    value: 0.5,
    range: { low: 0, high: 1 },
    evidence: 'assumed',
    rationale: 'Illustrative; commonly reported for the first band of Part D’s corridors',
  },
  'population.reinsuranceAttachmentUsd': {
    label: 'Reinsurance attaches at, an episode',
    unit: 'usd',
    value: 200000,
    range: { low: 100000, high: 500000 },
    evidence: 'assumed',
    rationale: 'Illustrative; about the dearest hundredth of episodes',
  },
  'population.reinsuranceShare': {
    label: 'Cost above the attachment that the reinsurer pays',
    unit: 'share',
    value: 0.9,
    range: { low: 0, high: 1 },
    evidence: 'assumed',
    rationale: 'Illustrative; provider excess cover commonly leaves the provider 10 %',
  },
  'population.reinsuranceLoadShare': {
    label: 'Reinsurance premium above expected recoveries',
    unit: 'share',
    value: 0.25,
    range: { low: 0, high: 0.6 },
    evidence: 'assumed',
    rationale: 'Illustrative; recoveries of four fifths of premiums',
  },
} as const satisfies Record<string, Parameter>
