// Payments by the month of an episode.

import { EPISODE_MONTHS } from './episode-months.ts'
import { roundHalfEven } from './rounding.ts'

/** Months of an episode begun alive, 0 … 6: death in month 2.3 leaves 3. */
export function monthsBegun(deathMonth: number): number {
  return Math.ceil(Math.min(deathMonth, EPISODE_MONTHS))
}

/** Those of them that are billed, at most `maximum`: of 6 with a maximum of 5, 5. */
export function monthsBilled(deathMonth: number, maximum: number): number {
  return Math.min(monthsBegun(deathMonth), maximum)
}

/** Whole cents paid for `months`: $110 for 3 months less 2 % is $323.40. */
export function paidForMonths(monthly: number, months: number, paidShare: number): number {
  return roundHalfEven(monthly * months * paidShare)
}
