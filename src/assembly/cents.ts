// What a column of 32-bit integers keeps of a number of cents.

import { ROUND } from '../sim/formulas/rounding'

/** Nearest whole number as a 32-bit integer, for |x| < 2³¹. */
export function wholeOf(x: f64): i32 {
  return <i32>reinterpret<i64>(x + ROUND)
}

/** The 32-bit integer a typed array keeps of x: its whole part modulo 2³². */
export function keptOf(x: f64): i32 {
  if (abs<f64>(x) < 9.223372036854776e18) return <i32>(<i64>x)
  const bits = reinterpret<i64>(x)
  const exponent = <i32>((bits >> 52) & 0x7ff) - 1075
  if (exponent > 31) return 0 // NaN and ∞ too
  const significand = (bits & 0xfffffffffffff) | 0x10000000000000
  const low = <i32>(significand << exponent)
  return bits < 0 ? -low : low
}
