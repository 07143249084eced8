// What is known of a batch from earlier runs, while care and prices stand: first stages of contracts, and what behaviours save.

import type { SavedTotals } from '../contracts/interface/ledger.ts'
import type { Cents } from '../units.ts'

/** What the first stage of a contract has come to for one replicate. */
export interface FirstStage {
  readonly gathered: unknown
  readonly totals: SavedTotals
  /** Sums by stratum; left out where details are not recorded. */
  readonly strata: readonly number[] | undefined
}

/** One entry a replicate of the batch; undefined: not known yet. */
export type ByReplicate<T> = (T | undefined)[]

/** What is known of a batch's replicates, while care and prices stand. */
export interface Known {
  /** By key of the first stage. */
  readonly stages: Map<string, ByReplicate<FirstStage>>
  /** What behaviours save, by key of the set. */
  readonly effects: Map<string, ByReplicate<Cents>>
}

/** The entries of a key, to be read and written; none is known where there were none. */
export function entriesOf<T>(known: Map<string, ByReplicate<T>>, key: string, replicates: number): ByReplicate<T> {
  let entries = known.get(key)
  if (entries === undefined) {
    entries = new Array<T | undefined>(replicates).fill(undefined)
    known.set(key, entries)
  }
  return entries
}

/** Whether the entries of a key are known of all replicates from … to (exclusive). */
export function areKnown<T>(known: Map<string, ByReplicate<T>>, key: string, from: number, to: number): boolean {
  const entries = known.get(key)
  if (entries === undefined) return false
  for (let r = from; r < to; r++) if (entries[r] === undefined) return false
  return true
}
