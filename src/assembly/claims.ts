// Claims of episodes the practice treats, without an out-of-pocket cap, two at a time: src/sim/contracts/provider/claims/claims.ts
// says what is computed.

import * as column from '../sim/kernels/layout/care-columns'
import * as line from '../sim/kernels/layout/claim-lines'
import * as rate from '../sim/kernels/layout/rates'
import { careColumn, rounded } from './rows'
import { count, receive, strataRows } from './strata'

function splat(rates: usize, place: i32): v128 {
  return v128.load64_splat(rates + (place << 3))
}

function add(sums: usize, place: i32, two: v128): void {
  const at = sums + (place << 3)
  store<f64>(at, load<f64>(at) + (f64x2.extract_lane(two, 0) + f64x2.extract_lane(two, 1)))
}

/** Part B drugs at average sales price. */
function salesPrice(care: usize, capacity: i32, c: usize): v128 {
  const branded = f64x2.add(
    v128.load(careColumn(care, capacity, column.brandedCents) + c),
    v128.load(careColumn(care, capacity, column.novelCents) + c),
  )
  const competed = f64x2.add(
    v128.load(careColumn(care, capacity, column.originatorCents) + c),
    v128.load(careColumn(care, capacity, column.biosimilarCents) + c),
  )
  const plain = f64x2.add(
    v128.load(careColumn(care, capacity, column.genericCents) + c),
    v128.load(careColumn(care, capacity, column.supportiveCents) + c),
  )
  return f64x2.add(f64x2.add(branded, competed), plain)
}

/** Allowed amount of the drugs that cost `sales`, in an office. */
function partBAllowed(care: usize, capacity: i32, c: usize, sales: v128, rates: usize): v128 {
  const biosimilar = v128.load(careColumn(care, capacity, column.biosimilarCents) + c)
  const reference = v128.load(careColumn(care, capacity, column.biosimilarOriginatorCents) + c)
  const marked = f64x2.mul(f64x2.sub(sales, biosimilar), splat(rates, rate.drugsAtSalesPrice))
  return rounded(
    f64x2.add(f64x2.add(marked, biosimilar), f64x2.mul(reference, splat(rates, rate.biosimilarAddOnShare))),
  )
}

function hospital(care: usize, capacity: i32, c: usize): v128 {
  const services = v128.load(careColumn(care, capacity, column.hospitalServicesCents) + c)
  return f64x2.add(
    f64x2.add(services, v128.load(careColumn(care, capacity, column.emergencyCents) + c)),
    v128.load(careColumn(care, capacity, column.admissionCents) + c),
  )
}

/**
 * Adds the claims of rows from … to (exclusive) to eleven sums, one a line. `parts` ≠ 0: the payer's part of each row goes
 * to parts[row] and what of it others receive to parts[capacity + row], the practice's own lines from the payer are left
 * out. `strata` ≠ 0: what payer and practice receive is added by stratum.
 */
export function settleClaims(
  panel: usize,
  care: usize,
  capacity: i32,
  from: i32,
  to: i32,
  rates: usize,
  claimed: i32,
  sums: usize,
  parts: usize,
  strata: usize,
): void {
  const zero = f64x2.splat(0)
  const practice = (claimed & line.PRACTICE_CLAIMED) !== 0
  const oralDrugs = (claimed & line.ORAL_DRUGS_CLAIMED) !== 0
  const complications = (claimed & line.COMPLICATIONS_CLAIMED) !== 0
  let s0 = zero
  let s1 = zero
  let s2 = zero
  let s3 = zero
  let s4 = zero
  let s5 = zero
  let s6 = zero
  let s7 = zero
  let s8 = zero
  let s9 = zero
  let s10 = zero
  const both = i64x2.splat(-1)
  const tally = strataRows(panel, capacity)
  for (let i = from; i < to; i += 2) {
    const c = (<usize>i) << 3
    const counts = i + 1 < to ? both : i64x2(-1, 0)
    const sales = salesPrice(care, capacity, c)
    let drugsPayer = zero
    let drugsPatient = zero
    let servicesPayer = zero
    let servicesPatient = zero
    if (practice) {
      const drugs = rounded(f64x2.mul(partBAllowed(care, capacity, c, sales, rates), splat(rates, rate.drugs)))
      const drugsOwed = f64x2.sub(drugs, rounded(f64x2.mul(drugs, splat(rates, rate.payerShare))))
      drugsPayer = v128.and(rounded(f64x2.mul(f64x2.sub(drugs, drugsOwed), splat(rates, rate.paidShare))), counts)
      drugsPatient = v128.and(rounded(f64x2.mul(drugsOwed, splat(rates, rate.collectedShare))), counts)
      const services = rounded(
        f64x2.mul(v128.load(careColumn(care, capacity, column.practiceServicesCents) + c), splat(rates, rate.services)),
      )
      const servicesOwed = f64x2.sub(services, rounded(f64x2.mul(services, splat(rates, rate.payerShare))))
      servicesPayer = v128.and(
        rounded(f64x2.mul(f64x2.sub(services, servicesOwed), splat(rates, rate.paidShare))),
        counts,
      )
      servicesPatient = v128.and(rounded(f64x2.mul(servicesOwed, splat(rates, rate.collectedShare))), counts)
    }
    const acquisition = v128.and(rounded(f64x2.mul(sales, splat(rates, rate.acquisitionRatio))), counts)
    const operating = v128.and(splat(rates, rate.operatingCents), counts)
    const oral = v128.load(careColumn(care, capacity, column.oralCents) + c)
    let oralPayer = zero
    let copay = zero
    if (oralDrugs) {
      copay = rounded(f64x2.min(f64x2.mul(splat(rates, rate.oralShare), oral), splat(rates, rate.oralCapCents)))
      oralPayer = v128.and(f64x2.sub(oral, copay), counts)
      copay = v128.and(copay, counts)
    }
    const oralAcquisition = v128.and(rounded(f64x2.mul(oral, splat(rates, rate.oralAcquisitionRatio))), counts)
    let others = rounded(f64x2.mul(hospital(care, capacity, c), splat(rates, rate.others)))
    if (!complications)
      others = f64x2.sub(
        others,
        rounded(
          f64x2.mul(v128.load(careColumn(care, capacity, column.complicationCents) + c), splat(rates, rate.others)),
        ),
      )
    const othersPatient = v128.and(
      f64x2.sub(others, rounded(f64x2.mul(others, splat(rates, rate.othersPayerShare)))),
      counts,
    )
    const othersPayer = f64x2.sub(v128.and(others, counts), othersPatient)

    const elsewhere = f64x2.add(oralPayer, othersPayer)
    if (parts !== 0) {
      v128.store(parts + c, f64x2.add(f64x2.add(drugsPayer, servicesPayer), elsewhere))
      v128.store(parts + ((<usize>capacity) << 3) + c, elsewhere)
      drugsPayer = zero
      servicesPayer = zero
    }
    if (strata !== 0) {
      const paid = f64x2.neg(f64x2.add(f64x2.add(drugsPayer, servicesPayer), elsewhere))
      const received = f64x2.add(f64x2.add(drugsPayer, drugsPatient), f64x2.add(servicesPayer, servicesPatient))
      const kept = f64x2.sub(received, f64x2.add(acquisition, operating))
      receive(tally + i, capacity, strata, f64x2.extract_lane(paid, 0), f64x2.extract_lane(kept, 0))
      if (i + 1 < to) receive(tally + i + 1, capacity, strata, f64x2.extract_lane(paid, 1), f64x2.extract_lane(kept, 1))
    }
    s0 = f64x2.add(s0, drugsPayer)
    s1 = f64x2.add(s1, drugsPatient)
    s2 = f64x2.add(s2, servicesPayer)
    s3 = f64x2.add(s3, servicesPatient)
    s4 = f64x2.add(s4, acquisition)
    s5 = f64x2.add(s5, operating)
    s6 = f64x2.add(s6, oralPayer)
    s7 = f64x2.add(s7, copay)
    s8 = f64x2.add(s8, oralAcquisition)
    s9 = f64x2.add(s9, othersPayer)
    s10 = f64x2.add(s10, othersPatient)
  }
  add(sums, line.DRUGS, s0)
  add(sums, line.DRUGS_PATIENT, s1)
  add(sums, line.SERVICES, s2)
  add(sums, line.SERVICES_PATIENT, s3)
  add(sums, line.ACQUISITION, s4)
  add(sums, line.OPERATING, s5)
  add(sums, line.ORAL, s6)
  add(sums, line.ORAL_COPAY, s7)
  add(sums, line.ORAL_ACQUISITION, s8)
  add(sums, line.OTHERS, s9)
  add(sums, line.OTHERS_PATIENT, s10)
}

/** Allowed spending of rows from … to (exclusive) without cell therapies, added up; by stratum where `strata` ≠ 0 (contracts/provider/fee-for-service.ts). */
export function sumSpending(
  panel: usize,
  care: usize,
  capacity: i32,
  from: i32,
  to: i32,
  rates: usize,
  strata: usize,
): f64 {
  let sum: f64 = 0
  const tally = strataRows(panel, capacity)
  for (let i = from; i < to; i += 2) {
    const c = (<usize>i) << 3
    const drugs = rounded(
      f64x2.mul(partBAllowed(care, capacity, c, salesPrice(care, capacity, c), rates), splat(rates, rate.drugs)),
    )
    const services = rounded(
      f64x2.mul(v128.load(careColumn(care, capacity, column.practiceServicesCents) + c), splat(rates, rate.services)),
    )
    const others = rounded(f64x2.mul(hospital(care, capacity, c), splat(rates, rate.others)))
    const oral = rounded(
      f64x2.mul(v128.load(careColumn(care, capacity, column.oralCents) + c), splat(rates, rate.countedPartDShare)),
    )
    const spent = f64x2.add(f64x2.add(drugs, services), f64x2.add(others, oral))
    const first = f64x2.extract_lane(spent, 0)
    const second = f64x2.extract_lane(spent, 1)
    sum += first
    if (strata !== 0) count(tally + i, capacity, strata, first)
    if (i + 1 === to) break
    sum += second
    if (strata !== 0) count(tally + i + 1, capacity, strata, second)
  }
  return sum
}
