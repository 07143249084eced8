// Cell and gene therapies as a class: the way from referral to infusion, what the site of care costs, deaths that
// have nothing to do with losing the response, leaving the payer. Products have topics of their own.

import type { Parameter } from './types.ts'

export const cellTherapyParameters = {
  'cellTherapy.infusedShare': {
    label: 'Referred patients who are infused',
    unit: 'share',
    value: 0.66,
    range: { low: 0.47, high: 0.75 },
    evidence: 'derived',
    from: ['carTAccess2025'],
    how: '34 % of referred patients were not infused in 2021 to 2022 (53 % in 2018 to 2020): 1 − .34 = .66. Lymphoma, community network.',
  },
  'cellTherapy.infusionWindowMonths': {
    label: 'Longest time from consultation to infusion',
    unit: 'months',
    value: 6,
    range: { low: 1.5, high: 6 },
    evidence: 'derived',
    from: ['carTAccess2025'],
    how: 'Median 108 days from consultation to infusion in 2022: 108 ÷ 30.4 = 3.55 months. Infusions are spread evenly over the window, so a median of 3.55 needs 7.1 months, cut to the six of an episode.',
  },
  'cellTherapy.responseMonths': {
    label: 'Infusion to response',
    unit: 'months',
    value: 1,
    range: { low: 0.5, high: 1.5 },
    evidence: 'published',
    source: 'bcmaCellTherapyTable',
    locator:
      'Table 1: median time to first response 1.0 month in KarMMa and in CARTITUDE-1; 1.1 in SPEARHEAD-1, 1.4 in C-144-01',
  },
  'cellTherapy.siteCostUsd': {
    label: 'Hospital cost of the stay without the product',
    unit: 'usd',
    priceYear: 2019,
    value: 85726,
    range: { low: 49802, high: 120000 },
    evidence: 'published',
    source: 'vizient2019',
    locator:
      'Adults: median stay 15 days, median total cost $85,726 (direct $49,802); a hospital’s cost, standing in for the payment',
  },
  'cellTherapy.severeToxicityCostUsd': {
    label: 'Additional cost of severe toxicity',
    unit: 'usd',
    value: 60000,
    range: { low: 20000, high: 177343 },
    evidence: 'assumed',
    rationale:
      'Managing toxicity in the liso-cel trial cost a median between $1,930 (mild neurotoxicity) and $177,343 (cytokine release syndrome and neurotoxicity, both severe); one severe event is placed between.',
  },
  'cellTherapy.deathInResponsePerMonth': {
    label: 'Death in response',
    unit: 'perMonth',
    value: 0.003,
    range: { low: 0.001, high: 0.01 },
    evidence: 'assumed',
    rationale:
      'Infection, second cancer, age; adults with cancer. No rate by product was found. Background mortality at 74 is about .003 a month; at .005 the flat end of published survival curves (ZUMA-1: .50 at 25.8 and .426 at 60 months) could no longer be met.',
  },
  'cellTherapy.deathYoungPerMonth': {
    label: 'Death from other causes, children and younger adults',
    unit: 'perMonth',
    value: 0.0003,
    range: { low: 0.0001, high: 0.001 },
    evidence: 'assumed',
    rationale:
      'Under 50, background mortality is commonly given as .1 to .4 % a year; .36 % is taken for patients with a serious chronic disease, in response or not.',
  },
  'cellTherapy.enrolledInfusedShare': {
    label: 'Patients enrolled for a product who are infused',
    unit: 'share',
    value: 0.86,
    range: { low: 0.8, high: 0.93 },
    evidence: 'derived',
    from: [
      'therapyProduct.tisaCel.infusedShare',
      'therapyProduct.afamiCel.infusedShare',
      'therapyProduct.obeCel.infusedShare',
      'therapyProduct.ideCel.infusedShare',
      'therapyProduct.brexuCel.infusedShare',
    ],
    how: 'For products made from a patient’s own cells without a published figure, the mean of the five with one: (.814 + .846 + .830 + .914 + .919) ÷ 5 = .865. From collection of cells on; referral loses more.',
  },
  'cellTherapy.offTheShelfGivenShare': {
    label: 'Patients prescribed an off-the-shelf therapy who receive it',
    unit: 'share',
    value: 1,
    range: { low: 0.9, high: 1 },
    evidence: 'assumed',
    rationale:
      'Nothing is made for the patient, so nothing fails in the making; delays and antibodies found late are left out.',
  },
  'cellTherapy.youngSiteCostUsd': {
    label: 'Hospital cost of the stay without the product, under 25 years',
    unit: 'usd',
    priceYear: 2019,
    value: 108586,
    range: { low: 85726, high: 242730 },
    evidence: 'derived',
    from: ['vizient2019', 'cellTherapy.siteCostUsd'],
    how: 'Median stay 19 days against 15 of adults: 85,726 × 19 ÷ 15 = 108,586. The reported total of $242,730 may contain part of the product.',
  },
  'cellTherapy.transplantSiteCostUsd': {
    label: 'Hospital cost of conditioning and stay for edited stem cells',
    unit: 'usd',
    value: 150000,
    range: { low: 60000, high: 300000 },
    evidence: 'assumed',
    rationale:
      'Myeloablative conditioning and weeks in hospital, as for a stem-cell transplant; no figure was at hand. To verify against published costs of the sickle-cell gene therapies.',
  },
  'cellTherapy.outpatientSiteCostUsd': {
    label: 'Outpatient administration of a gene therapy',
    unit: 'usd',
    value: 3000,
    range: { low: 300, high: 20000 },
    evidence: 'assumed',
    rationale:
      'One infusion or instillation with a day of observation and laboratory follow-up; no figure was at hand.',
  },
  'cellTherapy.leavePerMonth': {
    label: 'Leaving the payer',
    unit: 'perMonth',
    value: 0,
    range: { low: 0, high: 0.022 },
    evidence: 'assumed',
    rationale: 'Medicare patients seldom leave for another payer; commercial members leave at 2.2 % a month.',
  },
} as const satisfies Record<string, Parameter>
