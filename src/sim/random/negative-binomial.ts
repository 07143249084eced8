// Negative binomial counts: a Poisson whose rate varies between patients as a gamma, so that few patients
// make most visits. By summing probabilities upwards until they pass u. The count is exact for a u moved by less than ε:
// with u = 2⁻⁵³ and E = size · log(1 + mean / size), mean / size and 1 + … are each off by u, which size multiplies, log by
// 5.2 u of E, its product by u and exp by 4 u; a step adds 6 u, a sum 1 u: ε = (2 size + 6.2 E + 4 + 7k) u at count k.

import { negativeBinomialCount } from '../formulas/counts.ts'
import { exp } from './exp.ts'
import { log } from './log.ts'

/** Probability of no event at the given mean ≥ 0 and size > 0: (size / (size + mean))^size. Mean 1, size 1: ½. */
export const negativeBinomialZero = (mean: number, size: number): number => exp(-size * log(1 + mean / size))

/**
 * Count whose cumulative probability first reaches u in (0,1); variance mean + mean² / size.
 * For size · log(1 + mean / size) < 700. negativeBinomialQuantile(0.6, 1, 1) = 1: P(0) = ½, P(≤ 1) = ¾.
 * @throws RangeError when the probability of no event is too small for a number
 */
export function negativeBinomialQuantile(u: number, mean: number, size: number): number {
  if (mean === 0) return 0
  const none = negativeBinomialZero(mean, size)
  if (!(none > 0)) throw new RangeError(`negative binomial of mean ${mean} and size ${size} is out of range`)
  return negativeBinomialCount(u, mean, size, none)
}
