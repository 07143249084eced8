// How a run is cut into batches. The cut depends on the numbers of replicates and of episodes alone, so a worker
// meets the same batches again after a dial has moved and can reuse their panels. Results do not depend on it.

import type { Batch } from './batch-range.ts'

/** Small batches first, for an early picture; the last size repeats. */
const SIZES = [16, 16, 32, 64] as const

/** Most episodes of a batch, beyond a single replicate's: at about 700 bytes each while it is settled, 35 MB and an eighth of a second. */
const MOST_EPISODES = 50_000

/** Replicates that a batch holds at most when each is expected to have `episodes`. 200 episodes: 250; 20,000: 2; 400,000: 1. */
export const mostReplicates = (episodes: number): number => Math.max(1, Math.floor(MOST_EPISODES / episodes))

/**
 * Consecutive batches of at most `most` replicates that cover the replicates 0 … replicates − 1.
 * 100 replicates: 16, 16, 32 and the remaining 36.
 */
export function cutBatches(
  replicates: number,
  most = Number.POSITIVE_INFINITY,
  sizes: readonly number[] = SIZES,
): Batch[] {
  const batches: Batch[] = []
  for (let first = 0; first < replicates; ) {
    const size = Math.min(sizes[Math.min(batches.length, sizes.length - 1)], most, replicates - first)
    batches.push({ firstReplicate: first, replicates: size })
    first += size
  }
  return batches
}
