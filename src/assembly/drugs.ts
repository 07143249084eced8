// Drugs and visits of an episode: the first regimen until a next line starts, the next one after.

import { ofTwoRegimens, originatorResistance, uptakeOfTwo } from '../sim/formulas/drugs'
import { ROUND } from '../sim/formulas/rounding'
import * as column from '../sim/kernels/layout/episode-columns'
import * as field from '../sim/kernels/layout/plan-fields'
import * as drug from '../sim/kernels/layout/regimen-classes'
import { wholeOf } from './cents'
import { episodeColumns, putWhole } from './columns'
import { passedBy } from './mix'
import { at, column as columnOf, wholeAt } from './plan'

/** Regimen of a subtype at u. */
export function drawRegimen(subtype: i32, u: f64): i32 {
  const start = wholeAt(field.regimenShareStart, subtype)
  return (
    wholeAt(field.regimenStart, subtype) +
    passedBy(u, columnOf(field.regimenCumulative) + (start << 3), wholeAt(field.regimenShareStart, subtype + 1) - start)
  )
}

/** Cents of the seven classes at weights `first` and `next` of a full six months; two classes at a time, places in a panel and in a regimen following each other. */
export function putDrugs(i: i32, firstRegimen: i32, nextRegimen: i32, first: f64, next: f64): void {
  const a = columnOf(field.regimenCents) + ((firstRegimen * drug.PLACES) << 3)
  const b = columnOf(field.regimenCents) + ((nextRegimen * drug.PLACES) << 3)
  const wa = f64x2.splat(first)
  const wb = f64x2.splat(next)
  putPair(i, column.brandedAtReferenceCents, a, b, wa, wb)
  putPair(i, column.originatorAtReferenceCents, a + (drug.originator << 3), b + (drug.originator << 3), wa, wb)
  putPair(i, column.genericAtReferenceCents, a + (drug.generic << 3), b + (drug.generic << 3), wa, wb)
  const novelOral = ofTwoRegimens(load<f64>(a, drug.novelOral << 3), first, load<f64>(b, drug.novelOral << 3), next)
  putWhole(episodeColumns, column.novelOralAtReferenceCents, i, wholeOf(novelOral))
}

/** Two classes at once, into a column and the one after it. */
function putPair(i: i32, first: i32, a: usize, b: usize, wa: v128, wb: v128): void {
  const cents = f64x2.add(f64x2.add(f64x2.mul(v128.load(a), wa), f64x2.mul(v128.load(b), wb)), f64x2.splat(ROUND))
  v128.store_lane<i32>(load<usize>(episodeColumns + (first << 2)) + (i << 2), cents, 0)
  v128.store_lane<i32>(load<usize>(episodeColumns + (first << 2) + 4) + (i << 2), cents, 2)
}

/** How hard it is to convert the row’s remaining originator use, at weights `first` and `next` of a full six months. */
export function resistanceOf(u: f64, firstRegimen: i32, nextRegimen: i32, first: f64, next: f64): f64 {
  const uptake = uptakeOfTwo(
    at(field.regimenUptake, firstRegimen),
    at(field.regimenCents, firstRegimen * drug.PLACES + drug.originator) * first,
    at(field.regimenUptake, nextRegimen),
    at(field.regimenCents, nextRegimen * drug.PLACES + drug.originator) * next,
  )
  return originatorResistance(u, uptake)
}
