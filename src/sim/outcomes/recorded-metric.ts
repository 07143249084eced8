// What a metric of an arm is: how it is called and how it follows from a settled replicate.

import type { Settlement } from '../contracts/interface/settlement.ts'

/** A metric of an arm: one entry here is all of it. */
export interface RecordedMetric {
  readonly label: string
  readonly doc: string
  /** A share: it has no figure an episode of its own. */
  readonly share?: true
  /** Arms are compared by it, pair by pair. */
  readonly paired?: true
  /** What a settled replicate comes to; `discount` is the payer's by period. Left out for what care tells and not the settlement. */
  readonly of?: (settlement: Settlement, discount: Float64Array) => number
}
