// Early detection: the natural history by stage that a stage shift rests on, and what it costs. Cancers without a
// metastatic and an early form in the cohort (myeloma, leukaemia, lymphoma, castration-resistant prostate) have none.

import type { Parameter } from './types.ts'

export const earlyDetectionParameters = {
  'stage.breast.distantShare': {
    label: 'Breast: metastatic at diagnosis',
    unit: 'share',
    value: 0.06,
    range: { low: 0.054, high: 0.066 },
    evidence: 'published',
    source: 'metastaticBreast2011',
    locator: 'de novo metastatic share of breast cancers',
  },
  'stage.lung.distantShare': {
    label: 'Lung: metastatic at diagnosis',
    unit: 'share',
    value: 0.52,
    range: { low: 0.468, high: 0.572 },
    evidence: 'assumed',
    rationale: 'Commonly reported; to be verified against SEER summary stage',
  },
  'stage.colorectal.distantShare': {
    label: 'Colorectal: metastatic at diagnosis',
    unit: 'share',
    value: 0.22,
    range: { low: 0.2, high: 0.25 },
    evidence: 'published',
    source: 'seerColorectal',
    locator: 'share diagnosed at distant stage',
  },
  'stage.breast.laterShare': {
    label: 'Breast: metastatic later, of those found early',
    unit: 'share',
    value: 0.3,
    range: { low: 0.2, high: 0.4 },
    evidence: 'derived',
    from: ['metastaticBreast2011'],
    how: 'Middle of the published 20 to 40 %',
  },
  'stage.lung.laterShare': {
    label: 'Lung: metastatic later, of those found early',
    unit: 'share',
    value: 0.5,
    range: { low: 0.35, high: 0.65 },
    evidence: 'assumed',
    rationale: 'About a third after stage I, more than half after stage III; no one figure was found.',
  },
  'stage.colorectal.laterShare': {
    label: 'Colorectal: metastatic later, of those found early',
    unit: 'share',
    value: 0.4,
    range: { low: 0.3, high: 0.5 },
    evidence: 'assumed',
    rationale: 'Stage summaries say up to half; the middle of 30 to 50 %.',
  },
  'stage.breast.systemicShare': {
    label: 'Breast: with an episode of systemic therapy when found early',
    unit: 'share',
    value: 0.4,
    range: { low: 0.3, high: 0.5 },
    evidence: 'assumed',
    rationale: 'The rest have surgery, radiation or endocrine therapy alone, which are no episodes here.',
  },
  'stage.lung.systemicShare': {
    label: 'Lung: with an episode of systemic therapy when found early',
    unit: 'share',
    value: 0.4,
    range: { low: 0.25, high: 0.6 },
    evidence: 'assumed',
    rationale: 'Screening finds mostly stage I, which has surgery or radiation alone.',
  },
  'stage.colorectal.systemicShare': {
    label: 'Colorectal: with an episode of systemic therapy when found early',
    unit: 'share',
    value: 0.35,
    range: { low: 0.25, high: 0.45 },
    evidence: 'assumed',
    rationale: 'Stage III and part of stage II; the rest have surgery alone.',
  },
  'stage.survivorYears': {
    label: 'Years of care as a survivor, of those cured through early detection',
    unit: 'years',
    value: 10,
    range: { low: 5, high: 15 },
    evidence: 'assumed',
    rationale: 'Remaining life of a Medicare member in the mid-seventies.',
  },
  'stage.screeningUsdPerYear': {
    label: 'Screening and work-up a member and year, at a stage shift of 1',
    unit: 'usd',
    value: 950,
    range: { low: 100, high: 1500 },
    evidence: 'assumed',
    rationale:
      'Commonly reported list price of a yearly multi-cancer blood test; what a programme achieves for it is not known. Smaller shifts cost in proportion.',
  },
} as const satisfies Record<string, Parameter>
