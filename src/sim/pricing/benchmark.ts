// The benchmark chain of a total-cost-of-care contract: per cancer a prediction fitted on the baseline's
// winsorised expenditure and calibrated to it, benchmark-neutral clinical adjusters, and by period a trend
// factor and the novel-therapy share of practices outside the model. What the covariates miss stays unpriced.
// The reference population stands for the practices outside the model. Prices are one flat column:
// [subtype slots], then a block a cancer, then by period and cancer trend, novel share, lower and upper cap.

import { cancerIds } from '../cohort/catalogue/categories.ts'
import type { Panel } from '../cohort/panel/panel.ts'
import { winsorised } from '../formulas/expenditure.ts'
import { predicted } from '../formulas/prediction.ts'
import { HER2_ADJUSTED, METASTATIC_ADJUSTED } from '../kernels/layout/benchmark-prices.ts'
import { AGE_BANDS } from '../kernels/layout/limits.ts'
import { exp } from '../random/exp.ts'
import type { Cents } from '../units.ts'
import { type BenchmarkTerms, benchmarkFields } from './benchmark-terms.ts'
import {
  AGE_SEX,
  type CovariateCells,
  covariateCells,
  DEPRIVATION,
  DUAL,
  HCC,
  RADIATION,
  SUBTYPE,
  TRANSPLANT,
} from './covariates.ts'
import { fitGammaGlm } from './gamma-glm.ts'
import type { Reference } from './reference.ts'
import { outlierCaps, spendingOf } from './reference-spending.ts'

const CANCERS = cancerIds.length

const BASE = 0
const CLINICAL = 1
const FACTORS = CLINICAL + 4
const HEADER = 1
const PERIOD_COLUMNS = 4
const TREND = 0
const NOVEL = 1
const LOW = 2
const HIGH = 3

const blockSize = (prices: Float64Array): number => FACTORS + SUBTYPE + prices[0]
const periodOffset = (prices: Float64Array, period: number, cancer: number): number =>
  HEADER + CANCERS * blockSize(prices) + (period * CANCERS + cancer) * PERIOD_COLUMNS

/** Where the kernels find prices: the first cancer's block, how long blocks are, and the first cancer's columns of a period. */
export const benchmarkPlaces = (prices: Float64Array, period: number): readonly [number, number, number] => [
  HEADER,
  blockSize(prices),
  periodOffset(prices, period, 0),
]
/** Trend factor of a period and cancer; 1 before the world has been followed. */
export const trendFactor = (prices: Float64Array, period: number, cancer: number): number =>
  prices[periodOffset(prices, period, cancer) + TREND]
/** Novel-therapy share of expenditure outside the model. */
export const novelShareOutside = (prices: Float64Array, period: number, cancer: number): number =>
  prices[periodOffset(prices, period, cancer) + NOVEL]

/** Expenditure within the outlier caps of its period and cancer. */
export function winsorisedCents(prices: Float64Array, period: number, cancer: number, cents: Cents): Cents {
  const at = periodOffset(prices, period, cancer)
  return winsorised(cents, prices[at + LOW], prices[at + HIGH])
}

const clinicalCell = (panel: Panel, i: number, cancer: number): number =>
  panel.metastatic[i] * ((METASTATIC_ADJUSTED >> cancer) & 1) + 2 * panel.her2[i] * ((HER2_ADJUSTED >> cancer) & 1)

/**
 * Predicted price × clinical adjuster of episode `i` as one of `cancer` (its own when left out), cents, before trend and
 * novel-therapy adjustment. A subtype of another cancer is unseen.
 */
export function predictedCents(
  prices: Float64Array,
  panel: Panel,
  i: number,
  cancer: number = panel.cancer[i],
): number {
  const block = HEADER + cancer * blockSize(prices)
  const at = block + FACTORS
  const subtype = panel.subtype[i]
  return predicted(
    prices[block + BASE],
    prices[block + CLINICAL + clinicalCell(panel, i, cancer)],
    prices[at + AGE_SEX + AGE_BANDS * panel.female[i] + panel.ageBand[i]],
    prices[at + HCC + panel.hccBand[i]],
    panel.dual[i] === 1 ? prices[at + DUAL] : 1,
    panel.radiation[i] === 1 ? prices[at + RADIATION] : 1,
    panel.transplant[i] === 1 ? prices[at + TRANSPLANT] : 1,
    prices[at + DEPRIVATION + panel.deprivationQuintile[i]],
    subtype < prices[0] ? prices[at + SUBTYPE + subtype] : 1,
  )
}

/** What has been worked out of a reference, by the terms it depends on: arms that differ in discount or caps share it. */
const known = new WeakMap<Reference, Map<string, Float64Array>>()
const BENCHMARK_TERMS = ['addOnShare', ...Object.keys(benchmarkFields)] as readonly (keyof BenchmarkTerms)[]

function once(reference: Reference, what: string, terms: BenchmarkTerms, work: () => Float64Array): Float64Array {
  let facts = known.get(reference)
  if (facts === undefined) {
    facts = new Map()
    known.set(reference, facts)
  }
  const key = JSON.stringify([what, ...BENCHMARK_TERMS.map((id) => terms[id])])
  let fact = facts.get(key)
  if (fact === undefined) {
    fact = work()
    facts.set(key, fact)
  }
  return fact
}

/** Prices of the baseline world for `periods` periods: trend 1, novel share and caps of the baseline. */
export const priceBenchmark = (reference: Reference, terms: BenchmarkTerms, periods: number): Float64Array =>
  once(reference, `prices ${periods}`, terms, () => fitBenchmark(reference, terms, periods))

function fitBenchmark(reference: Reference, terms: BenchmarkTerms, periods: number): Float64Array {
  const { panel } = reference.care
  let subtypes = 0
  for (let i = 0; i < panel.episodes; i++) subtypes = Math.max(subtypes, panel.subtype[i] + 1)
  const block = FACTORS + SUBTYPE + subtypes
  const prices = new Float64Array(HEADER + CANCERS * block + periods * CANCERS * PERIOD_COLUMNS).fill(1)
  prices[0] = subtypes
  for (let c = 0; c < CANCERS; c++) {
    const spending = spendingOf(reference, c, terms)
    const { rows, weights, cents, novelShare } = spending
    const [low, high] = outlierCaps(spending, terms)
    for (let t = 0; t < periods; t++) prices.set([1, novelShare, low, high], periodOffset(prices, t, c))

    const capped = new Float64Array(cents.length)
    for (let j = 0; j < cents.length; j++) capped[j] = winsorised(cents[j], low, high)
    const cells = covariateCells(panel, rows, terms.covariates, subtypes)
    const coefficients = fitOnCells(cells, capped, weights)
    const at = HEADER + c * block
    for (let j = 0; j < coefficients.length - 1; j++) prices[at + FACTORS + j] = exp(coefficients[1 + j])
    prices[at + BASE] = exp(coefficients[0])

    const spent = new Float64Array(4)
    const predicted = new Float64Array(4)
    const cellCents = predictedByCell(prices, panel, rows, cells)
    for (let j = 0; j < rows.length; j++) {
      const cell = clinicalCell(panel, rows[j], c)
      spent[cell] += weights[j] * capped[j]
      predicted[cell] += weights[j] * cellCents[cells.cellOf[j]]
    }
    const calibration = sum(spent) / sum(predicted)
    prices[at + BASE] *= calibration
    if (terms.clinicalAdjusters)
      for (let k = 0; k < 4; k++)
        if (predicted[k] > 0 && spent[k] > 0) prices[at + CLINICAL + k] = spent[k] / (predicted[k] * calibration)
  }
  return prices
}

/** What a row of each cell of covariates is predicted at while clinical adjusters are 1: rows of a cell are priced alike. */
function predictedByCell(
  prices: Float64Array,
  panel: Panel,
  rows: Uint32Array,
  { cells, cellOf }: CovariateCells,
): Float64Array {
  const cents = new Float64Array(cells)
  for (let j = 0; j < rows.length; j++)
    if (cents[cellOf[j]] === 0) cents[cellOf[j]] = predictedCents(prices, panel, rows[j])
  return cents
}

function fitOnCells(
  { design, cells, cellOf }: CovariateCells,
  cents: Float64Array,
  weights: Float64Array,
): Float64Array {
  const weight = new Float64Array(cells)
  const mean = new Float64Array(cells)
  for (let j = 0; j < cents.length; j++) {
    weight[cellOf[j]] += weights[j]
    mean[cellOf[j]] += weights[j] * cents[j]
  }
  for (let k = 0; k < cells; k++) mean[k] = weight[k] > 0 ? mean[k] / weight[k] : 0
  return fitGammaGlm(design, mean, weight).coefficients
}

const sum = (column: Float64Array): number => column.reduce((a, b) => a + b, 0)

/**
 * Prices that follow the world: from period `trendLagPeriods` on, the trend factor of a period is expenditure
 * over prediction outside the model, `trendLagPeriods` earlier; the novel-therapy share likewise. Clinical
 * adjusters are part of the prediction, so that a change of the metastatic share is not counted twice.
 * All prices up 10 % in a world unchanged but for that: factors 1.10 after the lag (caps of the period).
 */
export function followBenchmark(
  prices: Float64Array,
  moved: (period: number) => Reference,
  terms: BenchmarkTerms,
  periods: number,
): Float64Array {
  const followed = prices.slice()
  const lag = Math.round(terms.trendLagPeriods)
  const followCaps = terms.outlierCaps === 'performancePeriod'
  const factsOf = (period: number): Float64Array => {
    const reference = moved(period)
    return once(reference, 'outside', terms, () => factsOutside(prices, reference, terms))
  }
  for (let t = 0; t < periods; t++) {
    if (followCaps) {
      const facts = factsOf(t)
      for (let c = 0; c < CANCERS; c++) {
        followed[periodOffset(prices, t, c) + LOW] = facts[c * PERIOD_COLUMNS + LOW]
        followed[periodOffset(prices, t, c) + HIGH] = facts[c * PERIOD_COLUMNS + HIGH]
      }
    }
    if (t < lag) continue
    const facts = factsOf(t - lag)
    for (let c = 0; c < CANCERS; c++) {
      followed[periodOffset(prices, t, c) + TREND] = facts[c * PERIOD_COLUMNS + TREND]
      followed[periodOffset(prices, t, c) + NOVEL] = facts[c * PERIOD_COLUMNS + NOVEL]
    }
  }
  return followed
}

/** Trend, novel share and caps a cancer of one reference, in the layout of a period. */
function factsOutside(prices: Float64Array, reference: Reference, terms: BenchmarkTerms): Float64Array {
  const facts = new Float64Array(CANCERS * PERIOD_COLUMNS)
  for (let c = 0; c < CANCERS; c++) {
    const spending = spendingOf(reference, c, terms)
    const { rows, weights, cents, novelShare } = spending
    const baseline = periodOffset(prices, 0, c)
    const [low, high] =
      terms.outlierCaps === 'performancePeriod'
        ? outlierCaps(spending, terms)
        : [prices[baseline + LOW], prices[baseline + HIGH]]
    let spent = 0
    for (let j = 0; j < rows.length; j++) spent += weights[j] * winsorised(cents[j], low, high)
    const predicted = predictedOutside(prices, reference, c, rows, weights)
    facts.set([spent / predicted, novelShare, low, high], c * PERIOD_COLUMNS)
  }
  return facts
}

/** What has been predicted by these prices before: a price dial leaves it as it is. */
const predictedBefore = new WeakMap<
  Float64Array,
  { readonly panel: Panel; readonly mix: string; readonly byCancer: number[] }
>()

/** Predicted spending of a cancer's rows, weighed, cents. */
function predictedOutside(
  prices: Float64Array,
  { care: { panel }, mix }: Reference,
  cancer: number,
  rows: Uint32Array,
  weights: Float64Array,
): number {
  let before = predictedBefore.get(prices)
  if (before === undefined || before.panel !== panel || before.mix !== mix) {
    before = { panel, mix: mix ?? '', byCancer: [] }
    if (mix !== undefined) predictedBefore.set(prices, before)
  }
  const known = before.byCancer[cancer]
  if (known !== undefined) return known
  let predicted = 0
  for (let j = 0; j < rows.length; j++) predicted += weights[j] * predictedCents(prices, panel, rows[j])
  before.byCancer[cancer] = predicted
  return predicted
}
