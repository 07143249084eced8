// The exponential function of src/sim/random/exp.ts; its table is copied in when the module starts.

export const expFractions: usize = memory.data(64 * 8, 16)

const STEPS_PER_NAT: f64 = 92.33248261689366
const STEP_HIGH: f64 = 0.01083042469326756
const STEP_LOW: f64 = 2.9815858269852933e-12
const ROUND: f64 = 6755399441055744
const EXPONENT_OF_ONE: i64 = 1023 << 52

export function exp(x: f64): f64 {
  if (!(x > -708 && x < 709)) return atTheEnds(x)
  const n = x * STEPS_PER_NAT + ROUND
  // the low word of n holds the whole number of steps
  const steps = <i32>reinterpret<i64>(n)
  return significand(x, n - ROUND, steps) * powerOfTwo(steps >> 6)
}

function significand(x: f64, n: f64, steps: i32): f64 {
  const r = x - n * STEP_HIGH - n * STEP_LOW
  const series = r + r * r * (<f64>1 / 2 + r * (<f64>1 / 6 + r * (<f64>1 / 24 + r * (<f64>1 / 120))))
  const scale = load<f64>(expFractions + ((steps & 63) << 3))
  return scale + scale * series
}

/** The same of two numbers at once. */
export function expOfPair(x: v128): v128 {
  if (i64x2.bitmask(f64x2.lt(f64x2.abs(x), f64x2.splat(708))) !== 3) return f64x2(exp(f64x2.extract_lane(x, 0)), exp(f64x2.extract_lane(x, 1)))
  const rounded = f64x2.add(f64x2.mul(x, f64x2.splat(STEPS_PER_NAT)), f64x2.splat(ROUND))
  const n = f64x2.sub(rounded, f64x2.splat(ROUND))
  const r = f64x2.sub(f64x2.sub(x, f64x2.mul(n, f64x2.splat(STEP_HIGH))), f64x2.mul(n, f64x2.splat(STEP_LOW)))
  let sum = f64x2.add(f64x2.splat(<f64>1 / 24), f64x2.mul(r, f64x2.splat(<f64>1 / 120)))
  sum = f64x2.add(f64x2.splat(<f64>1 / 6), f64x2.mul(r, sum))
  sum = f64x2.add(f64x2.splat(<f64>1 / 2), f64x2.mul(r, sum))
  const series = f64x2.add(r, f64x2.mul(f64x2.mul(r, r), sum))
  const first = expFractions + ((i32x4.extract_lane(rounded, 0) & 63) << 3)
  const second = expFractions + ((i32x4.extract_lane(rounded, 2) & 63) << 3)
  const scale = v128.load_lane<i64>(second, v128.load64_zero(first), 1)
  // the whole number of steps stands in the low bits: moved, its 64ths are the power of two
  const power = i64x2.add(i64x2.shl(i64x2.shr_u(rounded, 6), 52), i64x2.splat(EXPONENT_OF_ONE))
  return f64x2.mul(f64x2.add(scale, f64x2.mul(scale, series)), power)
}

/** 2 to the k for −1022 ≤ k ≤ 1023. */
function powerOfTwo(k: i32): f64 {
  return reinterpret<f64>((<i64>(k + 1023)) << 52)
}

function atTheEnds(x: f64): f64 {
  if (x > 710) return Infinity
  if (x < -746) return 0
  if (!(x <= 710)) return x // NaN
  const n = x * STEPS_PER_NAT + ROUND
  const steps = <i32>reinterpret<i64>(n)
  const k = steps >> 6
  const half = k >> 1
  return significand(x, n - ROUND, steps) * powerOfTwo(half) * powerOfTwo(k - half)
}
