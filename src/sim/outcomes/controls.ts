// Control variates for means: what a run's patients happen to cost and need, against what such patients cost and need in
// expectation (expectedCare), says how far luck moved a mean. Each replicate is corrected by coefficients fitted to all
// others, so that its own deviation, of expectation 0, meets coefficients it had no part in: unbiased at any number of
// replicates. Source: Lavenberg, Welch, A perspective on the use of control variables, Management Science 27 (1981)
// 322–335; the estimator is their regression with one replicate left out at a time. For means only: a distribution,
// its quantiles and its tail are those of the replicates as they are.

import type { ExpectedCare } from '../cohort/expected/expected-care.ts'
import type { CareMetric } from './care-metrics.ts'
import type { Estimate } from './estimate.ts'
import type { Outcomes } from './metrics.ts'
import { moments } from './moments.ts'
import { careSeries } from './series.ts'

/** Sums whose expectations are known, the widest first: a later one that says nothing new is left out. */
const controlIds = [
  'totalUsd',
  'drugUsd',
  'partDUsd',
  'admissions',
  'emergencyVisits',
  'cellTherapies',
  'deaths',
  'episodes',
] as const satisfies readonly (keyof ExpectedCare & CareMetric)[]
/** Replicates for each coefficient, at least. */
const PER_COEFFICIENT = 8
/** Counts this rare over a whole run do not follow a line closely enough to correct by. */
const FEWEST_EVENTS = 100
/** An expectation that a run contradicts by more standard errors than this is not one of that run. */
const CONTRADICTED = 6
/** A standard error this small a part of the plain one is rounding. */
const EXACT = 1e-7
/** Length, of 1, that a column must have beside those before it. */
const DISTINCT = 1e-6

/** Weights and leverages of a run's replicates: the same for every metric. */
export interface Controls {
  /** Orthonormal columns over the replicates, the first of them constant. */
  readonly basis: readonly Float64Array[]
  /** Weight of each replicate in the intercept: the fit where every control is at its expectation. */
  readonly weight: Float64Array
  /** Leverage of each replicate: the part of its own fit that it decides. */
  readonly leverage: Float64Array
}

export interface ControlledMean extends Estimate {
  /** Variance of the plain mean over that of this one: replicates that each replicate is worth. Infinity where nothing is left to chance. */
  readonly effectiveSampleSizeRatio: number
}

/** Controls of the replicates that have arrived; undefined where they are too few or nothing with a known expectation varies. */
export function controlsOf(outcomes: Outcomes, expected: ExpectedCare): Controls | undefined {
  const n = outcomes.done
  const columns = controlIds
    .filter((id) => id.endsWith('Usd') || n * expected[id] >= FEWEST_EVENTS)
    .map((id) => careSeries(outcomes, id, 'perReplicate').map((sum) => sum - expected[id]))
    .filter((deviations) => {
      const { mean, sd, standardError } = moments(deviations)
      return sd > 0 && Math.abs(mean) <= CONTRADICTED * standardError
    })
  const controls = n < PER_COEFFICIENT * (columns.length + 1) ? undefined : controlsFrom(columns, n)
  return controls?.leverage.every((part) => part < 0.5) ? controls : undefined
}

/** Controls from columns of deviations from their expectations, each over `n` replicates. */
export function controlsFrom(columns: readonly Float64Array[], n: number): Controls | undefined {
  const basis = [new Float64Array(n).fill(1 / Math.sqrt(n))]
  // with the columns as Q·R, the intercept is e₀ᵀ R⁻¹ Qᵀ y: the first row of R⁻¹, from R's columns as they come
  const toIntercept = [1 / Math.sqrt(n)]
  for (const column of columns) {
    const rest = column.slice()
    const held = new Float64Array(basis.length)
    const length = Math.sqrt(dot(column, column))
    for (let pass = 0; pass < 2; pass++) {
      basis.forEach((direction, k) => {
        const along = dot(rest, direction)
        held[k] += along
        for (let i = 0; i < n; i++) rest[i] -= along * direction[i]
      })
    }
    const own = Math.sqrt(dot(rest, rest))
    if (!(own > DISTINCT * length)) continue
    toIntercept.push(-basis.reduce((sum, _, k) => sum + held[k] * toIntercept[k], 0) / own)
    basis.push(rest.map((x) => x / own))
  }
  if (basis.length === 1) return undefined
  const weight = new Float64Array(n)
  const leverage = new Float64Array(n)
  basis.forEach((direction, k) => {
    for (let i = 0; i < n; i++) {
      weight[i] += toIntercept[k] * direction[i]
      leverage[i] += direction[i] * direction[i]
    }
  })
  return { basis, weight, leverage }
}

/**
 * The mean of a replicate column with the luck of its controls taken out; undefined where the column does not vary. One
 * control of deviations −1, 0, 1, 2 (expectation 0) and values 1, 2, 3, 5: the others have slopes 1.5, 1.286, 1.357 and
 * 1, which correct the values to 2.5, 2, 1.643 and 3, in the mean 2.286 where the plain one is 2.75.
 */
export function controlledMean(
  values: Float64Array,
  { basis, weight, leverage }: Controls,
): ControlledMean | undefined {
  const plain = moments(values)
  if (!(plain.sd > 0)) return undefined
  const deviations = values.map((x) => x - plain.mean)
  const residuals = deviations.slice()
  for (const direction of basis) {
    const along = dot(deviations, direction)
    for (let i = 0; i < residuals.length; i++) residuals[i] -= along * direction[i]
  }
  const intercept = plain.mean + dot(weight, deviations)
  const corrected = residuals.map((residual, i) => intercept + (residual * (1 - weight[i])) / (1 - leverage[i]))
  const { mean, standardError } = moments(corrected)
  return {
    value: mean,
    standardError,
    effectiveSampleSizeRatio:
      standardError > EXACT * plain.standardError ? (plain.standardError / standardError) ** 2 : Infinity,
  }
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i]
  return sum
}
