// One row of the panel: an episode of the patient in a slot. Drugs and visits follow the course of therapy, other
// services the patient, events the time alive; a cell therapy ends the systemic therapy it follows.

import { monthBefore } from '../../formulas/course.ts'
import { EPISODE_MONTHS } from '../../formulas/episode-months.ts'
import { endOfLife } from '../../formulas/services.ts'
import { INDICES } from '../../kernels/layout/blocks.ts'
import { purposes } from '../../random/purposes.ts'
import type { CohortPlan } from '../compile/plan.ts'
import type { Episodes } from '../panel/panel-columns.ts'
import { drawCourse } from './course.ts'
import type { Draws } from './draws.ts'
import { drawDrugs } from './drugs.ts'
import { drawEvents } from './events.ts'
import { infuse, isInfused } from './infusion.ts'
import type { PanelInMaking } from './panel-in-making.ts'
import { drawServices } from './services.ts'
import type { Slot } from './slot.ts'

/** Simulates row i. */
export function drawEpisode(plan: CohortPlan, draws: Draws, slot: Slot, i: number, panel: PanelInMaking): void {
  const { columns, course } = panel
  const { patient, episode } = slot
  const s = slot.subtype
  drawCourse(plan, draws, patient, s, episode, course)
  const infused =
    plan.referral[s] > 0 && isInfused(plan, draws, patient, s, episode, Math.min(course.deathMonth, EPISODE_MONTHS))
  if (infused) {
    const infusion = infuse(plan, draws, patient, plan.referralProduct[s], episode, i)
    panel.infusions.push(infusion)
    course.monthsOnTherapy = Math.min(course.monthsOnTherapy, infusion.infusionMonth)
    course.deathMonth = monthBefore(infusion.infusionMonth + infusion.deathMonth, EPISODE_MONTHS)
  }
  putSlot(plan, slot, i, columns)
  columns.monthsOnTherapy[i] = course.monthsOnTherapy
  columns.deathMonth[i] = course.deathMonth

  draws.at(purposes.choices.block, patient, episode * INDICES)
  drawDrugs(plan, draws, course, slot, i, columns)
  columns.pathwayUniform[i] = draws.u1
  columns.hospiceUniform[i] = draws.u2
  columns.endOfLifeCents[i] =
    course.deathMonth < EPISODE_MONTHS
      ? endOfLife(draws.u2, plan.hospiceShare, plan.hospiceDeathCents, plan.hospitalDeathCents)
      : 0
  slot.continues = !infused && course.onTherapyAtEnd && draws.u3 < plan.continuation[s] ? 1 : 0
  columns.continues[i] = slot.continues

  draws.at(purposes.utilisation.block, patient, episode * INDICES)
  drawServices(plan, draws, course, slot, i, columns)
  drawEvents(plan, draws, course, slot, i, panel)

  draws.at(purposes.settlement.block, patient, episode * INDICES)
  columns.attributionUniform[i] = draws.u0
  columns.uptakeUniform[i] = draws.u1
  columns.selectionUniform[i] = draws.u2
  columns.serviceUniform[i] = draws.u3
}

/** What the row repeats of the patient. */
function putSlot(plan: CohortPlan, slot: Slot, i: number, columns: Episodes): void {
  columns.patient[i] = slot.patient
  columns.cancer[i] = slot.cancer
  columns.subtype[i] = slot.subtype
  columns.metastatic[i] = plan.subtypeMetastatic[slot.subtype]
  columns.her2[i] = plan.subtypeHer2[slot.subtype]
  columns.ageBand[i] = slot.ageBand
  columns.female[i] = slot.female
  columns.hccBand[i] = slot.hccBand
  columns.dual[i] = slot.dual
  columns.deprivationQuintile[i] = slot.deprivationQuintile
  columns.ethnicity[i] = slot.ethnicity
  columns.secondCancer[i] = slot.secondCancer
}
