// What settling one replicate (or book) under one arm fills: the ledger, the therapy contracts' account, and
// what the provider contract reconciles, by performance period and, where asked for, by episode.

import type { Cents } from '../../units.ts'
import type { EpisodeResults } from './books.ts'
import type { Ledger } from './ledger.ts'
import { TherapyAccount } from './therapy-account.ts'

export class Settlement {
  readonly ledger: Ledger
  readonly account: TherapyAccount
  /** Therapy rows of the panel whose purchase a therapy contract of the arm takes upon itself: claims leave it out. */
  sold: Uint8Array | undefined
  /** Cents by performance period. */
  readonly benchmark: Float64Array
  readonly target: Float64Array
  readonly actual: Float64Array

  /** @param periods performance periods; the ledger may have more, for run-out */
  constructor(ledger: Ledger, periods: number) {
    this.ledger = ledger
    this.account = new TherapyAccount(ledger)
    this.benchmark = new Float64Array(periods)
    this.target = new Float64Array(periods)
    this.actual = new Float64Array(periods)
  }

  clear(): void {
    this.ledger.clear()
    this.account.clear()
    this.benchmark.fill(0)
    this.target.fill(0)
    this.actual.fill(0)
  }

  /** Adds what a period is reconciled at, whole cents. */
  reconcile(period: number, benchmark: Cents, target: Cents, actual: Cents): void {
    this.benchmark[period] += benchmark
    this.target[period] += target
    this.actual[period] += actual
  }

  /** Who is told what single episodes come to; nobody unless asked for. */
  get episodes(): EpisodeResults | undefined {
    return this.ledger.episodes
  }

  set episodes(results: EpisodeResults | undefined) {
    this.ledger.episodes = results
  }

  /** Adds an episode's benchmark (need not be whole cents) and actual spending where they are asked for. */
  reconcileEpisode(row: number, benchmark: number, actual: Cents): void {
    this.ledger.episodes?.reconcile(row, benchmark, actual)
  }

  get benchmarkCents(): Cents {
    return sum(this.benchmark)
  }
  get targetCents(): Cents {
    return sum(this.target)
  }
  get actualCents(): Cents {
    return sum(this.actual)
  }
}

function sum(column: Float64Array): number {
  let total = 0
  for (let t = 0; t < column.length; t++) total += column[t]
  return total
}
