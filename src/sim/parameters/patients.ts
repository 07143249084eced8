// Who the patients are and what that does to spending and to acute care: comorbidity, dual eligibility,
// deprivation, age and sex, ethnicity, and how these go together (rank correlations of a Gaussian copula).
// Cost ratios are the coefficients of the OCM prediction model. Deprivation acts on emergency visits and
// admissions only: the dual ratio is already a cost effect, and a second one would count it twice.

import type { Parameter } from './types.ts'

const ocmRatio = (coefficient: string) =>
  ({
    unit: 'ratio',
    evidence: 'derived',
    from: ['ocmPredictionModel'],
    how: `exp(${coefficient}), the coefficient of the log-link model of episode cost; ratio to a woman of 65–69 without comorbidity.`,
  }) as const

const reference = {
  unit: 'ratio',
  value: 1,
  evidence: 'derived',
  from: ['ocmPredictionModel'],
  how: 'Reference category of the log-link model: exp(0) = 1.',
} as const

const hccShare = {
  unit: 'share',
  evidence: 'assumed',
  rationale:
    'No distribution of the HCC count in these episodes was found; the mix gives a mean cost ratio of 1.209 (.30 + .25·1.130 + .18·1.252 + .11·1.365 + .11·1.498 + .05·1.731).',
} as const

const ageShare = (arithmetic: string) =>
  ({
    unit: 'share',
    evidence: 'assumed',
    rationale: `Normal ages, assumed mean 74 (72 to 76) and standard deviation 8 (7 to 10) in Medicare: ${arithmetic}.`,
  }) as const

const sexShare = {
  unit: 'share',
  evidence: 'assumed',
  rationale: 'Round figure in line with incidence by sex in older adults; to be verified against registry counts.',
} as const

const ethnicityShare = {
  unit: 'share',
  evidence: 'assumed',
  rationale:
    'Medicare oncology cohorts report 68 to 92 % White; the remainder is divided by judgement. Practices differ widely.',
} as const

const rankCorrelation = {
  unit: 'correlation',
  evidence: 'assumed',
  rationale: 'Sign and order of size are well described, the value is a default; the range is a default band of ±.15.',
} as const

export const patientParameters = {
  'patient.hcc.none.share': {
    label: 'HCC count 0: share of patients',
    value: 0.3,
    range: { low: 0.2, high: 0.4 },
    ...hccShare,
  },
  'patient.hcc.one.share': {
    label: 'HCC count 1: share of patients',
    value: 0.25,
    range: { low: 0.2, high: 0.3 },
    ...hccShare,
  },
  'patient.hcc.two.share': {
    label: 'HCC count 2: share of patients',
    value: 0.18,
    range: { low: 0.13, high: 0.23 },
    ...hccShare,
  },
  'patient.hcc.three.share': {
    label: 'HCC count 3: share of patients',
    value: 0.11,
    range: { low: 0.07, high: 0.15 },
    ...hccShare,
  },
  'patient.hcc.fourToFive.share': {
    label: 'HCC count 4–5: share of patients',
    value: 0.11,
    range: { low: 0.07, high: 0.15 },
    ...hccShare,
  },
  'patient.hcc.sixPlus.share': {
    label: 'HCC count 6 or more: share of patients',
    value: 0.05,
    range: { low: 0.02, high: 0.08 },
    ...hccShare,
  },
  'patient.hcc.none.costRatio': { label: 'HCC count 0: cost ratio', ...reference },
  'patient.hcc.one.costRatio': { label: 'HCC count 1: cost ratio', value: 1.13, ...ocmRatio('0.1218176') },
  'patient.hcc.two.costRatio': { label: 'HCC count 2: cost ratio', value: 1.252, ...ocmRatio('0.2245949') },
  'patient.hcc.three.costRatio': { label: 'HCC count 3: cost ratio', value: 1.365, ...ocmRatio('0.3111538') },
  'patient.hcc.fourToFive.costRatio': { label: 'HCC count 4–5: cost ratio', value: 1.498, ...ocmRatio('0.4042824') },
  'patient.hcc.sixPlus.costRatio': { label: 'HCC count 6 or more: cost ratio', value: 1.731, ...ocmRatio('0.5485273') },
  'patient.dual.share': {
    label: 'Dual-eligible patients',
    unit: 'share',
    value: 0.1,
    range: { low: 0.08, high: 0.18 },
    evidence: 'published',
    source: 'dualAcuteCare2024',
    locator: 'Cohort description: share of dual-eligible patients in OCM-type episodes',
  },
  'patient.dual.costRatio': {
    label: 'Dual eligibility: cost ratio',
    value: 1.21,
    range: { low: 1.15, high: 1.25 },
    ...ocmRatio('0.1909286'),
  },
  'patient.dual.emergencyRatio': {
    label: 'Dual eligibility: ratio of emergency visits',
    unit: 'ratio',
    value: 1.3,
    range: { low: 1.1, high: 1.6 },
    evidence: 'assumed',
    rationale:
      'Dual-eligible patients have more acute care in OCM-type episodes; the direction is published, the size is assumed.',
  },
  'patient.dual.admissionRatio': {
    label: 'Dual eligibility: ratio of admissions',
    unit: 'ratio',
    value: 1.2,
    range: { low: 1.05, high: 1.4 },
    evidence: 'assumed',
    rationale: 'As for emergency visits: the direction is published, the size is assumed.',
  },
  'patient.deprivation.emergencyRatio': {
    label: 'Deprivation: ratio of emergency visits, most to least deprived fifth',
    unit: 'ratio',
    value: 1.2,
    range: { low: 1, high: 1.4 },
    evidence: 'assumed',
    rationale: 'No ratio for episodes of systemic therapy was found; a modest gradient, zero included in the range.',
  },
  'patient.deprivation.admissionRatio': {
    label: 'Deprivation: ratio of admissions, most to least deprived fifth',
    unit: 'ratio',
    value: 1.2,
    range: { low: 1, high: 1.4 },
    evidence: 'assumed',
    rationale: 'Taken equal to the gradient of emergency visits for want of a published one.',
  },
  'patient.age.under65.share': {
    label: 'Under 65: share of patients',
    value: 0.1303,
    range: { low: 0.09, high: 0.18 },
    ...ageShare('Φ((65 − 74) ÷ 8) = Φ(−1.125) = .1303'),
  },
  'patient.age.from65.share': {
    label: '65–69: share of patients',
    value: 0.1782,
    range: { low: 0.13, high: 0.22 },
    ...ageShare('Φ(−.5) − Φ(−1.125) = .3085 − .1303 = .1782'),
  },
  'patient.age.from70.share': {
    label: '70–74: share of patients',
    value: 0.2412,
    range: { low: 0.19, high: 0.28 },
    ...ageShare('Φ(.125) − Φ(−.5) = .5497 − .3085 = .2412'),
  },
  'patient.age.from75.share': {
    label: '75–79: share of patients',
    value: 0.2236,
    range: { low: 0.18, high: 0.26 },
    ...ageShare('Φ(.75) − Φ(.125) = .7734 − .5497 = .2236 (unrounded)'),
  },
  'patient.age.from80.share': {
    label: '80 and over: share of patients',
    value: 0.2267,
    range: { low: 0.16, high: 0.31 },
    ...ageShare('1 − Φ(.75) = 1 − .7734 = .2266, last digit set so that the shares sum to 1'),
  },
  'patient.female.under65.costRatio': { label: 'Women under 65: cost ratio', value: 1.134, ...ocmRatio('0.1257348') },
  'patient.female.from65.costRatio': { label: 'Women 65–69: cost ratio', ...reference },
  'patient.female.from70.costRatio': { label: 'Women 70–74: cost ratio', value: 1.016, ...ocmRatio('0.0160246') },
  'patient.female.from75.costRatio': { label: 'Women 75–79: cost ratio', value: 1.03, ...ocmRatio('0.0293443') },
  'patient.female.from80.costRatio': {
    label: 'Women of 80 and over: cost ratio',
    value: 1.044,
    ...ocmRatio('0.0433048'),
  },
  'patient.male.under65.costRatio': { label: 'Men under 65: cost ratio', value: 1.12, ...ocmRatio('0.1137348') },
  'patient.male.from65.costRatio': { label: 'Men 65–69: cost ratio', value: 1.099, ...ocmRatio('0.0939495') },
  'patient.male.from70.costRatio': { label: 'Men 70–74: cost ratio', value: 1.075, ...ocmRatio('0.0727679') },
  'patient.male.from75.costRatio': { label: 'Men 75–79: cost ratio', value: 1.05, ...ocmRatio('0.0487211') },
  'patient.male.from80.costRatio': { label: 'Men of 80 and over: cost ratio', value: 1.04, ...ocmRatio('0.03894') },
  'patient.breast.femaleShare': {
    label: 'Breast: share of women',
    value: 0.99,
    range: { low: 0.985, high: 0.995 },
    ...sexShare,
  },
  'patient.lung.femaleShare': {
    label: 'Lung: share of women',
    value: 0.49,
    range: { low: 0.44, high: 0.54 },
    ...sexShare,
  },
  'patient.lymphoma.femaleShare': {
    label: 'Lymphoma: share of women',
    value: 0.45,
    range: { low: 0.4, high: 0.5 },
    ...sexShare,
  },
  'patient.myeloma.femaleShare': {
    label: 'Multiple myeloma: share of women',
    value: 0.45,
    range: { low: 0.4, high: 0.5 },
    ...sexShare,
  },
  'patient.colorectal.femaleShare': {
    label: 'Colorectal and small intestine: share of women',
    value: 0.48,
    range: { low: 0.43, high: 0.53 },
    ...sexShare,
  },
  'patient.chronicLeukemia.femaleShare': {
    label: 'Chronic leukaemia: share of women',
    value: 0.4,
    range: { low: 0.35, high: 0.45 },
    ...sexShare,
  },
  'patient.prostate.femaleShare': {
    label: 'Prostate: share of women',
    value: 0,
    unit: 'share',
    evidence: 'assumed',
    rationale: 'By anatomy.',
  },
  'patient.ethnicity.white.share': {
    label: 'White patients',
    value: 0.78,
    range: { low: 0.68, high: 0.92 },
    ...ethnicityShare,
  },
  'patient.ethnicity.black.share': {
    label: 'Black patients',
    value: 0.1,
    range: { low: 0.04, high: 0.16 },
    ...ethnicityShare,
  },
  'patient.ethnicity.hispanic.share': {
    label: 'Hispanic patients',
    value: 0.07,
    range: { low: 0.03, high: 0.13 },
    ...ethnicityShare,
  },
  'patient.ethnicity.other.share': {
    label: 'Patients of other groups',
    value: 0.05,
    range: { low: 0.02, high: 0.08 },
    ...ethnicityShare,
  },
  'patient.tripleNegativeBlackOddsRatio': {
    label: 'Triple-negative breast cancer, Black against other patients',
    unit: 'oddsRatio',
    value: 1.9,
    range: { low: 1.5, high: 2.4 },
    evidence: 'assumed',
    rationale:
      'Higher incidence of triple-negative disease in Black women is well established; about twofold, value to be verified against registry data.',
  },
  'patient.correlation.dualDeprivation': {
    label: 'Dual eligibility and deprivation',
    value: 0.3,
    range: { low: 0.15, high: 0.45 },
    ...rankCorrelation,
  },
  'patient.correlation.hccDual': {
    label: 'HCC count and dual eligibility',
    value: 0.15,
    range: { low: 0, high: 0.3 },
    ...rankCorrelation,
  },
  'patient.correlation.hccDeprivation': {
    label: 'HCC count and deprivation',
    value: 0.1,
    range: { low: -0.05, high: 0.25 },
    ...rankCorrelation,
  },
  'patient.correlation.blackDeprivation': {
    label: 'Black ethnicity and deprivation',
    value: 0.3,
    range: { low: 0.15, high: 0.45 },
    ...rankCorrelation,
  },
  'patient.correlation.blackDual': {
    label: 'Black ethnicity and dual eligibility',
    value: 0.2,
    range: { low: 0.05, high: 0.35 },
    ...rankCorrelation,
  },
  'patient.correlation.ageHcc': {
    label: 'Age and HCC count',
    value: 0.2,
    range: { low: 0.05, high: 0.35 },
    ...rankCorrelation,
  },
  'patient.frailtyCv': {
    label: 'Unobserved frailty between patients (standard deviation ÷ mean)',
    unit: 'ratio',
    value: 0.3,
    range: { low: 0.1, high: 0.6 },
    evidence: 'assumed',
    rationale:
      'What makes two patients with the same covariates differ persistently; no published estimate was found, zero would make acute care within a covariate cell pure chance.',
  },
  'patient.secondActiveCancer': {
    label: 'Episodes with a second active cancer',
    unit: 'share',
    value: 0.03,
    range: { low: 0.01, high: 0.06 },
    evidence: 'assumed',
    rationale:
      'Second or later primaries are 21 % of new cancers and about 8 % of survivors have several, but that is history; two active at once are far fewer.',
  },
  'patient.radiation.share': {
    label: 'Episodes with radiation',
    unit: 'share',
    value: 0.08,
    range: { low: 0.05, high: 0.12 },
    evidence: 'assumed',
    rationale:
      'No share in systemic-therapy episodes was found; consistent with radiation at about 2 to 3 % of spending.',
  },
} as const satisfies Record<string, Parameter>
