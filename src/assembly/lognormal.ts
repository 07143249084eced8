// Lognormal amounts of src/sim/random/lognormal.ts.

import { exp, expOfPair } from './exp'
import { normalOf } from './normal'

/** Lognormal amount at the uniform of a word. */
export function lognormalOf(word: u32, mu: f64, sigma: f64): f64 {
  return exp(mu + sigma * normalOf(word))
}

/** Two lognormal amounts at once. */
export function lognormalOfPair(first: u32, second: u32, mu: v128, sigma: v128): v128 {
  return expOfPair(f64x2.add(mu, f64x2.mul(sigma, f64x2(normalOf(first), normalOf(second)))))
}
