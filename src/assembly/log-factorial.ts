// log n! of src/sim/random/log-factorial.ts.

import { stirling } from '../sim/formulas/stirling'
import { log } from './log'

export function logFactorial(n: f64): f64 {
  let product: f64 = 1
  let m = n
  while (m < 16) product *= ++m
  return stirling(m, log(m), log(product))
}
