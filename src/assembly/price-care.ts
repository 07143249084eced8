// Care at a world's prices, two episodes at a time: src/sim/cohort/price/price-care.ts says what is computed.

import * as column from '../sim/kernels/layout/care-columns'
import * as settled from '../sim/kernels/layout/settled-columns'
import { careColumn, narrow, rounded, twoWhole, wide } from './rows'

/** Prices rows from … to (exclusive; `from` even, room for one row beyond an odd `to`). Complications are left at 0. */
export function priceRows(
  panel: usize,
  care: usize,
  capacity: i32,
  from: i32,
  to: i32,
  branded: f64,
  novel: f64,
  competed: f64,
  oral: f64,
  generic: f64,
): void {
  const atBranded = f64x2.splat(branded)
  const atNovel = f64x2.splat(novel)
  const atCompeted = f64x2.splat(competed)
  const atOral = f64x2.splat(oral)
  const atGeneric = f64x2.splat(generic)
  const zero = f64x2.splat(0)
  for (let i = from; i < to; i += 2) {
    const p = (<usize>i) << 2
    const c = (<usize>i) << 3
    v128.store(
      careColumn(care, capacity, column.brandedCents) + c,
      rounded(f64x2.mul(twoWhole(wide(panel, capacity, settled.brandedAtReferenceCents) + p), atBranded)),
    )
    v128.store(
      careColumn(care, capacity, column.novelCents) + c,
      rounded(f64x2.mul(twoWhole(wide(panel, capacity, settled.novelAtReferenceCents) + p), atNovel)),
    )
    const originator = rounded(
      f64x2.mul(twoWhole(wide(panel, capacity, settled.originatorAtReferenceCents) + p), atCompeted),
    )
    const biosimilar = rounded(
      f64x2.mul(twoWhole(wide(panel, capacity, settled.biosimilarAtReferenceCents) + p), atCompeted),
    )
    const resistance = f64x2.promote_low_f32x4(
      v128.load64_zero(wide(panel, capacity, settled.originatorResistance) + p),
    )
    const given = f64x2.ge(resistance, zero)
    v128.store(careColumn(care, capacity, column.originatorCents) + c, v128.and(originator, given))
    v128.store(careColumn(care, capacity, column.biosimilarCents) + c, v128.andnot(biosimilar, given))
    v128.store(careColumn(care, capacity, column.biosimilarOriginatorCents) + c, v128.andnot(originator, given))
    v128.store(
      careColumn(care, capacity, column.genericCents) + c,
      rounded(f64x2.mul(twoWhole(wide(panel, capacity, settled.genericAtReferenceCents) + p), atGeneric)),
    )
    const novelOral = rounded(
      f64x2.mul(twoWhole(wide(panel, capacity, settled.novelOralAtReferenceCents) + p), atNovel),
    )
    v128.store(careColumn(care, capacity, column.novelOralCents) + c, novelOral)
    v128.store(
      careColumn(care, capacity, column.oralCents) + c,
      f64x2.add(
        rounded(f64x2.mul(twoWhole(wide(panel, capacity, settled.oralAtReferenceCents) + p), atOral)),
        novelOral,
      ),
    )
    v128.store(
      careColumn(care, capacity, column.supportiveCents) + c,
      twoWhole(wide(panel, capacity, settled.supportiveCents) + p),
    )
    v128.store(
      careColumn(care, capacity, column.practiceServicesCents) + c,
      twoWhole(wide(panel, capacity, settled.practiceServicesCents) + p),
    )
    const hospital = f64x2.add(
      twoWhole(wide(panel, capacity, settled.hospitalServicesCents) + p),
      twoWhole(wide(panel, capacity, settled.endOfLifeCents) + p),
    )
    v128.store(careColumn(care, capacity, column.hospitalServicesCents) + c, hospital)
    v128.store(
      careColumn(care, capacity, column.emergencyCents) + c,
      twoWhole(wide(panel, capacity, settled.emergencyCents) + p),
    )
    v128.store(
      careColumn(care, capacity, column.admissionCents) + c,
      twoWhole(wide(panel, capacity, settled.admissionCents) + p),
    )
    v128.store(careColumn(care, capacity, column.complicationCents) + c, zero)
    for (let j = i; j < i + 2; j++) {
      store<f64>(
        careColumn(care, capacity, column.emergencyVisits) + ((<usize>j) << 3),
        <f64>load<u8>(narrow(panel, capacity, settled.emergencyVisits) + j),
      )
      store<f64>(
        careColumn(care, capacity, column.admissions) + ((<usize>j) << 3),
        <f64>load<u8>(narrow(panel, capacity, settled.admissions) + j),
      )
    }
  }
}
