// Poisson counts of src/sim/random/poisson.ts.

import { poissonCount, poissonStart } from '../sim/formulas/counts'
import { exp } from './exp'
import { log } from './log'
import { logFactorial } from './log-factorial'

export function poissonQuantile(u: f64, mean: f64): f64 {
  if (mean === 0) return 0
  const start = poissonStart(mean)
  return poissonCount(u, mean, start, start === 0 ? exp(-mean) : exp(start * log(mean) - mean - logFactorial(start)))
}
