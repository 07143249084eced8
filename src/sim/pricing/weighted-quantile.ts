// Quantile of a weighted sample: the smallest value that at least a share p of the weight does not exceed.

/**
 * Weighted quantiles of whole numbers `values` (≥ 0, times their count below 2⁵³) at shares `at` (0–1), no interpolation.
 * Weights ≥ 0, not all 0.
 * Values 1, 2, 3 with weights 1, 1, 2: the quantile at .5 is 2, at .51 it is 3.
 * @throws RangeError on an empty sample or one without weight
 */
export function weightedQuantiles(values: Float64Array, weights: Float64Array, at: readonly number[]): number[] {
  // value and row in one number: a typed array of numbers sorts several times faster than rows by a comparator
  const keys = Float64Array.from(values, (x, i) => x * values.length + i).sort()
  const order = Uint32Array.from(keys, (key) => key % values.length)
  let total = 0
  for (const i of order) total += weights[i]
  if (!(total > 0)) throw new RangeError(`quantiles need a sample with weight, got ${values.length} values of total weight ${total}`)
  return at.map((share) => {
    let sum = 0
    for (const i of order) {
      sum += weights[i]
      if (weights[i] > 0 && sum >= share * total * (1 - 1e-12)) return values[i]
    }
    return values[order[order.length - 1]]
  })
}
