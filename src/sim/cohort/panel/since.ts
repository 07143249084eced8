// Part of a fixed panel: of every slot the rows from some period on. Slots do not touch each other, and a patient who
// enters owes nothing to who had the slot before, so a part has the bytes of the whole.

import { ENTRY_PERIODS } from '../../kernels/layout/limits.ts'

/** By replicate, then slot: the first period whose row is in the part, in which a patient enters; NEVER for a slot that is not. */
export type Since = Uint8Array

export const NEVER = ENTRY_PERIODS

/** Slots of the part in a period; theirs are entries `from` … `to`. Of slots since (0, 2, never) two are in period 3. */
export function slotsIn(since: Since, from: number, to: number, period: number): number {
  let slots = 0
  for (let k = from; k < to; k++) if (since[k] <= period) slots++
  return slots
}

/** Rows of the part: with slots since (0, 2, never) over three periods 3 + 1. */
export function rowsSince(since: Since, periods: number): number {
  let rows = 0
  for (const period of since) rows += Math.max(0, periods - period)
  return rows
}
