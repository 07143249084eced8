// The natural logarithm from + − * / alone (see exp.ts for why). x = 2ᵏ · z with z within a factor √2 of 1,
// c the nearest 128th to z: log x = k · ln 2 + log c + 2 artanh s with s = (z − c)/(z + c), log c from a table, the
// rest by its series to s⁵. Error below 2.6 units in the last place, near x = 1 too; relatively below 5.8e-16. With
// a = |2 artanh s| ≤ 0.00554, z − c exact, the rest is off by a · 2⁻⁵² (z + c and the quotient, each rounded), a · s⁶/7 and
// half a unit of its own; roundings of the terms in s³ are below a · s² · 2⁻⁵¹. In units of the result:
//   k = 0, c = 1  2.0 + 0.07 + 0.5 at |s| = 1/511, and nothing more: table and k · ln 2 are 0. In all 2.57
//   k = 0, else   worst at c = 129/128 below 2⁻⁸, where the unit is half that of the entry: 1.99 + 0.07 + 0.5 + 2 · 0.015
//                 (the entry's error), the last sum exact: 2.59. Elsewhere the unit is at least twice as large: 2.4
//   k ≠ 0         |result| ≥ 0.346 in units of 2⁻⁵⁴ or more: 1.17 (worst of 91 entries) + 0.5 + 0.5 (two sums) + 0.05:
//                 2.22; from |result| ≥ 2 on at most 0.5 + 1.72/8 = 0.72. k · LN2_HIGH is exact, k · LN2_LOW off by 2e-23
//   subnormal     0.5 + 0.52: the same of x · 2⁵⁴ and 54 · ln 2, off by 2⁻⁴⁷ at most where the unit is 2⁻⁴³
// Never falls as x rises: inside a piece the quotient rises by more than it rounds, and all pieces meet upwards (test).

import { powerOfTwo } from './power-of-two.ts'

const LN2_HIGH = 0.6931471804855391 // 33 significant bits: its product with any exponent is exact
const LN2_LOW = 7.440617110012397e-11

const FIRST = 90
export const logNodes = new Float64Array(92)
for (let j = 0; j < logNodes.length; j++) {
  const c = (FIRST + j) / 128
  const s = (c - 1) / (c + 1)
  let sum = 0
  for (let n = 41; n > 0; n -= 2) sum = sum * s * s + 1 / n
  logNodes[j] = 2 * s * sum
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
  return k * LN2_HIGH + (logNodes[j - FIRST] + (near + k * LN2_LOW))
}

function atTheEnds(x: number): number {
  if (x === 0) return -Infinity
  if (x < 0) return NaN
  if (x < 1) return log(x * 18014398509481984) - 54 * Math.LN2 // subnormal: made normal by 2⁵⁴
  return x
}
