// The ledger of one arm and one replicate: transfers between parties, in whole cents, by performance period.

import { type Books, type EpisodeResults, type Lines, receives } from './books.ts'
import type { CareKernel } from './care-kernel.ts'
import { type Party, parties, signsOf, type TransferKindId, transferKindIds } from './transfer-kinds.ts'

/** Months after the horizon in which late transfers (rebates) may still fall. */
export const RUN_OUT_MONTHS = 60

const KINDS = transferKindIds.length

/** Kinds a party receives or pays. */
const touching = Object.fromEntries(
  parties.map((party) => [
    party,
    Array.from(signsOf(party)).flatMap((sign, kind) => (sign === 0 ? [] : [{ kind, sign }])),
  ]),
) as unknown as Record<Party, readonly { readonly kind: number; readonly sign: number }[]>

/** One line of a ledger: which rule moved how much, for which episode (−1: the practice as a whole), in which period. */
export interface LedgerLine {
  readonly kind: TransferKindId
  readonly period: number
  readonly episode: number
  readonly cents: number
  /** Month of the horizon it falls due, for what is booked by the month. */
  readonly month?: number
}

/** Cells of a ledger that are not zero: places in `totals`, and cents. */
export interface SavedTotals {
  readonly at: readonly number[]
  readonly cents: readonly number[]
}

/**
 * Accumulates transfers of one replicate. `totals[kind · periods + period]` in cents.
 * With `journal` it also keeps every line, for following one patient.
 */
export class Ledger implements Books {
  readonly periods: number
  readonly totals: Float64Array
  readonly journal: LedgerLine[] | undefined
  episodes: EpisodeResults | undefined
  /** Faster loops over the care that is settled into it, where there are some. */
  kernel: CareKernel | undefined
  /** By kind the period after the last one booked: totals from there on are 0. */
  private readonly bookedTo = new Uint16Array(KINDS)

  constructor(periods: number, options: { journal?: boolean } = {}) {
    if (!(periods >= 1)) throw new RangeError(`a ledger needs at least one period, got ${periods}`)
    this.periods = periods
    this.totals = new Float64Array(KINDS * periods)
    this.journal = options.journal ? [] : undefined
  }

  clear(): void {
    this.totals.fill(0)
    this.bookedTo.fill(0)
    if (this.journal) this.journal.length = 0
  }

  post(kind: number, period: number, episode: number, cents: number, month?: number): void {
    const t = period < this.periods ? period : this.periods - 1
    this.totals[kind * this.periods + t] += cents
    if (this.bookedTo[kind] <= t) this.bookedTo[kind] = t + 1
    if (this.episodes !== undefined && episode >= 0)
      this.episodes.receive(episode, receives.payer[kind] * cents, receives.practice[kind] * cents)
    if (this.journal !== undefined && cents !== 0)
      this.journal.push({
        kind: transferKindIds[kind],
        period: t,
        episode,
        cents,
        ...(month === undefined ? {} : { month }),
      })
  }

  postEpisode(lines: Lines, period: number, episode: number): void {
    const { kinds, cents, payer, practice } = lines
    const { periods, totals, bookedTo } = this
    const t = period < periods ? period : periods - 1
    let toPayer = 0
    let toPractice = 0
    for (let k = 0; k < kinds.length; k++) {
      const kind = kinds[k]
      totals[kind * periods + t] += cents[k]
      if (bookedTo[kind] <= t) bookedTo[kind] = t + 1
      toPayer += payer[k] * cents[k]
      toPractice += practice[k] * cents[k]
    }
    if (this.episodes !== undefined) this.episodes.receive(episode, toPayer, toPractice)
    if (this.journal === undefined) return
    for (let k = 0; k < kinds.length; k++)
      if (cents[k] !== 0) this.journal.push({ kind: transferKindIds[kinds[k]], period: t, episode, cents: cents[k] })
  }

  /** Books sums over episodes, in the order of `lines`, that no one is told of; a journal does not gain their lines. */
  bookSums({ kinds }: Lines, period: number, cents: Float64Array): void {
    for (let k = 0; k < kinds.length; k++) {
      this.totals[kinds[k] * this.periods + period] += cents[k]
      if (this.bookedTo[kinds[k]] <= period) this.bookedTo[kinds[k]] = period + 1
    }
  }

  /** Books cents of one kind over episodes that no one is told of. */
  bookOne(kind: number, period: number, cents: number): void {
    this.totals[kind * this.periods + period] += cents
    if (this.bookedTo[kind] <= period) this.bookedTo[kind] = period + 1
  }

  /** The totals so far, to be restored another time. */
  save(): SavedTotals {
    const at: number[] = []
    const cents: number[] = []
    for (let kind = 0; kind < KINDS; kind++) {
      const first = kind * this.periods
      for (let place = first; place < first + this.bookedTo[kind]; place++) {
        if (this.totals[place] === 0) continue
        at.push(place)
        cents.push(this.totals[place])
      }
    }
    return { at, cents }
  }

  /** Adds saved totals; a journal does not gain their lines. */
  restore({ at, cents }: SavedTotals): void {
    for (let k = 0; k < at.length; k++) {
      const kind = Math.floor(at[k] / this.periods)
      const period = at[k] - kind * this.periods
      this.totals[at[k]] += cents[k]
      if (this.bookedTo[kind] <= period) this.bookedTo[kind] = period + 1
    }
  }

  /** Net receipts of a party over all periods, each period's cents weighted by `weights[period]` (1 when left out). */
  net(party: Party, weights?: Float64Array): number {
    return this.netOf(party, 0, this.periods, weights)
  }

  /** Net receipts of a party in periods `from` to `to` (exclusive). @throws RangeError when the sum is not finite */
  netOf(party: Party, from: number, to: number, weights?: Float64Array): number {
    let sum = 0
    for (const { kind, sign } of touching[party]) {
      const end = Math.min(to, this.bookedTo[kind])
      for (let t = from; t < end; t++)
        sum += sign * this.totals[kind * this.periods + t] * (weights === undefined ? 1 : weights[t])
    }
    if (!Number.isFinite(sum)) throw new RangeError(`ledger of ${party} is not finite: ${sum}`)
    return sum
  }

  /** Cents of one kind over all periods. */
  totalOf(kind: number): number {
    let sum = 0
    for (let t = 0; t < this.bookedTo[kind]; t++) sum += this.totals[kind * this.periods + t]
    return sum
  }
}
