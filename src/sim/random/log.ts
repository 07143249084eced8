// The natural logarithm from + − * / alone (see exp.ts for why). x = 2ᵏ · z with z within a factor √2 of 1,
// c the nearest 128th to z: log x = k · ln 2 + log c + 2 artanh((z − c)/(z + c)), log c from a table, the
// rest by its series to the fifth power (left out: < 1e-17 of it). Relative error below 1e-15, near x = 1 too.

import { powerOfTwo } from './power-of-two.ts'

const LN2_HIGH = 0.6931471804855391 // 33 significant bits: its product with any exponent is exact
const LN2_LOW = 7.440617110012397e-11

const FIRST = 90
const logOfNode = new Float64Array(92)
for (let j = 0; j < logOfNode.length; j++) {
  const c = (FIRST + j) / 128
  const s = (c - 1) / (c + 1)
  let sum = 0
  for (let n = 41; n > 0; n -= 2) sum = sum * s * s + 1 / n
  logOfNode[j] = 2 * s * sum
}

const value = new Float64Array(1)
const words = new Int32Array(value.buffer)
value[0] = 1
const HIGH = words[1] === 0 ? 0 : 1 // which half holds sign and exponent depends on the machine's byte order

const SQRT_HALF = 0x3fe6a09e // high word of √½

/** Natural logarithm: −∞ of 0, NaN of a negative number or NaN, ∞ of ∞; subnormal numbers included. log(10) = 2.302585092994046. */
export function log(x: number): number {
  if (!(x >= 2.2250738585072014e-308 && x < Infinity)) return atTheEnds(x)
  value[0] = x
  const k = (words[HIGH] - SQRT_HALF) >> 20
  const z = x * powerOfTwo(-k)
  const j = (z * 128 + 0.5) | 0
  const c = j / 128
  const s = (z - c) / (z + c)
  const s2 = s * s
  const near = 2 * s + 2 * s * s2 * (1 / 3 + s2 * (1 / 5))
  return k * LN2_HIGH + (logOfNode[j - FIRST] + (near + k * LN2_LOW))
}

function atTheEnds(x: number): number {
  if (x === 0) return -Infinity
  if (x < 0) return NaN
  if (x < 1) return log(x * 18014398509481984) - 54 * Math.LN2 // subnormal: made normal by 2⁵⁴
  return x
}
