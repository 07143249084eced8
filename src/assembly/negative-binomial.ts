// Negative binomial counts of src/sim/random/negative-binomial.ts. Most counts of none are had without exponential and
// logarithm: up to size 1 the probability of no event is at least 1 / (1 + mean), by Bernoulli’s inequality.

import { negativeBinomialCount } from '../sim/formulas/counts'
import { exp } from './exp'
import { log } from './log'

/** Far above what the probability is off by. */
const MARGIN: f64 = 1e-9

/** Count at u; −1 where the probability of no event is too small for a number. */
export function negativeBinomialQuantile(u: f64, mean: f64, size: f64): i32 {
  if (mean === 0) return 0
  if (size <= 1 && u * (1 + mean) < 1 - MARGIN) return 0
  const none = exp(-size * log(1 + mean / size))
  return none > 0 ? <i32>negativeBinomialCount(u, mean, size, none) : -1
}
