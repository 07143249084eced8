// Drugs and visits of an episode: the first regimen until a next line starts, the next one after.

import { firstRegimenShare, nextRegimenShare } from '../../formulas/course.ts'
import { ofTwoRegimens, originatorResistance, supportive, uptakeOfTwo } from '../../formulas/drugs.ts'
import { roundHalfEven } from '../../formulas/rounding.ts'
import * as drug from '../../kernels/layout/regimen-classes.ts'
import { lognormalQuantile } from '../../random/lognormal.ts'
import type { CohortPlan } from '../compile/plan.ts'
import type { Episodes } from '../panel/panel-columns.ts'
import type { Course } from './course.ts'
import type { Draws } from './draws.ts'
import type { Slot } from './slot.ts'

/** Draws those of row i, and what the patient is treated with next; `draws` stand at its choices. */
export function drawDrugs(
  plan: CohortPlan,
  draws: Draws,
  course: Course,
  slot: Slot,
  i: number,
  columns: Episodes,
): void {
  const { switchMonth, monthsOnTherapy } = course
  const first = slot.regimen >= 0 ? slot.regimen : drawRegimen(plan, slot.subtype, course.regimenUniform)
  const switched = switchMonth < monthsOnTherapy
  const next = switched ? drawRegimen(plan, slot.subtype, course.nextRegimenUniform) : first
  // weights of a full six months under each
  const firstShare = firstRegimenShare(switchMonth, monthsOnTherapy)
  const nextShare = nextRegimenShare(switchMonth, monthsOnTherapy)
  const intensity = lognormalQuantile(course.doseIntensityUniform, plan.doseIntensity)
  const wa = firstShare * intensity
  const wb = nextShare * intensity
  const cents = plan.regimenCents
  const a = first * drug.COUNT
  const b = next * drug.COUNT
  columns.brandedAtReferenceCents[i] = roundHalfEven(
    ofTwoRegimens(cents[a + drug.branded], wa, cents[b + drug.branded], wb),
  )
  columns.novelAtReferenceCents[i] = roundHalfEven(ofTwoRegimens(cents[a + drug.novel], wa, cents[b + drug.novel], wb))
  columns.originatorAtReferenceCents[i] = roundHalfEven(
    ofTwoRegimens(cents[a + drug.originator], wa, cents[b + drug.originator], wb),
  )
  columns.biosimilarAtReferenceCents[i] = roundHalfEven(
    ofTwoRegimens(cents[a + drug.biosimilar], wa, cents[b + drug.biosimilar], wb),
  )
  columns.genericAtReferenceCents[i] = roundHalfEven(
    ofTwoRegimens(cents[a + drug.generic], wa, cents[b + drug.generic], wb),
  )
  columns.oralAtReferenceCents[i] = roundHalfEven(ofTwoRegimens(cents[a + drug.oral], wa, cents[b + drug.oral], wb))
  columns.novelOralAtReferenceCents[i] = roundHalfEven(
    ofTwoRegimens(cents[a + drug.novelOral], wa, cents[b + drug.novelOral], wb),
  )
  const uptake = uptakeOfTwo(
    plan.regimenUptake[first],
    cents[a + drug.originator] * wa,
    plan.regimenUptake[next],
    cents[b + drug.originator] * wb,
  )
  columns.originatorResistance[i] = originatorResistance(draws.u0, uptake)
  columns.practiceServicesCents[i] = roundHalfEven(
    ofTwoRegimens(plan.regimenServicesCents[first], firstShare, plan.regimenServicesCents[next], nextShare),
  )
  columns.supportiveCents[i] = roundHalfEven(
    supportive(plan.supportiveCents[slot.cancer], monthsOnTherapy, plan.expectedExposure[slot.subtype]),
  )
  columns.regimen[i] = first
  columns.line[i] = slot.line
  slot.regimen = next
  if (switched) slot.line++
}

/** Regimen of a subtype at u. */
function drawRegimen(plan: CohortPlan, subtype: number, u: number): number {
  const last = plan.regimenStart[subtype + 1] - 1
  let k = plan.regimenStart[subtype]
  while (k < last && u >= plan.regimenCumulative[k]) k++
  return k
}
