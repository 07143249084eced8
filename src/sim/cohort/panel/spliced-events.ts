// Events and therapies of a panel put together from rows of others.

import { MOST_CHECKS, type Panel, type TherapyRows } from './panel.ts'
import { EventColumns, type Infusion, therapyColumns } from './panel-columns.ts'

/** Neighbouring rows of a panel that go to neighbouring rows. */
export interface Piece {
  readonly panel: Panel
  readonly from: number
  readonly to: number
  rows: number
}

/** Events of a panel of so many episodes. */
export function splicedEvents(
  episodes: number,
  pieces: readonly Piece[],
): Pick<Panel, 'eventStart' | 'eventKind' | 'eventCents' | 'eventUniform' | 'eventComplication'> {
  const eventStart = new Int32Array(episodes + 1)
  let count = 0
  for (const { panel, from, rows } of pieces) count += panel.eventStart[from + rows] - panel.eventStart[from]
  const { kind, cents, uniform, complication } = new EventColumns(count)
  let next = 0
  for (const { panel, from, to, rows } of pieces) {
    const { eventStart: start, eventKind, eventCents, eventUniform, eventComplication } = panel
    const shift = next - start[from]
    for (let k = 0; k < rows; k++) eventStart[to + k] = start[from + k] + shift
    for (let e = start[from]; e < start[from + rows]; e++, next++) {
      kind[next] = eventKind[e]
      cents[next] = eventCents[e]
      uniform[next] = eventUniform[e]
      complication[next] = eventComplication[e]
    }
  }
  eventStart[episodes] = count
  return { eventStart, eventKind: kind, eventCents: cents, eventUniform: uniform, eventComplication: complication }
}

/** Therapies of a panel with row boundaries `start`. Rows of one panel come in its own order, so its therapies are met one after another. */
export function splicedTherapies(
  start: Int32Array,
  replicates: number,
  periods: number,
  pieces: readonly Piece[],
): TherapyRows {
  const infusions: Infusion[] = []
  const met = new Map<Panel, number>()
  for (const { panel, from, to, rows } of pieces) {
    const { count, episode } = panel.therapies
    let k = met.get(panel) ?? 0
    while (k < count && episode[k] < from) k++
    for (; k < count && episode[k] < from + rows; k++)
      infusions.push(infusionOf(panel.therapies, k, episode[k] - from + to))
    met.set(panel, k)
  }
  const therapyStart = new Int32Array(replicates + 1)
  for (let r = 0, k = 0; r < replicates; r++) {
    while (k < infusions.length && infusions[k].episode < start[(r + 1) * periods]) k++
    therapyStart[r + 1] = k
  }
  return therapyColumns(infusions, therapyStart)
}

const infusionOf = (rows: TherapyRows, k: number, episode: number): Infusion => ({
  episode,
  product: rows.product[k],
  productAtReferenceCents: rows.productAtReferenceCents[k],
  siteCents: rows.siteCents[k],
  infusionMonth: rows.infusionMonth[k],
  responded: rows.responded[k],
  complete: rows.complete[k],
  lossMonth: rows.lossMonth[k],
  deathMonth: rows.deathMonth[k],
  leaveMonth: rows.leaveMonth[k],
  observation: Float64Array.from(rows.observationUniforms.subarray(k * 2 * MOST_CHECKS, (k + 1) * 2 * MOST_CHECKS)),
})
