// The rule that EOM and OCM settle by: fee-for-service claims, monthly payments for enhanced services (MEOS), and a
// reconciliation of each performance period, booked in the period it concerns. A practice settles alone or in a pool:
// benchmarks, spending and revenue of its practices are summed, settled once, and split by share of the benchmark. Not
// modelled: surgery, trial and institutional covariates, other rules of sharing within a pool.

import { EPISODE_MONTHS } from '../../../cohort/panel/panel.ts'
import type { Care } from '../../../cohort/price/care.ts'
import { followBenchmark, priceBenchmark } from '../../../pricing/benchmark.ts'
import type { Reference } from '../../../pricing/reference.ts'
import { type Cents, roundHalfEven } from '../../../units.ts'
import type { Calendar } from '../../interface/calendar.ts'
import type { Stages } from '../../interface/contract.ts'
import { Ledger } from '../../interface/ledger.ts'
import type { PeriodFacts, Reconciled } from '../../interface/reconciliation.ts'
import type { Rows } from '../../interface/rows.ts'
import type { Settlement } from '../../interface/settlement.ts'
import { kindsOf, transferIndex } from '../../interface/transfer-kinds.ts'
import { type PracticeFacts, practiceFacts } from '../benchmark/practice-facts.ts'
import { reconcileEpisodes } from '../benchmark/told-episodes.ts'
import { ALL_CLAIMED, settleClaims } from '../claims/claims.ts'
import { isLowVolume, type ReconciliationTerms, reconcilePeriod } from './eom-reconciliation.ts'
import { monthlyPayment, settleMonthlyPayments } from './monthly-payment.ts'
import type { TotalCostOfCareTerms } from './total-cost-of-care-terms.ts'

const MOST_PRACTICES = 12

/** Practices in a pool: consecutive replicates, the first of them a multiple of this number. */
export const poolSize = ({ poolPractices }: Pick<TotalCostOfCareTerms, 'poolPractices'>): number =>
  Math.min(Math.max(1, Math.round(poolPractices)), MOST_PRACTICES)

/**
 * A practice's part of what its pool is settled at, by its share of the pool's benchmark. Two practices with benchmarks
 * of $1,000,000 and $3,000,000 share a payment of $100,000 as $25,000 and $75,000.
 */
export function shareOfPool(settled: Reconciled, pool: PeriodFacts, own: PeriodFacts): Reconciled {
  const share = pool.benchmarkCents > 0 ? own.benchmarkCents / pool.benchmarkCents : 0
  const part = (cents: Cents): Cents => roundHalfEven(cents * share)
  return {
    targetCents: part(settled.targetCents),
    thresholdCents: part(settled.thresholdCents),
    performancePaymentCents: part(settled.performancePaymentCents),
    recoupmentCents: part(settled.recoupmentCents),
  }
}

/** Terms that only a reconciliation reads. Those of the quality tiers are ReconciliationTerms’ own. */
const LATE: ReadonlySet<string> = new Set<keyof ReconciliationTerms>([
  'discountShare',
  'stopGainShare',
  'stopLossShare',
  'recoupmentThresholdRatio',
  'recoupmentThresholdBeforeRatio',
  'recoupmentBase',
  'capStage',
  'geographicRatio',
  'aggregateQualityScore',
  'qualityTopShare',
  'qualityMiddleShare',
  'qualityLowShare',
  'paymentTopShare',
  'paymentMiddleShare',
  'paymentLowShare',
  'paymentBottomShare',
  'recoupmentTopShare',
  'recoupmentMiddleShare',
  'recoupmentLowShare',
  'recoupmentBottomShare',
])

/** What a practice and its pool are reconciled on, by period; periods of too few episodes are left out. */
type Gathered = readonly ({ readonly own: PeriodFacts; readonly pool: PeriodFacts } | undefined)[]

const stages: Stages<TotalCostOfCareTerms, Gathered> = {
  name: 'total cost of care',
  late: LATE,
  episodes(care, rows, terms, prices, calendar, settlement) {
    settleServices(care, rows, terms, calendar, settlement)
    const practices = [rows, ...(rows.peers ?? [])]
    const facts = practices.map((practice) =>
      practiceFacts(care, practice, terms, prices, calendar, settlement.ledger.kernel),
    )
    const revenue =
      terms.capBase === 'revenue'
        ? practices.map((practice) => revenueCents(care, practice, rows, terms, calendar, settlement))
        : undefined
    return Array.from({ length: care.panel.periods }, (_, t) => {
      const startMonth = calendar.startMonth + EPISODE_MONTHS * t
      const own = factsOf(facts, revenue, t, startMonth, 0, 1)
      const pool = practices.length === 1 ? own : factsOf(facts, revenue, t, startMonth, 0, practices.length)
      if (isLowVolume(pool.episodes, terms)) return undefined
      if (settlement.episodes !== undefined)
        reconcileEpisodes(care, rows, t, terms, prices, calendar, facts[0], settlement)
      return { own, pool }
    })
  },
  reconcile(gathered, terms, settlement) {
    gathered.forEach((of, t) => {
      if (of === undefined) return
      const { own, pool } = of
      const settled = reconcilePeriod(pool, terms)
      const { targetCents, performancePaymentCents, recoupmentCents } =
        pool === own ? settled : shareOfPool(settled, pool, own)
      settlement.ledger.post(transferIndex.performancePayment, t, -1, performancePaymentCents)
      settlement.ledger.post(transferIndex.recoupment, t, -1, recoupmentCents)
      settlement.reconcile(t, own.benchmarkCents, targetCents, own.actualCents)
    })
  },
}

/** No more is paid than was saved, and no more is recouped than was overspent. */
export const withinDifference = [
  { transfer: 'performancePayment', share: 1, of: 'saved' },
  { transfer: 'recoupment', share: 1, of: 'overspent' },
] as const

/** More spending never raises a PBP and never lowers a PBR; without its novel-therapy adjustment the benchmark stays where it is. */
export const spending = {
  held: { novelTherapyShare: 0 },
  lowers: ['performancePayment'],
  raises: ['recoupment'],
} as const

export const totalCostOfCare = {
  induces: [
    'biosimilarUptake',
    'emergencyAvoidance',
    'admissionAvoidance',
    'pathwayAdherence',
    'timeOnTherapy',
    'hospiceTiming',
    'cherryPicking',
  ],
  reconciles: { period: reconcilePeriod, monthlyPayment, poolSize },
  price: (reference: Reference, terms: TotalCostOfCareTerms, calendar: Calendar): Float64Array =>
    priceBenchmark(reference, terms, calendar.periods),
  follow: (
    prices: Float64Array,
    _baseline: Reference,
    moved: (period: number) => Reference,
    terms: TotalCostOfCareTerms,
    calendar: Calendar,
  ): Float64Array => followBenchmark(prices, moved, terms, calendar.periods),
  stages,
  settle(
    care: Care,
    rows: Rows,
    terms: TotalCostOfCareTerms,
    prices: Float64Array,
    calendar: Calendar,
    settlement: Settlement,
  ): void {
    stages.reconcile(stages.episodes(care, rows, terms, prices, calendar, settlement), terms, settlement)
  },
} as const

/** Claims and monthly payments: all that is paid episode by episode. */
function settleServices(
  care: Care,
  rows: Rows,
  terms: TotalCostOfCareTerms,
  calendar: Calendar,
  { ledger, sold }: { readonly ledger: Ledger; readonly sold: Uint8Array | undefined },
): void {
  settleClaims(care, rows, terms, ALL_CLAIMED, { ledger, sold })
  settleMonthlyPayments(care, rows, terms, calendar, ledger)
}

/** Facts of period `t` summed over the practices `from` … `to` (exclusive). */
function factsOf(
  facts: readonly PracticeFacts[],
  revenue: readonly Float64Array[] | undefined,
  t: number,
  startMonth: number,
  from: number,
  to: number,
): PeriodFacts {
  const sum = { episodes: 0, benchmarkCents: 0, actualCents: 0, revenueCents: 0, startMonth }
  for (let j = from; j < to; j++) {
    sum.episodes += facts[j].episodes[t]
    sum.benchmarkCents += facts[j].benchmarkCents[t]
    sum.actualCents += facts[j].actualCents[t]
    sum.revenueCents += revenue?.[j][t] ?? 0
  }
  return sum
}

const REVENUE = kindsOf('practiceRevenue')

/** A practice's receipts for drugs, services and MEOS by period: from the books where it is the settled one, else worked out as they would be. */
function revenueCents(
  care: Care,
  practice: Rows,
  own: Rows,
  terms: TotalCostOfCareTerms,
  calendar: Calendar,
  { ledger, sold }: Settlement,
): Float64Array {
  const { periods } = care.panel
  const books = practice === own ? ledger : new Ledger(periods)
  if (practice !== own) settleServices(care, practice, terms, calendar, { ledger: books, sold })
  return Float64Array.from({ length: periods }, (_, t) =>
    REVENUE.reduce((sum, kind) => sum + books.totals[kind * books.periods + t], 0),
  )
}
