// Bundle prices by episode without cell therapies in scope: src/sim/contracts/provider/bundle.ts says what is computed.

import { bundleCoinsurance, bundlePayment, partOfPrice, stopLoss as stopLossOf } from '../sim/formulas/bundle'
import { partBAllowed, partBSalesPrice } from '../sim/formulas/expenditure'
import { multiplied, roundHalfEven } from '../sim/formulas/rounding'
import * as bundle from '../sim/kernels/layout/bundle'
import * as line from '../sim/kernels/layout/bundle-lines'
import * as column from '../sim/kernels/layout/care-columns'
import * as rate from '../sim/kernels/layout/rates'
import * as settled from '../sim/kernels/layout/settled-columns'
import { byte, careColumn } from './rows'
import { receive, reconcile, strataRows } from './strata'

/** Adds to eight sums: six lines, price, cost. `prices` has six columns a type. */
export function settleBundle(
  panel: usize,
  care: usize,
  capacity: i32,
  from: i32,
  to: i32,
  rates: usize,
  prices: usize,
  oralInside: bool,
  warranty: bool,
  outlierPayerShare: f64,
  sums: usize,
  strata: usize,
): void {
  const marked = load<f64>(rates + (rate.drugsAtSalesPrice << 3))
  const onReference = load<f64>(rates + (rate.biosimilarAddOnShare << 3))
  const drugsRatio = load<f64>(rates + (rate.drugs << 3))
  const servicesRatio = load<f64>(rates + (rate.services << 3))
  const othersRatio = load<f64>(rates + (rate.others << 3))
  const brandedColumn = careColumn(care, capacity, column.brandedCents)
  const novelCentsColumn = careColumn(care, capacity, column.novelCents)
  const originatorColumn = careColumn(care, capacity, column.originatorCents)
  const biosimilarColumn = careColumn(care, capacity, column.biosimilarCents)
  const referenceColumn = careColumn(care, capacity, column.biosimilarOriginatorCents)
  const genericColumn = careColumn(care, capacity, column.genericCents)
  const supportiveColumn = careColumn(care, capacity, column.supportiveCents)
  const practiceColumn = careColumn(care, capacity, column.practiceServicesCents)
  const oralsColumn = careColumn(care, capacity, column.oralCents)
  const complicationColumn = careColumn(care, capacity, column.complicationCents)
  let payments: f64 = 0
  let coinsurances: f64 = 0
  let pharmacies: f64 = 0
  let warranties: f64 = 0
  let stopLosses: f64 = 0
  let priced: f64 = 0
  let costs: f64 = 0
  const tally = strataRows(panel, capacity)
  for (let i = from; i < to; i++) {
    const type = 2 * byte(panel, capacity, settled.cancer, i) + byte(panel, capacity, settled.metastatic, i)
    const at = prices + ((<usize>(type * bundle.COLUMNS)) << 3)
    const full = load<f64>(at, bundle.PRICE << 3)
    const price = roundHalfEven(full)
    const part = partOfPrice(price, full)
    const due = multiplied(load<f64>(at, bundle.PATIENT << 3), part)
    const payment = bundlePayment(price, due, load<f64>(at, bundle.SEQUESTERED << 3), part)
    const coinsurance = bundleCoinsurance(due, load<f64>(at, bundle.UNCOLLECTED << 3), part)
    const place = (<usize>i) << 3
    const branded = load<f64>(brandedColumn + place)
    const novelCents = load<f64>(novelCentsColumn + place)
    const originator = load<f64>(originatorColumn + place)
    const biosimilar = load<f64>(biosimilarColumn + place)
    const reference = load<f64>(referenceColumn + place)
    const generic = load<f64>(genericColumn + place)
    const supportive = load<f64>(supportiveColumn + place)
    const orals = load<f64>(oralsColumn + place)
    const practice = load<f64>(practiceColumn + place)
    const complication = load<f64>(complicationColumn + place)
    const sales = partBSalesPrice(branded, novelCents, originator, biosimilar, generic, supportive)
    const partB = partBAllowed(sales, biosimilar, reference, marked, onReference)
    const own = multiplied(partB, drugsRatio) + multiplied(practice, servicesRatio)
    const oral = oralInside ? orals : 0
    const complications = warranty ? multiplied(complication, othersRatio) : 0
    const cost = own + oral + complications
    const stopLoss = stopLossOf(cost, load<f64>(at, bundle.ATTACHMENT << 3), outlierPayerShare)
    payments += payment
    coinsurances += coinsurance
    pharmacies += oral
    warranties += complications
    stopLosses += stopLoss
    priced += price
    costs += cost
    if (strata === 0) continue
    receive(tally + i, capacity, strata, -(payment + stopLoss), payment + coinsurance - oral - complications + stopLoss)
    reconcile(tally + i, capacity, strata, price, cost)
  }
  store<f64>(sums, payments, line.PAYMENT << 3)
  store<f64>(sums, coinsurances, line.COINSURANCE << 3)
  store<f64>(sums, pharmacies, line.PHARMACY << 3)
  store<f64>(sums, warranties, line.WARRANTY << 3)
  store<f64>(sums, 0, line.CELL_THERAPY << 3)
  store<f64>(sums, stopLosses, line.STOP_LOSS << 3)
  store<f64>(sums, priced, line.PRICES << 3)
  store<f64>(sums, costs, line.COSTS << 3)
}
