// Services that the practice does not give: imaging, laboratory, surgery and other, by what the patient needs of them, and
// radiation and transplants.

import { hospitalServices } from '../../formulas/services.ts'
import { lognormalQuantile } from '../../random/lognormal.ts'
import type { CohortPlan } from '../compile/plan.ts'
import type { Episodes } from '../panel/panel-columns.ts'
import type { Course } from './course.ts'
import type { Draws } from './draws.ts'
import type { Slot } from './slot.ts'

/** Draws those of row i; `draws` stand at its utilisation. */
export function drawServices(
  plan: CohortPlan,
  draws: Draws,
  course: Course,
  slot: Slot,
  i: number,
  columns: Episodes,
): void {
  const other = slot.otherServicesCents * lognormalQuantile(course.otherServicesUniform, plan.otherServices)
  const radiation = draws.u2 < plan.radiationShare ? 1 : 0
  const transplant = draws.u3 < plan.transplant[slot.subtype] ? 1 : 0
  columns.radiation[i] = radiation
  columns.transplant[i] = transplant
  columns.hospitalServicesCents[i] = hospitalServices(
    other,
    radiation,
    plan.radiationCents,
    transplant,
    plan.transplantCents,
  )
}
