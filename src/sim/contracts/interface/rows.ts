// Rows of one replicate in a panel, and its periods.

import type { Care } from '../../cohort/price/care.ts'

/** Rows of one replicate in a Care: episodes from … to, therapy rows therapyFrom … therapyTo, period t from panel.start[replicate · periods + t]. */
export interface Rows {
  readonly replicate: number // batch-local
  readonly from: number
  readonly to: number
  readonly therapyFrom: number
  readonly therapyTo: number
  /** The other practices of its pool, where the contract settles pools. */
  readonly peers?: readonly Rows[]
  /** Prices entered for each episode, cents by panel row: they stand for the contract's own where it sets a price an episode. */
  readonly priceCents?: Float64Array
}

/** Calls `visit` with each period and its rows from … to (exclusive). */
export function forPeriods(
  { panel: { start, periods } }: Pick<Care, 'panel'>,
  { replicate }: Rows,
  visit: (period: number, from: number, to: number) => void,
): void {
  for (let t = 0; t < periods; t++) visit(t, start[replicate * periods + t], start[replicate * periods + t + 1])
}
