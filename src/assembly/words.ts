// The words of an episode: eight blocks in two calls of the generator. Word j of a block lies 16·j bytes behind its first.

import { threefry } from './threefry'
import { uniformAt } from './uniform'

const WORDS = memory.data(128, 16)
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
  const index = i32x4.splat(episode << 6)
  threefry(patient, i32x4(3, 4, 5, 6), index, WORDS)
  threefry(patient, i32x4(7, 14, 10, 11), index, WORDS + 64)
}

export function word(block: i32, lane: i32): u32 {
  return load<u32>(WORDS + block + (lane << 4))
}

export function uniform(block: i32, lane: i32): f64 {
  return uniformAt(WORDS + block + (lane << 4))
}

/** Address of the first word of a block. */
export function wordsOf(block: i32): usize {
  return WORDS + block
}
