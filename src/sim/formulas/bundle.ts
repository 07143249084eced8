// One price for an episode, cents: what of it is due from whom, and what the payer adds to an outlier.

import { roundHalfEven } from './rounding.ts'

/** Part of the full price that is paid: $60,000 of $90,000 are two thirds; 0 of a price of nothing. */
export function partOfPrice(price: number, full: number): number {
  return full > 0 ? price / full : 0
}

/** Payer’s part: of $60,000 two thirds of $90,000, $8,000 due from the patient, of $1,500 sequestered 1,000: $51,000. */
export function bundlePayment(price: number, due: number, sequestered: number, part: number): number {
  return price - due - roundHalfEven(sequestered * part)
}

/** What the patient pays of `due`, two thirds of $1,200 never being collected: 8,000 − 800 = $7,200. */
export function bundleCoinsurance(due: number, uncollected: number, part: number): number {
  return due - roundHalfEven(uncollected * part)
}

/** What the payer adds to the price: 80 % of what $130,000 cost above an attachment of $100,000, $24,000. */
export function stopLoss(cost: number, attachment: number, payerShare: number): number {
  return cost > attachment ? roundHalfEven((cost - attachment) * payerShare) : 0
}
