// What a cell or gene therapy is to the model: names of the numbers in the parameter registry. Months count from
// infusion. Re-infusion, bridging therapy and later doses are left out.

import type { ParameterId } from '../../../parameters/index.ts'

export interface TherapyProduct {
  readonly label: string
  readonly price: ParameterId
  /** What `price` is: Medicare’s payment limit, a percentage above what the product sells for, or the maker’s list price. */
  readonly priceBasis: 'paymentLimit' | 'list'
  /** Share of the patients enrolled for the product who receive it; for a cohort of its own (a practice’s referrals lose more). */
  readonly infusedShare: ParameterId
  readonly responseProbability: ParameterId
  /** Complete response, of all infused; the response itself where every response is complete. */
  readonly completeResponseProbability: ParameterId
  /** Months from infusion to the response, from which on it can be lost; left out: 0. */
  readonly responseMonths?: ParameterId
  /** Share of responders who never lose response; left out: none. */
  readonly durableShare?: ParameterId
  /** Loss of response among the other responders, per month. */
  readonly lossPerMonth: ParameterId
  /** Weibull shape of the time to loss; left out: 1, a constant rate. */
  readonly lossShape?: ParameterId
  /** Death from other causes than the disease, per month, in response or not. */
  readonly deathInResponsePerMonth: ParameterId
  /** Death from the disease after loss of response or without response, per month; left out: none. */
  readonly deathAfterLossPerMonth?: ParameterId
  /** Share of patients without or after response whom the disease does not kill; left out: none. */
  readonly survivesLossShare?: ParameterId
  /** Stay and administration without the product; left out: none. */
  readonly siteCost?: ParameterId
  /** Toxicity of grade 3 or more; left out: none, or none published. */
  readonly severeCrsShare?: ParameterId
  readonly severeNeurotoxicityShare?: ParameterId
}

/** What cell therapies of cancer in adults share: a month to response, a hospital stay, deaths from other causes. */
export const adultCellTherapy = {
  responseMonths: 'cellTherapy.responseMonths',
  siteCost: 'cellTherapy.siteCostUsd',
  deathInResponsePerMonth: 'cellTherapy.deathInResponsePerMonth',
} as const

/** What edited stem cells share: made from the patient’s own cells, given after conditioning, to the young. */
export const editedStemCells = {
  priceBasis: 'list',
  infusedShare: 'cellTherapy.enrolledInfusedShare',
  siteCost: 'cellTherapy.transplantSiteCostUsd',
  deathInResponsePerMonth: 'cellTherapy.deathYoungPerMonth',
} as const

/** What gene therapies given from the shelf to the young share. */
export const infusedVector = {
  priceBasis: 'list',
  infusedShare: 'cellTherapy.offTheShelfGivenShare',
  siteCost: 'cellTherapy.outpatientSiteCostUsd',
  deathInResponsePerMonth: 'cellTherapy.deathYoungPerMonth',
} as const
