// Poisson counts of src/sim/random/poisson.ts.

import { exp } from './exp'
import { log } from './log'
import { logFactorial } from './log-factorial'

export function poissonQuantile(u: f64, mean: f64): f64 {
  if (mean === 0) return 0
  let k = max<f64>(0, floor<f64>(mean - 10 * sqrt<f64>(mean)))
  let probability = k === 0 ? exp(-mean) : exp(k * log(mean) - mean - logFactorial(k))
  let cumulative = probability
  while (cumulative < u) {
    k++
    probability *= mean / k
    const next = cumulative + probability
    if (next === cumulative && k > mean) break
    cumulative = next
  }
  return k
}
