// How a practice at full risk passes part of it on: single dear episodes to a reinsurer, the result of a year to the
// payer through a risk corridor.

import { type Cents, roundHalfEven, type Share } from '../../../units.ts'

export interface Corridor {
  /** Half-width, of the payments it is measured on. */
  readonly corridorShare: Share
  /** Part of a gain or loss beyond it that is the payer's. */
  readonly corridorPayerShare: Share
}

/**
 * What the payer adds to a result (a loss is negative), whole cents; negative: what it takes of a gain. On payments of
 * $1,000,000 a corridor of 5 % is $50,000 wide: of a loss of $80,000 the payer bears half of $30,000, $15,000.
 */
export function corridorCents(
  resultCents: Cents,
  paymentCents: Cents,
  { corridorShare, corridorPayerShare }: Corridor,
): Cents {
  const edge = roundHalfEven(corridorShare * paymentCents)
  if (resultCents < -edge) return roundHalfEven((-edge - resultCents) * corridorPayerShare)
  if (resultCents > edge) return -roundHalfEven((resultCents - edge) * corridorPayerShare)
  return 0
}
