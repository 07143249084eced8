// What payers other than Medicare fee-for-service do differently: prices as multiples of Medicare’s, sequestration, the
// patient’s part and its cap. Yearly caps are halved: an episode is six months, and a patient with one episode in the
// year may owe all of it.

import type { Parameter } from './types.ts'

export const payerKindParameters = {
  'medicareAdvantage.servicesRatio': {
    label: 'Medicare Advantage: visits and drug administration, relative to Medicare’s fees',
    unit: 'ratio',
    value: 1,
    range: { low: 0.9, high: 1.1 },
    evidence: 'assumed',
    rationale: 'Plans are commonly reported to pay close to Medicare’s fees; no figure for oncology was found',
  },
  'medicareAdvantage.otherProvidersRatio': {
    label: 'Medicare Advantage: hospitals and other providers, relative to Medicare’s payments',
    unit: 'ratio',
    value: 1,
    range: { low: 0.9, high: 1.1 },
    evidence: 'assumed',
    rationale: 'As for practices: close to Medicare’s payments',
  },
  'medicareAdvantage.sequestrationShare': {
    label: 'Medicare Advantage: sequestration passed on to practices',
    unit: 'share',
    value: 0.02,
    range: { low: 0, high: 0.02 },
    evidence: 'assumed',
    rationale:
      'Plans are commonly reported to pass Medicare’s 2 % on to practices; contracts differ and 0 is found too',
  },
  'medicareAdvantage.outOfPocketCapPerEpisodeUsd': {
    label: 'Medicare Advantage: patient’s out-of-pocket cap, medical care',
    unit: 'usdPerEpisode',
    priceYear: 2025,
    value: 4675,
    range: { low: 2500, high: 9350 },
    evidence: 'assumed',
    rationale:
      'The statutory yearly maximum in network is commonly given as $9,350 for 2025 (to be verified): 9,350 ÷ 2. Many plans set a lower one.',
  },

  'commercial.addOnShare': {
    label: 'Commercial: add-on to the average sales price, office',
    unit: 'share',
    value: 0.2,
    range: { low: 0.08, high: 0.35 },
    evidence: 'assumed',
    rationale:
      'Offices are taken to be paid 120 % of the average sales price (108–135 %); no published figure was found',
  },
  'commercial.biosimilarAddOnShare': {
    label: 'Commercial: add-on for biosimilars, of the originator’s average sales price',
    unit: 'share',
    value: 0.1,
    range: { low: 0.05, high: 0.2 },
    evidence: 'assumed',
    rationale:
      'The office add-on of 20 % taken of a biosimilar’s own price, about half its originator’s; no published figure was found',
  },
  'commercial.servicesRatio': {
    label: 'Commercial: visits and drug administration, relative to Medicare’s fees',
    unit: 'ratio',
    value: 1.3,
    range: { low: 1.1, high: 1.8 },
    evidence: 'assumed',
    rationale:
      'Physicians’ commercial fees are commonly put at a third above Medicare’s; no figure for oncology offices was found',
  },
  'commercial.otherProvidersRatio': {
    label: 'Commercial: hospitals and other providers, relative to Medicare’s payments',
    unit: 'ratio',
    value: 2.54,
    range: { low: 1.8, high: 2.6 },
    evidence: 'published',
    source: 'randHospitalPrices2022',
    locator:
      'Hospitals were paid 254 % of Medicare’s prices in 2022 (224 % in 2020); imaging centres, laboratories and post-acute care, in the same column here, are paid less',
  },
  'commercial.siteDrugRatio': {
    label: 'Commercial: drug prices in a hospital outpatient department, relative to an office',
    unit: 'ratio',
    value: 2,
    range: { low: 1.68, high: 2.32 },
    evidence: 'published',
    source: 'robinson2021',
    locator:
      'Prices of 2019: biologics and chemotherapy 99–104 % above offices’, hormonal therapy 68 %. Hospitals’ 278 % of the average sales price (2022) over an office’s assumed 120 % would be 2.32.',
  },
  'commercial.siteServicesRatio': {
    label: 'Commercial: visits and drug administration in a hospital outpatient department, relative to an office',
    unit: 'ratio',
    value: 1.95,
    range: { low: 1.4, high: 2.3 },
    evidence: 'derived',
    from: ['randHospitalPrices2022', 'commercial.servicesRatio'],
    how: 'Hospitals’ 254 % of Medicare over an office’s assumed 130 %: 2.54 ÷ 1.3 = 1.95',
  },
  'commercial.sequestrationShare': {
    label: 'Commercial: sequestration',
    unit: 'share',
    value: 0,
    evidence: 'assumed',
    rationale: 'Sequestration cuts Medicare’s payments only',
  },
  'commercial.coinsuranceShare': {
    label: 'Commercial: patient’s coinsurance, medical care',
    unit: 'share',
    value: 0.2,
    range: { low: 0.1, high: 0.3 },
    evidence: 'assumed',
    rationale:
      'Customary coinsurance after the deductible, which is left out because the cap binds within the first months of treatment',
  },
  'commercial.outOfPocketCapPerEpisodeUsd': {
    label: 'Commercial: patient’s out-of-pocket cap, medical care',
    unit: 'usdPerEpisode',
    priceYear: 2025,
    value: 4600,
    range: { low: 2000, high: 9200 },
    evidence: 'assumed',
    rationale:
      'The statutory yearly maximum for one person is commonly given as $9,200 for 2025 (to be verified): 9,200 ÷ 2. It covers oral drugs too, which have a cap of their own here.',
  },
  'commercial.oralCapPerEpisodeUsd': {
    label: 'Commercial: patient’s cap, oral drugs',
    unit: 'usdPerEpisode',
    priceYear: 2025,
    value: 1500,
    range: { low: 500, high: 4600 },
    evidence: 'assumed',
    rationale: 'A copay of $250 a month for a specialty drug over six fills; no published figure was found',
  },
  'employer.outOfPocketCapPerEpisodeUsd': {
    label: 'Employer: patient’s out-of-pocket cap, medical care',
    unit: 'usdPerEpisode',
    priceYear: 2025,
    value: 2500,
    range: { low: 1000, high: 4600 },
    evidence: 'assumed',
    rationale: 'Employers’ yearly maxima are commonly put near $5,000, well below the statutory one: 5,000 ÷ 2',
  },
} as const satisfies Record<string, Parameter>
