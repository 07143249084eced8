// A panel made of kept ones and of the part that was simulated anew, with the bytes of one simulated whole. Rows of a
// fixed panel have known places: slot k in period t of replicate r is row (r · periods + t) · slots + k.

import type { Batch } from '../../batch-range.ts'
import type { CohortPlan } from '../compile/plan.ts'
import type { Panel } from '../panel/panel.ts'
import { type Episodes, episodeColumnNames, episodeColumns } from '../panel/panel-columns.ts'
import type { Since } from '../panel/since.ts'
import { type Piece, splicedEvents, splicedTherapies } from '../panel/spliced-events.ts'

/** A panel for each replicate of a batch that holds it, simulated under the same seed from a plan of the same course. */
export type KeptPanels = readonly (Panel | undefined)[]

/**
 * The plan's panel of a batch: the rows of `since` are those of `anew`, all others those of kept panels. `copyOf` gives a kept
 * panel's episodes in memory of their own, where that is faster than column by column. Shares no memory with any of them.
 */
export function patchedPanel(
  plan: CohortPlan,
  batch: Batch,
  kept: KeptPanels,
  since: Since,
  anew: Panel,
  copyOf: (panel: Panel) => Episodes | undefined = () => undefined,
): Panel {
  const pieces = piecesOf(plan, batch, kept, since, anew)
  const [whole] = kept
  const episodes =
    (whole !== undefined && isLaidOut(whole, batch, plan) && kept.every((panel) => panel === whole)
      ? copyOf(whole)
      : undefined) ?? copied(plan, batch, piecesOf(plan, batch, kept))
  const { start } = episodes
  const rows = rowsOf(anew, pieces)
  for (const name of episodeColumnNames) put(asWhole(episodes[name]), asWhole(anew[name]), rows)
  return {
    ...episodes,
    ...splicedEvents(start[start.length - 1], pieces),
    therapies: splicedTherapies(start, batch.replicates, plan.periods, pieces),
  }
}

/** Whether each row of the panel stands where the plan's panel of the batch has it. */
const isLaidOut = ({ firstReplicate, replicates, start }: Panel, batch: Batch, plan: CohortPlan): boolean =>
  firstReplicate === batch.firstReplicate && replicates === batch.replicates && start[1] === plan.episodesPerPeriod

function copied(
  { periods, episodesPerPeriod }: CohortPlan,
  { firstReplicate, replicates }: Batch,
  pieces: readonly Piece[],
): Episodes {
  const start = Int32Array.from({ length: replicates * periods + 1 }, (_, k) => k * episodesPerPeriod)
  const episodes = episodeColumns(firstReplicate, replicates, periods, start)
  for (const name of episodeColumnNames)
    for (const { panel, from, to, rows } of pieces) episodes[name].set(panel[name].subarray(from, from + rows), to)
  return episodes
}

/** Where the rows of `panel` go. */
function rowsOf(panel: Panel, pieces: readonly Piece[]): Int32Array {
  const to = new Int32Array(panel.episodes)
  for (const piece of pieces)
    if (piece.panel === panel) for (let k = 0; k < piece.rows; k++) to[piece.from + k] = piece.to + k
  return to
}

/** Where the rows of the panel come from, in order; without a part, those that kept panels have. */
function piecesOf(
  { periods, episodesPerPeriod: n }: CohortPlan,
  batch: Batch,
  kept: KeptPanels,
  since?: Since,
  anew?: Panel,
): Piece[] {
  const pieces: Piece[] = []
  let last: Piece | undefined
  let next = 0
  let to = 0
  const add = (panel: Panel, from: number, rows: number): void => {
    if (last?.panel === panel && last.from + last.rows === from && last.to + last.rows === to) last.rows += rows
    else {
      last = { panel, from, to, rows }
      pieces.push(last)
    }
  }
  for (let r = 0; r < batch.replicates; r++) {
    const panel = kept[r]
    const slots = panel === undefined ? 0 : panel.start[1]
    const own = panel === undefined ? 0 : batch.firstReplicate + r - panel.firstReplicate
    for (let t = 0; t < periods; t++) {
      const from = (own * periods + t) * slots
      if (since === undefined || anew === undefined) {
        if (panel !== undefined) add(panel, from, Math.min(n, slots))
        to += n
      } else {
        for (let slot = 0; slot < n; slot++, to++) {
          if (since[r * n + slot] <= t) add(anew, next++, 1)
          else if (panel !== undefined) add(panel, from + slot, 1)
        }
      }
    }
  }
  return pieces
}

type Whole = Int32Array | Uint16Array | Uint8Array

/** The column as one of whole numbers as wide: copying reads three types of columns, not five, which is several times faster. */
const asWhole = (column: Whole | Uint32Array | Float32Array): Whole =>
  column instanceof Float32Array || column instanceof Uint32Array
    ? new Int32Array(column.buffer, column.byteOffset, column.length)
    : column

function put(column: Whole, values: Whole, rows: Int32Array): void {
  for (let j = 0; j < rows.length; j++) column[rows[j]] = values[j]
}
