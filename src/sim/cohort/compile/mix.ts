// Drawing a category from a mix so that moving the mix changes as few patients as possible: draw from the
// reference mix, then move with a second uniform only the surplus of categories that shrank to those that
// grew (maximal coupling: the share of patients that change is the total variation distance).

import { uniformOfMoved } from '../../formulas/mix.ts'

/** `reference` and `gain` are cumulative; `keep[k]` is the probability that a draw of k stays. */
export interface Mix {
  readonly reference: Float64Array
  readonly keep: Float64Array
  readonly gain: Float64Array
}

/**
 * Mix of `target` shares coupled to `reference` shares (same length, each summing to 1, ≥ 0).
 * reference (.5, .3, .2) → target (.4, .3, .3): keep (.8, 1, 1), all of the moved 10 % go to the third.
 */
export function coupledMix(reference: readonly number[], target: readonly number[]): Mix {
  if (reference.length !== target.length)
    throw new RangeError(`mixes differ in length: ${reference.length} and ${target.length}`)
  const n = reference.length
  const keep = new Float64Array(n)
  const gain = new Float64Array(n)
  let total = 0
  for (let k = 0; k < n; k++) {
    keep[k] = reference[k] > 0 ? Math.min(1, target[k] / reference[k]) : 1
    total += Math.max(0, target[k] - reference[k])
    gain[k] = total
  }
  for (let k = 0; k < n; k++) gain[k] = total > 0 ? gain[k] / total : 1
  return { reference: cumulative(reference), keep, gain }
}

/** Category of uniforms `u` (reference draw) and `transport`, both in (0,1). */
export function drawMix(mix: Mix, u: number, transport: number): number {
  const k = indexOf(mix.reference, u)
  const keep = mix.keep[k]
  return transport < keep ? k : indexOf(mix.gain, uniformOfMoved(transport, keep))
}

/** First index whose cumulative share exceeds u; the last when rounding leaves u beyond the end. */
export function indexOf(cumulativeShares: Float64Array, u: number): number {
  const last = cumulativeShares.length - 1
  let k = 0
  while (k < last && u >= cumulativeShares[k]) k++
  return k
}

export function cumulative(shares: readonly number[]): Float64Array {
  const out = new Float64Array(shares.length)
  let sum = 0
  for (let k = 0; k < shares.length; k++) {
    sum += shares[k]
    out[k] = sum
  }
  return out
}
