// A chunk of a batch: a run of its replicates, with their places in a panel and in the outcome.

import type { Batch } from '../batch-range.ts'
import type { Panel } from '../cohort/panel/panel.ts'
import { priceProducts } from '../cohort/price/price-care.ts'
import type { Rows } from '../contracts/interface/rows.ts'
import { type Treated, treatedOf } from '../contracts/interface/treated.ts'
import type { BatchRun } from './batch-run.ts'

/** One replicate of a chunk. */
export interface Replicate {
  /** Its number in the outcome. */
  readonly at: number
  readonly rows: Rows
  readonly treated: Treated
  /** Whether details of it are recorded. */
  readonly detailed: boolean
}

export interface Chunk {
  readonly panel: Panel
  /** Prices of the panel's cell and gene therapies, by therapy row. */
  readonly productCents: Float64Array
  /** Numbers in the outcome: from … to (exclusive). */
  readonly from: number
  readonly to: number
  readonly replicates: readonly Replicate[]
}

/** The batch's part of the panel, which has its replicates and may have others. */
export function chunkOf({ loaded, outcome, detailed }: BatchRun, panel: Panel, batch: Batch): Chunk {
  const productCents = priceProducts(panel, loaded.plan.multipliers)
  const from = batch.firstReplicate - outcome.firstReplicate
  const first = batch.firstReplicate - panel.firstReplicate
  return {
    panel,
    productCents,
    from,
    to: from + batch.replicates,
    replicates: Array.from({ length: batch.replicates }, (_, r) => {
      const rows = rowsOf(panel, first + r)
      const at = from + r
      return { at, rows, treated: treatedOf(panel, productCents, rows), detailed: at < detailed }
    }),
  }
}

/** Rows of a panel-local replicate. */
const rowsOf = (panel: Panel, replicate: number): Rows => ({
  replicate,
  from: panel.start[replicate * panel.periods],
  to: panel.start[(replicate + 1) * panel.periods],
  therapyFrom: panel.therapies.start[replicate],
  therapyTo: panel.therapies.start[replicate + 1],
})

/** The rows of a practice with those of the others of its pool of `pool` practices; alone without others. */
export function pooled(panel: Panel, rows: Rows, pool: number): Rows {
  if (pool === 1) return rows
  const first = rows.replicate - ((panel.firstReplicate + rows.replicate) % pool)
  const peers = Array.from({ length: pool }, (_, j) => first + j).filter((peer) => peer !== rows.replicate)
  return { ...rows, peers: peers.map((peer) => rowsOf(panel, peer)) }
}
