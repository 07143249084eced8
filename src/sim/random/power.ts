// Powers by the project's own exponential and logarithm, for the same bits on every engine.

import { exp } from './exp.ts'
import { log } from './log.ts'

/** x to the y for x ≥ 0; exact for y = 0 and 1 and for x = 0 and 1. Relative error below 1e-15 · (1 + |y · log x|). power(2, 0.5) = 1.4142135623730951. */
export function power(x: number, y: number): number {
  if (y === 0 || x === 1) return 1
  if (y === 1) return x
  return exp(y * log(x))
}
