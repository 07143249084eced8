// Columns in the module's memory, whose addresses stand in a table.

import type { Arena } from './arena.ts'

/** Between columns: with a power of two of rows all would otherwise meet in the same lines of the cache. */
const GAP = 64

/** Addresses of columns of `widths` bytes an entry, laid out one after another, and their end: the first with `starts` entries, the others with `rows`. @throws RangeError where memory cannot be had */
export function addressesOf(arena: Arena, widths: readonly number[], starts: number, rows: number): Uint32Array {
  const addresses = new Uint32Array(widths.length + 1)
  for (let place = 0; place < widths.length; place++)
    addresses[place] = arena.take((place === 0 ? starts : rows) * widths[place] + GAP)
  addresses[widths.length] = arena.take(0)
  return addresses
}
