// Staged payment by outcome: part of the price at infusion, further parts at later stages while the outcome holds:
// Pay = s_0 P at 0 + Σ s_k P 1[outcome holds at m_k] at m_k, up to the first failure seen. Spain and Italy pay for CAR-T
// therapies this way; the default is what is reported of Kymriah in Spain. Shares need not add up to the price.

import { fieldsOf, type Terms } from '../../fields.ts'
import { type Months, roundHalfEven, type Share } from '../../units.ts'
import type { TherapyContract } from '../interface/contract.ts'
import { transferIndex } from '../interface/transfer-kinds.ts'
import { postBestPrice } from './frictions/best-price.ts'
import type { CheckResult } from './frictions/checks.ts'
import { postSetUp } from './frictions/frictions.ts'
import { checkPayable, laterPaymentFields, nobodyPays, postLater } from './payments/later-payments.ts'

const fields = fieldsOf({
  ...laterPaymentFields,
  response: { ...laterPaymentFields.response, default: 'complete' },
  upfrontShare: {
    kind: 'number',
    parameter: 'stagedPayment.upfrontShare',
    doc: 'Paid at infusion, of price; with the later payments it may be more or less than the price.',
  },
  stageOn: {
    kind: 'choice',
    label: 'Later payments are due while',
    options: { outcome: 'the outcome holds', alive: 'the patient is alive' },
    default: 'outcome',
    doc: 'Whether a later payment needs the response to hold, or only the patient to live (Yescarta in Spain), which is always seen and costs no check.',
  },
  firstMonths: {
    kind: 'number',
    parameter: 'stagedPayment.firstMonths',
    doc: 'Months from infusion to the first later payment.',
  },
  firstShare: {
    kind: 'number',
    parameter: 'stagedPayment.firstShare',
    doc: 'First later payment, of price; 0 for none.',
  },
  secondMonths: {
    kind: 'number',
    parameter: 'stagedPayment.secondMonths',
    doc: 'Months from infusion to the second later payment.',
  },
  secondShare: {
    kind: 'number',
    parameter: 'stagedPayment.secondShare',
    doc: 'Second later payment, of price; 0 for none.',
  },
  thirdMonths: {
    kind: 'number',
    parameter: 'stagedPayment.thirdMonths',
    doc: 'Months from infusion to the third later payment.',
  },
  thirdShare: {
    kind: 'number',
    parameter: 'stagedPayment.thirdShare',
    doc: 'Third later payment, of price; 0 for none.',
  },
  fourthMonths: {
    kind: 'number',
    parameter: 'stagedPayment.fourthMonths',
    doc: 'Months from infusion to the fourth later payment.',
  },
  fourthShare: {
    kind: 'number',
    parameter: 'stagedPayment.fourthShare',
    doc: 'Fourth later payment, of price; 0 for none.',
  },
})

interface Stage {
  readonly months: Months
  readonly share: Share
}

/** Stages in order of time. */
const stagesOf = (terms: Terms<typeof fields>): readonly Stage[] =>
  [
    { months: terms.firstMonths, share: terms.firstShare },
    { months: terms.secondMonths, share: terms.secondShare },
    { months: terms.thirdMonths, share: terms.thirdShare },
    { months: terms.fourthMonths, share: terms.fourthShare },
  ]
    .filter(({ share }) => share > 0)
    .sort((a, b) => a.months - b.months)

/** €320,000, 52 % at infusion, 48 % at 18 months, which 45 of 100 patients reach in response, 3 %: €235,520 a patient, worth €232,522.29. */
export const stagedPayment: TherapyContract<typeof fields> = {
  label: 'Staged payment by outcome',
  doc: 'Part of the price at infusion, the rest in up to four stages that are paid while the outcome still holds and stop at the first failure seen. The manufacturer carries late failures and the wait. A patient who leaves the contract over a missing outcome is paid for in full at once. The default is what is reported of Kymriah in Spain, at the US price.',
  fields,
  sells: true,

  settle(treated, members, terms, account) {
    postSetUp(treated, members, terms, account)
    const stages = stagesOf(terms)
    const paid = Float64Array.from(treated.priceCents, (price) => roundHalfEven(price * terms.upfrontShare))
    /** Patients who left and for whom nobody makes the payments still due. */
    const unsettled = new Set<number>()
    const pay = (k: number, month: Months, share: Share): void => {
      const cents = roundHalfEven(treated.priceCents[k] * share)
      paid[k] += cents
      if (nobodyPays(treated, k, month + terms.lagMonths, terms)) unsettled.add(k)
      postLater(treated, k, month + terms.lagMonths, cents, terms, account)
    }
    const alive = (reached: readonly number[], months: Months): CheckResult => ({
      checked: reached.filter((k) => treated.deathMonth[k] > months).map((k) => ({ k, failed: 0, seen: true })),
      excluded: [],
    })
    for (const k of members)
      account.post(transferIndex.therapyPayment, treated.infusedMonth[k], treated.episode[k], paid[k], terms)
    /** Part of a patient that has not yet failed: a missing outcome that counts as the average fails in part. */
    const open = new Float64Array(treated.count).fill(1)
    let reached = members
    for (const [m, { months, share }] of stages.entries()) {
      for (const k of reached.filter((k) => nobodyPays(treated, k, months, terms))) unsettled.add(k)
      reached = reached.filter((k) => !unsettled.has(k))
      const { checked, excluded } =
        terms.stageOn === 'alive'
          ? alive(reached, months)
          : checkPayable(treated, reached, m, () => months, terms, account)
      for (const { k, failed } of checked) {
        open[k] *= 1 - failed
        pay(k, months, share * open[k])
      }
      const outstanding = stages.slice(m).reduce((sum, stage) => sum + stage.share, 0)
      for (const k of excluded) pay(k, months, outstanding * open[k])
      reached = checked.map(({ k }) => k).filter((k) => open[k] > 0)
    }
    const settled = members.filter((k) => !unsettled.has(k))
    postBestPrice(treated, settled, (k) => paid[k], terms, account)
  },
}
