// Care as it was delivered and priced in one arm: the panel at the world's prices, after the arm's
// behaviours. Every contract with the same behaviours settles the same Care. Columns are whole cents.

import type { Panel } from '../panel/panel.ts'

export interface Care {
  readonly panel: Panel
  // Part B drugs at average sales price
  readonly brandedCents: Float64Array
  readonly novelCents: Float64Array
  readonly originatorCents: Float64Array // competed drug given as originator
  readonly biosimilarCents: Float64Array // competed drug given as biosimilar, at its own average sales price
  readonly biosimilarOriginatorCents: Float64Array // what the originator would have cost, where a biosimilar was given
  readonly genericCents: Float64Array
  readonly supportiveCents: Float64Array
  // Part D drugs at list price
  readonly oralCents: Float64Array // novel orals included
  readonly novelOralCents: Float64Array // the part of oralCents that is novel
  // services
  readonly practiceServicesCents: Float64Array
  readonly hospitalServicesCents: Float64Array // end-of-life care included
  readonly emergencyVisits: Float64Array
  readonly emergencyCents: Float64Array
  readonly admissions: Float64Array
  readonly admissionCents: Float64Array
  readonly complicationCents: Float64Array // the part of admissionCents that is treatment-related
  // cell and gene therapy, by therapy row
  readonly productCents: Float64Array
  /** 1 for an episode in which a cell or gene therapy was infused. */
  readonly cellTherapy: Uint8Array
  /** 1 for an episode the practice declined: the columns hold the care that others give, and the contract has no part in it. */
  readonly declined: Uint8Array
}
