// Payments to the manufacturer that wait for an outcome, and who makes them once the patient has left the payer.

import { fieldsOf, type Terms } from '../../../fields.ts'
import type { Cents, Months } from '../../../units.ts'
import type { DiscountRates, TherapyAccount } from '../../interface/therapy-account.ts'
import { transferIndex } from '../../interface/transfer-kinds.ts'
import type { Treated } from '../../interface/treated.ts'
import { bestPriceFields } from '../frictions/best-price.ts'
import { type CheckResult, checkOutcomes } from '../frictions/checks.ts'
import { type OutcomeTerms, outcomeFields } from '../frictions/frictions.ts'
import { leavingMonth } from '../frictions/instalments.ts'

export const leaversField = fieldsOf({
  leavers: {
    kind: 'choice',
    label: 'Payments due after a patient has left the payer',
    options: {
      originalPayer: 'the original payer makes them',
      nextPayer: 'the next payer takes them over',
      unpaid: 'nobody makes them',
    },
    default: 'originalPayer',
    doc: 'Who makes a payment that falls due after the patient has left the payer, and has the outcome checked until then. Where nobody does, the patient is in the contract no more.',
  },
})

/** Terms of contracts that pay when an outcome is seen. */
export const laterPaymentFields = fieldsOf({
  ...outcomeFields,
  ...leaversField,
  ...bestPriceFields,
  lagMonths: {
    kind: 'number',
    parameter: 'outcome.paymentLagMonths',
    doc: 'Months from an outcome check to the payment it releases.',
  },
})

type LeaverTerms = Terms<typeof leaversField>

/** Whether the payment due for patient `k` in `month` after infusion is nobody's. */
export const nobodyPays = (treated: Treated, k: number, month: Months, { leavers }: LeaverTerms): boolean =>
  leavers === 'unpaid' && leavingMonth(treated, k) <= month

/**
 * The `check`-th check of those for whom somebody pays. Patients whom the next payer has taken over are checked at its
 * cost and among themselves: of two members of whom one failed and one taken over whose outcome is missing, the latter
 * counts as a success where missing outcomes count as the average, not as half a failure.
 */
export function checkPayable(
  treated: Treated,
  members: readonly number[],
  check: number,
  month: (k: number) => Months,
  terms: OutcomeTerms & LeaverTerms,
  account: TherapyAccount,
): CheckResult {
  const isOurs = (k: number): boolean => terms.leavers === 'originalPayer' || leavingMonth(treated, k) > month(k)
  const ours = checkOutcomes(treated, members.filter(isOurs), check, month, terms, account)
  if (terms.leavers !== 'nextPayer') return ours
  const gone = members.filter((k) => !isOurs(k))
  const theirs = checkOutcomes(treated, gone, check, month, terms, account, false)
  return { checked: [...ours.checked, ...theirs.checked], excluded: [...ours.excluded, ...theirs.excluded] }
}

/**
 * Books a payment for patient `k` due `month` months after infusion and returns what the payer itself pays: for a
 * patient who left in month 12, an instalment due in month 12 is the next payer's where the terms say so, and 0 here.
 */
export function postLater(
  treated: Treated,
  k: number,
  month: Months,
  cents: Cents,
  terms: LeaverTerms & DiscountRates,
  account: TherapyAccount,
): Cents {
  const payer = leavingMonth(treated, k) > month ? 'originalPayer' : terms.leavers
  if (payer === 'unpaid') return 0
  const kind = payer === 'nextPayer' ? transferIndex.nextPayerPayment : transferIndex.therapyPayment
  account.post(kind, treated.infusedMonth[k] + month, treated.episode[k], cents, terms)
  return payer === 'nextPayer' ? 0 : cents
}
