// The exponential function of src/sim/random/exp.ts; its table is copied in when the module starts. Constants are loaded:
// that is shorter than having them in the code.

export const expFractions: usize = memory.data(64 * 8, 16)

const STEPS_PER_NAT = memory.data<f64>([92.33248261689366])
const STEP_HIGH = memory.data<f64>([0.01083042469326756])
const STEP_LOW = memory.data<f64>([2.9815858269852933e-12])
const ROUND = memory.data<f64>([6755399441055744])
const RANGE = memory.data<f64>([708])
const HALF = memory.data<f64>([0.5])
const SIXTH = memory.data<f64>([0.16666666666666666])
const TWENTY_FOURTH = memory.data<f64>([0.041666666666666664])
const HUNDRED_TWENTIETH = memory.data<f64>([0.008333333333333333])
/** As bits, the exponent of 2⁰. */
const ONE = memory.data<f64>([1])

export function exp(x: f64): f64 {
  if (!(abs<f64>(x) < load<f64>(RANGE))) return atTheEnds(x)
  const rounded = x * load<f64>(STEPS_PER_NAT) + load<f64>(ROUND)
  // the low bits hold the whole number of steps: moved, its 64ths are the power of two
  const power = reinterpret<f64>(((reinterpret<i64>(rounded) >>> 6) << 52) + load<i64>(ONE))
  return significand(x, rounded) * power
}

function significand(x: f64, rounded: f64): f64 {
  const n = rounded - load<f64>(ROUND)
  const r = x - n * load<f64>(STEP_HIGH) - n * load<f64>(STEP_LOW)
  const series =
    r +
    r *
      r *
      (load<f64>(HALF) + r * (load<f64>(SIXTH) + r * (load<f64>(TWENTY_FOURTH) + r * load<f64>(HUNDRED_TWENTIETH))))
  const scale = load<f64>(expFractions + ((<i32>reinterpret<i64>(rounded) & 63) << 3))
  return scale + scale * series
}

/** The same of two numbers at once. */
export function expOfPair(x: v128): v128 {
  if (i64x2.bitmask(f64x2.lt(f64x2.abs(x), v128.load64_splat(RANGE))) !== 3)
    return f64x2(exp(f64x2.extract_lane(x, 0)), exp(f64x2.extract_lane(x, 1)))
  const round = v128.load64_splat(ROUND)
  const rounded = f64x2.add(f64x2.mul(x, v128.load64_splat(STEPS_PER_NAT)), round)
  const n = f64x2.sub(rounded, round)
  const r = f64x2.sub(
    f64x2.sub(x, f64x2.mul(n, v128.load64_splat(STEP_HIGH))),
    f64x2.mul(n, v128.load64_splat(STEP_LOW)),
  )
  let sum = f64x2.add(v128.load64_splat(TWENTY_FOURTH), f64x2.mul(r, v128.load64_splat(HUNDRED_TWENTIETH)))
  sum = f64x2.add(v128.load64_splat(SIXTH), f64x2.mul(r, sum))
  sum = f64x2.add(v128.load64_splat(HALF), f64x2.mul(r, sum))
  const series = f64x2.add(r, f64x2.mul(f64x2.mul(r, r), sum))
  const first = expFractions + ((i32x4.extract_lane(rounded, 0) & 63) << 3)
  const second = expFractions + ((i32x4.extract_lane(rounded, 2) & 63) << 3)
  const scale = v128.load_lane<i64>(second, v128.load64_zero(first), 1)
  const power = i64x2.add(i64x2.shl(i64x2.shr_u(rounded, 6), 52), v128.load64_splat(ONE))
  return f64x2.mul(f64x2.add(scale, f64x2.mul(scale, series)), power)
}

/** The second of a pair: vectors cannot be handed to the module from outside. */
export function expInPair(first: f64, x: f64): f64 {
  return f64x2.extract_lane(expOfPair(f64x2(first, x)), 1)
}

function atTheEnds(x: f64): f64 {
  if (x > 710) return Infinity
  if (x < -746) return 0
  if (!(x <= 710)) return x // NaN
  const rounded = x * load<f64>(STEPS_PER_NAT) + load<f64>(ROUND)
  const k = <i32>reinterpret<i64>(rounded) >> 6
  const half = k >> 1
  return significand(x, rounded) * powerOfTwo(half) * powerOfTwo(k - half)
}

/** 2 to the k for −1022 ≤ k ≤ 1023. */
function powerOfTwo(k: i32): f64 {
  return reinterpret<f64>((<i64>(k + 1023)) << 52)
}
