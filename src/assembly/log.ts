// The natural logarithm of src/sim/random/log.ts; its table is copied in when the module starts.

export const logNodes: usize = memory.data(92 * 8, 16)

const LN2_HIGH: f64 = 0.6931471804855391
const LN2_LOW: f64 = 7.440617110012397e-11
const FIRST = 90
const SQRT_HALF: i64 = 0x3fe6a09e
const WHOLE: f64 = 4503599627370496 // 2⁵²

export function log(x: f64): f64 {
  if (!(x >= 2.2250738585072014e-308 && x < Infinity)) return atTheEnds(x)
  const bits = reinterpret<i64>(x)
  const k = ((bits >> 32) - SQRT_HALF) >> 20
  const z = reinterpret<f64>(bits - (k << 52))
  const j = <i32>(z * 128 + 0.5)
  const c = <f64>j / 128
  const s = (z - c) / (z + c)
  const s2 = s * s
  const near = 2 * s + 2 * s * s2 * (<f64>1 / 3 + s2 * (<f64>1 / 5))
  const twos = <f64>(<i32>k)
  return twos * LN2_HIGH + (load<f64>(logNodes + ((j - FIRST) << 3)) + (near + twos * LN2_LOW))
}

/** The same of two numbers at once, both normal and above 0. */
export function logOfPair(x: v128): v128 {
  const k = i32x4.shr_s(i32x4.sub(x, i32x4.splat(<i32>SQRT_HALF)), 20) // in the high words
  const z = i64x2.sub(x, i64x2.shl(i64x2.shr_u(k, 32), 52))
  const j = f64x2.floor(f64x2.add(f64x2.mul(z, f64x2.splat(128)), f64x2.splat(0.5)))
  const c = f64x2.mul(j, f64x2.splat(<f64>1 / 128))
  const s = f64x2.div(f64x2.sub(z, c), f64x2.add(z, c))
  const s2 = f64x2.mul(s, s)
  const twice = f64x2.add(s, s)
  const rest = f64x2.add(f64x2.splat(<f64>1 / 3), f64x2.mul(s2, f64x2.splat(<f64>1 / 5)))
  const near = f64x2.add(twice, f64x2.mul(f64x2.mul(twice, s2), rest))
  const twos = f64x2.convert_low_i32x4_s(v128.shuffle<i32>(k, k, 1, 3, 1, 3))
  const whole = f64x2.add(j, f64x2.splat(WHOLE)) // j in the low bits
  const first = logNodes + ((i32x4.extract_lane(whole, 0) - FIRST) << 3)
  const second = logNodes + ((i32x4.extract_lane(whole, 2) - FIRST) << 3)
  const node = v128.load_lane<i64>(second, v128.load64_zero(first), 1)
  return f64x2.add(f64x2.mul(twos, f64x2.splat(LN2_HIGH)), f64x2.add(node, f64x2.add(near, f64x2.mul(twos, f64x2.splat(LN2_LOW)))))
}

function atTheEnds(x: f64): f64 {
  if (x === 0) return -Infinity
  if (x < 0) return NaN
  if (x < 1) return log(x * 18014398509481984) - 54 * Math.LN2
  return x
}
