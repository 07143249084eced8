// Tail risk of replicate columns: how often a line is crossed, where the worst share begins (VaR) and
// how bad it is on average there (CVaR, expected shortfall). The bad tail of a margin is its lower one,
// of spend its upper one.

import { demandValues, type Estimate } from './estimate.ts'
import { moments } from './moments.ts'
import { quantile, quantileEstimate, sorted } from './quantile.ts'

export type Tail = 'lower' | 'upper'

/**
 * Share k ÷ n with its binomial standard error, taken as the standard deviation of the share's posterior under a
 * flat prior: √((k + 1)(n − k + 1) ÷ ((n + 2)²(n + 3))). For large n that is √(p(1 − p) ÷ n); for an event never seen
 * it stays near 1 ÷ n where the plain formula would claim certainty.
 * For 25 of 100: √(26 · 76 ÷ (102² · 103)) = 0.0429 (plain 0.0433).
 */
export function shareEstimate(count: number, n: number): Estimate {
  if (!(n >= 1 && count >= 0 && count <= n))
    throw new RangeError(`a share counts 0 to n of n ≥ 1 replicates, got ${count} of ${n}`)
  return { value: count / n, standardError: Math.sqrt(((count + 1) * (n - count + 1)) / ((n + 2) * (n + 2) * (n + 3))) }
}

/** Share of replicates strictly below the line, e.g. P(practice loss) = share of margins below 0. */
export function shareBelow(values: Float64Array, line: number): Estimate {
  let count = 0
  for (let i = 0; i < values.length; i++) if (values[i] < line) count++
  return shareEstimate(count, values.length)
}

/** Share of replicates strictly above the line, e.g. P(payer over budget). */
export function shareAbove(values: Float64Array, line: number): Estimate {
  let count = 0
  for (let i = 0; i < values.length; i++) if (values[i] > line) count++
  return shareEstimate(count, values.length)
}

/** Value at risk: the quantile at which the worst `share` (0–1) of replicates begins, with its standard error. */
export const valueAtRisk = (values: Float64Array, share: number, tail: Tail): Estimate =>
  quantileEstimate(sorted(values), tail === 'lower' ? share : 1 - share)

/**
 * Conditional value at risk: mean of the worst `share` (0 < share ≤ 1) of replicates, the boundary replicate counted in part.
 * Of 1, 2, …, 10 the lower 25 % are 1, 2 and half of 3: (1 + 2 + 1.5) ÷ 2.5 = 1.8.
 * Standard error by the influence function: the standard deviation of (x − q) ÷ share beyond the value at risk q, 0 before it, over √n.
 * @throws RangeError without values or with a share outside (0, 1]
 */
export function conditionalValueAtRisk(values: Float64Array, share: number, tail: Tail): Estimate {
  demandValues(values, 'a tail mean')
  if (!(share > 0 && share <= 1)) throw new RangeError(`a tail is a share above 0 and at most 1, got ${share}`)
  const lower = tail === 'lower'
  const rising = sorted(values)
  const n = rising.length
  const worst = (i: number): number => rising[lower ? i : n - 1 - i]
  const size = share * n
  const whole = Math.floor(size)
  let sum = 0
  for (let i = 0; i < whole; i++) sum += worst(i)
  if (whole < n) sum += (size - whole) * worst(whole)

  const q = quantile(rising, lower ? share : 1 - share)
  const influence = rising.map((x) => q + (lower ? Math.min(x - q, 0) : Math.max(x - q, 0)) / share)
  return { value: sum / size, standardError: moments(influence).standardError }
}
