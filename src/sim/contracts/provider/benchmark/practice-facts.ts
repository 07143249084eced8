// What one practice is reconciled on in each performance period: winsorised expenditure with monthly payments, against
// a benchmark of predicted price × experience × clinical adjusters × trend × novel-therapy adjustment, by cancer. The
// novel-therapy adjustment compares like with like: both shares of the period `trendLagPeriods` earlier, none before
// there is one. Declined patients are other practices' episodes. The same for a practice of its own and for the others of its
// pool; nothing is booked.

import { cancerIds } from '../../../cohort/catalogue/categories.ts'
import type { Care } from '../../../cohort/price/care.ts'
import * as fact from '../../../kernels/layout/practice-facts.ts'
import { novelShareOutside, trendFactor } from '../../../pricing/benchmark.ts'
import { type Cents, roundHalfEven } from '../../../units.ts'
import type { Calendar } from '../../interface/calendar.ts'
import type { CareKernel } from '../../interface/care-kernel.ts'
import type { Rows } from '../../interface/rows.ts'
import type { BenchmarkPartTerms } from './benchmark-part.ts'
import type { Counted } from './counted.ts'
import { experienceAdjuster } from './experience-adjuster.ts'
import { gathererOf } from './gather-episodes.ts'

/** By performance period; whole cents. */
export interface PracticeFacts {
  readonly episodes: Float64Array
  readonly benchmarkCents: Float64Array
  readonly actualCents: Float64Array
  /** Benchmark over predicted price, [period · cancers + cancer]. */
  readonly benchmarkRatio: Float64Array
}

const CANCERS = cancerIds.length

/** Novel therapy adjustment: .80 of the gap of shares .12 and .08 gives 1 + .8 × .04 = 1.032; 1 for a gap below `threshold`, never less. */
export const novelTherapyAdjustment = (share: number, shareOutside: number, part: number, threshold = 0): number =>
  1 + part * noveltyGap(share, shareOutside, threshold)

const noveltyGap = (share: number, shareOutside: number, threshold: number): number =>
  share - shareOutside >= threshold ? Math.max(0, share - shareOutside) : 0

export function practiceFacts(
  care: Care,
  rows: Rows,
  terms: BenchmarkPartTerms,
  prices: Float64Array,
  calendar: Calendar,
  kernel?: CareKernel,
  counted?: Counted,
): PracticeFacts {
  const { periods } = care.panel
  const lag = Math.round(terms.trendLagPeriods)
  const gather = gathererOf(care, rows, terms, prices, calendar, kernel, counted)
  const novelShares = new Float64Array(CANCERS * periods)
  const spending = new Float64Array(CANCERS * periods)
  const byCancer = terms.novelTherapyLevel === 'cancer'
  const earned = terms.experience === 'earlierPeriods'
  const past = {
    spent: new Float64Array(CANCERS),
    expected: new Float64Array(CANCERS),
    episodes: new Float64Array(CANCERS),
  }
  const facts = {
    episodes: new Float64Array(periods),
    benchmarkCents: new Float64Array(periods),
    actualCents: new Float64Array(periods),
    benchmarkRatio: new Float64Array(CANCERS * periods),
  }
  for (let t = 0; t < periods; t++) {
    const sums = gather(t)
    for (let c = 0; c < CANCERS; c++) {
      const total = sums[fact.total + c]
      novelShares[t * CANCERS + c] = total > 0 ? sums[fact.novel + c] / total : 0
      spending[t * CANCERS + c] = total
    }
    const gap =
      byCancer || t < lag ? 0 : practiceGap(novelShares, spending, t - lag, (c) => novelShareOutside(prices, t, c))
    let benchmark = sums[fact.adjustment]
    for (let c = 0; c < CANCERS; c++) {
      const outside = novelShareOutside(prices, t, c)
      const share = t < lag ? 0 : byCancer ? novelShares[(t - lag) * CANCERS + c] : outside + gap
      const predicted = sums[fact.predicted + c]
      const winsorised = sums[fact.winsorised + c]
      const trended = predicted * trendFactor(prices, t, c)
      const ratio = earned ? (past.expected[c] > 0 ? past.spent[c] / past.expected[c] : 1) : terms.experienceRatio
      const experience = experienceAdjuster(ratio, earned ? past.episodes[c] : terms.experienceEpisodes, terms)
      const ofCancer = benchmarkOfCancer(terms, trended * experience, winsorised, share, outside)
      benchmark += ofCancer
      facts.benchmarkRatio[t * CANCERS + c] = predicted > 0 ? ofCancer / predicted : 0
      facts.episodes[t] += sums[fact.episodes + c]
      facts.actualCents[t] += winsorised
      if (!earned) continue
      past.spent[c] += winsorised
      past.expected[c] += benchmarkOfCancer(terms, trended, winsorised, share, outside)
      past.episodes[c] += sums[fact.episodes + c]
    }
    facts.benchmarkCents[t] = Math.max(0, benchmark)
    facts.actualCents[t] += sums[fact.counted]
  }
  return facts
}

/**
 * Novel-therapy share of a practice less that of other practices with its cancers: of $300 in one cancer at .20 for .10 and $100
 * in another at 0 for .10, (300 × .10 − 100 × .10) ÷ 400 = .05.
 */
export function practiceGap(
  shares: Float64Array,
  spending: Float64Array,
  period: number,
  outside: (cancer: number) => number,
): number {
  let gap = 0
  let all = 0
  for (let c = 0; c < CANCERS; c++) {
    const spent = spending[period * CANCERS + c]
    gap += spent * (shares[period * CANCERS + c] - outside(c))
    all += spent
  }
  return all > 0 ? gap / all : 0
}

function benchmarkOfCancer(
  terms: BenchmarkPartTerms,
  trended: number,
  actual: Cents,
  share: number,
  shareOutside: number,
): Cents {
  switch (terms.novelTherapyForm) {
    case 'multiplier':
      return roundHalfEven(
        trended *
          novelTherapyAdjustment(share, shareOutside, terms.novelTherapyShare, terms.novelTherapyThresholdShare),
      )
    case 'dollar':
      return roundHalfEven(
        trended + terms.novelTherapyShare * noveltyGap(share, shareOutside, terms.novelTherapyThresholdShare) * actual,
      )
    default:
      return terms.novelTherapyForm satisfies never
  }
}
