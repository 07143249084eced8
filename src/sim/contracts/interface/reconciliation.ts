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

/** How a contract that reconciles spending against a benchmark settles facts, simulated or uploaded. */
// biome-ignore lint/suspicious/noExplicitAny: each contract checks its own terms where it is defined
export interface Reconciles<T = any> {
  period(facts: PeriodFacts, terms: T): Reconciled
  /** Monthly payment for enhanced services of an episode that starts in this calendar month, a month; `paidShare` is left after sequestration. */
  monthlyPayment(
    startMonth: Months,
    terms: T,
  ): { readonly baseCents: Cents; readonly dualTopUpCents: Cents; readonly paidShare: Share }
  /** Practices settled as one pool; 1: each alone. */
  poolSize(terms: T): number
}
