// Rows of panel and care as settling finds them: columns at fixed places of two blocks, both with room for `capacity` rows.

import { monthsBegun as monthsBegunAlive } from '../sim/formulas/monthly-payment'
import { ROUND } from '../sim/formulas/rounding'
import * as settled from '../sim/kernels/layout/settled-columns'

/** Address of a 32-bit column of the panel's block; of a byte column. */
export function wide(panel: usize, capacity: i32, place: i32): usize {
  return panel + <usize>(place * capacity * 4)
}

export function narrow(panel: usize, capacity: i32, place: i32): usize {
  return panel + <usize>(settled.cancer * capacity * 4 + (place - settled.cancer) * capacity)
}

/** Address of a column of a block of care. */
export function careColumn(care: usize, capacity: i32, place: i32): usize {
  return care + <usize>(place * capacity * 8)
}

/** Two cents each, rounded half to even. */
export function rounded(x: v128): v128 {
  const round = f64x2.splat(ROUND)
  return f64x2.sub(f64x2.add(x, round), round)
}

/** Two 32-bit integers as 64-bit numbers. */
export function twoWhole(at: usize): v128 {
  return f64x2.convert_low_i32x4_s(v128.load64_zero(at))
}

/** A row's entry of a byte column of the panel. */
export function byte(panel: usize, capacity: i32, place: i32, row: i32): i32 {
  return <i32>load<u8>(narrow(panel, capacity, place) + row)
}

/** Months of an episode begun alive, 0 … 6. */
export function monthsBegun(panel: usize, capacity: i32, row: i32): i32 {
  return <i32>monthsBegunAlive(<f64>load<f32>(wide(panel, capacity, settled.deathMonth) + ((<usize>row) << 2)))
}
