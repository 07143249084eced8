// What the episodes of one practice come to by cancer in a performance period before it is
// reconciled. Declined patients are other practices' episodes.

import { EPISODE_MONTHS } from '../../../cohort/panel/panel.ts'
import type { Care } from '../../../cohort/price/care.ts'
import { monthsBegun } from '../../../formulas/monthly-payment.ts'
import * as fact from '../../../kernels/layout/practice-facts.ts'
import { benchmarkPlaces, predictedCents, winsorisedCents } from '../../../pricing/benchmark.ts'
import { cellTherapyCents, expenditureCents, novelExpenditureCents } from '../../../pricing/expenditure.ts'
import { roundHalfEven } from '../../../units.ts'
import type { Calendar } from '../../interface/calendar.ts'
import type { CareKernel } from '../../interface/care-kernel.ts'
import type { Rows } from '../../interface/rows.ts'
import { claimRates } from '../claims/claim-rates.ts'
import { attributedCancer } from './attribution.ts'
import type { BenchmarkPartTerms } from './benchmark-part.ts'
import type { Counted } from './counted.ts'
import { equityCentsByQuintile } from './equity-adjustment.ts'

/** Room for the terms a kernel is asked by. */
const ASKED = new Float64Array(fact.TERMS)

/** A function from a period to its sums, whole cents, in the order of kernels/layout/practice-facts.ts; they are valid until the next call. */
export function gathererOf(
  care: Care,
  rows: Rows,
  terms: BenchmarkPartTerms,
  prices: Float64Array,
  calendar: Calendar,
  faster?: CareKernel,
  counted?: Counted,
): (period: number) => Float64Array {
  const { panel } = care
  const { periods } = panel
  const equity = terms.equityAdjustment ? equityCentsByQuintile(terms) : undefined
  const countedIn = (t: number): Float64Array | undefined => counted?.(calendar.startMonth + EPISODE_MONTHS * t)
  const kernel = factsKernelOf(care, terms, faster)
  if (kernel !== undefined) {
    const numbers = claimRates(terms, terms.countedBiosimilarAddOnShare)
    const asked = ASKED.fill(0)
    if (equity !== undefined) asked.set(equity, fact.EQUITY)
    return (t) => {
      const byMonths = countedIn(t)
      if (byMonths !== undefined) asked.set(byMonths, fact.MONTHS)
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
    const byMonths = countedIn(t)
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
      if (byMonths !== undefined) sums[fact.counted] += byMonths[monthsBegun(panel.deathMonth[i])]
      if (equity !== undefined) sums[fact.adjustment] += equity[panel.deprivationQuintile[i]]
    }
    return sums
  }
}

/** The kernel where it gathers what the terms ask for: episodes by the cancer treated, without those of a cell therapy. */
export const factsKernelOf = (
  care: Care,
  { cellTherapyExcluded, attribution }: BenchmarkPartTerms,
  kernel: CareKernel | undefined,
): CareKernel | undefined =>
  cellTherapyExcluded && attribution === 'clinical' && kernel?.care === care ? kernel : undefined

/** Cost of the rows' cell therapies by episode; undefined where such episodes are not reconciled. */
export function therapyCentsByRow(care: Care, rows: Rows, terms: BenchmarkPartTerms): Float64Array | undefined {
  if (terms.cellTherapyExcluded) return undefined
  const cents = new Float64Array(rows.to - rows.from)
  for (let k = rows.therapyFrom; k < rows.therapyTo; k++)
    cents[care.panel.therapies.episode[k] - rows.from] += cellTherapyCents(care, k)
  return cents
}
