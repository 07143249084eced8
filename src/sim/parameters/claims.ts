// Fee-for-service claims: what the payer allows for drugs and services, what is withheld, what the patient
// owes and does not pay, and what drugs and the practice itself cost. Medicare rules; what other payers do
// differently is a topic of its own.

import type { Parameter } from './types.ts'

export const claimsParameters = {
  'claims.addOnShare': {
    label: 'Add-on to the average sales price',
    unit: 'share',
    value: 0.06,
    evidence: 'published',
    source: 'sequestrationEffect2015',
    locator: 'Payment for Part B drugs: average sales price plus 6 %, before sequestration',
  },
  'claims.biosimilarAddOnShare': {
    label: 'Add-on for biosimilars, of the originator’s average sales price',
    unit: 'share',
    value: 0.08,
    evidence: 'published',
    source: 'biosimilarAddOn2022',
    locator:
      'Inflation Reduction Act, section 11403: 8 % of the reference drug’s average sales price for five years from 1 October 2022',
  },
  'claims.servicesRatio': {
    label: 'Visits and drug administration, relative to Medicare’s fees',
    unit: 'ratio',
    value: 1,
    evidence: 'assumed',
    rationale: 'Care is simulated at Medicare’s fees: 1 by construction',
  },
  'claims.otherProvidersRatio': {
    label: 'Hospitals and other providers, relative to Medicare’s payments',
    unit: 'ratio',
    value: 1,
    evidence: 'assumed',
    rationale: 'Care is simulated at Medicare’s payments: 1 by construction',
  },
  'claims.siteDrugRatio': {
    label: 'Drug prices in a hospital outpatient department, relative to an office',
    unit: 'ratio',
    value: 1,
    evidence: 'assumed',
    rationale:
      'Medicare pays the average sales price plus 6 % at either site; commonly reported, to be verified against the outpatient payment rule',
  },
  'claims.siteServicesRatio': {
    label: 'Visits and drug administration in a hospital outpatient department, relative to an office',
    unit: 'ratio',
    value: 1.8,
    range: { low: 1.3, high: 2.5 },
    evidence: 'assumed',
    rationale:
      'Medicare’s outpatient rates for giving a drug are commonly put at two to three times the office fee and clinic visits near it; to be verified against the outpatient payment rule',
  },
  'claims.sequestrationShare': {
    label: 'Sequestration of the payer’s part',
    unit: 'share',
    value: 0.02,
    evidence: 'published',
    source: 'sequestrationEffect2015',
    locator: 'Reduction of 2 % of the Medicare part: 1.06 × (.8 × .98 + .2) = 1.043',
  },
  'claims.coinsuranceShare': {
    label: 'Patient’s coinsurance, Part B',
    unit: 'share',
    value: 0.2,
    evidence: 'published',
    source: 'sequestrationEffect2015',
    locator: 'Medicare pays 80 % and the patient 20 % of the allowed amount',
  },
  'claims.outOfPocketCapPerEpisodeUsd': {
    label: 'Patient’s out-of-pocket cap, medical care',
    unit: 'usdPerEpisode',
    value: 0,
    evidence: 'assumed',
    rationale: '0 is no cap: Medicare Parts A and B have none',
  },
  'claims.uncollectedShare': {
    label: 'Coinsurance that is never collected',
    unit: 'share',
    value: 0.1,
    range: { low: 0.02, high: 0.25 },
    evidence: 'assumed',
    rationale:
      'Two per cent of drug charges; dual-eligible patients under lesser-of rules and patients without a supplement. At 20.3 % a drug bought at its average sales price breaks even.',
  },
  'claims.acquisitionRatio': {
    label: 'Price the practice pays for a Part B drug, relative to the average sales price',
    unit: 'ratio',
    value: 0.995,
    range: { low: 0.97, high: 1.03 },
    evidence: 'assumed',
    rationale:
      'Purchasing-group rebates of 1 to 3 % offset by prompt-pay discounts inside the average sales price and the premium of small practices.',
  },
  'claims.acquisition340BRatio': {
    label: '340B price of a Part B drug, relative to the average sales price',
    unit: 'ratio',
    value: 0.653,
    range: { low: 0.5, high: 0.75 },
    evidence: 'derived',
    from: ['coa340B2022'],
    how: 'A discount of 34.7 % in a survey by CMS: 1 − .347. Quoted by an association of community practices and contested by one of 340B hospitals.',
  },
  'claims.operatingCostPerEpisodeUsd': {
    label: 'Non-drug operating cost of the practice',
    unit: 'usdPerEpisode',
    priceYear: 2025,
    value: 2500,
    range: { low: 2000, high: 5000 },
    evidence: 'assumed',
    rationale:
      'Staff, infusion chairs and pharmacy; no published figure was found (judged 2,000–5,000). Set so that the default practice keeps a thin positive margin of about 2 % of revenue under fee-for-service: at 3,500 nearly every simulated practice would lose money before any contract is changed.',
  },
  'claims.partDCoinsuranceShare': {
    label: 'Patient’s coinsurance, Part D',
    unit: 'share',
    value: 0.25,
    range: { low: 0.2, high: 0.33 },
    evidence: 'assumed',
    rationale:
      'Standard benefit before the out-of-pocket cap is reached; the deductible is left out because the cap binds within the first fills of an oral oncology drug.',
  },
  'claims.partDCapPerEpisodeUsd': {
    label: 'Patient’s out-of-pocket cap, Part D',
    unit: 'usdPerEpisode',
    priceYear: 2025,
    value: 1000,
    range: { low: 1000, high: 2000 },
    evidence: 'assumed',
    rationale:
      'Yearly cap of $2,000 (2025, to be verified against the statute) over two six-month episodes: 2,000 ÷ 2. A patient with one episode in the year may owe all of it.',
  },
  'claims.partDAcquisitionRatio': {
    label: 'Price a pharmacy pays for an oral drug, relative to the list price',
    unit: 'ratio',
    value: 0.97,
    range: { low: 0.94, high: 1 },
    evidence: 'assumed',
    rationale: 'Leaves a dispensing pharmacy 3 %; no published margin on oral oncology drugs was found.',
  },
  'claims.hospitalCoinsuranceShare': {
    label: 'Patient’s part of hospital and other services',
    unit: 'share',
    value: 0.1,
    range: { low: 0.05, high: 0.2 },
    evidence: 'assumed',
    rationale:
      'Between the 20 % of outpatient services and the small part of an inpatient stay that its deductible makes up.',
  },
  'enhancedServices.costUsdPerMonth': {
    label: 'Cost of enhanced services per patient',
    unit: 'usdPerMonth',
    priceYear: 2025,
    value: 85,
    range: { low: 40, high: 150 },
    evidence: 'assumed',
    rationale: 'Navigation at about $33 and triage, symptom monitoring and data at about $50 per patient and month.',
  },
} as const satisfies Record<string, Parameter>
