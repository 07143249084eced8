// Which patients another mix of cancers and subtypes changes. Given the subtype all else of a patient rests on draws of
// its own, so the rows of a kept panel stand wherever the patient who enters has the subtype it had.

import type { Batch } from '../../batch-range.ts'
import { ENTRY_PERIODS } from '../../kernels/layout/limits.ts'
import type { SeedKey } from '../../random/threefry.ts'
import type { CohortPlan } from '../compile/plan.ts'
import { NEVER, type Since } from '../panel/since.ts'
import { Draws } from './draws.ts'
import type { KeptPanels } from './patched-panel.ts'
import { drawSubtype, Person } from './person.ts'

/** Whether slots are independent of each other: in a panel of fixed size, where who leaves is replaced at once. */
export const slotsAreIndependent = (plan: CohortPlan): boolean =>
  !plan.poisson && plan.cohortProduct < 0 && plan.stratifiedPerCancer === 0

/**
 * Rows of the plan's panel that are not in kept panels: of each slot those from the first patient on whose subtype is
 * another; all of a slot that kept panels have not. A subtype's share of its cancer raised from .15 to .20 changes 5 % of the cancer's
 * patients in the first period.
 */
export function changedSince(plan: CohortPlan, key: SeedKey, batch: Batch, kept: KeptPanels): Since {
  const n = plan.episodesPerPeriod
  const since: Since = new Uint8Array(batch.replicates * n)
  const draws = new Draws(key)
  const person = new Person()
  kept.forEach((panel, r) => {
    if (panel === undefined) return
    draws.replicate = batch.firstReplicate + r
    const slots = panel.start[1]
    const first = (draws.replicate - panel.firstReplicate) * panel.periods * slots
    for (let slot = 0; slot < Math.min(n, slots); slot++) {
      let t = 0
      for (let i = first + slot; t < panel.periods; t++, i += slots) {
        person.patient = slot * ENTRY_PERIODS + t
        if (panel.patient[i] !== person.patient) continue // who was there stays
        drawSubtype(plan, draws, person, t > 0)
        if (person.subtype !== panel.subtype[i]) break
      }
      since[r * n + slot] = t < panel.periods ? t : NEVER
    }
  })
  return since
}
