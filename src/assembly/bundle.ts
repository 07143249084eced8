// Bundle prices by episode without cell therapies in scope: src/sim/contracts/provider/bundle.ts says what is computed.

import * as bundle from '../sim/kernels/layout/bundle'
import * as column from '../sim/kernels/layout/care-columns'
import * as rate from '../sim/kernels/layout/rates'
import * as settled from '../sim/kernels/layout/settled-columns'
import { amount, byte, roundedOne } from './rows'
import { receive, reconcile } from './strata'

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
  let payments: f64 = 0
  let coinsurances: f64 = 0
  let pharmacies: f64 = 0
  let warranties: f64 = 0
  let stopLosses: f64 = 0
  let priced: f64 = 0
  let costs: f64 = 0
  for (let i = from; i < to; i++) {
    const type = 2 * byte(panel, capacity, settled.cancer, i) + byte(panel, capacity, settled.metastatic, i)
    const at = prices + ((<usize>(type * bundle.COLUMNS)) << 3)
    const full = load<f64>(at, bundle.PRICE << 3)
    const price = roundedOne(full)
    const part = full > 0 ? price / full : 0
    const due = roundedOne(load<f64>(at, bundle.PATIENT << 3) * part)
    const payment = price - due - roundedOne(load<f64>(at, bundle.SEQUESTERED << 3) * part)
    const coinsurance = due - roundedOne(load<f64>(at, bundle.UNCOLLECTED << 3) * part)
    const biosimilar = amount(care, capacity, column.biosimilarCents, i)
    const plain =
      amount(care, capacity, column.brandedCents, i) +
      amount(care, capacity, column.novelCents, i) +
      amount(care, capacity, column.originatorCents, i) +
      amount(care, capacity, column.genericCents, i) +
      amount(care, capacity, column.supportiveCents, i)
    const partB = roundedOne(plain * marked + biosimilar + amount(care, capacity, column.biosimilarReferenceCents, i) * onReference)
    const own = roundedOne(partB * drugsRatio) + roundedOne(amount(care, capacity, column.practiceServicesCents, i) * servicesRatio)
    const oral = oralInside ? amount(care, capacity, column.oralCents, i) : 0
    const complications = warranty ? roundedOne(amount(care, capacity, column.complicationCents, i) * othersRatio) : 0
    const cost = own + oral + complications
    const attachment = load<f64>(at, bundle.ATTACHMENT << 3)
    const stopLoss = cost > attachment ? roundedOne((cost - attachment) * outlierPayerShare) : 0
    payments += payment
    coinsurances += coinsurance
    pharmacies += oral
    warranties += complications
    stopLosses += stopLoss
    priced += price
    costs += cost
    if (strata === 0) continue
    receive(panel, capacity, i, strata, -(payment + stopLoss), payment + coinsurance - oral - complications + stopLoss)
    reconcile(panel, capacity, i, strata, price, cost)
  }
  store<f64>(sums, payments)
  store<f64>(sums, coinsurances, 8)
  store<f64>(sums, pharmacies, 16)
  store<f64>(sums, warranties, 24)
  store<f64>(sums, 0, 32)
  store<f64>(sums, stopLosses, 40)
  store<f64>(sums, priced, 48)
  store<f64>(sums, costs, 56)
}
