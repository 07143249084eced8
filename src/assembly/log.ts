// The natural logarithm of src/sim/random/log.ts; its table is copied in when the module starts. Constants are loaded (exp.ts).

export const logNodes: usize = memory.data(92 * 8, 16)

const LN2_HIGH = memory.data<f64>([0.6931471804855391])
const LN2_LOW = memory.data<f64>([7.440617110012397e-11])
const PER_ONE = memory.data<f64>([128])
const NODE = memory.data<f64>([0.0078125]) // 1/128
const HALF = memory.data<f64>([0.5])
const THIRD = memory.data<f64>([0.3333333333333333])
const FIFTH = memory.data<f64>([0.2])
const WHOLE = memory.data<f64>([4503599627370496]) // 2⁵²: added, a whole number stands in the low bits
const FIRST = 90
const SQRT_HALF = 0x3fe6a09e

export function log(x: f64): f64 {
  if (!(x >= 2.2250738585072014e-308 && x < Infinity)) return atTheEnds(x)
  const bits = reinterpret<i64>(x)
  const k = (<i32>(bits >> 32) - SQRT_HALF) >> 20
  const z = reinterpret<f64>(bits - ((<i64>k) << 52))
  const j = <i32>(z * load<f64>(PER_ONE) + load<f64>(HALF))
  const c = <f64>j * load<f64>(NODE)
  const s = (z - c) / (z + c)
  const s2 = s * s
  const twice = s + s
  const near = twice + twice * s2 * (load<f64>(THIRD) + s2 * load<f64>(FIFTH))
  const twos = <f64>k
  return twos * load<f64>(LN2_HIGH) + (load<f64>(logNodes + ((j - FIRST) << 3)) + (near + twos * load<f64>(LN2_LOW)))
}

/** The same of two numbers at once, both normal and above 0. */
export function logOfPair(x: v128): v128 {
  const k = i32x4.shr_s(i32x4.sub(x, i32x4.splat(SQRT_HALF)), 20) // in the high words
  const z = i64x2.sub(x, i64x2.shl(i64x2.shr_u(k, 32), 52))
  const j = f64x2.floor(f64x2.add(f64x2.mul(z, v128.load64_splat(PER_ONE)), v128.load64_splat(HALF)))
  const c = f64x2.mul(j, v128.load64_splat(NODE))
  const s = f64x2.div(f64x2.sub(z, c), f64x2.add(z, c))
  const s2 = f64x2.mul(s, s)
  const twice = f64x2.add(s, s)
  const near = f64x2.add(
    twice,
    f64x2.mul(f64x2.mul(twice, s2), f64x2.add(v128.load64_splat(THIRD), f64x2.mul(s2, v128.load64_splat(FIFTH)))),
  )
  const twos = f64x2.convert_low_i32x4_s(v128.shuffle<i32>(k, k, 1, 3, 1, 3))
  const whole = f64x2.add(j, v128.load64_splat(WHOLE))
  const first = logNodes + ((i32x4.extract_lane(whole, 0) - FIRST) << 3)
  const second = logNodes + ((i32x4.extract_lane(whole, 2) - FIRST) << 3)
  const node = v128.load_lane<i64>(second, v128.load64_zero(first), 1)
  return f64x2.add(
    f64x2.mul(twos, v128.load64_splat(LN2_HIGH)),
    f64x2.add(node, f64x2.add(near, f64x2.mul(twos, v128.load64_splat(LN2_LOW)))),
  )
}

/** The second of a pair (exp.ts). */
export function logInPair(first: f64, x: f64): f64 {
  return f64x2.extract_lane(logOfPair(f64x2(first, x)), 1)
}

function atTheEnds(x: f64): f64 {
  if (x === 0) return -Infinity
  if (x < 0) return NaN
  if (x < 1) return log(x * 18014398509481984) - 54 * Math.LN2
  return x
}
