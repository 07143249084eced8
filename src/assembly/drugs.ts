// Drugs and visits of an episode: the first regimen until a next line starts, the next one after.

import * as column from '../sim/kernels/layout/episode-columns'
import * as field from '../sim/kernels/layout/plan-fields'
import { ROUND, wholeOf } from './cents'
import { episodeColumns, putWhole } from './columns'
import { passedBy } from './mix'
import { column as columnOf, wholeAt } from './plan'

/** Regimen of a subtype at u. */
export function drawRegimen(subtype: i32, u: f64): i32 {
  const start = wholeAt(field.regimenShareStart, subtype)
  return (
    wholeAt(field.regimenStart, subtype) +
    passedBy(u, columnOf(field.regimenCumulative) + (start << 3), wholeAt(field.regimenShareStart, subtype + 1) - start)
  )
}

/** Cents of the seven classes at weights `first` and `next` of a full six months; rows of the plan are eight wide here. */
export function putDrugs(i: i32, firstRegimen: i32, nextRegimen: i32, first: f64, next: f64): void {
  const a = columnOf(field.regimenCents) + (firstRegimen << 6)
  const b = columnOf(field.regimenCents) + (nextRegimen << 6)
  const wa = f64x2.splat(first)
  const wb = f64x2.splat(next)
  putPair(i, column.brandedAtReferenceCents, a, b, wa, wb)
  putPair(i, column.originatorAtReferenceCents, a + 16, b + 16, wa, wb)
  putPair(i, column.genericAtReferenceCents, a + 32, b + 32, wa, wb)
  putWhole(
    episodeColumns,
    column.novelOralAtReferenceCents,
    i,
    wholeOf(load<f64>(a, 48) * first + load<f64>(b, 48) * next),
  )
}

/** Two classes at once, into a column and the one after it. */
function putPair(i: i32, first: i32, a: usize, b: usize, wa: v128, wb: v128): void {
  const cents = f64x2.add(f64x2.add(f64x2.mul(v128.load(a), wa), f64x2.mul(v128.load(b), wb)), f64x2.splat(ROUND))
  v128.store_lane<i32>(load<usize>(episodeColumns + (first << 2)) + (i << 2), cents, 0)
  v128.store_lane<i32>(load<usize>(episodeColumns + (first << 2) + 4) + (i << 2), cents, 2)
}
