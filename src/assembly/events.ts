// Emergency visits and admissions of an episode, one by one. The words of each first event come with the episode’s own;
// those of four more with every further call.

import { eventCents } from '../sim/formulas/services'
import * as block from '../sim/kernels/layout/blocks'
import * as row from '../sim/kernels/layout/event-columns'
import * as kind from '../sim/kernels/layout/event-kinds'
import * as field from '../sim/kernels/layout/plan-fields'
import { keptOf } from './cents'
import { eventColumns, putByte, putReal, putWhole } from './columns'
import { lognormalOf } from './lognormal'
import { addEvent } from './outcome'
import { scalar } from './plan'
import { threefry } from './threefry'
import { uniformAt } from './uniform'
import { ADMISSION, EMERGENCY_VISIT, wordsOf } from './words'

const FURTHER = memory.data(64, 16)

/** Draws the visits of an episode; their cents. */
export function drawEmergencyVisits(patient: u32, episode: i32, visits: i32): f64 {
  let total: f64 = 0
  let words = wordsOf(EMERGENCY_VISIT)
  for (let k = 0; k < visits; k++) {
    if (k > 0) words = furtherWords(patient, block.emergencyVisit, episode, k)
    const cents = eventCents(
      lognormalOf(load<u32>(words), scalar(field.emergencyCostMu), scalar(field.emergencyCostSigma)),
    )
    add(kind.emergencyVisit, cents, words, 0)
    total += cents
  }
  return total
}

/** Draws the admissions of an episode; their cents. */
export function drawAdmissions(patient: u32, episode: i32, admissions: i32): f64 {
  let total: f64 = 0
  let words = wordsOf(ADMISSION)
  for (let k = 0; k < admissions; k++) {
    if (k > 0) words = furtherWords(patient, block.admission, episode, k)
    const cents = eventCents(
      lognormalOf(load<u32>(words), scalar(field.admissionCostMu), scalar(field.admissionCostSigma)),
    )
    add(kind.admission, cents, words, i32(uniformAt(words + 32) < scalar(field.complicationShare)))
    total += cents
  }
  return total
}

/** Address of the first word of event k ≥ 1; four events a call. */
function furtherWords(patient: u32, purpose: i32, episode: i32, k: i32): usize {
  const lane = (k - 1) & 3
  const index = episode * block.INDICES + k
  if (lane === 0)
    threefry(i32x4.splat(patient), i32x4.splat(purpose), i32x4(index, index + 1, index + 2, index + 3), FURTHER)
  return FURTHER + (lane << 2)
}

function add(code: i32, cents: f64, words: usize, complication: i32): void {
  const i = addEvent()
  putByte(eventColumns, row.eventKind, i, code)
  putWhole(eventColumns, row.eventCents, i, keptOf(cents))
  putReal(eventColumns, row.eventUniform, i, uniformAt(words + 16))
  putByte(eventColumns, row.eventComplication, i, complication)
}
