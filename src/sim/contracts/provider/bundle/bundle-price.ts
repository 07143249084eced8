// Bundle prices, set on the baseline at the mean in-scope cost at fee-for-service rates, less a discount and the
// expected stop-loss payment, or entered. Coinsurance, bad debt and sequestration take of a price what they would take
// of its mean claims. The price of a year covers as many mean episodes as its patients are expected to have: the
// baseline is one period only, so that later episodes are taken to cost what all do on average.

import { cancerIds } from '../../../cohort/catalogue/categories.ts'
import type { Care } from '../../../cohort/price/care.ts'
import { stopLoss } from '../../../formulas/bundle.ts'
import { COLUMNS } from '../../../kernels/layout/bundle.ts'
import { cellTherapyCents } from '../../../pricing/expenditure.ts'
import type { Reference } from '../../../pricing/reference.ts'
import { type Cents, centsOf, roundHalfEven } from '../../../units.ts'
import {
  complicationsAllowedCents,
  drugsAllowedCents,
  owedAboveCap,
  type Rates,
  ratesOf,
  servicesAllowedCents,
} from '../claims/claim-amounts.ts'
import { partDCopayCents } from '../claims/claims.ts'
import type { BundleTerms } from './bundle-terms.ts'
import { meanOf, rowsOfType, TYPES } from './bundle-types.ts'
import { expectedHalves } from './bundle-year.ts'

/** In-scope cost of episode `i` at fee-for-service allowed rates without its cell therapy, whole cents. */
export const inScopeCents = (care: Care, i: number, terms: BundleTerms, rates: Rates): Cents =>
  partBCents(care, i, rates) +
  (terms.oralDrugsInside ? care.oralCents[i] : 0) +
  (terms.complicationWarranty ? complicationsAllowedCents(care, i, rates) : 0)

/** The practice's own Part B claims of that care, allowed amounts: what coinsurance, bad debt and sequestration act on. */
const partBCents = (care: Care, i: number, rates: Rates): Cents =>
  drugsAllowedCents(care, i, rates) + servicesAllowedCents(care, i, rates)

/** Price entered for a bundle type, whole cents; 0 for none. Early $40,000 at a ratio of 1.6: metastatic $64,000. */
const enteredCents = (terms: BundleTerms, type: number): Cents =>
  roundHalfEven(centsOf(terms[`${cancerIds[type >> 1]}PriceUsd`]) * (type % 2 === 1 ? terms.metastaticPriceRatio : 1))

/** Prices by bundle type for a year of care in a horizon of so many `periods`, for an episode when it is 0. A price is never negative. A cancer that the baseline lacks has none: not a number. */
export function priceBundles({ care, weight }: Reference, terms: BundleTerms, periods: number): Float64Array {
  const { panel } = care
  const rates = ratesOf(terms)
  const n = panel.episodes
  const cost = new Float64Array(n)
  const partB = new Float64Array(n)
  const partBKept = new Float64Array(n) // the part of it on which the patient still owes coinsurance within an out-of-pocket cap
  const otherOwed = new Float64Array(n) // what the patient would owe for the rest
  const capCents = centsOf(terms.partDCapPerEpisodeUsd)
  for (let i = 0; i < n; i++) {
    const owed = owedAboveCap(care, i, rates)
    const kept = owed > 0 ? rates.capCents / owed : 1
    cost[i] = inScopeCents(care, i, terms, rates)
    partB[i] = partBCents(care, i, rates)
    partBKept[i] = partB[i] * kept
    otherOwed[i] =
      (terms.oralDrugsInside ? partDCopayCents(care.oralCents[i], terms.partDCoinsuranceShare, capCents) : 0) +
      (terms.complicationWarranty
        ? roundHalfEven(complicationsAllowedCents(care, i, rates) * terms.hospitalCoinsuranceShare * kept)
        : 0)
  }
  if (!terms.cellTherapyCarvedOut)
    for (let k = 0; k < panel.therapies.count; k++) cost[panel.therapies.episode[k]] += cellTherapyCents(care, k)

  const prices = new Float64Array(TYPES * COLUMNS)
  for (let type = 0; type < TYPES; type++) {
    const rows = rowsOfType(panel, weight, type)
    const mean = meanOf(rows, (i) => cost[i])
    const halves = periods > 0 ? expectedHalves(panel, rows, periods) : 1
    const attachment = roundHalfEven(terms.outlierAttachmentRatio * mean)
    const outliers = meanOf(rows, (i) => stopLoss(cost[i], attachment, terms.outlierPayerShare))
    const entered = enteredCents(terms, type)
    const price =
      entered > 0 ? entered : Math.max(0, roundHalfEven(halves * ((1 - terms.discountShare) * mean - outliers)))
    const priced = mean > 0 ? price / mean : 0 // the price's parts are those of the mean cost
    const charged = priced * (1 - terms.waivedCostShare)
    const duePartB = charged * meanOf(rows, (i) => partBKept[i]) * terms.coinsuranceShare
    const due = roundHalfEven(duePartB + charged * meanOf(rows, (i) => otherOwed[i]))
    const uncollected = roundHalfEven(duePartB * terms.uncollectedShare)
    const sequestered = roundHalfEven((priced * meanOf(rows, (i) => partB[i]) - duePartB) * terms.sequestrationShare)
    prices.set([price, attachment, due, uncollected, sequestered, halves], type * COLUMNS)
  }
  return prices
}
