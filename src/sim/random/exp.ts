// The exponential function from + − * / alone, so that every engine gives the same bits (the built-in ones
// differ in the last bit on one argument in ten). x = (64k + j) · ln 2 / 64 + r with |r| ≤ 0.005416:
// exp x = 2ᵏ · 2^(j/64) · exp r, the middle factor from a table, the last by its series to r⁵.
// Error below 2 units in the last place (2⁻¹⁰⁷⁴ where the result is subnormal), relatively below 4.5e-16. In units of
// 2⁻⁵² for a significand of 1 to 2:
//   1.15  entry of the table: the worst of 64, at j = 51, is off by 1.143; times exp r
//   0.32  end of the series: r⁶/720 (1 + r/7 + …) < 3.51e-17, times 2^(63/64)
//   0.02  r: n · STEP_HIGH and its subtraction are exact, one rounding of 2⁻⁶¹ follows, and n · STEP_LOW is off by
//         less than 1e-22; the sum r + … rounds by 2⁻⁶¹, its product with the entry by 2⁻⁶⁰, the terms below by 1e-20
//   0.5   the last addition; in all 1.99
// With j = 0 and r < 0 the significand is below 1 and its unit 2⁻⁵³, but the entry exact: 0.5 + 0.32 + 0.01. A power of
// two is exact; a subnormal result is rounded once more, by half a unit, and all before counts at most half: 1.5.
// Inside one piece r rises with x, and r + r²/2 + … by more than its roundings (r² · 2⁻⁵²), so exp never falls; where
// pieces meet it falls by one unit at 13 places, all with |x| < 0.63.

import { powerOfTwo } from './power-of-two.ts'

const STEPS = 64
const STEPS_PER_NAT = 92.33248261689366 // 64 / ln 2
// ln 2 / 64 in two parts: the first has 32 significant bits, so that its product with any count of steps is exact
const STEP_HIGH = 0.01083042469326756
const STEP_LOW = 2.9815858269852933e-12
// 1.5 · 2⁵²: adding and subtracting it rounds to a whole number
const ROUND = 6755399441055744

export const expFractions = new Float64Array(STEPS)
for (let j = 0; j < STEPS; j++) {
  const x = j * STEP_HIGH + j * STEP_LOW
  let sum = 1
  for (let n = 20; n > 0; n--) sum = 1 + (sum * x) / n
  expFractions[j] = sum
}

/** e to the x, over the whole range: ∞ from 709.7827… on, 0 below −745.13…, gradual underflow between; NaN of NaN. exp(1) = 2.718281828459045. */
export function exp(x: number): number {
  if (!(x > -708 && x < 709)) return atTheEnds(x)
  const n = steps(x)
  return significand(x, n) * powerOfTwo(n >> 6)
}

const steps = (x: number): number => x * STEPS_PER_NAT + ROUND - ROUND

function significand(x: number, n: number): number {
  const r = x - n * STEP_HIGH - n * STEP_LOW
  const series = r + r * r * (1 / 2 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120))))
  const scale = expFractions[n & 63]
  return scale + scale * series
}

// the power of two in two factors: neither leaves the range by itself, and only the last product is rounded
function atTheEnds(x: number): number {
  if (x > 710) return Infinity
  if (x < -746) return 0
  if (Number.isNaN(x)) return x
  const n = steps(x)
  const k = n >> 6
  const half = k >> 1
  return significand(x, n) * powerOfTwo(half) * powerOfTwo(k - half)
}
