// Upfront price: the therapy is bought at its price at infusion and nothing hangs on its outcome. The yardstick of
// every other contract, and with a flat discount the contract that they are said to be equivalent to.

import { fieldsOf } from '../../fields.ts'
import { type Cents, roundHalfEven, type Share } from '../../units.ts'
import type { TherapyContract } from '../interface/contract.ts'
import { transferIndex } from '../interface/transfer-kinds.ts'
import { commonFields, postSetUp } from './frictions/frictions.ts'

const fields = fieldsOf({
  ...commonFields,
  discountShare: {
    kind: 'number',
    parameter: 'upfront.discountShare',
    doc: 'Flat discount the manufacturer grants at infusion, of price.',
  },
  markUpShare: {
    kind: 'number',
    parameter: 'upfront.markUpShare',
    doc: 'What the hospital adds to the price where it buys and bills the therapy; discounts are not taken of it.',
  },
})

/** $475,000 at a discount of 18 % costs $389,500; with a mark-up of 6 % the payer adds $28,500. */
export const upfront: TherapyContract<typeof fields> = {
  label: 'Upfront price',
  doc: 'The price at infusion, less a flat discount where there is one, whatever becomes of the patient. The payer bears every failure. What a discount does to Medicaid’s best price is not followed: a guaranteed rebate without lag is the same discount with it.',
  fields,
  sells: false,

  settle(treated, members, terms, account) {
    postSetUp(treated, members, terms, account)
    for (const k of members) {
      const ofPrice = (share: Share): Cents => roundHalfEven(treated.priceCents[k] * share)
      account.post(
        transferIndex.guaranteedRebate,
        treated.infusedMonth[k],
        treated.episode[k],
        ofPrice(terms.discountShare),
        terms,
      )
      account.post(
        transferIndex.therapyMarkUp,
        treated.infusedMonth[k],
        treated.episode[k],
        ofPrice(terms.markUpShare),
        terms,
      )
    }
  },
}
