// The exponential function from + − * / alone, so that every engine gives the same bits (the built-in ones
// differ in the last bit on one argument in ten). x = (64k + j) · ln 2 / 64 + r with |r| ≤ ln 2 / 128:
// exp x = 2ᵏ · 2^(j/64) · exp r, the middle factor from a table, the last by its series to r⁵ (rest < 4e-17).
// Relative error below 1e-15 where the result is a normal number.

import { powerOfTwo } from './power-of-two.ts'

const STEPS = 64
const STEPS_PER_NAT = 92.33248261689366 // 64 / ln 2
// ln 2 / 64 in two parts: the first has 32 significant bits, so that its product with any count of steps is exact
const STEP_HIGH = 0.01083042469326756
const STEP_LOW = 2.9815858269852933e-12
// 1.5 · 2⁵²: adding and subtracting it rounds to a whole number
const ROUND = 6755399441055744

const fraction = new Float64Array(STEPS)
for (let j = 0; j < STEPS; j++) {
  const x = j * STEP_HIGH + j * STEP_LOW
  let sum = 1
  for (let n = 20; n > 0; n--) sum = 1 + (sum * x) / n
  fraction[j] = sum
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
  const scale = fraction[n & 63]
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
