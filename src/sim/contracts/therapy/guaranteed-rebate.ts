// Guaranteed rebate: a flat discount on every therapy, paid back after infusion whatever becomes of the patient. It is
// what every outcomes-based contract is measured against, and the guaranteed part of a supplemental rebate.

import { fieldsOf } from '../../fields.ts'
import { roundHalfEven } from '../../units.ts'
import type { TherapyContract } from '../interface/contract.ts'
import { transferIndex } from '../interface/transfer-kinds.ts'
import { bestPriceFields, postBestPrice } from './frictions/best-price.ts'
import { commonFields, postSetUp } from './frictions/frictions.ts'

const fields = fieldsOf({
  ...commonFields,
  rebateShare: { kind: 'number', parameter: 'guaranteedRebate.rebateShare', doc: 'Rebate on every therapy, of price.' },
  lagMonths: { kind: 'number', parameter: 'rebate.lagMonths', doc: 'Months from infusion to the rebate.' },
  medicaidShare: bestPriceFields.medicaidShare,
  basicRebateShare: bestPriceFields.basicRebateShare,
})

/** 15 % of two therapies at $400,000 and $500,000: $60,000 and $75,000. */
export const guaranteedRebate: TherapyContract<typeof fields> = {
  label: 'Guaranteed rebate',
  doc: 'Full price at infusion; the manufacturer pays back the same share of every price. The payer bears every failure. It lowers the best price Medicaid gets: above the basic rebate it costs the manufacturer more than itself.',
  fields,
  sells: false,

  settle(treated, members, terms, account) {
    postSetUp(treated, members, terms, account)
    const net = treated.priceCents.slice()
    for (const k of members) {
      const rebate = roundHalfEven(treated.priceCents[k] * terms.rebateShare)
      net[k] -= account.post(
        transferIndex.guaranteedRebate,
        treated.infusedMonth[k] + terms.lagMonths,
        treated.episode[k],
        rebate,
        terms,
      )
    }
    // without outcome tiers there is one net price, and lowest and mean are the same
    postBestPrice(treated, members, (k) => net[k], { ...terms, bestPriceRegime: 'bundled' }, account)
  },
}
