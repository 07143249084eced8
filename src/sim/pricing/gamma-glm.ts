// Log-link Gamma regression on indicator columns, the form of the Oncology Care Model's price prediction.
// Fisher scoring: with this link and family the working weights are the prior weights, so the normal matrix
// is factored once. Columns that never occur or repeat others get coefficient 0; no ridge.

import { exp } from '../random/exp.ts'
import { log } from '../random/log.ts'

/** Rows by their active indicator columns: row i has columns[start[i]] … columns[start[i+1]−1], none twice. An intercept is added. */
export interface IndicatorDesign {
  readonly width: number
  readonly start: Uint32Array
  readonly columns: Uint16Array
}

export interface GammaFit {
  /** Coefficients on the log scale: the intercept, then one a column; 0 where a column was dropped. */
  readonly coefficients: Float64Array
  readonly dropped: readonly number[]
  readonly iterations: number
}

const MAXIMUM_ITERATIONS = 100
const TOLERANCE = 1e-12
const NEAR = 1e-3
/** A pivot below this part of its column's own weight means that earlier columns already say the same. */
const ALIASED = 1e-9

/** In place, lower triangle of a symmetric matrix to its Cholesky factor; pivots that vanish are set to 0 and skipped. */
function factorise(matrix: Float64Array, size: number): number[] {
  const skipped: number[] = []
  for (let j = 0; j < size; j++) {
    const own = matrix[j * size + j]
    let pivot = own
    for (let k = 0; k < j; k++) pivot -= matrix[j * size + k] * matrix[j * size + k]
    if (!(pivot > ALIASED * own)) {
      skipped.push(j)
      for (let i = j; i < size; i++) matrix[i * size + j] = 0
      continue
    }
    const root = Math.sqrt(pivot)
    matrix[j * size + j] = root
    for (let i = j + 1; i < size; i++) {
      let sum = matrix[i * size + j]
      for (let k = 0; k < j; k++) sum -= matrix[i * size + k] * matrix[j * size + k]
      matrix[i * size + j] = sum / root
    }
  }
  return skipped
}

/** Solves L Lᵀ x = b in place; skipped columns give 0. */
function solve(factor: Float64Array, size: number, b: Float64Array): void {
  for (let i = 0; i < size; i++) {
    let sum = b[i]
    for (let k = 0; k < i; k++) sum -= factor[i * size + k] * b[k]
    b[i] = factor[i * size + i] === 0 ? 0 : sum / factor[i * size + i]
  }
  for (let i = size - 1; i >= 0; i--) {
    let sum = b[i]
    for (let k = i + 1; k < size; k++) sum -= factor[k * size + i] * b[k]
    b[i] = factor[i * size + i] === 0 ? 0 : sum / factor[i * size + i]
  }
}

function linearPredictor(design: IndicatorDesign, i: number, coefficients: Float64Array): number {
  let eta = coefficients[0]
  for (let a = design.start[i]; a < design.start[i + 1]; a++) eta += coefficients[1 + design.columns[a]]
  return eta
}

/** Half the weighted Gamma deviance up to a constant of the data: Σ w (y/μ + η). */
function deviance(design: IndicatorDesign, y: Float64Array, weights: Float64Array, coefficients: Float64Array): number {
  let sum = 0
  for (let i = 0; i < y.length; i++) {
    if (weights[i] === 0) continue
    const eta = linearPredictor(design, i, coefficients)
    sum += weights[i] * (y[i] * exp(-eta) + eta)
  }
  return sum
}

/**
 * Maximum-likelihood coefficients of E y = exp(intercept + Σ active columns). `y` ≥ 0 with a positive weighted
 * mean, weights ≥ 0. Two groups of means 100 and 200 give intercept ln 100 and coefficient ln 2, whatever the
 * spread within the groups.
 * @throws RangeError when the weighted mean of y is not positive
 */
export function fitGammaGlm(design: IndicatorDesign, y: Float64Array, weights: Float64Array): GammaFit {
  const size = design.width + 1
  const { start, columns } = design
  const normal = new Float64Array(size * size)
  let total = 0
  let weighted = 0
  for (let i = 0; i < y.length; i++) {
    const w = weights[i]
    total += w
    weighted += w * y[i]
    normal[0] += w
    for (let a = start[i]; a < start[i + 1]; a++) {
      normal[(1 + columns[a]) * size] += w
      for (let b = start[i]; b < start[i + 1]; b++)
        if (columns[b] <= columns[a]) normal[(1 + columns[a]) * size + 1 + columns[b]] += w
    }
  }
  if (!(weighted > 0 && weighted < Infinity))
    throw new RangeError(
      `a Gamma regression needs spending with a positive mean, got a weighted sum of ${weighted} over ${y.length} rows`,
    )
  const skipped = factorise(normal, size)

  let coefficients = new Float64Array(size)
  coefficients[0] = log(weighted / total)
  let current = deviance(design, y, weights, coefficients)
  const step = new Float64Array(size)
  let iterations = 0
  while (iterations < MAXIMUM_ITERATIONS) {
    iterations++
    step.fill(0)
    for (let i = 0; i < y.length; i++) {
      const w = weights[i]
      if (w === 0) continue
      const score = w * (y[i] * exp(-linearPredictor(design, i, coefficients)) - 1)
      step[0] += score
      for (let a = start[i]; a < start[i + 1]; a++) step[1 + columns[a]] += score
    }
    solve(normal, size, step)
    let largest = 0
    for (let j = 0; j < size; j++) largest = Math.max(largest, Math.abs(step[j]))
    if (largest < TOLERANCE) break
    // far from the optimum a full step may overshoot: halve until the deviance falls. Near it the fall is lost in rounding
    let scale = 1
    let next = coefficients
    let after = Infinity
    for (let halvings = 0; halvings < 30; halvings++) {
      next = coefficients.map((c, j) => c + scale * step[j])
      after = deviance(design, y, weights, next)
      if (after <= current || largest < NEAR) break
      scale /= 2
    }
    coefficients = next
    current = after
  }
  return { coefficients, dropped: skipped.filter((j) => j > 0).map((j) => j - 1), iterations }
}
