// What the episodes of a practice come to before it is reconciled: src/sim/contracts/provider/practice-facts.ts says what is
// computed, src/sim/pricing/benchmark.ts how a price is predicted. Cell-therapy episodes are left out.

import * as price from '../sim/kernels/layout/benchmark-prices'
import * as column from '../sim/kernels/layout/care-columns'
import * as fact from '../sim/kernels/layout/practice-facts'
import * as rate from '../sim/kernels/layout/rates'
import * as settled from '../sim/kernels/layout/settled-columns'
import { amount, byte, monthsBegun, roundedOne } from './rows'
import { receive, reconcile } from './strata'

const METASTATIC_ADJUSTED = 0b0010011 // by cancer: breast, lung, colorectal
const HER2_ADJUSTED = 0b0000001 // breast

function priceAt(prices: usize, place: i32): f64 {
  return load<f64>(prices + ((<usize>place) << 3))
}

/** Predicted price × clinical adjuster, cents. */
export function predicted(panel: usize, capacity: i32, row: i32, prices: usize, firstBlock: i32, blockSize: i32, subtypes: i32): f64 {
  const cancer = byte(panel, capacity, settled.cancer, row)
  const block = firstBlock + cancer * blockSize
  const at = block + price.FACTORS
  const cell =
    byte(panel, capacity, settled.metastatic, row) * ((METASTATIC_ADJUSTED >> cancer) & 1) + 2 * byte(panel, capacity, settled.her2, row) * ((HER2_ADJUSTED >> cancer) & 1)
  let x = priceAt(prices, block + price.BASE) * priceAt(prices, block + price.CLINICAL + cell)
  x *= priceAt(prices, at + price.AGE_SEX + 5 * byte(panel, capacity, settled.female, row) + byte(panel, capacity, settled.ageBand, row))
  x *= priceAt(prices, at + price.HCC + byte(panel, capacity, settled.hccBand, row))
  if (byte(panel, capacity, settled.dual, row) === 1) x *= priceAt(prices, at + price.DUAL)
  if (byte(panel, capacity, settled.radiation, row) === 1) x *= priceAt(prices, at + price.RADIATION)
  if (byte(panel, capacity, settled.transplant, row) === 1) x *= priceAt(prices, at + price.TRANSPLANT)
  x *= priceAt(prices, at + price.DEPRIVATION + byte(panel, capacity, settled.deprivationQuintile, row))
  const subtype = byte(panel, capacity, settled.subtype, row)
  if (subtype < subtypes) x *= priceAt(prices, at + price.SUBTYPE + subtype)
  return x
}

/**
 * Adds rows from … to (exclusive) to the facts. What each row is predicted at goes to predictions[row], what it counts to
 * predictions[capacity + row]; a row that is not reconciled counts −1.
 */
export function gatherFacts(panel: usize, care: usize, cellTherapy: usize, capacity: i32, from: i32, to: i32, rates: usize, prices: usize, facts: usize, predictions: usize): void {
  const terms = rates + (rate.COUNT << 3)
  const firstBlock = <i32>load<f64>(terms + (fact.BLOCK << 3))
  const blockSize = <i32>load<f64>(terms + (fact.BLOCK_SIZE << 3))
  const firstOfPeriod = <i32>load<f64>(terms + (fact.PERIOD << 3))
  const subtypes = <i32>priceAt(prices, 0)
  const marked = load<f64>(rates + (rate.drugsAtSalesPrice << 3))
  const onReference = load<f64>(rates + (rate.biosimilarAddOnShare << 3))
  const partD = load<f64>(rates + (rate.countedPartDShare << 3))
  let counted: f64 = 0
  let adjustment: f64 = 0
  for (let i = from; i < to; i++) {
    const kept = predictions + ((<usize>i) << 3)
    const keptActual = kept + ((<usize>capacity) << 3)
    if (load<u8>(cellTherapy + i) === 1) {
      store<f64>(keptActual, -1)
      continue
    }
    const cancer = byte(panel, capacity, settled.cancer, i)
    const novelCents = amount(care, capacity, column.novelCents, i)
    const biosimilar = amount(care, capacity, column.biosimilarCents, i)
    const plain =
      amount(care, capacity, column.brandedCents, i) +
      novelCents +
      amount(care, capacity, column.originatorCents, i) +
      amount(care, capacity, column.genericCents, i) +
      amount(care, capacity, column.supportiveCents, i)
    const partB = roundedOne(plain * marked + biosimilar + amount(care, capacity, column.biosimilarReferenceCents, i) * onReference)
    const hospital = amount(care, capacity, column.hospitalServicesCents, i) + amount(care, capacity, column.emergencyCents, i) + amount(care, capacity, column.admissionCents, i)
    const spent = partB + amount(care, capacity, column.practiceServicesCents, i) + hospital + roundedOne(amount(care, capacity, column.oralCents, i) * partD)
    const caps = firstOfPeriod + cancer * price.PERIOD_COLUMNS
    const winsorised = roundedOne(min<f64>(max<f64>(spent, priceAt(prices, caps + price.LOW)), priceAt(prices, caps + price.HIGH)))
    const expected = predicted(panel, capacity, i, prices, firstBlock, blockSize, subtypes)
    const monthly = load<f64>(terms + ((fact.MONTHS + monthsBegun(panel, capacity, i)) << 3))
    const here = facts + ((<usize>cancer) << 3)
    store<f64>(here, load<f64>(here, fact.episodes << 3) + 1, fact.episodes << 3)
    store<f64>(here, load<f64>(here, fact.predicted << 3) + roundedOne(expected), fact.predicted << 3)
    store<f64>(here, load<f64>(here, fact.winsorised << 3) + winsorised, fact.winsorised << 3)
    store<f64>(here, load<f64>(here, fact.total << 3) + spent, fact.total << 3)
    store<f64>(here, load<f64>(here, fact.novel << 3) + roundedOne(novelCents * marked + amount(care, capacity, column.novelOralCents, i) * partD), fact.novel << 3)
    counted += monthly
    adjustment += load<f64>(terms + ((fact.EQUITY + byte(panel, capacity, settled.deprivationQuintile, i)) << 3))
    store<f64>(kept, expected)
    store<f64>(keptActual, winsorised + monthly)
  }
  store<f64>(facts, load<f64>(facts, fact.counted << 3) + counted, fact.counted << 3)
  store<f64>(facts, load<f64>(facts, fact.adjustment << 3) + adjustment, fact.adjustment << 3)
}

/** Adds benchmark and actual spending of the rows gathered by stratum; `ratios` is the benchmark over the prediction by cancer. */
export function reconcileRows(panel: usize, capacity: i32, from: i32, to: i32, rates: usize, predictions: usize, ratios: usize, strata: usize): void {
  const terms = rates + (rate.COUNT << 3)
  for (let i = from; i < to; i++) {
    const kept = predictions + ((<usize>i) << 3)
    const actual = load<f64>(kept + ((<usize>capacity) << 3))
    if (actual === -1) continue
    let benchmark = load<f64>(kept) * load<f64>(ratios + ((<usize>byte(panel, capacity, settled.cancer, i)) << 3))
    benchmark += load<f64>(terms + ((fact.EQUITY + byte(panel, capacity, settled.deprivationQuintile, i)) << 3))
    reconcile(panel, capacity, i, strata, benchmark, actual)
  }
}

/**
 * Adds three amounts a row (a monthly payment, its top-up for dual-eligible patients, its cost; contracts/provider/monthly-payment.ts)
 * to `sums`; `tables` holds each by months begun alive, seven apart.
 */
export function settleMonthly(panel: usize, capacity: i32, from: i32, to: i32, tables: usize, sums: usize, strata: usize): void {
  let payments: f64 = 0
  let topUps: f64 = 0
  let costs: f64 = 0
  for (let i = from; i < to; i++) {
    const at = tables + ((<usize>monthsBegun(panel, capacity, i)) << 3)
    const payment = load<f64>(at)
    const topUp = byte(panel, capacity, settled.dual, i) === 1 ? load<f64>(at, 7 << 3) : 0
    const cost = load<f64>(at, 14 << 3)
    payments += payment
    topUps += topUp
    costs += cost
    if (strata !== 0) receive(panel, capacity, i, strata, -(payment + topUp), payment + topUp - cost)
  }
  store<f64>(sums, payments)
  store<f64>(sums, topUps, 8)
  store<f64>(sums, costs, 16)
}
