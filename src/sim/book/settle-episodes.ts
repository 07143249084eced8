// A table of episodes settled under a provider contract. A contract that reconciles spending against a
// benchmark does so for each practice and performance period, by the very function a simulated practice
// is reconciled by. Every other contract settles the claims, the table's benchmark being the price of each episode.

import { cancerIds } from '../cohort/categories.ts'
import { EPISODE_MONTHS } from '../cohort/panel.ts'
import type { AnyProviderContract, Calendar, PeriodFacts, Reconciles, Reference } from '../contracts/contract.ts'
import { type ProviderContractId, providerContracts } from '../contracts/index.ts'
import { Ledger, transferIndex } from '../contracts/ledger.ts'
import { ALL_CLAIMED, settleClaims } from '../contracts/provider/claims.ts'
import { shareOfPool } from '../contracts/provider/total-cost-of-care.ts'
import { Settlement } from '../contracts/settlement.ts'
import type { Issue } from '../scenario/types.ts'
import { type Cents, centsOf, type Months, roundHalfEven, usdOf } from '../units.ts'
import { bookCare } from './book-care.ts'
import { claimColumns, episodeColumns } from './episode-columns.ts'
import { type Row, readTable, twiceNamed } from './read-table.ts'
import { linesOf, monthText, type Reconciliation, type Statement, totalsOf } from './statement.ts'
import type { Terms } from './terms.ts'

export interface Episode {
  readonly id: string
  readonly practice: string
  /** Calendar month of the start. */
  readonly start: Months
  readonly actualCents: Cents
  readonly benchmarkCents: Cents
  readonly revenueCents: Cents
  readonly dual: boolean
  readonly monthlyPayments: number
  readonly row: Row
}

export interface EpisodeBook {
  readonly ok: true
  /** In order of performance period, otherwise as in the file. */
  readonly episodes: readonly Episode[]
  /** First month of the first performance period. */
  readonly firstMonth: Months
  readonly periods: number
  readonly hasClaims: boolean
}
export type ReadEpisodes = EpisodeBook | { readonly ok: false; readonly issues: readonly Issue[] }

const MOST_PERIODS = 40
const periodStart = (month: Months): Months => month - (month % EPISODE_MONTHS)

/** Episodes of a table: at most twenty years of them. */
export function readEpisodes(text: string, name = 'episodes'): ReadEpisodes {
  const table = readTable(text, episodeColumns, name)
  if (!table.ok) return table
  const { rows, columns } = table
  const starts = rows.map(({ cells }) => periodStart(cells.startDate as number))
  const firstMonth = starts.reduce((a, b) => Math.min(a, b))
  const periods = (starts.reduce((a, b) => Math.max(a, b)) - firstMonth) / EPISODE_MONTHS + 1
  const issues = [...twiceNamed(rows, 'episodeId', name)]
  if (periods > MOST_PERIODS)
    issues.push({
      path: name,
      message: `Episodes start between ${monthText(firstMonth)} and ${monthText(firstMonth + EPISODE_MONTHS * periods - 1)}.`,
      hint: 'Twenty years at most are settled together; check the dates.',
    })
  if (issues.length > 0) return { ok: false, issues }
  const usd = (cell: unknown): Cents | undefined => (cell === undefined ? undefined : centsOf(cell as number))
  const episodes = rows.map((row) => {
    const { cells } = row
    const actualCents = usd(cells.actualUsd) ?? 0
    return {
      id: String(cells.episodeId),
      practice: cells.practiceId === undefined ? '' : String(cells.practiceId),
      start: cells.startDate as number,
      actualCents,
      benchmarkCents: usd(cells.benchmarkUsd) ?? 0,
      revenueCents: usd(cells.practiceRevenueUsd) ?? actualCents,
      dual: cells.dual === 1,
      monthlyPayments: (cells.monthlyPayments as number | undefined) ?? 0,
      row,
    }
  })
  episodes.sort((a, b) => periodStart(a.start) - periodStart(b.start))
  return { ok: true, episodes, firstMonth, periods, hasClaims: columns.some((column) => column in claimColumns) }
}

/** Settles a read table under a provider contract. */
export function settleEpisodeBook(id: ProviderContractId, terms: Terms, book: EpisodeBook): Statement {
  const contract: AnyProviderContract = providerContracts[id]
  const settlement = new Settlement(new Ledger(book.periods, { journal: true }), book.periods)
  const rules = new Map<number, string>()
  let reconciliations: readonly Reconciliation[] = []
  if (contract.reconciles === undefined) settleCare(contract, terms, book, settlement)
  else reconciliations = reconcileBook(contract.reconciles, terms, book, settlement, rules)
  return {
    contract: id,
    terms,
    totals: totalsOf(settlement, book.episodes.length),
    reconciliations,
    ledger: linesOf(settlement, (i) => book.episodes[i].id, book.firstMonth, rules),
  }
}

/** The contract itself on the book's care; where it sets a price of its own, it is the table's. */
function settleCare(contract: AnyProviderContract, terms: Terms, book: EpisodeBook, settlement: Settlement): void {
  const care = bookCare(book)
  const calendar = calendarOf(book)
  const prices = contract.price(referenceOf(book), terms as never, calendar)
  const priceCents = Float64Array.from(book.episodes, ({ benchmarkCents }) => benchmarkCents)
  contract.settle(care, { replicate: 0, from: 0, to: book.episodes.length, therapyFrom: 0, therapyTo: 0, priceCents }, terms as never, prices, calendar, settlement)
}

/** The book itself as what prices are set on, in one period; every cancer stands in it once more at the mean and without weight. */
function referenceOf(book: EpisodeBook): Reference {
  const actualCents = roundHalfEven(book.episodes.reduce((sum, episode) => sum + episode.actualCents, 0) / book.episodes.length)
  const blank = cancerIds.map((cancer) => ({
    ...book.episodes[0],
    actualCents,
    row: { line: 0, cells: { cancer, practiceServicesUsd: usdOf(actualCents) } },
    start: book.firstMonth,
  }))
  const episodes = [...book.episodes.map((episode) => ({ ...episode, start: book.firstMonth })), ...blank]
  return { care: bookCare({ ...book, episodes, periods: 1 }), weight: Float64Array.from(episodes, (_, i) => (i < book.episodes.length ? 1 : 0)) }
}

/** Claims and monthly payments of every episode, then each practice and period, or the pool of all practices. */
function reconcileBook(reconciles: Reconciles, terms: Terms, book: EpisodeBook, settlement: Settlement, rules: Map<number, string>): readonly Reconciliation[] {
  const { ledger } = settlement
  const care = book.hasClaims ? bookCare(book) : undefined
  if (care !== undefined) settleClaims(care, { replicate: 0, from: 0, to: book.episodes.length, therapyFrom: 0, therapyTo: 0 }, terms as never, ALL_CLAIMED, settlement)
  book.episodes.forEach(({ start, actualCents, dual, monthlyPayments }, i) => {
    const t = periodOf(start, book)
    const { baseCents, dualTopUpCents, paidShare } = reconciles.monthlyPayment(start, terms)
    if (care === undefined) ledger.post(transferIndex.claimsAsUploaded, t, i, Math.max(0, actualCents - baseCents * monthlyPayments))
    ledger.post(transferIndex.enhancedServicesPayment, t, i, roundHalfEven(baseCents * monthlyPayments * paidShare))
    if (dual) ledger.post(transferIndex.enhancedServicesDualTopUp, t, i, roundHalfEven(dualTopUpCents * monthlyPayments * paidShare))
  })

  const pooled = reconciles.pooled(terms)
  const reconciliations: Reconciliation[] = []
  for (const [t, facts] of factsOf(book).entries()) {
    const startMonth = book.firstMonth + EPISODE_MONTHS * t
    if (facts.length === 0) continue
    const pool = sumOf(facts)
    for (const own of facts) {
      const settled = pooled ? shareOfPool(reconciles.period(pool, terms), pool, own) : reconciles.period(own, terms)
      const sentence = `${own.practice === '' ? '' : `Practice ${own.practice}, `}${monthText(startMonth)} to ${monthText(startMonth + EPISODE_MONTHS - 1)}: ${own.episodes} episodes, benchmark ${money(own.benchmarkCents)}, target ${money(settled.targetCents)}, recoupment threshold ${money(settled.thresholdCents)}, actual ${money(own.actualCents)}${pooled ? '; settled as one pool, shared by benchmark' : ''}`
      const book = (kind: number, cents: Cents, name: string): void => {
        if (cents === 0) return
        rules.set(ledger.journal?.length ?? 0, `${name}. ${sentence}.`)
        ledger.post(kind, t, -1, cents)
      }
      book(transferIndex.performancePayment, settled.performancePaymentCents, 'Performance-based payment: actual is below target')
      book(transferIndex.recoupment, settled.recoupmentCents, 'Performance-based recoupment: actual is above the threshold')
      settlement.reconcile(t, own.benchmarkCents, settled.targetCents, own.actualCents)
      reconciliations.push({
        practiceId: own.practice,
        period: monthText(startMonth),
        episodes: own.episodes,
        benchmarkUsd: usdOf(own.benchmarkCents),
        targetUsd: usdOf(settled.targetCents),
        thresholdUsd: usdOf(settled.thresholdCents),
        actualUsd: usdOf(own.actualCents),
        performancePaymentUsd: usdOf(settled.performancePaymentCents),
        recoupmentUsd: usdOf(settled.recoupmentCents),
      })
    }
  }
  return reconciliations
}

type PracticeFacts = PeriodFacts & { readonly practice: string }
const periodOf = (start: Months, { firstMonth }: EpisodeBook): number => (periodStart(start) - firstMonth) / EPISODE_MONTHS

/** What each practice is reconciled on in each period: periods, then practices in order of appearance. */
function factsOf(book: EpisodeBook): readonly (readonly PracticeFacts[])[] {
  const practices = [...new Set(book.episodes.map(({ practice }) => practice))]
  const place = new Map(practices.map((practice, p) => [practice, p]))
  const facts = Array.from({ length: book.periods }, (_, t) =>
    practices.map((practice) => ({ practice, episodes: 0, benchmarkCents: 0, actualCents: 0, revenueCents: 0, startMonth: book.firstMonth + EPISODE_MONTHS * t })),
  )
  for (const { practice, start, benchmarkCents, actualCents, revenueCents } of book.episodes) {
    const sum = facts[periodOf(start, book)][place.get(practice) as number]
    sum.episodes += 1
    sum.benchmarkCents += benchmarkCents
    sum.actualCents += actualCents
    sum.revenueCents += revenueCents
  }
  return facts.map((ofPeriod) => ofPeriod.filter(({ episodes }) => episodes > 0))
}

function sumOf(facts: readonly PeriodFacts[]): PeriodFacts {
  const total = (of: (one: PeriodFacts) => number): number => facts.reduce((sum, one) => sum + of(one), 0)
  return {
    startMonth: facts[0].startMonth,
    episodes: total((f) => f.episodes),
    benchmarkCents: total((f) => f.benchmarkCents),
    actualCents: total((f) => f.actualCents),
    revenueCents: total((f) => f.revenueCents),
  }
}

const money = (cents: Cents): string => {
  const [whole, fraction] = [Math.floor(cents / 100), String(cents % 100).padStart(2, '0')]
  return `$${String(whole).replace(/\B(?=(\d{3})+$)/g, ',')}.${fraction}`
}

const calendarOf = ({ periods, firstMonth, episodes }: EpisodeBook): Calendar => ({
  periods,
  startMonth: firstMonth,
  // a member an episode: what is paid for members is the book’s to say
  population: { members: episodes.length / periods, episodesPerMember: 1, outsideCents: { baseline: 0, world: 0 }, screeningCents: 0 },
  discount: new Float64Array(EPISODE_MONTHS * periods).fill(1),
  rates: { payerDiscountPerYear: 0, manufacturerDiscountPerYear: 0 },
})
