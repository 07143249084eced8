// One of a few categories with given shares, by one uniform.

/**
 * Cumulative thresholds of shares (each 0–1, together 1 within 1e-9); rounding is absorbed by the last share above 0.
 * (0.2, 0.5, 0.3) → (0.2, 0.7, 1).
 * @throws RangeError when a share is outside 0–1 or the sum is not 1
 */
export function discreteThresholds(shares: readonly number[]): Float64Array {
  const thresholds = new Float64Array(shares.length)
  let sum = 0
  let lastPossible = 0
  shares.forEach((share, k) => {
    if (!(share >= 0 && share <= 1)) throw new RangeError(`share ${k} must be within 0 and 1, got ${share}`)
    if (share > 0) lastPossible = k
    sum += share
    thresholds[k] = sum
  })
  if (!(Math.abs(sum - 1) <= 1e-9)) throw new RangeError(`shares must sum to 1, got ${sum}`)
  return thresholds.fill(1, lastPossible)
}

/** Index of the category at uniform u in (0,1): the first whose threshold exceeds u. A category of share 0 is never drawn. */
export function discreteQuantile(u: number, thresholds: Float64Array): number {
  let k = 0
  while (u >= thresholds[k]) k++
  return k
}
