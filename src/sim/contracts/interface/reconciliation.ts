// What a reconciliation rests on and comes to, one practice (or pool) and performance period at a time: the words that
// contracts, books and read-outs share.

import type { Cents, Months, Share } from '../../units.ts'

/** What the reconciliation of one practice (or pool) and performance period rests on. */
export interface PeriodFacts {
  readonly episodes: number
  readonly benchmarkCents: Cents
  readonly actualCents: Cents
  /** The practice's own revenue, for caps taken of it. */
  readonly revenueCents: Cents
  /** Calendar month in which the period starts. */
  readonly startMonth: Months
}

/** What a period comes to; both payments are ≥ 0 and never both positive. */
export interface Reconciled {
  readonly targetCents: Cents
  readonly thresholdCents: Cents
  readonly performancePaymentCents: Cents
  readonly recoupmentCents: Cents
}

/** What an episode is paid, and costs the practice, for a month of enhanced services. */
export interface MonthlyAmounts {
  readonly baseCents: Cents
  readonly dualTopUpCents: Cents
  /** Left of both after sequestration. */
  readonly paidShare: Share
  readonly costCents: Cents
}

/** How a contract that reconciles spending against a benchmark settles facts, simulated or uploaded. What it has no part for is left out. */
// biome-ignore lint/suspicious/noExplicitAny: each contract checks its own terms where it is defined
export interface Reconciles<T = any> {
  period(facts: PeriodFacts, terms: T): Reconciled
  /** What the two payments rest on, in words. */
  readonly rules: { readonly performancePayment: string; readonly recoupment: string }
  /** Whether caps are taken of the practice's revenue; left out: never. */
  capsOfRevenue?(terms: T): boolean
  /** Monthly payment for enhanced services of an episode that starts in this calendar month, a month. */
  monthlyPayment?(startMonth: Months, terms: T): MonthlyAmounts
  /** Practices settled together, 1 for each alone, and a practice's part of what they are settled at. */
  readonly pool?: {
    size(terms: T): number
    share(settled: Reconciled, pool: PeriodFacts, own: PeriodFacts): Reconciled
  }
}
