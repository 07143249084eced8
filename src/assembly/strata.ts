// Sums by stratum of patients: src/sim/contracts/interface/strata-sums.ts says what is computed.

import * as settled from '../sim/kernels/layout/settled-columns'
import * as stratum from '../sim/kernels/layout/strata'
import { narrow } from './rows'

/** Where the three columns lie that a row's strata are known by, `capacity` apart: what is said of a row takes this plus the row. Computed before a loop, since engines compute it in every turn otherwise. */
export function strataRows(panel: usize, capacity: i32): usize {
  return narrow(panel, capacity, settled.dual)
}

function plus(at: usize, x: f64): void {
  store<f64>(at, load<f64>(at) + x)
}

function addTwo(row: usize, capacity: i32, sums: usize, first: f64, second: f64): void {
  const a = sums + ((<usize>load<u8>(row + capacity)) << 3)
  const b = sums + ((<usize>load<u8>(row)) << 3)
  const c = sums + ((<usize>load<u8>(row + 2 * capacity)) << 3)
  store<f64>(a, load<f64>(a) + first)
  store<f64>(b, load<f64>(b, stratum.DUAL << 3) + first, stratum.DUAL << 3)
  store<f64>(c, load<f64>(c, stratum.ETHNICITY << 3) + first, stratum.ETHNICITY << 3)
  store<f64>(a, load<f64>(a, stratum.COUNT << 3) + second, stratum.COUNT << 3)
  store<f64>(b, load<f64>(b, (stratum.COUNT + stratum.DUAL) << 3) + second, (stratum.COUNT + stratum.DUAL) << 3)
  store<f64>(
    c,
    load<f64>(c, (stratum.COUNT + stratum.ETHNICITY) << 3) + second,
    (stratum.COUNT + stratum.ETHNICITY) << 3,
  )
}

/** What payer and practice receive for a row. */
export function receive(row: usize, capacity: i32, sums: usize, payer: f64, practice: f64): void {
  addTwo(row, capacity, sums, payer, practice)
}

/** A row's benchmark and actual spending. */
export function reconcile(row: usize, capacity: i32, sums: usize, benchmark: f64, actual: f64): void {
  addTwo(row, capacity, sums + ((2 * stratum.COUNT) << 3), benchmark, actual)
}

/** A row's actual spending without a benchmark. */
export function count(row: usize, capacity: i32, sums: usize, actual: f64): void {
  const last = sums + ((3 * stratum.COUNT) << 3)
  plus(last + ((<usize>load<u8>(row + capacity)) << 3), actual)
  plus(last + ((<usize>load<u8>(row)) << 3) + (stratum.DUAL << 3), actual)
  plus(last + ((<usize>load<u8>(row + 2 * capacity)) << 3) + (stratum.ETHNICITY << 3), actual)
}
