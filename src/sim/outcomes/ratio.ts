// A ratio of two sums over replicates, such as spending per episode of a stratum: pooled, not a mean of
// ratios, so that replicates with little in them weigh little.

import { demandValues, type Estimate } from './estimate.ts'

/**
 * Σ numerator ÷ Σ denominator with its standard error by the delta method, √(Σ(yᵢ − R xᵢ)² ÷ (n (n − 1))) ÷ x̄. Value 0 and an
 * unknown error (Infinity) where the denominators sum to nothing.
 * For y = 2, 6 and x = 1, 2: R = 8 ÷ 3, residuals −2/3 and 2/3, standard error √((8/9) ÷ 2) ÷ 1.5 = 0.4444.
 */
export function ratioEstimate(numerator: Float64Array, denominator: Float64Array): Estimate {
  demandValues(numerator, 'a ratio')
  const n = numerator.length
  let above = 0
  let below = 0
  for (let i = 0; i < n; i++) {
    above += numerator[i]
    below += denominator[i]
  }
  if (below === 0) return { value: 0, standardError: Infinity }
  const value = above / below
  if (n === 1) return { value, standardError: Infinity }
  let squares = 0
  for (let i = 0; i < n; i++) squares += (numerator[i] - value * denominator[i]) ** 2
  return { value, standardError: (Math.sqrt(squares / (n * (n - 1))) * n) / Math.abs(below) }
}
