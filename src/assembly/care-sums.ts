// Sums over the care of a replicate: src/sim/outcomes/record.ts says what they are.

import * as column from '../sim/kernels/layout/care-columns'
import * as settled from '../sim/kernels/layout/settled-columns'
import { amount, wide } from './rows'

function sumOf(care: usize, capacity: i32, place: i32, from: i32, to: i32): f64 {
  let two = f64x2.splat(0)
  let i = from
  const at = care + ((<usize>(place * capacity)) << 3)
  for (; i + 1 < to; i += 2) two = f64x2.add(two, v128.load(at + ((<usize>i) << 3)))
  const one = i < to ? amount(care, capacity, place, i) : 0
  return f64x2.extract_lane(two, 0) + f64x2.extract_lane(two, 1) + one
}

function above(care: usize, capacity: i32, place: i32, from: i32, to: i32): f64 {
  let count = 0
  for (let i = from; i < to; i++) count += amount(care, capacity, place, i) > 0 ? 1 : 0
  return <f64>count
}

/** Nine sums of rows from … to (exclusive): systemic Part B drugs, Part D, all else, visits, admissions, episodes with either, deaths, supportive drugs. */
export function sumCare(panel: usize, care: usize, capacity: i32, from: i32, to: i32, sums: usize): void {
  const supportive = sumOf(care, capacity, column.supportiveCents, from, to)
  let drugs: f64 = 0
  for (let place = column.brandedCents; place <= column.biosimilarCents; place++) drugs += sumOf(care, capacity, place, from, to)
  store<f64>(sums, drugs + sumOf(care, capacity, column.genericCents, from, to))
  store<f64>(sums, sumOf(care, capacity, column.oralCents, from, to), 8)
  const services = sumOf(care, capacity, column.practiceServicesCents, from, to) + sumOf(care, capacity, column.hospitalServicesCents, from, to)
  const acute = sumOf(care, capacity, column.emergencyCents, from, to) + sumOf(care, capacity, column.admissionCents, from, to)
  store<f64>(sums, supportive + services + acute, 16)
  store<f64>(sums, sumOf(care, capacity, column.emergencyVisits, from, to), 24)
  store<f64>(sums, sumOf(care, capacity, column.admissions, from, to), 32)
  store<f64>(sums, above(care, capacity, column.emergencyVisits, from, to), 40)
  store<f64>(sums, above(care, capacity, column.admissions, from, to), 48)
  let deaths = 0
  for (let i = from; i < to; i++) deaths += load<f32>(wide(panel, capacity, settled.deathMonth) + ((<usize>i) << 2)) < 6 ? 1 : 0
  store<f64>(sums, <f64>deaths, 56)
}
