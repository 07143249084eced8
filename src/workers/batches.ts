// How a run is cut into batches. The cut depends on the number of replicates alone, so a worker meets the
// same batches again after a dial has moved and can reuse their panels. Results do not depend on it.

import type { Batch } from '../sim/outcomes/metrics.ts'

/** Small batches first, for an early picture; the last size repeats. */
const SIZES = [16, 16, 32, 64] as const

/**
 * Consecutive batches that cover the replicates 0 … replicates − 1.
 * 100 replicates: 16, 16, 32 and the remaining 36.
 */
export function cutBatches(replicates: number, sizes: readonly number[] = SIZES): Batch[] {
  const batches: Batch[] = []
  for (let first = 0; first < replicates; ) {
    const size = Math.min(sizes[Math.min(batches.length, sizes.length - 1)], replicates - first)
    batches.push({ firstReplicate: first, replicates: size })
    first += size
  }
  return batches
}
