// Whole cents (roundHalfEven of src/sim/units.ts) and what a column of 32-bit integers keeps of a number.

/** 1.5 · 2⁵²: adding it rounds to a whole number, which then stands in the low bits. */
export const ROUND: f64 = 6755399441055744

export function roundHalfEven(x: f64): f64 {
  return x + ROUND - ROUND
}

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
