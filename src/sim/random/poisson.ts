// Poisson counts by summing probabilities upwards until they pass u. The sum starts ten standard deviations
// below the mean (from 0 up to a mean of 100): what lies below is less than e⁻⁵⁰ = 2e-22 (Chernoff), nothing underflows.
// The count is exact for a u moved by less than ε. With u = 2⁻⁵³ the first probability is off by 4 u, each step adds 2 u
// (quotient and product), each sum 1 u: up to a mean of 100, where u < 1 is passed within 250 counts, ε = (4 + 3 · 250) u < 1e-13.
// Above, the exponent of the first probability is off by (2.44 + 7 + 2) u of mean · log mean (log and product, log k!, two
// sums), and the 21 √mean steps by 3 u each: ε = 2e-15 · mean · log mean, 1e-11 at a mean of 700.

import { poissonCount, poissonStart } from '../formulas/counts.ts'
import { exp } from './exp.ts'
import { log } from './log.ts'
import { logFactorial } from './log-factorial.ts'

/** Count whose cumulative probability first reaches u in (0,1); `mean` ≥ 0, up to about 1e6 in √mean steps. poissonQuantile(0.5, 1) = 1: 0.368 < 0.5 ≤ 0.736. */
export function poissonQuantile(u: number, mean: number): number {
  if (mean === 0) return 0
  const start = poissonStart(mean)
  return poissonCount(u, mean, start, start === 0 ? exp(-mean) : exp(start * log(mean) - mean - logFactorial(start)))
}
