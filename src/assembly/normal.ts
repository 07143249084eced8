// Normal quantiles of words (src/sim/random/normal-table.ts): the 496 cubics, and the exact quantile of the one tail
// probability below them that a word can have, 2⁻³³, are copied in when the module starts.

export const normalCubics: usize = memory.data(31 * 16 * 4 * 8, 16)
export const normalEdge: usize = memory.data(8, 8)

/** Normal quantile of the uniform of a word. */
export function normalOf(word: u32): f64 {
  const high = <i32>word >> 31 // all ones above the median
  const tail = <u32>(<i32>word ^ high) // 1 − u has the inverted word
  const octave = clz(tail) - 1
  let z: f64
  if (octave >= 31) z = load<f64>(normalEdge)
  else {
    // the tail probability times sixteen over the width of its octave: the word itself, moved
    const place = (<f64>tail + 0.5) * reinterpret<f64>((<i64>(1023 + octave - 26)) << 52)
    const piece = <i32>place
    const t = place - <f64>piece
    const i = normalCubics + ((((octave << 4) + piece - 16) << 5) as usize)
    z = load<f64>(i) + t * (load<f64>(i, 8) + t * (load<f64>(i, 16) + t * load<f64>(i, 24)))
  }
  // a branch here would be guessed wrong half the time
  return reinterpret<f64>(reinterpret<u64>(z) ^ ((<u64>(word >> 31)) << 63))
}
