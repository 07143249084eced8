// Subscriptions, pools and stop-loss, and what rebates do to Medicaid's best price. Fees and volumes of existing
// subscriptions are confidential: those here fit the panel of the default practice, about two therapies a year at
// about $515,000, and the members behind it.

import type { Parameter } from './types.ts'

const ILLUSTRATIVE = 'Confidential where such contracts exist; illustrative'

export const subscriptionAndPoolParameters = {
  'subscription.feeUsdPerYear': {
    label: 'Subscription fee a year',
    unit: 'usd',
    value: 1000000,
    range: { low: 500000, high: 2000000 },
    evidence: 'assumed',
    rationale: `${ILLUSTRATIVE}: about the price of the two therapies a year of the default practice`,
  },
  'subscription.capUsdPerYear': {
    label: 'Cap on payments a year, above which therapies are free',
    unit: 'usd',
    value: 1500000,
    range: { low: 500000, high: 3000000 },
    evidence: 'assumed',
    rationale: `${ILLUSTRATIVE}: reached with the fourth therapy of a year, where two are expected`,
  },
  'subscription.unitPriceShare': {
    label: 'Unit price below the cap, of price',
    unit: 'share',
    value: 0.9,
    range: { low: 0.6, high: 1 },
    evidence: 'assumed',
    rationale: ILLUSTRATIVE,
  },
  'subscription.patients': {
    label: 'Patients a year the fee gives access for',
    unit: 'count',
    value: 2,
    range: { low: 1, high: 10 },
    evidence: 'assumed',
    rationale: `${ILLUSTRATIVE}: what is expected of the default practice`,
  },
  'subscription.overagePriceShare': {
    label: 'Price beyond the patients under the fee, of price',
    unit: 'share',
    value: 0.8,
    range: { low: 0, high: 1 },
    evidence: 'assumed',
    rationale: ILLUSTRATIVE,
  },
  'pool.premiumUsdPerMonth': {
    label: 'Contribution to the pool, a member a month',
    unit: 'usdPerMonth',
    value: 1,
    range: { low: 0.5, high: 2 },
    evidence: 'derived',
    from: ['cignaEmbarc2019'],
    how: 'Embarc aimed at less than $1 a member a month, for Luxturna and Zolgensma only: the bound is taken. Two therapies a year at $515,000 over 100,000 members cost $.86.',
  },
  'pool.members': {
    label: 'Members the payer contributes for',
    unit: 'count',
    value: 100000,
    range: { low: 57000, high: 200000 },
    evidence: 'assumed',
    rationale: 'Commercial members behind 200 patients on systemic therapy, at an assumed two in a thousand (1 to 3.5)',
  },

  'riskPool.attachmentUsd': {
    label: 'Attachment: cost above which the insurer pays',
    unit: 'usd',
    value: 100000,
    range: { low: 100000, high: 500000 },
    evidence: 'assumed',
    rationale:
      'The lowest individual attachment for which the survey of stop-loss premiums states one; the highest is $500,000',
  },
  'riskPool.limitUsd': {
    label: 'Most the insurer pays above the attachment',
    unit: 'usd',
    value: 0,
    range: { low: 0, high: 5000000 },
    evidence: 'assumed',
    rationale: 'A choice of the contract; 0 is no limit',
  },
  'riskPool.premiumUsdPerMonth': {
    label: 'Stop-loss premium, an employee a month',
    unit: 'usdPerMonth',
    priceYear: 2025,
    value: 229.4,
    evidence: 'published',
    source: 'aegisStopLoss2025',
    locator:
      'Key findings 2025: $229.40 per employee per month at an individual deductible of $100,000, $50.98 at $500,000; for all medical claims',
  },
  'riskPool.premiumGrowthPerYear': {
    label: 'Yearly growth of the stop-loss premium',
    unit: 'perYear',
    value: 0.082,
    range: { low: 0, high: 0.122 },
    evidence: 'derived',
    from: ['aegisStopLoss2025'],
    how: '$142.69 in 2019 to $229.40 in 2025 at a deductible of $100,000: (229.40 ÷ 142.69)^(1/6) − 1 = .082; at $500,000 from $25.50 to $50.98, .122.',
  },
  'riskPool.therapyPremiumShare': {
    label: 'Part of the stop-loss premium that covers these therapies',
    unit: 'share',
    value: 0.007,
    range: { low: 0, high: 0.05 },
    evidence: 'assumed',
    rationale:
      'Two therapies a year at $415,000 above the attachment with a fifth of load, of the premium of 50,000 employees: 1.2 × 2 × 415,000 ÷ (229.40 × 12 × 50,000) = .007',
  },
  'riskPool.employees': {
    label: 'Employees the premium is paid for',
    unit: 'count',
    value: 50000,
    range: { low: 28000, high: 100000 },
    evidence: 'assumed',
    rationale: 'The 100,000 members of the pool at two members an employee',
  },

  'medicaid.patientShare': {
    label: 'Medicaid share of patients treated with the product',
    unit: 'share',
    value: 0,
    range: { low: 0, high: 0.5 },
    evidence: 'assumed',
    rationale: 'Depends on the disease; 0 leaves the manufacturer’s Medicaid rebates out',
  },
  'medicaid.basicRebateShare': {
    label: 'Basic Medicaid rebate, of the average manufacturer price',
    unit: 'share',
    value: 0.231,
    range: { low: 0.171, high: 0.231 },
    evidence: 'published',
    source: 'cfr447509',
    locator:
      '42 CFR 447.509(a)(1): 23.1 percent; 17.1 percent for clotting factors and drugs for exclusively paediatric indications',
  },
} as const satisfies Record<string, Parameter>
