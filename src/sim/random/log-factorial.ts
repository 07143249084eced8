// log n! by Stirling's series, moved up by whole factors where the series is poor. With T = (m + ½) log m and u = 2⁻⁵³:
// log is off by 1.44 u (0.72 units from log 16 on), its product by u, three more sums of size log m! by u each, the series'
// end by 691/360360 m⁻¹¹ < 1.1e-16; T ≤ 1.5 log m! from m = 16 on. From n = 16 on in all (2.44 · 1.5 + 3) u + 4e-18, a
// relative error below 8e-16. Below 16, with m = 16, log 16! = 30.7 is met to 7 u and the log of the factors, at most as
// large and exact itself, to 1.44 u, their difference to u: absolute error below 3.3e-14 (0! and 1! are not exactly 0).

import { stirling } from '../formulas/stirling.ts'
import { log } from './log.ts'

/** Natural logarithm of n! for a whole n ≥ 0. logFactorial(5) = log 120 = 4.787491742782046. */
export function logFactorial(n: number): number {
  let product = 1
  let m = n
  while (m < 16) product *= ++m
  return stirling(m, log(m), log(product))
}
