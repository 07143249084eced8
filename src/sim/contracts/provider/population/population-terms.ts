// Terms of the population-based payment.

import { fieldsOf, type Terms } from '../../../fields.ts'
import { covariateSets } from '../../../pricing/covariates.ts'
import { claimsFields } from '../claims/claim-terms.ts'

export const populationFields = fieldsOf({
  ...claimsFields,
  discountShare: {
    kind: 'number',
    parameter: 'population.discountShare',
    doc: 'Payer’s discount off the expected spending of the baseline.',
  },
  trendPerYear: {
    kind: 'number',
    parameter: 'population.trendPerYear',
    doc: 'Growth of the rate, agreed in advance, at the start of every further year.',
  },
  riskAdjustment: {
    kind: 'choice',
    label: 'Risk adjustment sees',
    options: { unadjusted: 'Nothing: one rate for every member', ...covariateSets, none: 'Cancer' },
    default: 'eomLike',
    doc: 'What may raise or lower the rate: the members under treatment, relative to the baseline’s. Their number never does.',
  },
  corridorShare: {
    kind: 'number',
    parameter: 'population.corridorShare',
    doc: 'Half-width of the risk corridor, of the payments: inside it the practice bears all.',
  },
  corridorPayerShare: {
    kind: 'number',
    parameter: 'population.corridorPayerShare',
    doc: 'Part of a gain or loss beyond the corridor that is the payer’s.',
  },
  corridorWindow: {
    kind: 'choice',
    label: 'Risk corridor settled',
    options: { period: 'every performance period', year: 'every year', horizon: 'once, over the horizon' },
    default: 'year',
    doc: 'Over how long gains and losses offset each other before the corridor is applied.',
  },
  reinsuranceAttachmentUsd: {
    kind: 'number',
    parameter: 'population.reinsuranceAttachmentUsd',
    doc: 'Cost of an episode above which the reinsurer pays.',
  },
  reinsuranceShare: {
    kind: 'number',
    parameter: 'population.reinsuranceShare',
    doc: 'Part of an episode’s cost above the attachment that the reinsurer pays; 0 is no reinsurance.',
  },
  reinsuranceLoadShare: {
    kind: 'number',
    parameter: 'population.reinsuranceLoadShare',
    doc: 'Reinsurance premium above the recoveries expected in the baseline.',
  },
  enhancedServicesUsdPerMonth: {
    kind: 'number',
    parameter: 'enhancedServices.costUsdPerMonth',
    doc: 'What enhanced services cost the practice, a patient under treatment and month.',
  },
  screeningInside: {
    kind: 'switch',
    label: 'Screening is the practice’s',
    default: false,
    doc: 'The practice bears what early detection costs in screening; otherwise the payer does.',
  },
  cellTherapyCarvedOut: {
    kind: 'switch',
    label: 'Cell therapies carved out',
    default: true,
    doc: 'Product and site of a cell or gene therapy are paid by claims outside the rate.',
  },
})

export type PopulationFields = typeof populationFields
export type PopulationTerms = Terms<PopulationFields>
