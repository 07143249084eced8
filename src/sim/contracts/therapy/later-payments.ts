// Payments to the manufacturer that wait for an outcome, and who makes them once the patient has left the payer.

import type { Cents, Months } from '../../units.ts'
import { fieldsOf, type Terms } from '../contract.ts'
import { transferIndex } from '../ledger.ts'
import type { DiscountRates, TherapyAccount } from '../therapy-account.ts'
import type { Treated } from '../treated.ts'
import { bestPriceFields } from './best-price.ts'
import { outcomeFields } from './frictions.ts'
import { leavingMonth } from './instalments.ts'

export const leaversField = fieldsOf({
  leavers: {
    kind: 'choice',
    label: 'Payments due after a patient has left the payer',
    options: { originalPayer: 'the original payer makes them', nextPayer: 'the next payer takes them over', unpaid: 'nobody makes them' },
    default: 'originalPayer',
    doc: 'Who makes a payment that falls due after the patient has left the payer.',
  },
})

/** Terms of contracts that pay when an outcome is seen. */
export const laterPaymentFields = fieldsOf({
  ...outcomeFields,
  ...leaversField,
  ...bestPriceFields,
  lagMonths: { kind: 'number', parameter: 'outcome.paymentLagMonths', doc: 'Months from an outcome check to the payment it releases.' },
})

/**
 * Books a payment for patient `k` due `month` months after infusion and returns what the payer itself pays: for a
 * patient who left in month 12, an instalment due in month 12 is the next payer's where the terms say so, and 0 here.
 */
export function postLater(treated: Treated, k: number, month: Months, cents: Cents, terms: Terms<typeof leaversField> & DiscountRates, account: TherapyAccount): Cents {
  const payer = leavingMonth(treated, k) > month ? 'originalPayer' : terms.leavers
  if (payer === 'unpaid') return 0
  const kind = payer === 'nextPayer' ? transferIndex.nextPayerPayment : transferIndex.therapyPayment
  account.post(kind, treated.infusedMonth[k] + month, treated.episode[k], cents, terms)
  return payer === 'nextPayer' ? 0 : cents
}
