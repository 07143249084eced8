// Services of an episode, cents: what depends on the patient, procedures, and the end of life.

import { roundHalfEven } from './rounding.ts'

/** A patient’s cost over the mean: ratios of comorbidity, dual status, age and sex, and frailty: 1.5 × 1.2 × 1.1 × .8 ÷ 1.2 = 1.32. */
export function costRatio(hcc: number, dual: number, ageSex: number, frailty: number, normaliser: number): number {
  return (hcc * dual * ageSex * frailty) / normaliser
}

/** Hospital services: others, not whole, with radiation and a transplant where there are any: $1,000.004 + 1 × $5,000 + 0 = $6,000.00. */
export function hospitalServices(
  other: number,
  radiation: number,
  radiationCents: number,
  transplant: number,
  transplantCents: number,
): number {
  return roundHalfEven(other) + radiation * radiationCents + transplant * transplantCents
}

/** Cents of an event of `usd` dollars: 12.345 is 1,234.5, to even 1,234. */
export function eventCents(usd: number): number {
  return roundHalfEven(usd * 100)
}

/** Care at the end of life of one who died; `u` below the hospice share: in hospice care. */
export function endOfLife(
  u: number,
  hospiceShare: number,
  hospiceDeathCents: number,
  hospitalDeathCents: number,
): number {
  return u < hospiceShare ? hospiceDeathCents : hospitalDeathCents
}
