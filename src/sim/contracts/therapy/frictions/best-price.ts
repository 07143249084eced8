// Medicaid's best price: a manufacturer owes Medicaid a rebate on each unit of at least a basic share of the average
// manufacturer price (AMP), or the difference to the best price given to anyone if that is more (42 CFR 447.509).
// A rebate to one payer can so raise the rebates to Medicaid. AMP is taken as the price at infusion; the inflation
// penalty is the same with and without the contract and left out, as is what the 340B programme follows from it.

import { fieldsOf, type Terms } from '../../../fields.ts'
import { type Cents, roundHalfEven, type Share } from '../../../units.ts'
import type { DiscountRates, TherapyAccount } from '../../interface/therapy-account.ts'
import { transferIndex } from '../../interface/transfer-kinds.ts'
import type { Treated } from '../../interface/treated.ts'

const QUARTER_MONTHS = 3

/** Terms of contracts in which the manufacturer pays part of the price back. */
export const bestPriceFields = fieldsOf({
  bestPriceRegime: {
    kind: 'choice',
    label: 'Medicaid best price',
    options: {
      multiple: 'one for each outcome tier (since July 2022)',
      bundled: 'the mean net price of the quarter (bundled sale)',
      single: 'the lowest net price of any patient',
    },
    default: 'multiple',
    doc: 'What a rebate does to the best price Medicaid gets. One for each tier: nothing, if all states are offered the contract. Otherwise the manufacturer’s Medicaid rebates rise where best price falls below the basic rebate.',
  },
  medicaidShare: {
    kind: 'number',
    parameter: 'medicaid.patientShare',
    doc: 'Medicaid’s part of all patients treated with the product in a quarter: w gives w/(1 − w) for each patient under the contract.',
  },
  basicRebateShare: {
    kind: 'number',
    parameter: 'medicaid.basicRebateShare',
    doc: 'Rebate to Medicaid without any best price; .171 for clotting factors and drugs for children only.',
  },
})

type BestPriceTerms = Terms<typeof bestPriceFields> & DiscountRates

/**
 * Medicaid’s rebate on one unit: max(b · AMP, AMP − best price), cents (not whole), without the inflation penalty. AMP
 * $475,000, b = .231: a best price of 80 % leaves the basic $109,725, of 50 % costs $237,500, of nothing $475,000.
 */
export const unitRebateCents = (ampCents: Cents, bestPriceCents: Cents, basicRebateShare: Share): number =>
  Math.max(basicRebateShare * ampCents, ampCents - bestPriceCents)

/**
 * Books what a contract adds to the manufacturer’s Medicaid rebates, by product and quarter of infusion, at the
 * quarter’s end: n · (unit rebate − b · AMP). AMP is the group’s mean price, best price the same share of it as
 * the lowest (single) or the mean (bundled) net price is of price. `netPriceCents(k)`: price less all rebates due for member k.
 * One member refunded half of $475,000 and one Medicaid patient, single best price: 237,500 − 109,725 = $127,775.
 */
export function postBestPrice(
  treated: Treated,
  members: readonly number[],
  netPriceCents: (k: number) => Cents,
  terms: BestPriceTerms,
  account: TherapyAccount,
): void {
  if (terms.bestPriceRegime === 'multiple' || terms.medicaidShare === 0) return
  const groups = new Map<
    string,
    { readonly quarter: number; patients: number; gross: Cents; net: Cents; lowest: Share }
  >()
  for (const k of members) {
    const quarter = Math.floor(treated.infusedMonth[k] / QUARTER_MONTHS)
    const key = `${quarter} ${treated.product[k]}`
    const group = groups.get(key) ?? { quarter, patients: 0, gross: 0, net: 0, lowest: 1 }
    const net = netPriceCents(k)
    group.patients++
    group.gross += treated.priceCents[k]
    group.net += net
    if (treated.priceCents[k] > 0) group.lowest = Math.min(group.lowest, net / treated.priceCents[k])
    groups.set(key, group)
  }
  for (const { quarter, patients, gross, net, lowest } of groups.values()) {
    const amp = gross / patients
    const bestPrice = terms.bestPriceRegime === 'single' ? lowest * amp : net / patients
    const medicaidPatients = (terms.medicaidShare / (1 - terms.medicaidShare)) * patients
    const added = unitRebateCents(amp, bestPrice, terms.basicRebateShare) - terms.basicRebateShare * amp
    account.post(
      transferIndex.medicaidSpillover,
      QUARTER_MONTHS * (quarter + 1),
      -1,
      roundHalfEven(medicaidPatients * added),
      terms,
    )
  }
}
