// Emergency visits and admissions of an episode, one by one.

import { aliveShare } from '../../formulas/course.ts'
import { eventCents } from '../../formulas/services.ts'
import { INDICES } from '../../kernels/layout/blocks.ts'
import * as kind from '../../kernels/layout/event-kinds.ts'
import { MOST_EVENTS_OF_A_KIND } from '../../kernels/layout/limits.ts'
import { lognormalQuantile } from '../../random/lognormal.ts'
import { negativeBinomialQuantile } from '../../random/negative-binomial.ts'
import { purposes } from '../../random/purposes.ts'
import type { CohortPlan } from '../compile/plan.ts'
import type { EventColumns } from '../panel/panel-columns.ts'
import type { Course } from './course.ts'
import type { Draws } from './draws.ts'
import { admissionMeanOf, emergencyMeanOf } from './means.ts'
import type { PanelInMaking } from './panel-in-making.ts'
import type { Slot } from './slot.ts'

/** Draws those of row i; `draws` stand at its utilisation. */
export function drawEvents(
  plan: CohortPlan,
  draws: Draws,
  course: Course,
  slot: Slot,
  i: number,
  { columns, events, eventStart }: PanelInMaking,
): void {
  const alive = aliveShare(course.deathMonth)
  const emergencyVisits = Math.min(
    MOST_EVENTS_OF_A_KIND,
    negativeBinomialQuantile(draws.u0, emergencyMeanOf(plan, slot, alive), plan.emergencyDispersion),
  )
  const admissions = Math.min(
    MOST_EVENTS_OF_A_KIND,
    negativeBinomialQuantile(draws.u1, admissionMeanOf(plan, slot, alive), plan.admissionDispersion),
  )
  eventStart[i] = events.count
  columns.emergencyVisits[i] = emergencyVisits
  columns.admissions[i] = admissions
  columns.emergencyCents[i] = drawEmergencyVisits(plan, draws, slot.patient, slot.episode, emergencyVisits, events)
  columns.admissionCents[i] = drawAdmissions(plan, draws, slot.patient, slot.episode, admissions, events)
}

/** Draws the visits of an episode; their cents. */
function drawEmergencyVisits(
  plan: CohortPlan,
  draws: Draws,
  patient: number,
  episode: number,
  visits: number,
  events: EventColumns,
): number {
  let total = 0
  for (let k = 0; k < visits; k++) {
    draws.at(purposes.emergencyVisit.block, patient, episode * INDICES + k)
    const cents = eventCents(lognormalQuantile(draws.u0, plan.emergencyCost))
    events.add(kind.emergencyVisit, cents, draws.u1, 0)
    total += cents
  }
  return total
}

/** Draws the admissions of an episode; their cents. */
function drawAdmissions(
  plan: CohortPlan,
  draws: Draws,
  patient: number,
  episode: number,
  admissions: number,
  events: EventColumns,
): number {
  let total = 0
  for (let k = 0; k < admissions; k++) {
    draws.at(purposes.admission.block, patient, episode * INDICES + k)
    const cents = eventCents(lognormalQuantile(draws.u0, plan.admissionCost))
    events.add(kind.admission, cents, draws.u1, draws.u2 < plan.complicationShare ? 1 : 0)
    total += cents
  }
  return total
}
