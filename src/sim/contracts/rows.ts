// Rows of a replicate, period by period.

import type { Care } from '../cohort/care.ts'
import type { Rows } from './contract.ts'

/** Calls `visit` with each period and its rows from … to (exclusive). */
export function forPeriods(
  { panel: { start, periods } }: Pick<Care, 'panel'>,
  { replicate }: Rows,
  visit: (period: number, from: number, to: number) => void,
): void {
  for (let t = 0; t < periods; t++) visit(t, start[replicate * periods + t], start[replicate * periods + t + 1])
}
