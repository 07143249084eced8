// Admissions and emergency visits: how often by cancer, how unevenly, at what price, and which part could
// be avoided. Only the ends of the range by cancer are published (claims of 2012 to 2015); the cancers
// between them are placed by judgement. Observation stays count as emergency visits.

import type { Parameter } from './types.ts'

const placed = {
  unit: 'share',
  evidence: 'assumed',
  rationale:
    'Placed by judgement inside the published span over cancers (at least one admission 14 to 56 %, mean 25 %; emergency or observation without admission 18 to 36 %, mean 23 %).',
} as const

export const utilisationParameters = {
  'utilisation.breast.admittedShare': {
    label: 'Breast: episodes with an admission',
    unit: 'share',
    value: 0.14,
    evidence: 'published',
    source: 'li2020',
    locator: 'Abstract: at least one hospitalisation per episode, breast',
  },
  'utilisation.lung.admittedShare': {
    label: 'Lung: episodes with an admission',
    value: 0.33,
    range: { low: 0.27, high: 0.39 },
    ...placed,
  },
  'utilisation.lymphoma.admittedShare': {
    label: 'Lymphoma: episodes with an admission',
    value: 0.29,
    range: { low: 0.23, high: 0.35 },
    ...placed,
  },
  'utilisation.myeloma.admittedShare': {
    label: 'Multiple myeloma: episodes with an admission',
    value: 0.26,
    range: { low: 0.2, high: 0.32 },
    ...placed,
  },
  'utilisation.colorectal.admittedShare': {
    label: 'Colorectal and small intestine: episodes with an admission',
    value: 0.29,
    range: { low: 0.23, high: 0.35 },
    ...placed,
  },
  'utilisation.chronicLeukemia.admittedShare': {
    label: 'Chronic leukaemia: episodes with an admission',
    value: 0.22,
    range: { low: 0.16, high: 0.28 },
    ...placed,
  },
  'utilisation.prostate.admittedShare': {
    label: 'Prostate: episodes with an admission',
    value: 0.2,
    range: { low: 0.14, high: 0.26 },
    ...placed,
  },
  'utilisation.breast.emergencyShare': {
    label: 'Breast: episodes with an emergency visit',
    unit: 'share',
    value: 0.18,
    evidence: 'published',
    source: 'li2020',
    locator: 'Abstract: at least one emergency or observation visit without admission per episode, breast',
  },
  'utilisation.lung.emergencyShare': {
    label: 'Lung: episodes with an emergency visit',
    value: 0.26,
    range: { low: 0.21, high: 0.31 },
    ...placed,
  },
  'utilisation.lymphoma.emergencyShare': {
    label: 'Lymphoma: episodes with an emergency visit',
    value: 0.22,
    range: { low: 0.17, high: 0.27 },
    ...placed,
  },
  'utilisation.myeloma.emergencyShare': {
    label: 'Multiple myeloma: episodes with an emergency visit',
    value: 0.21,
    range: { low: 0.16, high: 0.26 },
    ...placed,
  },
  'utilisation.colorectal.emergencyShare': {
    label: 'Colorectal and small intestine: episodes with an emergency visit',
    value: 0.27,
    range: { low: 0.22, high: 0.32 },
    ...placed,
  },
  'utilisation.chronicLeukemia.emergencyShare': {
    label: 'Chronic leukaemia: episodes with an emergency visit',
    value: 0.2,
    range: { low: 0.15, high: 0.25 },
    ...placed,
  },
  'utilisation.prostate.emergencyShare': {
    label: 'Prostate: episodes with an emergency visit',
    value: 0.22,
    range: { low: 0.17, high: 0.27 },
    ...placed,
  },
  'utilisation.admission.dispersion': {
    label: 'Evenness of admissions between patients (size of the negative binomial)',
    unit: 'ratio',
    value: 1,
    range: { low: 0.5, high: 3 },
    evidence: 'assumed',
    rationale:
      'Counts of admissions cluster in few patients; 1 makes the count geometric. No published dispersion was found.',
  },
  'utilisation.emergency.dispersion': {
    label: 'Evenness of emergency visits between patients (size of the negative binomial)',
    unit: 'ratio',
    value: 1,
    range: { low: 0.5, high: 3 },
    evidence: 'assumed',
    rationale: 'As for admissions. Commercially insured patients had .41 visits a year while 27 % had any: clustered.',
  },
  'utilisation.admission.meanUsd': {
    label: 'Mean cost of an admission',
    unit: 'usd',
    priceYear: 2025,
    value: 17000,
    range: { low: 12000, high: 25000 },
    evidence: 'assumed',
    rationale:
      'Level of a Medicare payment for a medical oncology stay; hospital costs were about $16,750 for cancer stays in 2009 and $24,770 for neutropenia in 2012.',
  },
  'utilisation.admission.cv': {
    label: 'Spread of the cost of an admission (standard deviation ÷ mean)',
    unit: 'ratio',
    value: 0.9,
    range: { low: 0.6, high: 1.2 },
    evidence: 'assumed',
    rationale: 'Stays differ in length and intensity; payment by diagnosis group narrows the spread of costs.',
  },
  'utilisation.emergency.meanUsd': {
    label: 'Mean cost of an emergency visit without admission',
    unit: 'usdPerVisit',
    priceYear: 2025,
    value: 1000,
    range: { low: 600, high: 1800 },
    evidence: 'assumed',
    rationale: 'Medicare level; commercially insured visits had a median of $735 and an implied mean near $2,400.',
  },
  'utilisation.emergency.lnSigma': {
    label: 'Spread of the logarithm of the cost of an emergency visit',
    unit: 'ratio',
    value: 1.5,
    range: { low: 1.3, high: 1.6 },
    evidence: 'derived',
    from: ['panattoni2018'],
    how: 'Quartiles $194 and $1,549 of a lognormal: ln(1,549 ÷ 194) ÷ (2 × .6745) = 1.54; rounded down for Medicare fees, which vary less than commercial prices.',
  },
  'utilisation.emergency.avoidableShare': {
    label: 'Emergency visits that could be avoided',
    unit: 'share',
    value: 0.5,
    range: { low: 0.4, high: 0.6 },
    evidence: 'derived',
    from: ['panattoni2018', 'preventableEmergencyVisits2023'],
    how: 'Two studies: 49.8 % and 51.6 % potentially preventable; their mean .507, rounded.',
  },
  'utilisation.admission.avoidableShare': {
    label: 'Admissions that could be avoided',
    unit: 'share',
    value: 0.25,
    range: { low: 0.15, high: 0.4 },
    evidence: 'assumed',
    rationale:
      'Taken equal to the treatment-related admissions (infection, anaemia, dehydration: 25 % of reasons); clinicians would call some unavoidable, and some others avoidable.',
  },
  'utilisation.admission.complicationShare': {
    label: 'Admissions for treatment-related complications',
    unit: 'share',
    value: 0.25,
    range: { low: 0.18, high: 0.3 },
    evidence: 'derived',
    from: ['li2020'],
    how: 'Principal reasons of admission: infection .13 + anaemia .07 + dehydration .05 = .25.',
  },
} as const satisfies Record<string, Parameter>
