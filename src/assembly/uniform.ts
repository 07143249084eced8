// From words to uniforms of the open interval.

import { uniformOf } from '../sim/formulas/uniform'

/** Uniform of the word at an address. */
export function uniformAt(word: usize): f64 {
  return uniformOf(<f64>load<u32>(word))
}
