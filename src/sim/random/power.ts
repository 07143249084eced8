// Powers by the project's own exponential and logarithm, for the same bits on every engine. With w = y · log x, off by
// 2.6 units from the logarithm and half a unit from the product, 2.6 · 2⁻⁵² + 2⁻⁵³ = 6.9e-16 of itself, and 2 units
// from exp: relative error below 4.5e-16 + 7e-16 · |w|; subnormal results are rounded by another 2⁻¹⁰⁷⁵ at most.

import { exp } from './exp.ts'
import { log } from './log.ts'

/** x to the y for x ≥ 0; exact for y = 0 and 1 and for x = 0 and 1. Relative error below 4.5e-16 + 7e-16 · |y · log x|. power(2, 0.5) = 1.4142135623730951. */
export function power(x: number, y: number): number {
  if (y === 0 || x === 1) return 1
  if (y === 1) return x
  return exp(y * log(x))
}
