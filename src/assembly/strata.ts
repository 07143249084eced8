// Sums by stratum of patients: src/sim/outcomes/strata-sums.ts says what is computed.

import * as settled from '../sim/kernels/layout/settled-columns'
import * as stratum from '../sim/kernels/layout/strata'
import { narrow } from './rows'

function deprivation(panel: usize, capacity: i32, row: i32): usize {
  return (<usize>load<u8>(narrow(panel, capacity, settled.deprivationQuintile) + row)) << 3
}

function dual(panel: usize, capacity: i32, row: i32): usize {
  return (<usize>(stratum.DUAL + <i32>load<u8>(narrow(panel, capacity, settled.dual) + row))) << 3
}

function ethnicity(panel: usize, capacity: i32, row: i32): usize {
  return (<usize>(stratum.ETHNICITY + <i32>load<u8>(narrow(panel, capacity, settled.ethnicity) + row))) << 3
}

function plus(at: usize, x: f64): void {
  store<f64>(at, load<f64>(at) + x)
}

function addTwo(panel: usize, capacity: i32, row: i32, sums: usize, first: f64, second: f64): void {
  const a = sums + deprivation(panel, capacity, row)
  const b = sums + dual(panel, capacity, row)
  const c = sums + ethnicity(panel, capacity, row)
  plus(a, first)
  plus(b, first)
  plus(c, first)
  const next: usize = stratum.COUNT << 3
  plus(a + next, second)
  plus(b + next, second)
  plus(c + next, second)
}

/** What payer and practice receive for a row. */
export function receive(panel: usize, capacity: i32, row: i32, sums: usize, payer: f64, practice: f64): void {
  addTwo(panel, capacity, row, sums, payer, practice)
}

/** A row's benchmark and actual spending. */
export function reconcile(panel: usize, capacity: i32, row: i32, sums: usize, benchmark: f64, actual: f64): void {
  addTwo(panel, capacity, row, sums + ((2 * stratum.COUNT) << 3), benchmark, actual)
}

/** A row's actual spending without a benchmark. */
export function count(panel: usize, capacity: i32, row: i32, sums: usize, actual: f64): void {
  const last = sums + ((3 * stratum.COUNT) << 3)
  plus(last + deprivation(panel, capacity, row), actual)
  plus(last + dual(panel, capacity, row), actual)
  plus(last + ethnicity(panel, capacity, row), actual)
}
