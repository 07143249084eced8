// The course of one episode: how long on therapy, whether a next line starts, whether the patient dies,
// and whether another episode follows. Constant hazards, so that exposure has a closed form:
// E[months on therapy] / 6 = (1 − e^(−6h)) / (6h), h the hazard of leaving therapy for any cause.

import { deathAfterLeaving, exponentialMonths, monthBefore, monthsOnTherapy } from '../../formulas/course.ts'
import { EPISODE_MONTHS } from '../../formulas/episode-months.ts'
import { INDICES } from '../../kernels/layout/blocks.ts'
import { log } from '../../random/log.ts'
import { purposes } from '../../random/purposes.ts'
import type { Months } from '../../units.ts'
import type { CohortPlan } from '../compile/plan.ts'
import type { Draws } from './draws.ts'

export class Course {
  /** Uniforms that pick the first and the next regimen. */
  regimenUniform = 0
  nextRegimenUniform = 0
  monthsOnTherapy = 0
  /** Month at which the next line starts; Infinity when none does while on therapy. */
  switchMonth = 0
  deathMonth = 0
  onTherapyAtEnd = false
  doseIntensityUniform = 0
  otherServicesUniform = 0
}

/**
 * Draws the course of episode number `episode` of a patient of `subtype`.
 * Leaving therapy is one exponential time; its cause is death, progression without a next line, or any
 * other; progression onto a next line is an independent exponential that matters only while on therapy.
 */
export function drawCourse(
  plan: CohortPlan,
  draws: Draws,
  patient: number,
  subtype: number,
  episode: number,
  course: Course,
): void {
  draws.at(purposes.course.block, patient, episode * INDICES)
  course.regimenUniform = draws.u0
  course.nextRegimenUniform = draws.u1
  const leave = exponentialMonths(log(draws.u2), plan.leaveHazard[subtype])
  const cause = draws.u3
  draws.at(purposes.spending.block, patient, episode * INDICES)
  const lineSwitch = exponentialMonths(log(draws.u0), plan.switchHazard[subtype])
  course.doseIntensityUniform = draws.u2
  course.otherServicesUniform = draws.u3
  course.onTherapyAtEnd = leave >= EPISODE_MONTHS
  course.monthsOnTherapy = monthsOnTherapy(leave)
  course.switchMonth = monthBefore(lineSwitch, course.monthsOnTherapy)
  const switched = course.switchMonth < course.monthsOnTherapy
  course.deathMonth = course.onTherapyAtEnd
    ? Number.POSITIVE_INFINITY
    : deathOf(plan, subtype, leave, switched, cause, draws.u1)
}

function deathOf(
  plan: CohortPlan,
  subtype: number,
  leave: Months,
  switched: boolean,
  cause: number,
  u: number,
): Months {
  if (cause < (switched ? plan.causeDeathNextLine[subtype] : plan.causeDeath[subtype])) return leave
  const progressed = switched || cause < plan.causeProgression[subtype]
  const perMonth = progressed ? plan.deathAfterProgression[subtype] : plan.deathAfterOther[subtype]
  return deathAfterLeaving(leave, log(u), perMonth)
}
