// The words of a patient and an episode, eleven blocks in one call of the generator. Word j of a block lies 16·j bytes behind
// its first.

import * as block from '../sim/kernels/layout/blocks'
import { threefryThree } from './threefry-three'
import { uniformAt } from './uniform'

const PATIENT = memory.data(192, 16)
const WORDS = PATIENT + 64
export const COURSE = 0
export const SPENDING = 4
export const UTILISATION = 8
export const CHOICES = 12
export const REFERRAL = 64
export const SETTLEMENT = 68
export const EMERGENCY_VISIT = 72 // of the first visit
export const ADMISSION = 76 // of the first admission

/** Draws them for episode number `episode` of a patient. */
export function drawWords(patient: u32, episode: i32): void {
  threefryThree(
    patient,
    i32x4(block.mix, block.background, block.person, 0),
    i32x4(block.course, block.spending, block.utilisation, block.choices),
    i32x4(block.referral, block.settlement, block.emergencyVisit, block.admission),
    episode * block.INDICES,
    PATIENT,
  )
}

export function word(place: i32, lane: i32): u32 {
  return load<u32>(WORDS + place + (lane << 4))
}

export function uniform(place: i32, lane: i32): f64 {
  return uniformAt(WORDS + place + (lane << 4))
}

/** Address of the first word of a block. */
export function wordsOf(place: i32): usize {
  return WORDS + place
}

/** Address of the patient's own blocks 0, 1 and 2. */
export function patientWords(): usize {
  return PATIENT
}
