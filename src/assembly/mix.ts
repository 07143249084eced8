// Categories from coupled mixes (src/sim/cohort/compile/mix.ts).

import { uniformOfMoved } from '../sim/formulas/mix'

/** Number of `n` thresholds at or below x: the band or category of x where they ascend. Two at a time and without a branch, which would often be guessed wrong; n is even. */
export function passedBy(x: f64, thresholds: usize, n: i32): i32 {
  const both = f64x2.splat(x)
  let passed = i64x2.splat(0)
  for (let k = 0; k < n; k += 2) {
    passed = i64x2.sub(passed, f64x2.ge(both, v128.load(thresholds)))
    thresholds += 16
  }
  return i32x4.extract_lane(passed, 0) + i32x4.extract_lane(passed, 2)
}

/** Category of uniforms u and `transport` in a mix of n; `offset` bytes into each column. */
export function drawMix(
  reference: usize,
  keep: usize,
  gain: usize,
  offset: usize,
  n: i32,
  u: f64,
  transport: f64,
): i32 {
  const k = passedBy(u, reference + offset, n)
  const kept = load<f64>(keep + offset + (k << 3))
  return transport < kept ? k : passedBy(uniformOfMoved(transport, kept), gain + offset, n)
}
