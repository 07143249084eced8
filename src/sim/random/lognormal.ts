// Lognormal amounts, stated by mean and coefficient of variation as cost studies report them. Amounts: the normal
// quantile is off by less than 1e-7, its product with sigma and the sum by 2⁻⁵³ each, exp by 4.5e-16. Parameters: 1 + cv²
// is off by 2⁻⁵³ of itself and of cv², its logarithm by 5.8e-16, so that sigma² is off by 2.3e-16 + 5.8e-16 sigma²
// (of a cv below 1e-8 nothing is left) and mu by half of that and 7e-16 (|log mean| + |mu|).

import { exp } from './exp.ts'
import { log } from './log.ts'
import { normalQuantileFast } from './normal-table.ts'

/** Mean and standard deviation of the logarithm. */
export interface LognormalParameters {
  readonly mu: number
  readonly sigma: number
}

/**
 * Parameters of the lognormal with the given mean ≥ 0 and coefficient of variation ≥ 0:
 * sigma² = log(1 + cv²), mu = log(mean) − sigma² / 2. Mean 1, cv 1: sigma² = ln 2, mu = −ln 2 / 2.
 * @throws RangeError when either is negative or not finite
 */
export function lognormalParameters(mean: number, cv: number): LognormalParameters {
  if (!(mean >= 0 && mean < Infinity))
    throw new RangeError(`lognormal mean must be finite and not negative, got ${mean}`)
  if (!(cv >= 0 && cv < Infinity))
    throw new RangeError(`lognormal coefficient of variation must be finite and not negative, got ${cv}`)
  const variance = log(1 + cv * cv)
  return { mu: log(mean) - variance / 2, sigma: Math.sqrt(variance) }
}

/** Lognormal amount at uniform u in (0,1); 0 for mean 0. Relative error below 1e-7 sigma + 5e-16 (1 + |mu| + sigma |z|), z the normal quantile. */
export const lognormalQuantile = (u: number, { mu, sigma }: LognormalParameters): number =>
  exp(mu + sigma * normalQuantileFast(u))
