// Which patients another mix changes (src/sim/cohort/draw/changed-patients.ts), four neighbouring slots at a time.

import * as block from '../sim/kernels/layout/blocks'
import { ENTRY_PERIODS } from '../sim/kernels/layout/limits'
import * as field from '../sim/kernels/layout/plan-fields'
import { drawSubtype } from './person'
import { scalar } from './plan'
import { Slot } from './slot'
import { threefry, useReplicate } from './threefry'
import { patientWords } from './words'

const NEVER = ENTRY_PERIODS
const WORDS = memory.data(64, 16)
const PERSON = memory.data(128, 16)

/**
 * For `replicates` from `firstReplicate` on, whose `slots` had patients and subtypes in rows of `slotsBefore` a period: writes
 * to `since` by replicate and slot the first period whose row is another.
 */
export function findChanged(
  firstReplicate: i32,
  replicates: i32,
  slots: i32,
  slotsBefore: i32,
  patients: usize,
  subtypes: usize,
  since: usize,
): void {
  const periods = <i32>scalar(field.periods)
  const kept = min(slots, slotsBefore)
  for (let r = 0; r < replicates; r++) {
    useReplicate(firstReplicate + r)
    memory.fill(since, <u8>NEVER, kept)
    memory.fill(since + kept, 0, slots - kept)
    for (let t = 0; t < periods; t++) {
      for (let k = 0; k < kept; k += 4) compare(k, min(4, kept - k), t, patients + (k << 2), subtypes + k, since + k)
      patients += slotsBefore << 2
      subtypes += slotsBefore
    }
    since += slots
  }
}

/** Compares `n` slots from slot k on with those of period t who enter in it. */
function compare(k: i32, n: i32, t: i32, patients: usize, subtypes: usize, since: usize): void {
  const patient = k * ENTRY_PERIODS + t
  let entering = 0
  for (let j = 0; j < n; j++) {
    if (load<u8>(since + j) === NEVER && load<i32>(patients + (j << 2)) === patient + j * ENTRY_PERIODS)
      entering |= 1 << j
  }
  if (entering === 0) return
  threefry(
    i32x4.add(i32x4.splat(patient), i32x4(0, ENTRY_PERIODS, 2 * ENTRY_PERIODS, 3 * ENTRY_PERIODS)),
    i32x4.splat(block.mix),
    i32x4.splat(0),
    WORDS,
  )
  const person = changetype<Slot>(PERSON)
  for (let j = 0; j < n; j++) {
    if (((entering >> j) & 1) === 0) continue
    for (let word = 0; word < 64; word += 16) store<u32>(patientWords() + word, load<u32>(WORDS + word + (j << 2)))
    drawSubtype(person, t > 0)
    if (person.subtype !== <i32>load<u8>(subtypes + j)) store<u8>(since + j, t)
  }
}
