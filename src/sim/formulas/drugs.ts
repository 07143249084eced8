// Drugs, visits and supportive drugs of an episode under two regimens, cents at reference prices.

import { EPISODE_MONTHS } from './episode-months.ts'

/** Cents of a full six months, weighed by what is given of each regimen: $8,000 × .25 + $6,000 × .5 = $5,000. */
export function ofTwoRegimens(first: number, firstWeight: number, next: number, nextWeight: number): number {
  return first * firstWeight + next * nextWeight
}

/** Supportive drugs of `months` where a mean patient has `mean` in `expectedExposure` of six: $900 × 3 ÷ (6 × .75) = $600. */
export function supportive(mean: number, months: number, expectedExposure: number): number {
  return (mean * months) / (EPISODE_MONTHS * expectedExposure)
}

/** Usual uptake of biosimilars over the cents of both regimens: .4 of $3,000 and .8 of $1,000, 2,000 ÷ 4,000 = .5; 0 of nothing. */
export function uptakeOfTwo(first: number, competedFirst: number, next: number, competedNext: number): number {
  const competed = competedFirst + competedNext
  return competed > 0 ? (first * competedFirst + next * competedNext) / competed : 0
}

/** How hard remaining originator use is to convert, < 0 where a biosimilar is given: u = .7 at an uptake of .4 is .3 ÷ .6 = .5. */
export function originatorResistance(u: number, uptake: number): number {
  return uptake < 1 ? (u - uptake) / (1 - uptake) : -1
}
