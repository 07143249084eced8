// A contract that pays claims and reconciles each performance period against a benchmark, booked in the period it concerns.
// What it reconciles by is a function of the period's facts; monthly payments and pools are parts it may have. A pool's
// benchmarks, spending and revenue are summed, settled once, and split.

import { EPISODE_MONTHS } from '../../../cohort/panel/panel.ts'
import type { Care } from '../../../cohort/price/care.ts'
import type { Months } from '../../../units.ts'
import type { Books } from '../../interface/books.ts'
import type { Calendar } from '../../interface/calendar.ts'
import type { Stages } from '../../interface/contract.ts'
import { Ledger } from '../../interface/ledger.ts'
import type { MonthlyAmounts, PeriodFacts, Reconciles } from '../../interface/reconciliation.ts'
import type { Rows } from '../../interface/rows.ts'
import type { Settlement } from '../../interface/settlement.ts'
import { kindsOf, transferIndex } from '../../interface/transfer-kinds.ts'
import { type BenchmarkPartTerms, benchmarkPart } from '../benchmark/benchmark-part.ts'
import type { Counted } from '../benchmark/counted.ts'
import { type PracticeFacts, practiceFacts } from '../benchmark/practice-facts.ts'
import { reconcileEpisodes } from '../benchmark/told-episodes.ts'
import { ALL_CLAIMED, settleClaims } from '../claims/claims.ts'

/** Monthly payments: what books need to know of them, what of them counts as spending, and their settlement. */
interface Monthly<T> {
  payment(startMonth: Months, terms: T): MonthlyAmounts
  counted(terms: T): Counted
  settle(care: Care, rows: Rows, terms: T, calendar: Calendar, ledger: Books): void
}

interface Parts<T> extends Pick<Reconciles<T>, 'period' | 'rules' | 'pool' | 'capsOfRevenue'> {
  /** Contracts of one name pay episodes alike and count alike. */
  readonly name: string
  /** Terms that only `period` reads. */
  readonly late: ReadonlySet<string>
  /** Whether a period of so many episodes, in the whole pool, is not settled; left out: one of none. */
  isLeftOut?(episodes: number, terms: T): boolean
  readonly monthly?: Monthly<T>
}

/** What a practice and its pool are reconciled on, by period; periods of too few episodes are left out. */
type Gathered = readonly ({ readonly own: PeriodFacts; readonly pool: PeriodFacts } | undefined)[]

/** Everything of the contract but its texts, fields and declarations. */
export function reconciling<T extends BenchmarkPartTerms>(parts: Parts<T>) {
  const { period, rules, pool, monthly, capsOfRevenue } = parts
  const isLeftOut = parts.isLeftOut ?? ((episodes: number): boolean => episodes === 0)
  /** Claims and monthly payments: all that is paid episode by episode. */
  const settleServices = (
    care: Care,
    rows: Rows,
    terms: T,
    calendar: Calendar,
    { ledger, sold }: { readonly ledger: Ledger; readonly sold: Uint8Array | undefined },
  ): void => {
    settleClaims(care, rows, terms, ALL_CLAIMED, { ledger, sold })
    monthly?.settle(care, rows, terms, calendar, ledger)
  }
  /** A practice's receipts for drugs, services and MEOS by period: from the books where it is the settled one, else worked out as they would be. */
  const revenueCents = (
    care: Care,
    practice: Rows,
    own: Rows,
    terms: T,
    calendar: Calendar,
    { ledger, sold }: Settlement,
  ): Float64Array => {
    const { periods } = care.panel
    const books = practice === own ? ledger : new Ledger(periods)
    if (practice !== own) settleServices(care, practice, terms, calendar, { ledger: books, sold })
    return Float64Array.from({ length: periods }, (_, t) =>
      REVENUE.reduce((sum, kind) => sum + books.totals[kind * books.periods + t], 0),
    )
  }
  const stages: Stages<T, Gathered> = {
    name: parts.name,
    late: parts.late,
    episodes(care, rows, terms, prices, calendar, settlement) {
      settleServices(care, rows, terms, calendar, settlement)
      const counted = monthly?.counted(terms)
      const practices = [rows, ...(rows.peers ?? [])]
      const facts = practices.map((practice) =>
        practiceFacts(care, practice, terms, prices, calendar, settlement.ledger.kernel, counted),
      )
      const revenue =
        capsOfRevenue?.(terms) === true
          ? practices.map((practice) => revenueCents(care, practice, rows, terms, calendar, settlement))
          : undefined
      return Array.from({ length: care.panel.periods }, (_, t) => {
        const startMonth = calendar.startMonth + EPISODE_MONTHS * t
        const own = factsOf(facts, revenue, t, startMonth, 0, 1)
        const all = practices.length === 1 ? own : factsOf(facts, revenue, t, startMonth, 0, practices.length)
        if (isLeftOut(all.episodes, terms)) return undefined
        if (settlement.episodes !== undefined)
          reconcileEpisodes(care, rows, t, terms, prices, calendar, facts[0], settlement, counted)
        return { own, pool: all }
      })
    },
    reconcile(gathered, terms, settlement) {
      gathered.forEach((of, t) => {
        if (of === undefined) return
        const { own, pool: all } = of
        const settled = period(all, terms)
        const { targetCents, performancePaymentCents, recoupmentCents } =
          all === own || pool === undefined ? settled : pool.share(settled, all, own)
        settlement.ledger.post(transferIndex.performancePayment, t, -1, performancePaymentCents)
        settlement.ledger.post(transferIndex.recoupment, t, -1, recoupmentCents)
        settlement.reconcile(t, own.benchmarkCents, targetCents, own.actualCents)
      })
    },
  }
  const reconciles: Reconciles<T> = {
    period,
    rules,
    ...(pool === undefined ? {} : { pool }),
    ...(capsOfRevenue === undefined ? {} : { capsOfRevenue }),
    ...(monthly === undefined ? {} : { monthlyPayment: monthly.payment }),
  }
  return {
    reconciles,
    ...benchmarkPart,
    stages,
    settle(care: Care, rows: Rows, terms: T, prices: Float64Array, calendar: Calendar, settlement: Settlement): void {
      stages.reconcile(stages.episodes(care, rows, terms, prices, calendar, settlement), terms, settlement)
    },
  } as const
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
