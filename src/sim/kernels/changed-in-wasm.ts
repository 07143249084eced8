// Patients that another mix changes, found by the WebAssembly module.

import type { Batch } from '../batch-range.ts'
import type { CohortPlan } from '../cohort/compile/plan.ts'
import type { KeptPanels } from '../cohort/draw/patched-panel.ts'
import type { Since } from '../cohort/panel/since.ts'
import type { SeedKey } from '../random/threefry.ts'
import { Arena } from './arena.ts'
import { marshalPlan } from './marshal-plan.ts'
import type { KernelExports } from './wasm-module.ts'

/** Rows that kept panels have not, as cohort/draw/changed-patients.ts finds them; undefined where memory cannot be had. */
export function changedInWasm(
  module: KernelExports,
  plan: CohortPlan,
  key: SeedKey,
  batch: Batch,
  kept: KeptPanels,
): Since | undefined {
  const { memory } = module
  const slots = plan.episodesPerPeriod
  const since: Since = new Uint8Array(batch.replicates * slots)
  const start = module.heapStart()
  const block = marshalPlan(plan, start)
  const room = Math.max(...kept.map((panel) => panel?.episodes ?? 0))
  let at: { readonly patients: number; readonly subtypes: number; readonly since: number }
  try {
    const arena = new Arena(memory, start + block.length)
    at = { patients: arena.take(4 * room), subtypes: arena.take(room), since: arena.take(since.length) }
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
  const { buffer } = memory
  new Uint8Array(buffer).set(block, start)
  module.useKey(...key)
  for (let r = 0, end = 0; r < kept.length; r = end) {
    const panel = kept[r]
    for (end = r + 1; end < kept.length && kept[end] === panel; ) end++
    if (panel === undefined) continue
    const slotsBefore = panel.start[1]
    const first = (batch.firstReplicate + r - panel.firstReplicate) * panel.periods * slotsBefore
    const rows = (end - r) * panel.periods * slotsBefore
    new Uint32Array(buffer, at.patients, rows).set(panel.patient.subarray(first, first + rows))
    new Uint8Array(buffer, at.subtypes, rows).set(panel.subtype.subarray(first, first + rows))
    module.findChanged(batch.firstReplicate + r, end - r, slots, slotsBefore, at.patients, at.subtypes, at.since)
    since.set(new Uint8Array(buffer, at.since, (end - r) * slots), r * slots)
  }
  return since
}
