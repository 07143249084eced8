// The course of one episode (src/sim/cohort/draw/course.ts) from its words; two times at once.

import { deathAfterLeaving, monthBefore, monthsOnTherapy as monthsUpTo } from '../sim/formulas/course'
import { EPISODE_MONTHS } from '../sim/formulas/episode-months'
import * as field from '../sim/kernels/layout/plan-fields'
import { log, logOfPair } from './log'
import { at } from './plan'
import { COURSE, SPENDING, uniform } from './words'

export let monthsOnTherapy: f64 = 0
export let switchMonth: f64 = 0
export let deathMonth: f64 = 0
export let onTherapyAtEnd: bool = false

export function drawCourse(subtype: i32): void {
  const logs = logOfPair(f64x2(uniform(COURSE, 2), uniform(SPENDING, 0)))
  const times = f64x2.div(f64x2.neg(logs), f64x2(at(field.leaveHazard, subtype), at(field.switchHazard, subtype)))
  const leave = f64x2.extract_lane(times, 0)
  onTherapyAtEnd = leave >= EPISODE_MONTHS
  monthsOnTherapy = monthsUpTo(leave)
  switchMonth = monthBefore(f64x2.extract_lane(times, 1), monthsOnTherapy)
  deathMonth = onTherapyAtEnd ? Infinity : deathOf(subtype, leave, switchMonth < monthsOnTherapy)
}

function deathOf(subtype: i32, leave: f64, switched: bool): f64 {
  const cause = uniform(COURSE, 3)
  const byDeath = switched ? at(field.causeDeathNextLine, subtype) : at(field.causeDeath, subtype)
  if (cause < byDeath) return leave
  const progressed = switched || cause < at(field.causeProgression, subtype)
  const perMonth = progressed ? at(field.deathAfterProgression, subtype) : at(field.deathAfterOther, subtype)
  return deathAfterLeaving(leave, log(uniform(SPENDING, 1)), perMonth)
}
