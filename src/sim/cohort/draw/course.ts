// The course of one episode: how long on therapy, whether a next line starts, whether the patient dies,
// and whether another episode follows. Constant hazards, so that exposure has a closed form:
// E[months on therapy] / 6 = (1 − e^(−6h)) / (6h), h the hazard of leaving therapy for any cause.

import { log } from '../../random/log.ts'
import { purposes } from '../../random/purposes.ts'
import type { CohortPlan } from '../compile/plan.ts'
import { EPISODE_MONTHS } from '../panel/panel.ts'
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
  draws.at(purposes.course.block, patient, episode * 64)
  course.regimenUniform = draws.u0
  course.nextRegimenUniform = draws.u1
  const leave = -log(draws.u2) / plan.leaveHazard[subtype]
  const cause = draws.u3
  draws.at(purposes.spending.block, patient, episode * 64)
  const lineSwitch = -log(draws.u0) / plan.switchHazard[subtype]
  course.doseIntensityUniform = draws.u2
  course.otherServicesUniform = draws.u3
  course.onTherapyAtEnd = leave >= EPISODE_MONTHS
  course.monthsOnTherapy = course.onTherapyAtEnd ? EPISODE_MONTHS : leave
  course.switchMonth = lineSwitch < course.monthsOnTherapy ? lineSwitch : Number.POSITIVE_INFINITY
  const switched = course.switchMonth !== Number.POSITIVE_INFINITY
  if (course.onTherapyAtEnd) course.deathMonth = Number.POSITIVE_INFINITY
  else if (cause < (switched ? plan.causeDeathNextLine[subtype] : plan.causeDeath[subtype])) course.deathMonth = leave
  else {
    const progressed = switched || cause < plan.causeProgression[subtype]
    const death =
      leave - log(draws.u1) / (progressed ? plan.deathAfterProgression[subtype] : plan.deathAfterOther[subtype])
    course.deathMonth = death < EPISODE_MONTHS ? death : Number.POSITIVE_INFINITY
  }
}
