// Simulates a batch of replicates into columns (src/sim/cohort/draw/simulate.ts). The caller lays out memory; where it proves too
// small the call ends early and is made again with more.

import * as block from '../sim/kernels/layout/blocks'
import { DONE, MORE_EVENTS, MORE_ROWS, MORE_THERAPIES } from '../sim/kernels/layout/endings'
import * as column from '../sim/kernels/layout/episode-columns'
import { ENTRY_PERIODS, MOST_EVENTS } from '../sim/kernels/layout/limits'
import * as field from '../sim/kernels/layout/plan-fields'
import * as therapy from '../sim/kernels/layout/therapy-columns'
import { episodeColumns, putWhole, therapyColumns } from './columns'
import { drawEpisode } from './episode'
import { clear, events, therapies } from './outcome'
import { drawPerson } from './person'
import { scalar, wholeAt } from './plan'
import { poissonQuantile } from './poisson'
import { emptySlots, Slot, slotAt, useSlots } from './slot'
import { threefry, useReplicate } from './threefry'
import { uniformAt } from './uniform'
import { drawWords } from './words'

const WORDS = memory.data(64, 16)

/**
 * Simulates `replicates` from `firstReplicate` on, into columns of room for `rows`, `mostEvents` and `mostTherapies`; slots, one for every row of a period at most, lie at `slots`.
 * Where `since` is not 0 it holds by replicate and slot the first period simulated (src/sim/cohort/panel/since.ts).
 */
export function simulatePanel(
  firstReplicate: i32,
  replicates: i32,
  slots: usize,
  slotCount: i32,
  since: usize,
  rows: i32,
  mostEvents: i32,
  mostTherapies: i32,
): i32 {
  clear()
  useSlots(slots)
  const periods = <i32>scalar(field.periods)
  const isFixed = scalar(field.poisson) === 0
  putWhole(episodeColumns, column.start, 0, 0)
  putWhole(therapyColumns, therapy.start, 0, 0)
  let end = 0
  for (let r = 0; r < replicates; r++) {
    useReplicate(firstReplicate + r)
    emptySlots(slotCount)
    let staying = 0
    for (let t = 0; t < periods; t++) {
      const n = scalar(field.episodesPerPeriod)
      const first = since + r * slotCount
      let entering =
        since !== 0
          ? slotsIn(first, slotCount, t) - staying
          : isFixed
            ? <i32>n - staying
            : poissonSize(t, t === 0 ? n : n * scalar(field.entrantShare))
      let i = end
      end += staying + entering
      putWhole(episodeColumns, column.start, r * periods + t + 1, end)
      if (end > rows || staying + entering > slotCount) return MORE_ROWS
      staying = 0
      for (let k = 0; i < end; k++) {
        if (since !== 0 && <i32>load<u8>(first + k) > t) continue
        const slot = slotAt(k)
        if (slot.continues === 1) {
          slot.episode++
          drawWords(slot.patient, slot.episode)
        } else if (entering > 0) {
          entering--
          enter(slot, k, t)
        } else continue
        if (events + MOST_EVENTS > mostEvents) return MORE_EVENTS
        if (therapies === mostTherapies) return MORE_THERAPIES
        const outcome = drawEpisode(slot, i)
        if (outcome !== DONE) return outcome
        staying += slot.continues
        i++
      }
    }
    putWhole(therapyColumns, therapy.start, r + 1, therapies)
  }
  putWhole(episodeColumns, column.eventStart, end, events)
  return DONE
}

/** Slots simulated in a period. */
function slotsIn(first: usize, slotCount: i32, period: i32): i32 {
  let slots = 0
  for (let k = 0; k < slotCount; k++) slots += i32(<i32>load<u8>(first + k) <= period)
  return slots
}

/** A new patient takes the slot. */
function enter(slot: Slot, k: i32, period: i32): void {
  slot.patient = scalar(field.stratifiedPerCancer) > 0 ? k : k * ENTRY_PERIODS + period
  drawWords(slot.patient, 0)
  drawPerson(slot, period > 0)
  slot.episode = 0
  slot.regimen = -1
  slot.line = wholeAt(field.subtypeLine, slot.subtype)
}

/** A Poisson number of patients from the replicate's own address. */
function poissonSize(period: i32, mean: f64): i32 {
  threefry(i32x4.splat(0), i32x4.splat(block.panelSize), i32x4.splat(period), WORDS)
  return <i32>poissonQuantile(uniformAt(WORDS), mean)
}
