// From words to uniforms of the open interval (src/sim/random/uniform.ts).

/** Uniform of the word at an address. */
export function uniformAt(word: usize): f64 {
  return (<f64>load<u32>(word) + 0.5) * 2.3283064365386963e-10
}
