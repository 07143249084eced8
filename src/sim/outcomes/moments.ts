// Mean, standard deviation and standard error of independent replicates. Two passes: the squares are
// taken about the mean, so large totals with small spread keep their digits. Replicates are taken as
// independent, which addressed random numbers make them.

import { demandValues, type Estimate } from './estimate.ts'

export interface Moments {
  readonly mean: number
  /** Sample standard deviation (divisor n − 1); Infinity for a single value, which tells nothing of spread. */
  readonly sd: number
  /** sd ÷ √n. */
  readonly standardError: number
}

/**
 * Mean, sample standard deviation and standard error of the mean.
 * For 2, 4, 9: mean 5, squares about it 9 + 1 + 16 = 26, sd √(26 ÷ 2) = 3.606, standard error 3.606 ÷ √3 = 2.082.
 * @throws RangeError without values
 */
export function moments(values: Float64Array): Moments {
  demandValues(values, 'a mean')
  const n = values.length
  let sum = 0
  for (let i = 0; i < n; i++) sum += values[i]
  const mean = sum / n
  if (n === 1) return { mean, sd: Infinity, standardError: Infinity }
  let squares = 0
  for (let i = 0; i < n; i++) squares += (values[i] - mean) * (values[i] - mean)
  const sd = Math.sqrt(squares / (n - 1))
  return { mean, sd, standardError: sd / Math.sqrt(n) }
}

/** Mean of replicates as an estimate. */
export function meanEstimate(values: Float64Array): Estimate {
  const { mean, standardError } = moments(values)
  return { value: mean, standardError }
}
