// Quantile of a weighted sample: the smallest value that at least a share p of the weight does not exceed. Nothing is
// sorted but the values next to the quantile: a histogram over the numbers' own exponents finds them.

// a bucket for each 64th of a power of two, from 1 on; 0 has the first
const MANTISSA_BITS = 6
const BUCKETS = 2 + (53 << MANTISSA_BITS)
const BELOW_ONE = (1023 << MANTISSA_BITS) - 1

const number = new Float64Array(1)
const words = new Uint32Array(number.buffer)
number[0] = 1
const HIGH = words[1] === 0 ? 0 : 1 // which half holds the exponent depends on the machine's byte order

function bucketOf(value: number): number {
  number[0] = value
  return Math.max(0, (words[HIGH] >>> (20 - MANTISSA_BITS)) - BELOW_ONE)
}

/**
 * Weighted quantiles of whole numbers `values` (≥ 0, below 2⁵³) at shares `at` (0–1), no interpolation. Weights ≥ 0, not all 0.
 * Values 1, 2, 3 with weights 1, 1, 2: the quantile at .5 is 2, at .51 it is 3.
 * @throws RangeError on an empty sample or one without weight
 */
export function weightedQuantiles(values: Float64Array, weights: Float64Array, at: readonly number[]): number[] {
  const inBucket = new Float64Array(BUCKETS)
  const bucket = new Uint16Array(values.length)
  let total = 0
  for (let i = 0; i < values.length; i++) {
    bucket[i] = bucketOf(values[i])
    inBucket[bucket[i]] += weights[i]
    total += weights[i]
  }
  if (!(total > 0))
    throw new RangeError(`quantiles need a sample with weight, got ${values.length} values of total weight ${total}`)
  return at.map((share) => {
    const target = share * total * (1 - 1e-12)
    let below = 0
    let b = 0
    let last = 0
    for (; b < BUCKETS; b++) {
      if (inBucket[b] === 0) continue
      if (below + inBucket[b] >= target) break
      below += inBucket[b]
      last = b
    }
    const near = rowsIn(bucket, weights, b === BUCKETS ? last : b).sort((i, j) => values[i] - values[j])
    for (const i of near) {
      below += weights[i]
      if (below >= target) return values[i]
    }
    return values[near[near.length - 1]]
  })
}

/** Rows with weight in a bucket. */
function rowsIn(bucket: Uint16Array, weights: Float64Array, wanted: number): number[] {
  const rows: number[] = []
  for (let i = 0; i < bucket.length; i++) if (bucket[i] === wanted && weights[i] > 0) rows.push(i)
  return rows
}
