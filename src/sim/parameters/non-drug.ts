// Spending other than anticancer drugs: its mean by cancer, its spread, supportive drugs, radiation,
// autologous transplant, and the last thirty days of life. Means follow from the OCM prediction model,
// trended to 2025, times the part that is not systemic therapy. Single claims are not modelled.

import type { Parameter } from './types.ts'

const fromOcm = (coefficient: string, product: string) =>
  ({
    unit: 'usdPerEpisode',
    priceYear: 2025,
    evidence: 'derived',
    from: ['ocmPredictionModel', 'ocmFiveYears', 'eomFirstEvaluation2025'],
    how: `exp(8.38074 + ${coefficient}) × 1.2608 (mix of covariates) × 1.04¹¹ (trend 2014 to 2025) × .42 (share that is not systemic therapy) = ${product}, rounded to hundreds; range: trend 3.2 to 5.5 % a year.`,
  }) as const

export const nonDrugParameters = {
  'nonDrug.breast.meanUsd': {
    label: 'Breast: mean non-drug spending',
    value: 18200,
    range: { low: 16800, high: 21200 },
    ...fromOcm('1.63077', '$18,160'),
  },
  'nonDrug.lung.meanUsd': {
    label: 'Lung: mean non-drug spending',
    value: 20400,
    range: { low: 18800, high: 23800 },
    ...fromOcm('1.74590', '$20,380'),
  },
  'nonDrug.lymphoma.meanUsd': {
    label: 'Lymphoma: mean non-drug spending',
    value: 26000,
    range: { low: 23900, high: 30300 },
    ...fromOcm('1.98830', '$25,970'),
  },
  'nonDrug.myeloma.meanUsd': {
    label: 'Multiple myeloma: mean non-drug spending',
    value: 29200,
    range: { low: 26900, high: 34000 },
    ...fromOcm('2.10390', '$29,150'),
  },
  'nonDrug.colorectal.meanUsd': {
    label: 'Colorectal and small intestine: mean non-drug spending',
    value: 22200,
    range: { low: 20400, high: 25900 },
    ...fromOcm('1.82938', '$22,150'),
  },
  'nonDrug.chronicLeukemia.meanUsd': {
    label: 'Chronic leukaemia: mean non-drug spending',
    value: 26700,
    range: { low: 24600, high: 31100 },
    ...fromOcm('2.01427', '$26,650'),
  },
  'nonDrug.prostate.meanUsd': {
    label: 'Prostate: mean non-drug spending',
    value: 23100,
    range: { low: 21300, high: 27000 },
    ...fromOcm('1.87332', '$23,150'),
  },
  'nonDrug.cv': {
    label: 'Spread of non-drug spending (standard deviation ÷ mean)',
    unit: 'ratio',
    value: 0.9,
    range: { low: 0.6, high: 1.2 },
    evidence: 'assumed',
    rationale:
      'No spread of six-month oncology episodes has been published; acute-care spending is usually more spread than drug spending.',
  },
  'nonDrug.supportiveShare': {
    label: 'Supportive drugs as a share of non-drug spending',
    unit: 'share',
    value: 0.143,
    range: { low: 0.086, high: 0.214 },
    evidence: 'assumed',
    rationale:
      'An assumed 6 % of the episode (3.6 to 9 %) over the 42 % that is not systemic therapy: .06 ÷ .42 = .143. The OCM evaluation implies a similar $2,700 an episode ($251 ÷ 9.3 %), .18 of non-drug spending then.',
  },
  'nonDrug.radiationUsd': {
    label: 'Radiation in the episode',
    unit: 'usdPerEpisode',
    priceYear: 2015,
    value: 16580,
    range: { low: 11600, high: 25000 },
    evidence: 'derived',
    from: ['ocmPredictionModel', 'ocmFiveYears'],
    how: 'Multiplier exp(0.4506764) = 1.569, so .569373 × mean OCM episode $29,120 = $16,580, not trended; the high end is 3 % of a $67,600 episode over 8 % of episodes.',
  },
  'nonDrug.transplantUsd': {
    label: 'Autologous bone-marrow transplant in the episode',
    unit: 'usdPerEpisode',
    priceYear: 2015,
    value: 31010,
    range: { low: 22000, high: 60000 },
    evidence: 'derived',
    from: ['ocmPredictionModel'],
    how: 'Multiplier exp(0.6243639) = 1.867, so .867058 × reference myeloma episode exp(8.38074 + 2.10390) = $35,762 gives $31,010, not trended; the high end applies it to the trended $69,400.',
  },
  'drug.doseIntensityCv': {
    label: 'Spread of dose intensity between patients (standard deviation ÷ mean)',
    unit: 'ratio',
    value: 0.2,
    range: { low: 0.1, high: 0.3 },
    evidence: 'assumed',
    rationale: 'Body size, dose reductions and holds together; no published spread was found.',
  },
  'endOfLife.hospitalDeathUsd': {
    label: 'Last thirty days of life, death in hospital',
    unit: 'usd',
    priceYear: 2020,
    value: 20113,
    evidence: 'published',
    source: 'hoverman2020',
    locator: 'Spending in the last 30 days by site of death: hospital',
  },
  'endOfLife.hospiceDeathUsd': {
    label: 'Last thirty days of life, death at home with hospice',
    unit: 'usd',
    priceYear: 2020,
    value: 10803,
    evidence: 'published',
    source: 'hoverman2020',
    locator: 'Spending in the last 30 days by site of death: home with hospice',
  },
  'endOfLife.hospiceShare': {
    label: 'Patients who die with hospice',
    unit: 'share',
    value: 0.6,
    range: { low: 0.5, high: 0.68 },
    evidence: 'published',
    source: 'obermeyer2014',
    locator: 'Abstract, results: 51,924 of 86,851 patients (60 %) entered hospice before death',
  },
} as const satisfies Record<string, Parameter>
