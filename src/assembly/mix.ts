// Categories from coupled mixes (src/sim/cohort/mix.ts).

/** First of `n` cumulative shares that exceeds u; the last when rounding leaves u beyond the end. */
export function indexOf(cumulative: usize, n: i32, u: f64): i32 {
  const last = n - 1
  let k = 0
  while (k < last && u >= load<f64>(cumulative + (k << 3))) k++
  return k
}

/** Category of uniforms u and `transport` in a mix of n; `offset` bytes into each column. */
export function drawMix(reference: usize, keep: usize, gain: usize, offset: usize, n: i32, u: f64, transport: f64): i32 {
  const k = indexOf(reference + offset, n, u)
  const kept = load<f64>(keep + offset + (k << 3))
  return transport < kept ? k : indexOf(gain + offset, n, (transport - kept) / (1 - kept))
}
