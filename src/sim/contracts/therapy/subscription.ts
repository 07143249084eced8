// Subscriptions: the payer pays for access instead of, or before, each patient. Four forms: a fixed fee; a unit
// price up to a cap a year; a contribution per member to a pool that buys the therapies; a fee for so many patients.
// Contract years count from the start of the horizon. A fee is due in full when its year begins, whether anyone is
// treated or not. The stay and its administration stay with the payer. No lag and no outcome enters any of them.

import { fieldsOf } from '../../fields.ts'
import { type Cents, centsOf, roundHalfEven } from '../../units.ts'
import type { TherapyContract } from '../interface/contract.ts'
import type { DiscountRates, TherapyAccount } from '../interface/therapy-account.ts'
import { transferIndex } from '../interface/transfer-kinds.ts'
import type { Treated } from '../interface/treated.ts'
import { commonFields, postSetUp } from './frictions/frictions.ts'

const feeFields = fieldsOf({
  ...commonFields,
  feeUsdPerYear: {
    kind: 'number',
    parameter: 'subscription.feeUsdPerYear',
    doc: 'Fee for a contract year, due in full at its start, also where the horizon ends within the year.',
  },
})

const cappedFields = fieldsOf({
  ...commonFields,
  unitPriceShare: {
    kind: 'number',
    parameter: 'subscription.unitPriceShare',
    doc: 'What a therapy costs until the cap is reached, of its price.',
  },
  capUsdPerYear: {
    kind: 'number',
    parameter: 'subscription.capUsdPerYear',
    doc: 'Payments in a contract year after which its further therapies are free.',
  },
})

const pooledFields = fieldsOf({
  ...commonFields,
  premiumUsdPerMonth: {
    kind: 'number',
    parameter: 'pool.premiumUsdPerMonth',
    doc: 'Contribution to the pool for every member and month of the horizon.',
  },
  members: { kind: 'number', parameter: 'pool.members', doc: 'Members contributed for, treated or not.' },
})

const accessFields = fieldsOf({
  ...feeFields,
  patients: {
    kind: 'number',
    parameter: 'subscription.patients',
    doc: 'Patients a contract year who are treated under the fee.',
  },
  overagePriceShare: {
    kind: 'number',
    parameter: 'subscription.overagePriceShare',
    doc: 'What each further patient of the year costs, of price.',
  },
})

/** Members by month of infusion; of those infused together the lower price first, so that no order of rows matters. */
const inOrder = ({ infusedMonth, priceCents }: Treated, members: readonly number[]): number[] =>
  [...members].sort((a, b) => infusedMonth[a] - infusedMonth[b] || priceCents[a] - priceCents[b])

const yearOf = (treated: Treated, k: number): number => Math.floor(treated.infusedMonth[k] / 12)

function postFees(
  treated: Treated,
  terms: DiscountRates & { readonly feeUsdPerYear: number },
  account: TherapyAccount,
): void {
  for (let month = 0; month < treated.horizonMonths; month += 12)
    account.post(transferIndex.subscriptionFee, month, -1, centsOf(terms.feeUsdPerYear), terms)
}

/** $1,000,000 a year is $1,000,000 a patient where one is treated in the year, $250,000 a patient where four are. */
export const subscriptionFixedFee: TherapyContract<typeof feeFields> = {
  label: 'Subscription, fixed fee',
  doc: 'A fee a year for as many patients as there are: the payer’s spending is constant, the manufacturer bears the number of patients. The fee of a contract year is due in full at its start: compare over whole years. Medicaid’s best price is not followed. Terms are illustrative.',
  fields: feeFields,
  dueAnyway: ['subscriptionFee'],
  sells: true,

  settle(treated, members, terms, account) {
    postSetUp(treated, members, terms, account)
    postFees(treated, terms, account)
  },
}

/** At $360,000 a therapy and a cap of $1,000,000 a year the first two cost $360,000 each, the third $280,000, the fourth nothing. */
export const subscriptionCappedVolume: TherapyContract<typeof cappedFields> = {
  label: 'Subscription, capped volume',
  doc: 'Each therapy is paid for at infusion until the payments of the contract year reach a cap; further ones are free until the next year. The manufacturer bears volume above the cap. Medicaid’s best price is not followed. Terms are illustrative.',
  fields: cappedFields,
  sells: true,

  settle(treated, members, terms, account) {
    postSetUp(treated, members, terms, account)
    let year = -1
    let left: Cents = 0
    for (const k of inOrder(treated, members)) {
      if (yearOf(treated, k) !== year) left = centsOf(terms.capUsdPerYear)
      year = yearOf(treated, k)
      const due = Math.min(roundHalfEven(treated.priceCents[k] * terms.unitPriceShare), left)
      left -= due
      account.post(transferIndex.therapyPayment, treated.infusedMonth[k], treated.episode[k], due, terms)
    }
  },
}

/** $1 a month for each of 100,000 members is $1,200,000 a year; the pool buys two therapies of $400,000 from it and keeps $400,000. */
export const subscriptionPooled: TherapyContract<typeof pooledFields> = {
  label: 'Subscription, pooled contribution per member',
  doc: 'The payer contributes an amount per member and month to a pool of many payers; the pool buys the therapies at price and bears how many there are. Administering them stays with the payer. Medicaid’s best price is not followed. The contribution is what one such programme aimed at for two other therapies.',
  fields: pooledFields,
  dueAnyway: ['poolPremium'],
  sells: true,

  settle(treated, members, terms, account) {
    postSetUp(treated, members, terms, account)
    const contribution = centsOf(terms.premiumUsdPerMonth * terms.members)
    for (let month = 0; month < treated.horizonMonths; month++)
      account.post(transferIndex.poolPremium, month, -1, contribution, terms)
    for (const k of members)
      account.post(
        transferIndex.poolPurchase,
        treated.infusedMonth[k],
        treated.episode[k],
        treated.priceCents[k],
        terms,
      )
  },
}

/** $1,000,000 for two patients a year and 80 % of $400,000 for each further one: four patients cost $1,640,000. */
export const subscriptionShareOfPatients: TherapyContract<typeof accessFields> = {
  label: 'Subscription, fee for a number of patients',
  doc: 'A fee a year gives access for a fixed number of patients, in order of infusion; each further one is paid for at infusion. Places not used are lost. The fee of a contract year is due in full at its start: compare over whole years. Medicaid’s best price is not followed. Terms are illustrative.',
  fields: accessFields,
  dueAnyway: ['subscriptionFee'],
  sells: true,

  settle(treated, members, terms, account) {
    postSetUp(treated, members, terms, account)
    postFees(treated, terms, account)
    let year = -1
    let treatedInYear = 0
    for (const k of inOrder(treated, members)) {
      if (yearOf(treated, k) !== year) treatedInYear = 0
      year = yearOf(treated, k)
      if (treatedInYear >= terms.patients)
        account.post(
          transferIndex.therapyPayment,
          treated.infusedMonth[k],
          treated.episode[k],
          roundHalfEven(treated.priceCents[k] * terms.overagePriceShare),
          terms,
        )
      treatedInYear++
    }
  },
}
