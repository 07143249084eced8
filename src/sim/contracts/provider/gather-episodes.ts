// What the episodes of one practice come to by cancer in a performance period, before it is reconciled, and how each of
// them is told once it is. Declined patients are other practices' episodes.

import type { Care } from '../../cohort/care.ts'
import { cancerIds } from '../../cohort/categories.ts'
import { EPISODE_MONTHS } from '../../cohort/panel.ts'
import * as fact from '../../kernels/layout/practice-facts.ts'
import { benchmarkPlaces, predictedCents, winsorisedCents } from '../../pricing/benchmark.ts'
import { cellTherapyCents, expenditureCents, novelExpenditureCents } from '../../pricing/expenditure.ts'
import { roundHalfEven } from '../../units.ts'
import type { CareKernel } from '../care-kernel.ts'
import type { Calendar, Rows } from '../contract.ts'
import type { Settlement } from '../settlement.ts'
import { attributedCancer } from './attribution.ts'
import { claimRates } from './claim-rates.ts'

import { equityCentsByQuintile } from './equity-adjustment.ts'
import { MONTHS, monthlyPayment, monthsAlive } from './monthly-payment.ts'
import type { PracticeFacts } from './practice-facts.ts'
import type { TotalCostOfCareTerms } from './total-cost-of-care-terms.ts'

const CANCERS = cancerIds.length

/** Room for the terms a kernel is asked by. */
const ASKED = new Float64Array(fact.TERMS)

/** A function from a period to its sums, whole cents, in the order of kernels/layout/practice-facts.ts; they are valid until the next call. */
export function gathererOf(
  care: Care,
  rows: Rows,
  terms: TotalCostOfCareTerms,
  prices: Float64Array,
  calendar: Calendar,
): (period: number) => Float64Array {
  const { panel } = care
  const { periods } = panel
  const equity = terms.equityAdjustment ? equityCentsByQuintile(terms) : undefined
  const maximum = terms.meosMaximumMonths
  const baseCents = (t: number): number => monthlyPayment(calendar.startMonth + EPISODE_MONTHS * t, terms).baseCents
  const kernel = factsKernelOf(care, terms)
  if (kernel !== undefined) {
    const numbers = claimRates(terms, terms.countedBiosimilarAddOnShare)
    const asked = ASKED.fill(0)
    if (equity !== undefined) asked.set(equity, fact.EQUITY)
    return (t) => {
      const base = baseCents(t)
      for (let months = 0; months < MONTHS; months++)
        asked[fact.MONTHS + months] = roundHalfEven(base * monthsAlive(months, maximum))
      asked.set(benchmarkPlaces(prices, t), fact.BLOCK)
      return kernel.facts(
        panel.start[rows.replicate * periods + t],
        panel.start[rows.replicate * periods + t + 1],
        numbers,
        asked,
        prices,
      )
    }
  }
  const excluded = terms.cellTherapyExcluded
  const byClaims = terms.attribution === 'claims'
  const therapies = therapyCentsByRow(care, rows, terms)
  const sums = new Float64Array(fact.COUNT)
  return (t) => {
    const base = baseCents(t)
    sums.fill(0)
    const end = panel.start[rows.replicate * periods + t + 1]
    for (let i = panel.start[rows.replicate * periods + t]; i < end; i++) {
      if (care.declined[i] === 1 || (excluded && care.cellTherapy[i] === 1)) continue
      const c = byClaims ? attributedCancer(panel, i, terms) : panel.cancer[i]
      const spent = expenditureCents(care, i, terms) + (therapies === undefined ? 0 : therapies[i - rows.from])
      sums[fact.episodes + c]++
      sums[fact.predicted + c] += roundHalfEven(predictedCents(prices, panel, i, c))
      sums[fact.winsorised + c] += roundHalfEven(winsorisedCents(prices, t, c, spent))
      sums[fact.total + c] += spent
      sums[fact.novel + c] += novelExpenditureCents(care, i, terms)
      sums[fact.counted] += roundHalfEven(base * monthsAlive(panel.deathMonth[i], maximum))
      if (equity !== undefined) sums[fact.adjustment] += equity[panel.deprivationQuintile[i]]
    }
    return sums
  }
}

/** The kernel where it gathers what the terms ask for: episodes by the cancer treated, without those of a cell therapy. */
const factsKernelOf = (
  { kernel }: Care,
  { cellTherapyExcluded, attribution }: TotalCostOfCareTerms,
): CareKernel | undefined => (cellTherapyExcluded && attribution === 'clinical' ? kernel : undefined)

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
  const kernel = factsKernelOf(care, terms)
  if (kernel !== undefined && settlement.episodes === kernel.strata) {
    const from = panel.start[rows.replicate * panel.periods + period]
    kernel.reconcile(
      from,
      panel.start[rows.replicate * panel.periods + period + 1],
      facts.benchmarkRatio.subarray(period * CANCERS, (period + 1) * CANCERS),
    )
    return
  }
  const therapies = therapyCentsByRow(care, rows, terms)
  const equity = terms.equityAdjustment ? equityCentsByQuintile(terms) : undefined
  const { baseCents } = monthlyPayment(calendar.startMonth + EPISODE_MONTHS * period, terms)
  const end = panel.start[rows.replicate * panel.periods + period + 1]
  for (let i = panel.start[rows.replicate * panel.periods + period]; i < end; i++) {
    if (care.declined[i] === 1 || (terms.cellTherapyExcluded && care.cellTherapy[i] === 1)) continue
    const c = attributedCancer(panel, i, terms)
    const spent = expenditureCents(care, i, terms) + (therapies === undefined ? 0 : therapies[i - rows.from])
    const benchmark = predictedCents(prices, panel, i, c) * facts.benchmarkRatio[period * CANCERS + c]
    const actual =
      roundHalfEven(winsorisedCents(prices, period, c, spent)) +
      roundHalfEven(baseCents * monthsAlive(panel.deathMonth[i], terms.meosMaximumMonths))
    settlement.reconcileEpisode(
      i,
      benchmark + (equity === undefined ? 0 : equity[panel.deprivationQuintile[i]]),
      actual,
    )
  }
}

/** Cost of the rows' cell therapies by episode; undefined where such episodes are not reconciled. */
function therapyCentsByRow(care: Care, rows: Rows, terms: TotalCostOfCareTerms): Float64Array | undefined {
  if (terms.cellTherapyExcluded) return undefined
  const cents = new Float64Array(rows.to - rows.from)
  for (let k = rows.therapyFrom; k < rows.therapyTo; k++)
    cents[care.panel.therapies.episode[k] - rows.from] += cellTherapyCents(care, k)
  return cents
}
