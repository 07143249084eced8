// Two arms on the same patients: differences replicate by replicate. Chance that moves both arms alike
// cancels, so a difference is known far better than either arm (common random numbers).

import type { Moments } from './moments.ts'

/**
 * a − b, replicate by replicate. Both columns must cover the same replicates in the same order.
 * @throws RangeError when the lengths differ
 */
export function pairedDifference(a: Float64Array, b: Float64Array): Float64Array {
  if (a.length !== b.length)
    throw new RangeError(`paired columns cover the same replicates, got ${a.length} and ${b.length}`)
  return a.map((x, i) => x - b[i])
}

/** Whether a difference is at least two standard errors from none. */
export const distinguishable = ({ mean, standardError }: Pick<Moments, 'mean' | 'standardError'>): boolean =>
  mean !== 0 && Math.abs(mean) >= 2 * standardError
