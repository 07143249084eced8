// What must hold of a cohort plan before patients are simulated from it: every number is one, and every amount
// fits the panel's columns, whole cents in 32 bits, however far out a draw lies. A column would keep what does not
// fit as some other amount, and NaN as 0.

import { exp } from '../../random/exp.ts'
import type { CohortPlan } from './plan.ts'

const MOST_CENTS = 0x7fffffff
/** Standard deviations that no normal drawn by a 32-bit uniform exceeds: the last lies at 6.3. */
const FURTHEST = 7

/** The plan itself. @throws RangeError when one of its numbers cannot be worked out, is a negative amount or too large a one */
export function checkedPlan(plan: CohortPlan): CohortPlan {
  for (const [name, value] of Object.entries(plan)) {
    if (holdsNaN(value))
      throw new RangeError(
        `${name} cannot be worked out: a parameter that something is divided by is 0, or a mix that it rests on is empty`,
      )
  }
  const { doseIntensity, otherServices, frailty } = plan
  const dose = exp(doseIntensity.mu + FURTHEST * doseIntensity.sigma)
  const services = exp(
    otherServices.mu +
      frailty.mu +
      FURTHEST * Math.sqrt(otherServices.sigma * otherServices.sigma + frailty.sigma * frailty.sigma),
  )
  demandFit('drugs of a regimen over six months', plan.regimenCents, dose)
  demandFit('practice services of a regimen over six months', plan.regimenServicesCents, 1)
  demandFit(
    'supportive drugs of an episode',
    plan.supportiveCents,
    1 / plan.expectedExposure.reduce((least, x) => Math.min(least, x), 1),
  )
  demandFit('other services of an episode', plan.otherServicesCents, services)
  demandFit('a cell or gene therapy', plan.productCents, 1)
  demandFit(
    'the site of a cell or gene therapy',
    [plan.severeToxicityCents, ...plan.siteCents, ...plan.siteCents.map((cents) => cents + plan.severeToxicityCents)],
    1,
  )
  demandFit(
    'a transplant with radiation',
    [plan.transplantCents, plan.radiationCents, plan.transplantCents + plan.radiationCents],
    1,
  )
  demandFit('end-of-life care', [plan.hospiceDeathCents, plan.hospitalDeathCents], 1)
  return plan
}

function holdsNaN(value: unknown): boolean {
  if (typeof value === 'number') return Number.isNaN(value)
  if (value === null || typeof value !== 'object') return false
  return Object.values(value).some(holdsNaN)
}

function demandFit(what: string, cents: ArrayLike<number>, furthest: number): void {
  for (let k = 0; k < cents.length; k++) {
    if (!(cents[k] >= 0 && cents[k] * furthest <= MOST_CENTS)) {
      throw new RangeError(
        `the cost of ${what} comes to $${cents[k] / 100}: it must be 0 or more, and its largest draw below $${Math.floor(MOST_CENTS / 100)}; check prices, doses and levels`,
      )
    }
  }
}
