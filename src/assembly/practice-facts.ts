// What the episodes of a practice come to before it is reconciled: src/sim/contracts/provider/benchmark/practice-facts.ts says what is
// computed, src/sim/pricing/benchmark.ts how a price is predicted. Cell-therapy episodes are left out.

import {
  expenditure,
  hospitalAllowed,
  novelExpenditure,
  partBAllowed,
  partBSalesPrice,
  winsorised as within,
} from '../sim/formulas/expenditure'
import { predicted } from '../sim/formulas/prediction'
import { roundHalfEven } from '../sim/formulas/rounding'
import * as price from '../sim/kernels/layout/benchmark-prices'
import * as column from '../sim/kernels/layout/care-columns'
import { AGE_BANDS } from '../sim/kernels/layout/limits'
import * as amount from '../sim/kernels/layout/monthly-amounts'
import * as fact from '../sim/kernels/layout/practice-facts'
import * as rate from '../sim/kernels/layout/rates'
import * as settled from '../sim/kernels/layout/settled-columns'
import { byte, careColumn, monthsBegun, narrow } from './rows'
import { receive, reconcile, strataRows } from './strata'

/** Writes to `predictions` what rows from … to (exclusive) are predicted at: price × clinical adjuster, cents. */
export function predictRows(
  panel: usize,
  capacity: i32,
  from: i32,
  to: i32,
  prices: usize,
  firstBlock: i32,
  blockSize: i32,
  predictions: usize,
): void {
  const subtypes = <i32>load<f64>(prices)
  const first = prices + ((<usize>firstBlock) << 3)
  const cancers = narrow(panel, capacity, settled.cancer)
  const subtypeOf = narrow(panel, capacity, settled.subtype)
  const metastatic = narrow(panel, capacity, settled.metastatic)
  const her2 = narrow(panel, capacity, settled.her2)
  const ageBand = narrow(panel, capacity, settled.ageBand)
  const female = narrow(panel, capacity, settled.female)
  const hccBand = narrow(panel, capacity, settled.hccBand)
  const dual = narrow(panel, capacity, settled.dual)
  const deprivation = narrow(panel, capacity, settled.deprivationQuintile)
  const radiation = narrow(panel, capacity, settled.radiation)
  const transplant = narrow(panel, capacity, settled.transplant)
  for (let i = from; i < to; i++) {
    const cancer = <i32>load<u8>(cancers + i)
    const subtype = <i32>load<u8>(subtypeOf + i)
    const block = first + ((<usize>(cancer * blockSize)) << 3)
    const cell =
      <i32>load<u8>(metastatic + i) * ((price.METASTATIC_ADJUSTED >> cancer) & 1) +
      2 * <i32>load<u8>(her2 + i) * ((price.HER2_ADJUSTED >> cancer) & 1)
    const ageSex = AGE_BANDS * <i32>load<u8>(female + i) + <i32>load<u8>(ageBand + i)
    const x = predicted(
      load<f64>(block, price.BASE << 3),
      load<f64>(block + ((<usize>cell) << 3), price.CLINICAL << 3),
      load<f64>(block + ((<usize>ageSex) << 3), (price.FACTORS + price.AGE_SEX) << 3),
      load<f64>(block + ((<usize>load<u8>(hccBand + i)) << 3), (price.FACTORS + price.HCC) << 3),
      load<u8>(dual + i) === 1 ? load<f64>(block, (price.FACTORS + price.DUAL) << 3) : 1,
      load<u8>(radiation + i) === 1 ? load<f64>(block, (price.FACTORS + price.RADIATION) << 3) : 1,
      load<u8>(transplant + i) === 1 ? load<f64>(block, (price.FACTORS + price.TRANSPLANT) << 3) : 1,
      load<f64>(block + ((<usize>load<u8>(deprivation + i)) << 3), (price.FACTORS + price.DEPRIVATION) << 3),
      subtype < subtypes ? load<f64>(block + ((<usize>subtype) << 3), (price.FACTORS + price.SUBTYPE) << 3) : 1,
    )
    store<f64>(predictions + ((<usize>i) << 3), x)
  }
}

/**
 * Adds rows from … to (exclusive) to the facts. What each row is predicted at goes to predictions[row], what it counts to
 * predictions[capacity + row]; a row that is not reconciled counts −1.
 */
export function gatherFacts(
  panel: usize,
  care: usize,
  cellTherapy: usize,
  capacity: i32,
  from: i32,
  to: i32,
  rates: usize,
  prices: usize,
  facts: usize,
  predictions: usize,
): void {
  const terms = rates + (rate.COUNT << 3)
  const firstBlock = <i32>load<f64>(terms + (fact.BLOCK << 3))
  const blockSize = <i32>load<f64>(terms + (fact.BLOCK_SIZE << 3))
  const firstOfPeriod = <i32>load<f64>(terms + (fact.PERIOD << 3))
  const marked = load<f64>(rates + (rate.drugsAtSalesPrice << 3))
  const onReference = load<f64>(rates + (rate.biosimilarAddOnShare << 3))
  const partD = load<f64>(rates + (rate.countedPartDShare << 3))
  predictRows(panel, capacity, from, to, prices, firstBlock, blockSize, predictions)
  const brandedColumn = careColumn(care, capacity, column.brandedCents)
  const novelCentsColumn = careColumn(care, capacity, column.novelCents)
  const originatorColumn = careColumn(care, capacity, column.originatorCents)
  const biosimilarColumn = careColumn(care, capacity, column.biosimilarCents)
  const referenceColumn = careColumn(care, capacity, column.biosimilarOriginatorCents)
  const genericColumn = careColumn(care, capacity, column.genericCents)
  const supportiveColumn = careColumn(care, capacity, column.supportiveCents)
  const oralColumn = careColumn(care, capacity, column.oralCents)
  const novelOralColumn = careColumn(care, capacity, column.novelOralCents)
  const practiceColumn = careColumn(care, capacity, column.practiceServicesCents)
  const hospitalServicesColumn = careColumn(care, capacity, column.hospitalServicesCents)
  const emergencyColumn = careColumn(care, capacity, column.emergencyCents)
  const admissionColumn = careColumn(care, capacity, column.admissionCents)
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
    const place = (<usize>i) << 3
    const branded = load<f64>(brandedColumn + place)
    const novelCents = load<f64>(novelCentsColumn + place)
    const originator = load<f64>(originatorColumn + place)
    const biosimilar = load<f64>(biosimilarColumn + place)
    const reference = load<f64>(referenceColumn + place)
    const generic = load<f64>(genericColumn + place)
    const supportive = load<f64>(supportiveColumn + place)
    const oral = load<f64>(oralColumn + place)
    const novelOral = load<f64>(novelOralColumn + place)
    const practice = load<f64>(practiceColumn + place)
    const hospitalServices = load<f64>(hospitalServicesColumn + place)
    const emergency = load<f64>(emergencyColumn + place)
    const admission = load<f64>(admissionColumn + place)
    const sales = partBSalesPrice(branded, novelCents, originator, biosimilar, generic, supportive)
    const partB = partBAllowed(sales, biosimilar, reference, marked, onReference)
    const spent = expenditure(partB, practice, hospitalAllowed(hospitalServices, emergency, admission), oral, partD)
    const caps = prices + ((<usize>(firstOfPeriod + cancer * price.PERIOD_COLUMNS)) << 3)
    const winsorised = roundHalfEven(within(spent, load<f64>(caps, price.LOW << 3), load<f64>(caps, price.HIGH << 3)))
    const expected = load<f64>(kept)
    const monthly = load<f64>(terms + ((fact.MONTHS + monthsBegun(panel, capacity, i)) << 3))
    const here = facts + ((<usize>cancer) << 3)
    store<f64>(here, load<f64>(here, fact.episodes << 3) + 1, fact.episodes << 3)
    store<f64>(here, load<f64>(here, fact.predicted << 3) + roundHalfEven(expected), fact.predicted << 3)
    store<f64>(here, load<f64>(here, fact.winsorised << 3) + winsorised, fact.winsorised << 3)
    store<f64>(here, load<f64>(here, fact.total << 3) + spent, fact.total << 3)
    store<f64>(
      here,
      load<f64>(here, fact.novel << 3) + novelExpenditure(novelCents, novelOral, marked, partD),
      fact.novel << 3,
    )
    counted += monthly
    adjustment += load<f64>(terms + ((fact.EQUITY + byte(panel, capacity, settled.deprivationQuintile, i)) << 3))
    store<f64>(keptActual, winsorised + monthly)
  }
  store<f64>(facts, load<f64>(facts, fact.counted << 3) + counted, fact.counted << 3)
  store<f64>(facts, load<f64>(facts, fact.adjustment << 3) + adjustment, fact.adjustment << 3)
}

/** Adds benchmark and actual spending of the rows gathered by stratum; `ratios` is the benchmark over the prediction by cancer. */
export function reconcileRows(
  panel: usize,
  capacity: i32,
  from: i32,
  to: i32,
  rates: usize,
  predictions: usize,
  ratios: usize,
  strata: usize,
): void {
  const terms = rates + (rate.COUNT << 3)
  const tally = strataRows(panel, capacity)
  for (let i = from; i < to; i++) {
    const kept = predictions + ((<usize>i) << 3)
    const actual = load<f64>(kept + ((<usize>capacity) << 3))
    if (actual === -1) continue
    let benchmark = load<f64>(kept) * load<f64>(ratios + ((<usize>byte(panel, capacity, settled.cancer, i)) << 3))
    benchmark += load<f64>(terms + ((fact.EQUITY + byte(panel, capacity, settled.deprivationQuintile, i)) << 3))
    reconcile(tally + i, capacity, strata, benchmark, actual)
  }
}

/**
 * Adds three amounts a row (a monthly payment, its top-up for dual-eligible patients, its cost; contracts/provider/monthly/monthly-payment.ts)
 * to `sums`; `tables` holds each by months begun alive, one table after another.
 */
export function settleMonthly(
  panel: usize,
  capacity: i32,
  from: i32,
  to: i32,
  tables: usize,
  sums: usize,
  strata: usize,
): void {
  let payments: f64 = 0
  let topUps: f64 = 0
  let costs: f64 = 0
  const tally = strataRows(panel, capacity)
  for (let i = from; i < to; i++) {
    const at = tables + ((<usize>monthsBegun(panel, capacity, i)) << 3)
    const payment = load<f64>(at)
    const topUp = byte(panel, capacity, settled.dual, i) === 1 ? load<f64>(at, (amount.TOP_UP * amount.MONTHS) << 3) : 0
    const cost = load<f64>(at, (amount.COST * amount.MONTHS) << 3)
    payments += payment
    topUps += topUp
    costs += cost
    if (strata !== 0) receive(tally + i, capacity, strata, -(payment + topUp), payment + topUp - cost)
  }
  store<f64>(sums, payments, amount.PAYMENT << 3)
  store<f64>(sums, topUps, amount.TOP_UP << 3)
  store<f64>(sums, costs, amount.COST << 3)
}
