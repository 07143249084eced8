// Allowed amounts of one episode, cents, and the expenditure a total-cost-of-care contract counts. Part B drugs are
// average sales price (ASP) plus an add-on; a biosimilar’s add-on is taken of its reference product’s ASP.

import { roundHalfEven } from './rounding.ts'

/** Part B drugs at average sales price: what the practice buys. */
export function partBSalesPrice(
  branded: number,
  novel: number,
  originator: number,
  biosimilar: number,
  generic: number,
  supportive: number,
): number {
  return branded + novel + originator + biosimilar + generic + supportive
}

/**
 * Allowed amount of Part B drugs that cost `sales` at average sales price, `biosimilar` of it for a biosimilar whose
 * originator costs `reference`; `marked` is 1 + the add-on. A $1,000 biosimilar of a $2,000 originator at 8 % is allowed
 * at 1,000 + .08 × 2,000 = $1,160; with $1,000 of a branded drug at 6 % it is 1,160 + 1,060 = $2,220.
 */
export function partBAllowed(
  sales: number,
  biosimilar: number,
  reference: number,
  marked: number,
  biosimilarAddOnShare: number,
): number {
  return roundHalfEven((sales - biosimilar) * marked + biosimilar + reference * biosimilarAddOnShare)
}

/** Everything the hospital and other providers bill. */
export function hospitalAllowed(services: number, emergency: number, admissions: number): number {
  return services + emergency + admissions
}

/**
 * Expenditure before winsorisation: Part A and B allowed amounts and the counted part of gross Part D. Part B $10,600,
 * practice $1,000, hospital $2,000, oral $4,000 at .75: 10,600 + 1,000 + 2,000 + 3,000 = $16,600.
 */
export function expenditure(
  partB: number,
  practice: number,
  hospital: number,
  oral: number,
  countedPartDShare: number,
): number {
  return partB + practice + hospital + roundHalfEven(oral * countedPartDShare)
}

/** The part of expenditure spent on novel therapies: $1,000 at 1.06 and $400 oral at .75 are 1,060 + 300 = $1,360. */
export function novelExpenditure(novel: number, novelOral: number, marked: number, countedPartDShare: number): number {
  return roundHalfEven(novel * marked + novelOral * countedPartDShare)
}

/** Spending within the outlier caps: $900 under caps of $1,000 and $5,000 counts $1,000, $7,000 counts $5,000. */
export function winsorised(cents: number, low: number, high: number): number {
  return Math.min(Math.max(cents, low), high)
}
