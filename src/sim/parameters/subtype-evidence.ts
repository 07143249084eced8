// The kinds of number a subtype carries, each with the provenance all numbers of its kind share. Shares and exposure
// are judgement built from published incidence and biomarkers; medians are those of trials; death rates are derived
// where a trial gives both medians.

import type { SourceId } from './sources.ts'
import { type NamedSubtype, titleOf } from './subtype-names.ts'
import type { Parameter } from './types.ts'

export const share = (subtype: NamedSubtype, value: number): Parameter => ({
  label: `${titleOf(subtype)}: share of the cancer's episodes`,
  unit: 'share',
  value,
  range: { low: 0.7 * value, high: 1.3 * value },
  evidence: 'assumed',
  rationale:
    'Built from published incidence and biomarker shares, re-weighted by judgement for time on therapy. Range ±30 %.',
})

export const exposure = (subtype: NamedSubtype, value: number): Parameter => ({
  label: `${titleOf(subtype)}: expected fraction of 26 weeks on drug`,
  unit: 'share',
  value,
  range: { low: value - 0.15, high: Math.min(1, value + 0.1) },
  evidence: 'assumed',
  rationale: '(1 − e^(−6h)) ÷ 6h at real-world hazards h per month of leaving therapy, rounded.',
})

export const trialMedian = (subtype: NamedSubtype, value: number, source: SourceId, locator: string): Parameter => ({
  label: `${titleOf(subtype)}: median progression-free survival in trials`,
  unit: 'months',
  value,
  range: { low: 0.85 * value, high: 1.15 * value },
  evidence: 'published',
  source,
  locator,
})

export const assumedMedian = (
  subtype: NamedSubtype,
  value: number,
  low: number,
  high: number,
  rationale: string,
): Parameter => ({
  label: `${titleOf(subtype)}: median progression-free (event-free) survival in trials`,
  unit: 'months',
  value,
  range: { low, high },
  evidence: 'assumed',
  rationale,
})

export const deathOnTherapy = (subtype: NamedSubtype, value: number): Parameter => ({
  label: `${titleOf(subtype)}: death on therapy`,
  unit: 'perMonth',
  value,
  range: { low: 0.5 * value, high: 1.5 * value },
  evidence: 'assumed',
  rationale:
    'Small beside death after progression: .001–.005 in early and indolent disease, .005–.012 in advanced disease, rising with age and line.',
})

export const deathAfterProgression = (subtype: NamedSubtype, value: number, rationale: string): Parameter => ({
  label: `${titleOf(subtype)}: death after therapy ends by progression`,
  unit: 'perMonth',
  value,
  range: { low: 0.6 * value, high: 1.6 * value },
  evidence: 'assumed',
  rationale,
})

export const deathFromMedians = (
  subtype: NamedSubtype,
  value: number,
  trial: SourceId,
  median: string,
  how: string,
): Parameter => ({
  label: `${titleOf(subtype)}: death after therapy ends by progression`,
  unit: 'perMonth',
  value,
  range: { low: 0.7 * value, high: 1.4 * value },
  evidence: 'derived',
  from: [trial, median, 'level.realWorldPfsFactor'],
  how,
})

export const probability = (label: string, value: number, low: number, high: number, rationale: string): Parameter => ({
  label,
  unit: 'share',
  value,
  range: { low, high },
  evidence: 'assumed',
  rationale,
})
