// What single episodes come to once their period is reconciled.

import { cancerIds } from '../../../cohort/catalogue/categories.ts'
import { EPISODE_MONTHS } from '../../../cohort/panel/panel.ts'
import type { Care } from '../../../cohort/price/care.ts'
import { monthsBegun } from '../../../formulas/monthly-payment.ts'
import { predictedCents, winsorisedCents } from '../../../pricing/benchmark.ts'
import { expenditureCents } from '../../../pricing/expenditure.ts'
import { roundHalfEven } from '../../../units.ts'
import type { Calendar } from '../../interface/calendar.ts'
import type { Rows } from '../../interface/rows.ts'
import type { Settlement } from '../../interface/settlement.ts'
import { attributedCancer } from './attribution.ts'
import type { BenchmarkPartTerms } from './benchmark-part.ts'
import type { Counted } from './counted.ts'
import { equityCentsByQuintile } from './equity-adjustment.ts'
import { factsKernelOf, therapyCentsByRow } from './gather-episodes.ts'
import type { PracticeFacts } from './practice-facts.ts'

const CANCERS = cancerIds.length

/**
 * Hands a settled period to the read-out by episode: each episode's benchmark is its predicted price by the ratio of its
 * attributed cancer, its actual spending winsorised with the counted monthly payments. They add up to the practice's own.
 */
export function reconcileEpisodes(
  care: Care,
  rows: Rows,
  period: number,
  terms: BenchmarkPartTerms,
  prices: Float64Array,
  calendar: Calendar,
  facts: PracticeFacts,
  settlement: Settlement,
  counted?: Counted,
): void {
  const { panel } = care
  const kernel = factsKernelOf(care, terms, settlement.ledger.kernel)
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
  const byMonths = counted?.(calendar.startMonth + EPISODE_MONTHS * period)
  const end = panel.start[rows.replicate * panel.periods + period + 1]
  for (let i = panel.start[rows.replicate * panel.periods + period]; i < end; i++) {
    if (care.declined[i] === 1 || (terms.cellTherapyExcluded && care.cellTherapy[i] === 1)) continue
    const c = attributedCancer(panel, i, terms)
    const spent = expenditureCents(care, i, terms) + (therapies === undefined ? 0 : therapies[i - rows.from])
    const benchmark = predictedCents(prices, panel, i, c) * facts.benchmarkRatio[period * CANCERS + c]
    const actual =
      roundHalfEven(winsorisedCents(prices, period, c, spent)) +
      (byMonths === undefined ? 0 : byMonths[monthsBegun(panel.deathMonth[i])])
    settlement.reconcileEpisode(
      i,
      benchmark + (equity === undefined ? 0 : equity[panel.deprivationQuintile[i]]),
      actual,
    )
  }
}
