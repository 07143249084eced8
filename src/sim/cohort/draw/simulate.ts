// Simulates care: from addressed uniforms to the columns of a panel. Care is drawn at reference prices and
// without behaviours; prices, behaviours and contracts act on the columns afterwards. An open cohort: a
// patient keeps a slot of the panel while therapy goes on; new ones take the lowest free slots.

import type { Batch } from '../../batch-range.ts'
import { ENTRY_PERIODS } from '../../kernels/layout/limits.ts'
import type { SeedKey } from '../../random/threefry.ts'
import type { CohortPlan } from '../compile/plan.ts'
import type { Panel } from '../panel/panel.ts'
import { rowsSince, type Since, slotsIn } from '../panel/since.ts'
import { Draws } from './draws.ts'
import { drawEpisode } from './episode.ts'
import { PanelInMaking } from './panel-in-making.ts'
import { expectedRows, newPatients } from './panel-sizes.ts'
import { drawPerson, drawStratified, otherServicesCentsOf } from './person.ts'
import { simulateProduct } from './simulate-product.ts'
import { reserveSlots, type Slot } from './slot.ts'

/**
 * Simulates a batch of replicates, by `draws` where patients are not a practice's; of a fixed panel all rows or the part of `since`, in
 * the same order. The same batch of the same plan gives the same bytes wherever and whenever.
 */
export function simulatePanel(
  plan: CohortPlan,
  key: SeedKey,
  batch: Batch,
  draws = new Draws(key),
  since?: Since,
): Panel {
  if (plan.cohortProduct >= 0) return simulateProduct(plan, key, batch)
  const rows = since === undefined ? expectedRows(plan, batch) : rowsSince(since, plan.periods)
  const panel = new PanelInMaking(plan, batch, rows)
  const slots: Slot[] = []
  for (let r = 0; r < batch.replicates; r++) {
    draws.replicate = batch.firstReplicate + r
    for (const slot of slots) slot.continues = 0
    const part = since?.subarray(r * plan.episodesPerPeriod, (r + 1) * plan.episodesPerPeriod)
    let staying = 0
    for (let t = 0; t < plan.periods; t++)
      staying = simulatePeriod(plan, draws, panel, r * plan.periods + t, t, slots, staying, part)
    panel.endReplicate(r)
  }
  return panel.closed()
}

/**
 * Simulates the k-th period of the batch, the t-th of its replicate, into which `staying` patients of the slots go on; `part` says
 * by slot from when on rows are simulated. Returns how many go on into the next.
 */
function simulatePeriod(
  plan: CohortPlan,
  draws: Draws,
  panel: PanelInMaking,
  k: number,
  t: number,
  slots: Slot[],
  staying: number,
  part: Since | undefined,
): number {
  const { start } = panel.columns
  let entering = part === undefined ? newPatients(plan, draws, t, staying) : slotsIn(part, 0, part.length, t) - staying
  const end = start[k] + staying + entering
  start[k + 1] = end
  panel.reserve(end)
  reserveSlots(slots, part === undefined ? staying + entering : part.length)
  let goingOn = 0
  for (let s = 0, i = start[k]; i < end; s++) {
    if (part !== undefined && part[s] > t) continue
    const slot = slots[s]
    if (slot.continues === 1) slot.episode++
    else if (entering > 0) {
      entering--
      enter(plan, draws, slot, s, t)
    } else continue
    drawEpisode(plan, draws, slot, i, panel)
    goingOn += slot.continues
    i++
  }
  return goingOn
}

/** A new patient takes the slot, the s-th, in period t. */
function enter(plan: CohortPlan, draws: Draws, slot: Slot, s: number, t: number): void {
  if (plan.stratifiedPerCancer > 0) {
    slot.patient = s
    drawStratified(plan, draws, slot)
  } else {
    slot.patient = s * ENTRY_PERIODS + t
    drawPerson(plan, draws, slot, t > 0)
  }
  slot.otherServicesCents = otherServicesCentsOf(plan, slot)
  slot.episode = 0
  slot.regimen = -1
  slot.line = plan.subtypeLine[slot.subtype]
}
