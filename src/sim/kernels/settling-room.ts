// How the module's memory is laid out while a chunk is settled: the columns it reads, a block of care for each set of
// behaviours, and a place of its own for each thing that contracts hand over or get back.

import { Arena } from './arena.ts'
import * as carePlaces from './layout/care-columns.ts'
import * as fact from './layout/practice-facts.ts'
import * as rate from './layout/rates.ts'
import * as settledPlaces from './layout/settled-columns.ts'
import * as stratum from './layout/strata.ts'
import type { KernelExports } from './wasm-module.ts'

const CARE_COLUMNS = Object.keys(carePlaces).length
const SETTLED_COLUMNS = Object.keys(settledPlaces).length
/** Columns of 32 bits; the others are bytes. */
export const WIDE = settledPlaces.cancer
export const MOST_PRICES = 4096
/** Months of an episode begun alive: 0 … 6. */
export const MONTHS = 7

/** Room for chunks of at most `capacity` rows under at most `sets` sets of behaviours. Nothing grows once it is laid out, so that views stay valid. */
export interface Room {
  readonly capacity: number
  readonly sets: number
  readonly panel: number
  readonly cellTherapy: number
  // what a call is handed
  readonly rates: number
  readonly prices: number
  readonly monthlyTables: number
  readonly serviceCents: number
  readonly benchmarkRatios: number
  // what a call leaves
  readonly sums: number
  /** By row: the payer's part, and what of it others receive. */
  readonly parts: number
  /** By row: what it is predicted at, and what it counts. */
  readonly gathered: number
  readonly risks: number
  readonly strata: number
  readonly blocks: readonly number[]
}

/** Room for chunks of so many rows, and of at least as many as `before` had. @throws RangeError where memory cannot be had */
export function layOutRoom(
  { memory, heapStart }: KernelExports,
  rows: number,
  sets: number,
  before: Room | undefined,
): Room {
  const capacity = Math.max(before?.capacity ?? 0, Math.ceil(rows / 8) * 8)
  const arena = new Arena(memory, heapStart())
  const numbers = (count: number): number => arena.take(8 * count)
  return {
    capacity,
    sets,
    panel: arena.take(capacity * (4 * WIDE + SETTLED_COLUMNS - WIDE)),
    cellTherapy: arena.take(capacity),
    rates: numbers(rate.COUNT + fact.TERMS),
    prices: numbers(MOST_PRICES),
    monthlyTables: numbers(3 * MONTHS),
    serviceCents: numbers(MONTHS),
    benchmarkRatios: numbers(fact.CANCERS),
    sums: numbers(fact.COUNT),
    parts: numbers(2 * capacity),
    gathered: numbers(2 * capacity),
    risks: numbers(capacity),
    strata: numbers(4 * stratum.COUNT),
    blocks: Array.from({ length: sets }, () => numbers(CARE_COLUMNS * capacity)),
  }
}
