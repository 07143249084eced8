// log n! of src/sim/random/log-factorial.ts.

import { log } from './log'

const HALF_LOG_TAU: f64 = 0.9189385332046728

export function logFactorial(n: f64): f64 {
  let product: f64 = 1
  let m = n
  while (m < 16) product *= ++m
  const square = 1 / (m * m)
  const rest =
    (<f64>1 / 12 - square * (<f64>1 / 360 - square * (<f64>1 / 1260 - square * (<f64>1 / 1680 - square / 1188)))) / m
  return (m + 0.5) * log(m) - m + HALF_LOG_TAU + rest - log(product)
}
