// What takes bookings and what is told of single episodes: a ledger, or what stands before one.

import { signsOf, type TransferKindId, transferIndex } from './transfer-kinds.ts'

/** By kind: what payer and practice receive of it, +1, −1 or 0. */
export const receives = { payer: signsOf('payer'), practice: signsOf('practice') }

/** Kinds that a rule books together for one episode, and room for their cents in the same order. */
export interface Lines {
  readonly kinds: Int32Array
  readonly cents: Float64Array
  /** What payer and practice receive of each: +1, −1 or 0. */
  readonly payer: Float64Array
  readonly practice: Float64Array
}

/** Room for lines of these kinds; fill `cents` and hand it to `postEpisode`. */
export function linesOf(ids: readonly TransferKindId[]): Lines {
  const kinds = Int32Array.from(ids, (id) => transferIndex[id])
  return {
    kinds,
    cents: new Float64Array(ids.length),
    payer: Float64Array.from(kinds, (kind) => receives.payer[kind]),
    practice: Float64Array.from(kinds, (kind) => receives.practice[kind]),
  }
}

/** What takes bookings: a ledger, or what stands before one. */
export interface Books {
  /** Books `cents` of transfer `kind` (see transferIndex) in `period`; later periods than the ledger has go to its last. */
  post(kind: number, period: number, episode: number, cents: number, month?: number): void
  /** Books all lines for one episode. */
  postEpisode(lines: Lines, period: number, episode: number): void
}

/** Told what single episodes come to, in the order they are settled: rows of the panel, cents. What concerns the practice as a whole is left out. */
export interface EpisodeResults {
  /** Payer and practice receive so much. */
  receive(episode: number, payer: number, practice: number): void
  /** The contract expects a benchmark (need not be whole cents) and counts actual spending. */
  reconcile(episode: number, benchmark: number, actual: number): void
}
