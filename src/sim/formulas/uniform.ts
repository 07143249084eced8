// From a 32-bit word to a uniform of the open interval: the half step keeps quantiles finite at both ends.

const STEP: number = 1.0 / 4294967296.0

/** Uniform in (0,1) of a 32-bit word 0 … 2³² − 1; symmetric: uniformOf(w) + uniformOf(2³² − 1 − w) = 1. uniformOf(0) = 2⁻³³. */
export function uniformOf(word: number): number {
  return (word + 0.5) * STEP
}
