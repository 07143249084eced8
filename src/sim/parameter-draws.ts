// Draws of the parameters: what is not known of them varies from draw to draw, and a run of replicates is simulated under
// each. A draw gives every parameter a uniform of its own; what number it stands for is for its distribution to say.

import type { Batch } from './batch-range.ts'
import { fnv1a64 } from './fnv1a.ts'
import type { ParameterId } from './parameters/index.ts'
import { purposes } from './random/purposes.ts'
import { type SeedKey, threefry } from './random/threefry.ts'
import { uniformOf } from './random/uniform.ts'

/** Number of the draw that a replicate is simulated under: with ten a draw, replicates 0 … 9 under draw 0, replicate 25 under 2. */
export const drawOf = (replicate: number, replicatesPerDraw: number): number =>
  Math.floor(replicate / replicatesPerDraw)

/** The uniforms of a draw, in (0,1), in the order of `ids`: each a function of seed, draw and the parameter's name alone. */
export function parameterUniforms(key: SeedKey, draw: number, ids: readonly ParameterId[]): Float64Array {
  const words = new Uint32Array(4)
  return Float64Array.from(ids, (id) => {
    const name = fnv1a64(id)
    const [high, low] = [name.slice(0, 8), name.slice(8)].map((half) => Number.parseInt(half, 16))
    threefry(key, draw, high, purposes.parameter.block, low, words)
    return uniformOf(words[0])
  })
}

/** A batch whose replicates are all simulated under one draw. */
export interface DrawBatch extends Batch {
  readonly draw: number
}

/**
 * The batches, cut where a draw ends: replicates 8 … 27 with ten a draw become 8 … 9, 10 … 19 and 20 … 27, of draws 0, 1, 2.
 * Practices that settle together in a pool share a draw where a draw's replicates are a multiple of the pool.
 * @throws RangeError when a draw has no whole number of replicates, at least one
 */
export function cutAtDraws(batches: readonly Batch[], replicatesPerDraw: number): DrawBatch[] {
  if (!(Number.isInteger(replicatesPerDraw) && replicatesPerDraw >= 1))
    throw new RangeError(`a draw has a whole number of replicates, at least one, got ${replicatesPerDraw}`)
  const cut: DrawBatch[] = []
  for (const { firstReplicate, replicates } of batches) {
    const end = firstReplicate + replicates
    for (let first = firstReplicate; first < end; ) {
      const draw = drawOf(first, replicatesPerDraw)
      const next = Math.min(end, (draw + 1) * replicatesPerDraw)
      cut.push({ draw, firstReplicate: first, replicates: next - first })
      first = next
    }
  }
  return cut
}
