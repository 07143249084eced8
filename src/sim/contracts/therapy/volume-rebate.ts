// Volume rebates: a price by indication, tiers by the number of therapies, a number beyond which they are free, and a
// cap on spending, in this order. Therapies are counted by infusion over the whole horizon; of those infused in the same
// month the cheaper counts first. A free second dose moves no money where no patient is infused twice, and is left out.

import { fieldsOf, type Terms } from '../../fields.ts'
import { centsOf, roundHalfEven, type Share } from '../../units.ts'
import type { TherapyContract } from '../interface/contract.ts'
import { transferIndex } from '../interface/transfer-kinds.ts'
import { bestPriceFields, postBestPrice } from './frictions/best-price.ts'
import { commonFields, postSetUp } from './frictions/frictions.ts'

const fields = fieldsOf({
  ...commonFields,
  lagMonths: {
    kind: 'number',
    parameter: 'rebate.lagMonths',
    doc: 'Months from infusion to the rebate; of retroactive rebates from the last infusion.',
  },
  indicationPriceShare: {
    kind: 'number',
    parameter: 'volumeRebate.indicationPriceShare',
    doc: 'Price in the indication covered, of list price; 1 for the list price.',
  },
  firstTherapies: {
    kind: 'number',
    parameter: 'volumeRebate.firstTherapies',
    doc: 'Therapies above which the first rebate applies.',
  },
  firstRebateShare: {
    kind: 'number',
    parameter: 'volumeRebate.firstRebateShare',
    doc: 'First rebate, of the price in the indication; 0 for none.',
  },
  secondTherapies: {
    kind: 'number',
    parameter: 'volumeRebate.secondTherapies',
    doc: 'Therapies above which the second rebate applies.',
  },
  secondRebateShare: {
    kind: 'number',
    parameter: 'volumeRebate.secondRebateShare',
    doc: 'Second rebate, of the price in the indication; 0 for none.',
  },
  thirdTherapies: {
    kind: 'number',
    parameter: 'volumeRebate.thirdTherapies',
    doc: 'Therapies above which the third rebate applies.',
  },
  thirdRebateShare: {
    kind: 'number',
    parameter: 'volumeRebate.thirdRebateShare',
    doc: 'Third rebate, of the price in the indication; 0 for none.',
  },
  retroactive: {
    kind: 'switch',
    label: 'Rebates reach back to the first therapy',
    default: false,
    doc: 'Whether the rebate of the highest threshold passed applies to every therapy, settled after the last infusion; else each applies only to therapies above its threshold.',
  },
  freeAboveTherapies: {
    kind: 'number',
    parameter: 'volumeRebate.freeAboveTherapies',
    doc: 'Therapies above which further ones are free; 0 for no such limit.',
  },
  spendCapUsd: {
    kind: 'number',
    parameter: 'volumeRebate.spendCapUsd',
    doc: 'Spending net of the other rebates above which all is refunded; 0 for no cap.',
  },
  medicaidShare: bestPriceFields.medicaidShare,
  basicRebateShare: bestPriceFields.basicRebateShare,
})

/** Rebate on therapy number `n` (1-based): the highest among the thresholds passed. */
function rebateShareOf(n: number, terms: Terms<typeof fields>): Share {
  let share = 0
  if (n > terms.firstTherapies) share = Math.max(share, terms.firstRebateShare)
  if (n > terms.secondTherapies) share = Math.max(share, terms.secondRebateShare)
  if (n > terms.thirdTherapies) share = Math.max(share, terms.thirdRebateShare)
  return share
}

/**
 * Four therapies at $400,000, 10 % above one, 20 % above three: marginal 0 + 40,000 + 40,000 + 80,000 = $160,000,
 * retroactive 4 × 80,000 = $320,000.
 */
export const volumeRebate: TherapyContract<typeof fields> = {
  label: 'Volume rebate',
  doc: 'Full price at infusion; the manufacturer pays back a share that rises with the number of therapies, all beyond an agreed number of therapies or an agreed sum of spending, and the difference to a lower price in the indication. Bounds the payer’s volume, not its failures. Free second doses are left out: no patient is infused twice. Medicaid’s best price is the mean net price of the quarter.',
  fields,
  sells: false,

  settle(treated, members, terms, account) {
    postSetUp(treated, members, terms, account)
    const byInfusion = [...members].sort(
      (a, b) =>
        treated.infusedMonth[a] - treated.infusedMonth[b] ||
        treated.priceCents[a] - treated.priceCents[b] ||
        treated.product[a] - treated.product[b],
    )
    let capLeft = terms.spendCapUsd > 0 ? centsOf(terms.spendCapUsd) : Number.POSITIVE_INFINITY
    const net = treated.priceCents.slice()
    for (const [j, k] of byInfusion.entries()) {
      const price = treated.priceCents[k]
      const inIndication = roundHalfEven(price * terms.indicationPriceShare)
      const isFree = terms.freeAboveTherapies > 0 && j + 1 > terms.freeAboveTherapies
      const byTier = isFree
        ? 0
        : roundHalfEven(inIndication * rebateShareOf(terms.retroactive ? members.length : j + 1, terms))
      const kept = isFree ? 0 : Math.min(inIndication - byTier, capLeft)
      capLeft -= kept
      const rebateIn = (infusion: number, cents: number): void => {
        net[k] -= account.post(
          transferIndex.volumeRebate,
          treated.infusedMonth[infusion] + terms.lagMonths,
          treated.episode[k],
          cents,
          terms,
        )
      }
      rebateIn(k, price - byTier - kept)
      rebateIn(terms.retroactive ? byInfusion[byInfusion.length - 1] : k, byTier)
    }
    // volume rebates and free goods are spread over all units of the sale
    postBestPrice(treated, members, (k) => net[k], { ...terms, bestPriceRegime: 'bundled' }, account)
  },
}
