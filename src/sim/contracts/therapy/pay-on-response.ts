// Pay on response ("no cure, no pay"): nothing is paid at infusion; the payer pays the manufacturer the price when a
// response is seen at the check. The manufacturer carries the float P p (1 − (1 + d)^(−m/12)). Announced for Kymriah in
// paediatric leukaemia in the US, where the public part was withdrawn in 2018.

import { fieldsOf } from '../../fields.ts'
import { roundHalfEven } from '../../units.ts'
import type { TherapyContract } from '../interface/contract.ts'
import { postBestPrice } from './frictions/best-price.ts'
import { postSetUp } from './frictions/frictions.ts'
import { checkPayable, laterPaymentFields, nobodyPays, postLater } from './payments/later-payments.ts'

const fields = fieldsOf({
  ...laterPaymentFields,
  checkMonths: {
    kind: 'number',
    parameter: 'payOnResponse.checkMonths',
    doc: 'Months from infusion to the check of the response that is paid for.',
  },
})

/** $475,000, 82 of 100 patients respond, check after a month, 3 %: worth $388,541.75 a patient, of which waiting costs the maker $958.25. */
export const payOnResponse: TherapyContract<typeof fields> = {
  label: 'Pay on response',
  doc: 'Nothing at infusion; the price goes to the manufacturer when a response is seen at the check, and never otherwise. The manufacturer carries failures and the wait; the hospital buys nothing on its own account. Where it has bought already, the price comes back as a credit through the hospital: that is a milestone rebate with a full refund at the same check, with the same net flows. A patient who leaves the contract over a missing outcome is paid for as if it had been good.',
  fields,
  sells: true,

  settle(treated, members, terms, account) {
    postSetUp(treated, members, terms, account)
    const due = terms.checkMonths + terms.lagMonths
    const { checked, excluded } = checkPayable(treated, members, 0, () => terms.checkMonths, terms, account)
    const paid = new Float64Array(treated.count)
    for (const { k, failed } of [...checked, ...excluded.map((k) => ({ k, failed: 0 }))]) {
      paid[k] = roundHalfEven(treated.priceCents[k] * (1 - failed))
      postLater(treated, k, due, paid[k], terms, account)
    }
    const settled = members.filter((k) => !nobodyPays(treated, k, due, terms))
    postBestPrice(treated, settled, (k) => paid[k], terms, account)
  },
}
