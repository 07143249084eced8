// The course of an episode, months from its start. Constant hazards: a time is −log u over the hazard.

import { EPISODE_MONTHS } from './episode-months.ts'

/** Months to an event of a constant hazard a month: log u = −.5 at .1 is 5 months. */
export function exponentialMonths(logU: number, perMonth: number): number {
  return -logU / perMonth
}

/** Months on therapy of a patient who leaves it at `leave`: 4.2 is 4.2, 9 is all 6. */
export function monthsOnTherapy(leave: number): number {
  return leave >= EPISODE_MONTHS ? EPISODE_MONTHS : leave
}

/** A time within another, else never: a switch at 2 with 4 months on therapy is at 2, one at 5 is none. */
export function monthBefore(month: number, end: number): number {
  return month < end ? month : Infinity
}

/** Death after leaving therapy at `leave`: at 2, log u = −.5 and .25 a month, 2 + 2 = 4; at 5, 7 is beyond the episode. */
export function deathAfterLeaving(leave: number, logU: number, perMonth: number): number {
  return monthBefore(leave - logU / perMonth, EPISODE_MONTHS)
}

/** Share of the episode lived: death at 3 is .5, none is 1. */
export function aliveShare(deathMonth: number): number {
  return Math.min(deathMonth, EPISODE_MONTHS) / EPISODE_MONTHS
}

/** Share of six months on the first regimen, of `months` on therapy with a switch at `switchMonth`: 4.5 of 6, switched at 1.5: .25. */
export function firstRegimenShare(switchMonth: number, months: number): number {
  return Math.min(switchMonth, months) / EPISODE_MONTHS
}

/** Share on the next one: 4.5 months switched at 1.5 leave 3 of 6, .5; without a switch 0. */
export function nextRegimenShare(switchMonth: number, months: number): number {
  return switchMonth < months ? (months - switchMonth) / EPISODE_MONTHS : 0
}
