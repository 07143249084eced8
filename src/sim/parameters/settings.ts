// Settings of a run and levels of the whole cost picture: how far bottom-up drug and non-drug costs are
// scaled towards the anchors of a Medicare episode, the mix of cancers, the size and horizon of a panel.
// Almost all are assumptions: no mix or mean by cancer has been published for the Enhancing Oncology
// Model. Dollars at these levels are illustrative and calibrated, not CMS data.

import type { Parameter } from './types.ts'

const mix = {
  unit: 'share',
  evidence: 'assumed',
  rationale:
    'No episode counts of the seven cancers have been published; incidence weighted by time on systemic therapy, summing to 1 over the seven.',
} as const

const run = { evidence: 'assumed', rationale: 'A choice of the run, not a fact about the world.' } as const

export const settingParameters = {
  'level.drugScale': {
    label: 'Drug cost relative to list prices at full label dose',
    unit: 'ratio',
    value: 0.65,
    range: { low: 0.5, high: 1 },
    evidence: 'assumed',
    rationale:
      'Dose holds, off-protocol use, generics and outlier capping are not built up; .65 with the non-drug scale 1.2 gives a mix mean of $67,600, between the trended OCM prediction ($55,000) and list prices ($84,400), and the published systemic-drug share near 58 %.',
  },
  'level.nonDrugScale': {
    label: 'Non-drug cost relative to the trended OCM prediction',
    unit: 'ratio',
    value: 1.2,
    range: { low: 1, high: 1.5 },
    evidence: 'assumed',
    rationale:
      'Set together with the drug scale: a mix mean of $67,600 and a systemic-drug share of .59 against the published share of about .58.',
  },
  'level.realWorldPfsFactor': {
    label: 'Real-world progression-free survival relative to trials',
    unit: 'ratio',
    value: 0.7,
    range: { low: 0.6, high: 0.8 },
    evidence: 'assumed',
    rationale:
      'Community chemo-immunotherapy in lung cancer reached a median of 6.2 months against 9.0 in KEYNOTE-189, a ratio of .69 (overall survival .77); rounded and applied to every cancer.',
  },
  'body.weightKg': {
    label: 'Body weight',
    unit: 'kg',
    value: 75,
    range: { low: 65, high: 85 },
    evidence: 'assumed',
    rationale:
      'Round figure for older adults in the United States; one weight for all patients, doses vary through dose intensity.',
  },
  'body.surfaceM2': {
    label: 'Body surface area',
    unit: 'm2',
    value: 1.85,
    range: { low: 1.7, high: 2 },
    evidence: 'assumed',
    rationale: 'Goes with a body weight of 75 kg at about 170 cm; one value for all patients.',
  },
  'mix.breast.share': { label: 'Breast: share of episodes', value: 0.22, range: { low: 0.17, high: 0.27 }, ...mix },
  'mix.lung.share': { label: 'Lung: share of episodes', value: 0.19, range: { low: 0.15, high: 0.23 }, ...mix },
  'mix.lymphoma.share': { label: 'Lymphoma: share of episodes', value: 0.16, range: { low: 0.12, high: 0.2 }, ...mix },
  'mix.myeloma.share': {
    label: 'Multiple myeloma: share of episodes',
    value: 0.15,
    range: { low: 0.11, high: 0.19 },
    ...mix,
  },
  'mix.colorectal.share': {
    label: 'Colorectal and small intestine: share of episodes',
    value: 0.11,
    range: { low: 0.08, high: 0.14 },
    ...mix,
  },
  'mix.chronicLeukemia.share': {
    label: 'Chronic leukaemia: share of episodes',
    value: 0.09,
    range: { low: 0.06, high: 0.13 },
    ...mix,
  },
  'mix.prostate.share': { label: 'Prostate: share of episodes', value: 0.08, range: { low: 0.04, high: 0.12 }, ...mix },
  'setting.episodesPerPeriod': {
    label: 'Episodes starting in a performance period',
    unit: 'count',
    value: 200,
    range: { low: 50, high: 2000 },
    evidence: 'assumed',
    rationale:
      'A small-to-middling practice: at an assumed active panel of 120 patients per full-time oncologist, two to three oncologists. Claims show 35.1 episodes per practice in a 20 % sample, about 175 in full, over the study window, with a median of 2 in the sample: sizes are very skewed.',
  },
  'setting.periods': { label: 'Performance periods', unit: 'count', value: 1, ...run },
  'setting.replicates': { label: 'Replicates', unit: 'count', value: 2000, ...run },
  'setting.startMonth': {
    label: 'First month of the first performance period',
    unit: 'calendarMonth',
    value: 24306,
    evidence: 'assumed',
    rationale:
      'July 2025: 12 · 2025 + 7 − 1 = 24,306, the performance period in which the drug prices of the fourth quarter of 2025 apply.',
  },
  'setting.discountPerYear': {
    label: 'Discount rate of the payer',
    unit: 'perYear',
    value: 0.03,
    range: { low: 0, high: 0.05 },
    evidence: 'assumed',
    rationale: 'Customary rate of health-economic evaluation; used only where the horizon exceeds one year.',
  },
  'setting.manufacturerDiscountPerYear': {
    label: 'Discount rate of the manufacturer',
    unit: 'perYear',
    value: 0.03,
    range: { low: 0, high: 0.12 },
    evidence: 'assumed',
    rationale:
      'As the payer’s, so that a contract’s present values differ by its terms alone; a maker’s cost of capital is higher.',
  },
  'setting.therapyCostTrendPerYear': {
    label: 'Yearly growth of therapy prices within the horizon',
    unit: 'perYear',
    value: 0,
    range: { low: 0, high: 0.06 },
    evidence: 'assumed',
    rationale:
      'Constant prices unless asked for; total episode payments under the Oncology Care Model grew by 3 to 6 % a year.',
  },
  'pricing.referenceEpisodesPerCancer': {
    label: 'Episodes per cancer in the reference population',
    unit: 'count',
    value: 8192,
    evidence: 'assumed',
    rationale:
      'A choice of the run: at a coefficient of variation near .8 the standard error of a mean is .8 ÷ √8,192, under 1 %.',
  },
  'course.retriggerProbability': {
    label: 'Patients still on therapy at month six who start another episode',
    unit: 'share',
    value: 0.85,
    range: { low: 0.75, high: 0.95 },
    evidence: 'assumed',
    rationale:
      'Set with the published 1.90 episodes per patient in view (1.17 to 2.32 by cancer); the rest stop, leave the practice or leave the payer.',
  },
  'course.nextLineProbability': {
    label: 'Patients who progress within the episode and move on to a next line',
    unit: 'share',
    value: 0.6,
    range: { low: 0.45, high: 0.85 },
    evidence: 'assumed',
    rationale:
      'Between published anchors: .553 of treated castration-resistant prostate cancer reach a second line; myeloma loses 15 to 20 % of patients per line.',
  },
} as const satisfies Record<string, Parameter>
