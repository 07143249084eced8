// A table of episodes under a contract that reconciles spending against a benchmark: each practice and
// performance period by the very function a simulated practice is reconciled by, or all practices as one pool.

import { EPISODE_MONTHS } from '../cohort/panel/panel.ts'
import type { MonthlyAmounts, PeriodFacts, Reconciles } from '../contracts/interface/reconciliation.ts'
import type { Settlement } from '../contracts/interface/settlement.ts'
import { transferIndex } from '../contracts/interface/transfer-kinds.ts'
import { ALL_CLAIMED, settleClaims } from '../contracts/provider/claims/claims.ts'
import { partBAllowedCents } from '../pricing/expenditure.ts'
import { monthText } from '../scenario/calendar-month.ts'
import { type Cents, roundHalfEven, usdOf } from '../units.ts'
import { bookCare } from './book-care.ts'
import { type EpisodeBook, periodOf } from './read-episodes.ts'
import type { PeriodStatement } from './statement.ts'
import type { Terms } from './terms.ts'

/** Books claims, monthly payments and reconciliations; `rules` gains what the lines of the latter rest on, by place in the journal. */
export function reconcileBook(
  reconciles: Reconciles,
  terms: Terms,
  book: EpisodeBook,
  settlement: Settlement,
  rules: Map<number, string>,
): readonly PeriodStatement[] {
  const revenue = settleServices(reconciles, terms, book, settlement)
  const { ledger } = settlement
  const { pool } = reconciles
  const pooled = pool !== undefined && pool.size(terms) > 1
  return factsOf(book, revenue).flatMap((facts, t) => {
    if (facts.length === 0) return []
    const all = sumOf(facts)
    return facts.map((own) => {
      const settled = pooled ? pool.share(reconciles.period(all, terms), all, own) : reconciles.period(own, terms)
      const whose = `${own.practice === '' ? '' : `practice ${own.practice}, `}${monthText(own.startMonth)} to ${monthText(own.startMonth + EPISODE_MONTHS - 1)}${pooled ? ', its share of the pool' : ''}`
      const post = (kind: number, cents: Cents, rule: string): void => {
        if (cents === 0) return
        rules.set(ledger.journal?.length ?? 0, `${rule}: ${whose}; see the period as reconciled.`)
        ledger.post(kind, t, -1, cents)
      }
      post(transferIndex.performancePayment, settled.performancePaymentCents, reconciles.rules.performancePayment)
      post(transferIndex.recoupment, settled.recoupmentCents, reconciles.rules.recoupment)
      settlement.reconcile(t, own.benchmarkCents, settled.targetCents, own.actualCents)
      return {
        practiceId: own.practice,
        period: monthText(own.startMonth),
        episodes: own.episodes,
        benchmarkUsd: usdOf(own.benchmarkCents),
        targetUsd: usdOf(settled.targetCents),
        thresholdUsd: usdOf(settled.thresholdCents),
        actualUsd: usdOf(own.actualCents),
        performancePaymentUsd: usdOf(settled.performancePaymentCents),
        recoupmentUsd: usdOf(settled.recoupmentCents),
      }
    })
  })
}

/** Books what is paid episode by episode and returns the practice's revenue from each: as uploaded, else its drugs and services, else all spending. */
function settleServices(reconciles: Reconciles, terms: Terms, book: EpisodeBook, settlement: Settlement): Float64Array {
  const { ledger } = settlement
  const { episodes } = book
  const care = book.hasClaims ? bookCare(book) : undefined
  if (care !== undefined)
    settleClaims(
      care,
      { replicate: 0, from: 0, to: episodes.length, therapyFrom: 0, therapyTo: 0 },
      terms as never, // every list of terms holds those of claims
      ALL_CLAIMED,
      settlement,
    )
  return Float64Array.from(episodes, (episode, i) => {
    const { start, actualCents, revenueCents, dual, monthlyPayments } = episode
    const t = periodOf(episode, book)
    const { baseCents, dualTopUpCents, paidShare, costCents } = reconciles.monthlyPayment?.(start, terms) ?? NO_PAYMENT
    const monthly = baseCents * monthlyPayments
    if (care === undefined) ledger.post(transferIndex.claimsAsUploaded, t, i, Math.max(0, actualCents - monthly))
    ledger.post(transferIndex.enhancedServicesPayment, t, i, roundHalfEven(monthly * paidShare))
    if (dual)
      ledger.post(
        transferIndex.enhancedServicesDualTopUp,
        t,
        i,
        roundHalfEven(dualTopUpCents * monthlyPayments * paidShare),
      )
    ledger.post(transferIndex.enhancedServicesCost, t, i, costCents * monthlyPayments)
    if (revenueCents !== undefined) return revenueCents
    if (care === undefined) return actualCents
    return (
      partBAllowedCents(care, i, Number(terms.addOnShare), Number(terms.biosimilarAddOnShare)) +
      care.practiceServicesCents[i] +
      monthly
    )
  })
}

const NO_PAYMENT: MonthlyAmounts = { baseCents: 0, dualTopUpCents: 0, paidShare: 1, costCents: 0 }

type PracticeFacts = PeriodFacts & { readonly practice: string }

/** What each practice is reconciled on in each period: periods, then practices in order of appearance. */
function factsOf(book: EpisodeBook, revenue: Float64Array): readonly (readonly PracticeFacts[])[] {
  const place = new Map([...new Set(book.episodes.map(({ practice }) => practice))].map((practice, p) => [practice, p]))
  const blank = (practice: string, t: number) => ({
    practice,
    episodes: 0,
    benchmarkCents: 0,
    actualCents: 0,
    revenueCents: 0,
    startMonth: book.firstMonth + EPISODE_MONTHS * t,
  })
  const facts = Array.from({ length: book.periods }, () => new Map<string, ReturnType<typeof blank>>()) // few practices have episodes in every period
  for (const [i, episode] of book.episodes.entries()) {
    const t = periodOf(episode, book)
    const sum = facts[t].get(episode.practice) ?? blank(episode.practice, t)
    facts[t].set(episode.practice, sum)
    sum.episodes += 1
    sum.benchmarkCents += episode.benchmarkCents
    sum.actualCents += episode.actualCents
    sum.revenueCents += revenue[i]
  }
  const order = (one: PracticeFacts): number => place.get(one.practice) as number
  return facts.map((ofPeriod) => [...ofPeriod.values()].sort((a, b) => order(a) - order(b)))
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
