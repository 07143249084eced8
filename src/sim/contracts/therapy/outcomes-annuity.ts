// Annuity with outcomes (performance-based annuity): yearly instalments, the first at infusion, each later one only
// while the therapy is seen to work: Pay(t) = P s_t y(t) own(t). A failure that is seen ends them.

import { fieldsOf, type Terms } from '../../fields.ts'
import { power } from '../../random/power.ts'
import { type Cents, type Months, roundHalfEven } from '../../units.ts'
import type { TherapyContract } from '../interface/contract.ts'
import { transferIndex } from '../interface/transfer-kinds.ts'
import { outcomeFields, postSetUp } from './frictions/frictions.ts'
import { equalParts, instalmentsOf, leavingMonth } from './frictions/instalments.ts'
import { checkPayable, postLater } from './payments/later-payments.ts'

const fields = fieldsOf({
  ...outcomeFields,
  lagMonths: {
    kind: 'number',
    parameter: 'outcome.paymentLagMonths',
    doc: 'Months from an outcome check to the payment it releases.',
  },
  years: { kind: 'number', parameter: 'outcomesAnnuity.years', doc: 'Yearly instalments, the first at infusion.' },
  parts: {
    kind: 'choice',
    label: 'First instalment',
    options: { equal: 'as the others', upFront: 'its own share' },
    default: 'equal',
    doc: 'Whether the instalment at infusion is one of equal parts, or a share of its own with the rest in equal parts.',
  },
  upFrontShare: {
    kind: 'number',
    parameter: 'outcomesAnnuity.upFrontShare',
    doc: 'Instalment at infusion where it is a share of its own, of price.',
  },
  leavers: {
    kind: 'choice',
    label: 'Instalments due after a patient has left the payer',
    options: {
      originalPayer: 'the original payer makes them',
      nextPayer: 'the next payer takes them over',
      unpaid: 'nobody makes them',
      settled: 'the original payer settles their expected value',
    },
    default: 'originalPayer',
    doc: 'Who makes an instalment that falls due after the patient has left the payer; settled by expectation, the outcome is checked in the month of leaving instead.',
  },
  yearlyPersistence: {
    kind: 'number',
    parameter: 'outcomesAnnuity.yearlyPersistence',
    doc: 'Working therapies expected to work another year, where leaving is settled by expectation.',
  },
})
type AnnuityTerms = Terms<typeof fields>

/** $1,000,000 over four years with 40 % at infusion: $400,000, then three of $200,000. */
function partsOf(price: Cents, terms: AnnuityTerms): Cents[] {
  const count = instalmentsOf(terms.years)
  if (terms.parts === 'equal' || count === 1) return equalParts(price, count)
  const first = roundHalfEven(price * terms.upFrontShare)
  return [first, ...equalParts(price - first, count - 1)]
}

/**
 * Expected value, `month` months after infusion, of the instalments from the `next`-th on: Σ Pr(still works at s) P s_s
 * v^(s − t), at the payer's rate. $400,000 in four, leaving in month 12 while it works, persistence .9, no discounting:
 * 100,000 × (1 + .9 + .81) = $271,000.
 */
const expectedRest = (parts: readonly Cents[], next: number, month: Months, terms: AnnuityTerms): number =>
  parts
    .slice(next)
    .reduce(
      (sum, cents, s) =>
        sum + cents * power(terms.yearlyPersistence / (1 + terms.payerDiscountPerYear), (12 * (next + s) - month) / 12),
      0,
    )

/**
 * 100 patients at $425,000 × 5 of whom 95, 90, 85 and 80 still respond at the four checks: $1,912,500 a patient, worth
 * $1,810,213.75 at 3 %.
 */
export const outcomesAnnuity: TherapyContract<typeof fields> = {
  label: 'Annuity by outcome',
  doc: 'Yearly instalments, the first at infusion, each later one only while the therapy is still seen to work; the first failure seen ends them. The manufacturer bears failures, deaths where they count, and the wait. Where nobody pays for patients who left, it bears those too. A patient who leaves the contract over a missing outcome is paid for in full at once. Medicaid’s best price is not followed. Terms are illustrative.',
  fields,
  sells: true,

  settle(treated, members, terms, account) {
    postSetUp(treated, members, terms, account)
    const parts = new Map(members.map((k) => [k, partsOf(treated.priceCents[k], terms)]))
    const partsFor = (k: number): readonly Cents[] => parts.get(k) ?? []
    const later = { ...terms, leavers: terms.leavers === 'settled' ? 'originalPayer' : terms.leavers }
    const post = (k: number, month: Months, cents: number): void => {
      postLater(treated, k, month, roundHalfEven(cents), later, account)
    }
    for (const k of members)
      account.post(transferIndex.therapyPayment, treated.infusedMonth[k], treated.episode[k], partsFor(k)[0], terms)
    /** Part of a patient that has not yet failed: a missing outcome that counts as the average fails in part. */
    const open = new Float64Array(treated.count).fill(1)
    let covered = members
    for (let year = 1; year < instalmentsOf(terms.years); year++) {
      const settles = (k: number): boolean => terms.leavers === 'settled' && leavingMonth(treated, k) <= 12 * year
      const month = (k: number): Months => (settles(k) ? treated.leaveMonth[k] : 12 * year)
      const { checked, excluded } = checkPayable(treated, covered, year - 1, month, later, account)
      for (const { k, failed } of checked) {
        open[k] *= 1 - failed
        post(
          k,
          month(k) + terms.lagMonths,
          open[k] * (settles(k) ? expectedRest(partsFor(k), year, month(k), terms) : partsFor(k)[year]),
        )
      }
      for (const k of excluded)
        post(
          k,
          month(k) + terms.lagMonths,
          partsFor(k)
            .slice(year)
            .reduce((sum, cents) => sum + open[k] * cents, 0),
        )
      covered = checked.map(({ k }) => k).filter((k) => open[k] > 0 && !settles(k))
    }
  },
}
