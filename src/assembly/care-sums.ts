// Sums over the care of a replicate: src/sim/outcomes/record.ts says what they are.

import { EPISODE_MONTHS } from '../sim/formulas/episode-months'
import * as column from '../sim/kernels/layout/care-columns'
import * as settled from '../sim/kernels/layout/settled-columns'
import { careColumn, wide } from './rows'

function sumOf(care: usize, capacity: i32, place: i32, from: i32, to: i32): f64 {
  const column = careColumn(care, capacity, place)
  let a = f64x2.splat(0)
  let b = a
  let c = a
  let d = a
  let i = from
  for (; i + 7 < to; i += 8) {
    const at = column + ((<usize>i) << 3)
    a = f64x2.add(a, v128.load(at))
    b = f64x2.add(b, v128.load(at, 16))
    c = f64x2.add(c, v128.load(at, 32))
    d = f64x2.add(d, v128.load(at, 48))
  }
  const all = f64x2.add(f64x2.add(a, b), f64x2.add(c, d))
  let sum = f64x2.extract_lane(all, 0) + f64x2.extract_lane(all, 1)
  for (; i < to; i++) sum += load<f64>(column + ((<usize>i) << 3))
  return sum
}

function above(care: usize, capacity: i32, place: i32, from: i32, to: i32): f64 {
  const column = careColumn(care, capacity, place)
  const zero = f64x2.splat(0)
  let counts = i64x2.splat(0)
  let i = from
  for (; i + 1 < to; i += 2) counts = i64x2.sub(counts, f64x2.gt(v128.load(column + ((<usize>i) << 3)), zero))
  const last = i < to && load<f64>(column + ((<usize>i) << 3)) > 0
  return <f64>(i64x2.extract_lane(counts, 0) + i64x2.extract_lane(counts, 1) + i64(last))
}

/** Nine sums of rows from … to (exclusive): systemic Part B drugs, Part D, all else, visits, admissions, episodes with either, deaths, supportive drugs. */
export function sumCare(panel: usize, care: usize, capacity: i32, from: i32, to: i32, sums: usize): void {
  const supportive = sumOf(care, capacity, column.supportiveCents, from, to)
  let drugs: f64 = 0
  for (let place = column.brandedCents; place <= column.biosimilarCents; place++)
    drugs += sumOf(care, capacity, place, from, to)
  store<f64>(sums, drugs + sumOf(care, capacity, column.genericCents, from, to))
  store<f64>(sums, sumOf(care, capacity, column.oralCents, from, to), 8)
  const services =
    sumOf(care, capacity, column.practiceServicesCents, from, to) +
    sumOf(care, capacity, column.hospitalServicesCents, from, to)
  const acute =
    sumOf(care, capacity, column.emergencyCents, from, to) + sumOf(care, capacity, column.admissionCents, from, to)
  store<f64>(sums, supportive + services + acute, 16)
  store<f64>(sums, sumOf(care, capacity, column.emergencyVisits, from, to), 24)
  store<f64>(sums, sumOf(care, capacity, column.admissions, from, to), 32)
  store<f64>(sums, above(care, capacity, column.emergencyVisits, from, to), 40)
  store<f64>(sums, above(care, capacity, column.admissions, from, to), 48)
  const death = wide(panel, capacity, settled.deathMonth)
  let deaths = 0
  for (let i = from; i < to; i++) deaths += i32(<f64>load<f32>(death + ((<usize>i) << 2)) < EPISODE_MONTHS)
  store<f64>(sums, <f64>deaths, 56)
}
