// What one practice is reconciled on in each performance period: winsorised expenditure with monthly payments, against
// a benchmark of predicted price × experience × clinical adjusters × trend × novel-therapy adjustment, by cancer. The
// novel-therapy adjustment compares like with like: both shares of the period `trendLagPeriods` earlier, none before
// there is one. Declined patients are other practices' episodes. The same for a practice of its own and for the others of its
// pool; nothing is booked.

import type { Care } from '../../cohort/care.ts'
import { cancerIds } from '../../cohort/categories.ts'
import { EPISODE_MONTHS } from '../../cohort/panel.ts'
import { novelShareOutside, predictedCents, trendFactor, winsorisedCents } from '../../pricing/benchmark.ts'
import { cellTherapyCents, expenditureCents, novelExpenditureCents } from '../../pricing/expenditure.ts'
import { type Cents, roundHalfEven } from '../../units.ts'
import type { Calendar, Rows } from '../contract.ts'
import type { Settlement } from '../settlement.ts'
import { attributedCancer } from './attribution.ts'
import { equityCentsByQuintile } from './equity-adjustment.ts'
import { experienceAdjuster } from './experience-adjuster.ts'
import { monthlyPayment, monthsAlive } from './monthly-payment.ts'
import type { TotalCostOfCareTerms } from './total-cost-of-care-terms.ts'

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
export const novelTherapyAdjustment = (share: number, shareOutside: number, part: number, threshold = 0): number => 1 + part * noveltyGap(share, shareOutside, threshold)

const noveltyGap = (share: number, shareOutside: number, threshold: number): number => (share - shareOutside >= threshold ? Math.max(0, share - shareOutside) : 0)

export function practiceFacts(care: Care, rows: Rows, terms: TotalCostOfCareTerms, prices: Float64Array, calendar: Calendar): PracticeFacts {
  const { panel } = care
  const { periods } = panel
  const lag = Math.round(terms.trendLagPeriods)
  const excluded = terms.cellTherapyExcluded
  const byClaims = terms.attribution === 'claims'
  const maximum = terms.meosMaximumMonths
  const therapies = therapyCentsByRow(care, rows, terms)
  const equity = terms.equityAdjustment ? equityCentsByQuintile(terms) : undefined
  const predicted = new Float64Array(CANCERS)
  const winsorised = new Float64Array(CANCERS)
  const total = new Float64Array(CANCERS)
  const novel = new Float64Array(CANCERS)
  const episodes = new Float64Array(CANCERS)
  const novelShares = new Float64Array(CANCERS * periods)
  const spending = new Float64Array(CANCERS * periods)
  const byCancer = terms.novelTherapyLevel === 'cancer'
  const past = { spent: new Float64Array(CANCERS), expected: new Float64Array(CANCERS), episodes: new Float64Array(CANCERS) }
  const facts = {
    episodes: new Float64Array(periods),
    benchmarkCents: new Float64Array(periods),
    actualCents: new Float64Array(periods),
    benchmarkRatio: new Float64Array(CANCERS * periods),
  }

  for (let t = 0; t < periods; t++) {
    const { baseCents } = monthlyPayment(calendar.startMonth + EPISODE_MONTHS * t, terms)
    predicted.fill(0)
    winsorised.fill(0)
    total.fill(0)
    novel.fill(0)
    episodes.fill(0)
    let counted = 0
    let adjustment = 0
    const end = panel.start[rows.replicate * periods + t + 1]
    for (let i = panel.start[rows.replicate * periods + t]; i < end; i++) {
      if (care.declined[i] === 1 || (excluded && care.cellTherapy[i] === 1)) continue
      const c = byClaims ? attributedCancer(panel, i, terms) : panel.cancer[i]
      const spent = expenditureCents(care, i, terms) + (therapies === undefined ? 0 : therapies[i - rows.from])
      episodes[c]++
      predicted[c] += roundHalfEven(predictedCents(prices, panel, i, c))
      winsorised[c] += roundHalfEven(winsorisedCents(prices, t, c, spent))
      total[c] += spent
      novel[c] += novelExpenditureCents(care, i, terms)
      counted += roundHalfEven(baseCents * monthsAlive(panel.deathMonth[i], maximum))
      if (equity !== undefined) adjustment += equity[panel.deprivationQuintile[i]]
    }

    for (let c = 0; c < CANCERS; c++) {
      novelShares[t * CANCERS + c] = total[c] > 0 ? novel[c] / total[c] : 0
      spending[t * CANCERS + c] = total[c]
    }
    const gap = byCancer || t < lag ? 0 : practiceGap(novelShares, spending, t - lag, (c) => novelShareOutside(prices, t, c))
    let benchmark = adjustment
    for (let c = 0; c < CANCERS; c++) {
      const outside = novelShareOutside(prices, t, c)
      const share = t < lag ? 0 : byCancer ? novelShares[(t - lag) * CANCERS + c] : outside + gap
      const trended = predicted[c] * trendFactor(prices, t, c)
      const earned = terms.experience === 'earlierPeriods'
      const ratio = earned ? (past.expected[c] > 0 ? past.spent[c] / past.expected[c] : 1) : terms.experienceRatio
      const experience = experienceAdjuster(ratio, earned ? past.episodes[c] : terms.experienceEpisodes, terms)
      const ofCancer = benchmarkOfCancer(terms, trended * experience, winsorised[c], share, outside)
      benchmark += ofCancer
      facts.benchmarkRatio[t * CANCERS + c] = predicted[c] > 0 ? ofCancer / predicted[c] : 0
      facts.episodes[t] += episodes[c]
      facts.actualCents[t] += winsorised[c]
      if (!earned) continue
      past.spent[c] += winsorised[c]
      past.expected[c] += benchmarkOfCancer(terms, trended, winsorised[c], share, outside)
      past.episodes[c] += episodes[c]
    }
    facts.benchmarkCents[t] = Math.max(0, benchmark)
    facts.actualCents[t] += counted
  }
  return facts
}

/**
 * Novel-therapy share of a practice less that of other practices with its cancers: of $300 in one cancer at .20 for .10 and $100
 * in another at 0 for .10, (300 × .10 − 100 × .10) ÷ 400 = .05.
 */
export function practiceGap(shares: Float64Array, spending: Float64Array, period: number, outside: (cancer: number) => number): number {
  let gap = 0
  let all = 0
  for (let c = 0; c < CANCERS; c++) {
    const spent = spending[period * CANCERS + c]
    gap += spent * (shares[period * CANCERS + c] - outside(c))
    all += spent
  }
  return all > 0 ? gap / all : 0
}

function benchmarkOfCancer(terms: TotalCostOfCareTerms, trended: number, actual: Cents, share: number, shareOutside: number): Cents {
  switch (terms.novelTherapyForm) {
    case 'multiplier':
      return roundHalfEven(trended * novelTherapyAdjustment(share, shareOutside, terms.novelTherapyShare, terms.novelTherapyThresholdShare))
    case 'dollar':
      return roundHalfEven(trended + terms.novelTherapyShare * noveltyGap(share, shareOutside, terms.novelTherapyThresholdShare) * actual)
    default:
      return terms.novelTherapyForm satisfies never
  }
}

/** Cost of the rows' cell therapies by episode; undefined where such episodes are not reconciled. */
function therapyCentsByRow(care: Care, rows: Rows, terms: TotalCostOfCareTerms): Float64Array | undefined {
  if (terms.cellTherapyExcluded) return undefined
  const cents = new Float64Array(rows.to - rows.from)
  for (let k = rows.therapyFrom; k < rows.therapyTo; k++) cents[care.panel.therapies.episode[k] - rows.from] += cellTherapyCents(care, k)
  return cents
}

/**
 * Hands a settled period to the read-out by episode: each episode's benchmark is its predicted price by the ratio of its
 * attributed cancer, its actual spending winsorised with the counted monthly payments. They add up to the practice's own.
 */
export function reconcileEpisodes(
  care: Care,
  rows: Rows,
  period: number,
  terms: TotalCostOfCareTerms,
  prices: Float64Array,
  calendar: Calendar,
  facts: PracticeFacts,
  settlement: Settlement,
): void {
  const { panel } = care
  const therapies = therapyCentsByRow(care, rows, terms)
  const equity = terms.equityAdjustment ? equityCentsByQuintile(terms) : undefined
  const { baseCents } = monthlyPayment(calendar.startMonth + EPISODE_MONTHS * period, terms)
  const end = panel.start[rows.replicate * panel.periods + period + 1]
  for (let i = panel.start[rows.replicate * panel.periods + period]; i < end; i++) {
    if (care.declined[i] === 1 || (terms.cellTherapyExcluded && care.cellTherapy[i] === 1)) continue
    const c = attributedCancer(panel, i, terms)
    const spent = expenditureCents(care, i, terms) + (therapies === undefined ? 0 : therapies[i - rows.from])
    const benchmark = predictedCents(prices, panel, i, c) * facts.benchmarkRatio[period * CANCERS + c]
    const actual = roundHalfEven(winsorisedCents(prices, period, c, spent)) + roundHalfEven(baseCents * monthsAlive(panel.deathMonth[i], terms.meosMaximumMonths))
    settlement.reconcileEpisode(i, benchmark + (equity === undefined ? 0 : equity[panel.deprivationQuintile[i]]), actual)
  }
}
