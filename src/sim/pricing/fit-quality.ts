// How well predicted prices tell episodes apart, on the reference population they were fitted on: explained variance and
// calibration by decile of the prediction, a cancer at a time. Expenditure is winsorised as in the fit.

import { cancerIds } from '../cohort/catalogue/categories.ts'
import { type Cents, type Usd, usdOf } from '../units.ts'
import { predictedCents } from './benchmark.ts'
import type { BenchmarkTerms } from './benchmark-terms.ts'
import type { Reference } from './reference.ts'
import { outlierCaps, spendingOf } from './reference-spending.ts'

/** Mean predicted and actual spending of a tenth of a cancer's episodes, dollars. */
interface Decile {
  readonly predicted: Usd
  readonly actual: Usd
}

export interface CancerFit {
  /** 1 − squared error ÷ squared deviation from the mean; 0 where every episode costs the same. */
  readonly rSquared: number
  /** Ten, from the lowest prediction up. */
  readonly deciles: readonly Decile[]
}

export interface FitQuality {
  /** In the order of the cancers. */
  readonly cancer: readonly CancerFit[]
}

/** Episodes with the same prediction, as one. */
interface Cell {
  readonly predicted: Cents
  weight: number
  spent: number
}

const DECILES = 10

/**
 * Fit of predicted prices (before trend) to a reference population. Four lung episodes of $10,000, $20,000 and, for dual-eligible
 * patients, $30,000 and $50,000, predicted at their groups' means of 15,000 and 40,000: 1 − 250 ÷ 875 = .714 (millions).
 */
export function fitQuality(prices: Float64Array, reference: Reference, terms: BenchmarkTerms): FitQuality {
  return { cancer: cancerIds.map((_, c) => cancerFit(prices, reference, c, terms)) }
}

function cancerFit(prices: Float64Array, reference: Reference, cancer: number, terms: BenchmarkTerms): CancerFit {
  const spending = spendingOf(reference, cancer, terms)
  const { rows, weights, cents } = spending
  const [low, high] = outlierCaps(spending, terms)
  const spent = cents.map((x) => Math.min(Math.max(x, low), high))
  const predicted = Float64Array.from(rows, (i) => predictedCents(prices, reference.care.panel, i))
  const total = weights.reduce((a, b) => a + b, 0)
  const mean = spent.reduce((sum, x, j) => sum + weights[j] * x, 0) / total
  let error = 0
  let deviation = 0
  const cells = new Map<number, Cell>()
  for (let j = 0; j < rows.length; j++) {
    error += weights[j] * (spent[j] - predicted[j]) ** 2
    deviation += weights[j] * (spent[j] - mean) ** 2
    const cell = cells.get(predicted[j]) ?? { predicted: predicted[j], weight: 0, spent: 0 }
    cell.weight += weights[j]
    cell.spent += weights[j] * spent[j]
    cells.set(predicted[j], cell)
  }
  return {
    rSquared: deviation > 0 ? 1 - error / deviation : 0,
    deciles: decilesOf([...cells.values()], total / DECILES),
  }
}

/** Cells in order of prediction, cut into tenths of the weight; a cell that lies across a cut is in both in proportion. */
function decilesOf(cells: readonly Cell[], tenth: number): Decile[] {
  const sums = Array.from({ length: DECILES }, () => ({ weight: 0, predicted: 0, spent: 0 }))
  let d = 0
  for (const cell of cells.toSorted((a, b) => a.predicted - b.predicted)) {
    let rest = cell.weight
    while (rest > 0) {
      const room = d === DECILES - 1 ? rest : Math.min(rest, tenth - sums[d].weight)
      sums[d].weight += room
      sums[d].predicted += room * cell.predicted
      sums[d].spent += (room / cell.weight) * cell.spent
      rest -= room
      if (d < DECILES - 1 && sums[d].weight >= tenth) d++
    }
  }
  return sums.map(({ weight, predicted, spent }) => ({
    predicted: usdOf(predicted / weight),
    actual: usdOf(spent / weight),
  }))
}
