// log n! by Stirling's series, moved up by whole factors where the series is poor. Error below 1e-14 relative.

import { log } from './log.ts'

const HALF_LOG_TAU = 0.9189385332046728 // log √(2π)

/** Natural logarithm of n! for a whole n ≥ 0. logFactorial(5) = log 120 = 4.787491742782046. */
export function logFactorial(n: number): number {
  let product = 1
  let m = n
  while (m < 16) product *= ++m
  const square = 1 / (m * m)
  const rest = (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square / 1188)))) / m
  return (m + 0.5) * log(m) - m + HALF_LOG_TAU + rest - log(product)
}
