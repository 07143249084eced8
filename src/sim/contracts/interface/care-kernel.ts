// What the WebAssembly module does for a contract that settles care lying in its memory. Every method stands for a loop in
// TypeScript, named at the method, and gives what that gives.

import type { Care } from '../../cohort/price/care.ts'
import type { EpisodeResults } from './books.ts'

/** Numbers by which claims are settled, in the order of layout/rates.ts. */
export type ClaimRates = Float64Array

/** Relative risks as a prediction over its mean; the first block of the prices and how long blocks are, as benchmarkPlaces gives them. */
export interface PredictedRisk {
  readonly prices: Float64Array
  readonly firstBlock: number
  readonly blockSize: number
  readonly meanCents: number
}

export interface CareKernel {
  /** Whose columns it reads. */
  readonly care: Care
  /** What is told of single episodes, where it lies in memory too. */
  readonly strata: EpisodeResults
  /**
   * Sums of rows from … to (exclusive) by line of contracts/provider/claims/claims.ts, valid until the next call; `claimed` as
   * bits: 1 practice, 2 oral drugs, 4 complications. `told`: strata learn of each row.
   */
  claims(from: number, to: number, rates: ClaimRates, claimed: number, told: boolean): Float64Array
  /** The same without the payer's lines to the practice; the payer's part of each row, and what of it others receive, go to `parts` where they are asked for (contracts/provider/claims/payer-part.ts). */
  claimsInPart(
    from: number,
    to: number,
    rates: ClaimRates,
    told: boolean,
    parts?: { readonly cents: Float64Array; readonly othersCents: Float64Array },
  ): Float64Array
  /** Sum of allowed spending (contracts/provider/fee-for-service.ts). */
  spending(from: number, to: number, rates: ClaimRates, told: boolean): number
  /** Sums of three amounts by months begun alive, seven of each in `tables` (contracts/provider/monthly/monthly-payment.ts). */
  monthly(from: number, to: number, tables: Float64Array, told: boolean): Float64Array
  /** Sums in the order of layout/practice-facts.ts; `terms` follow the rates there (contracts/provider/benchmark/practice-facts.ts). */
  facts(from: number, to: number, rates: ClaimRates, terms: Float64Array, prices: Float64Array): Float64Array
  /** Sums of six lines, of prices and of costs, under one price an episode, cell therapies out of scope (contracts/provider/bundle.ts). */
  bundle(
    from: number,
    to: number,
    rates: ClaimRates,
    prices: Float64Array,
    oralInside: boolean,
    warranty: boolean,
    outlierPayerShare: number,
    told: boolean,
  ): Float64Array
  /**
   * Sums in the order of src/assembly/population.ts over rows settled in part before, and of no other care since (@throws Error otherwise); `services` is the cost of enhanced
   * services by months begun alive, `risk` the prices that relative risks are predicted by, where they are.
   */
  population(
    from: number,
    to: number,
    reinsurance: { readonly attachmentCents: number; readonly share: number },
    services: Float64Array,
    risk: PredictedRisk | undefined,
    told: boolean,
  ): Float64Array
  /** Shares a payment among those rows by risk and tells strata what they are reconciled at; returns what was shared. */
  sharePayment(
    from: number,
    to: number,
    allRisk: number,
    paymentCents: number,
    expectedCents: number,
    told: boolean,
  ): number
  /** Sums of care in the order of src/assembly/care-sums.ts (outcomes/record.ts). */
  careSums(from: number, to: number): Float64Array
  /** Tells strata what rows are reconciled at whose facts of the period were gathered before, and of no other care since; `ratios` by cancer. @throws Error otherwise */
  reconcile(from: number, to: number, ratios: Float64Array): void
}
