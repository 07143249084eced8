// A claim in whole cents: what the payer allows, who owes it, and what reaches the practice. src/assembly/claims.ts has these
// rules for two rows at a time.

import { multiplied, roundHalfEven } from './rounding.ts'

/** What the payer’s part leaves of `allowed`: of $10,600 at 80 % the patient owes 10,600 − 8,480 = $2,120. */
export function patientPart(allowed: number, payerShare: number): number {
  return allowed - multiplied(allowed, payerShare)
}

/**
 * A patient’s part cut in proportion where all parts, `owed`, exceed the cap; rounded down, so that together they never do.
 * $3,000 of $5,000 under a cap of $4,000: 3,000 × 4,000 ÷ 5,000 = $2,400.
 */
export function cutToCap(patient: number, cap: number, owed: number): number {
  return Math.floor((patient * cap) / owed)
}

/** What reaches the practice of the payer’s part: (10,600 − 2,120) × .98 = $8,310.40. */
export function fromPayer(allowed: number, patient: number, paidShare: number): number {
  return multiplied(allowed - patient, paidShare)
}

/** Patient’s part of gross Part D cost: 25 % of $3,000 is $750; of $10,000 the cap, $1,000. */
export function partDCopay(gross: number, coinsuranceShare: number, cap: number): number {
  return roundHalfEven(Math.min(coinsuranceShare * gross, cap))
}
