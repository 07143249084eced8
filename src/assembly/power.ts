// Powers of src/sim/random/power.ts.

import { exp } from './exp'
import { log } from './log'

export function power(x: f64, y: f64): f64 {
  if (y === 0 || x === 1) return 1
  if (y === 1) return x
  return exp(y * log(x))
}
