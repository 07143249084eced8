// Milestone rebate: the payer pays the full price at infusion; the manufacturer refunds a share of it when the
// therapy is seen to have failed at a milestone. Rebate = P Σ ρ_k 1[failure seen at m_k, none before] ×
// 1[still collectable], within the caps. No public US outcomes contract was found for most products modelled:
// terms are illustrative.

import { type Months, roundHalfEven } from '../../units.ts'
import { fieldsOf, type Terms, type TherapyContract } from '../contract.ts'
import { transferIndex } from '../ledger.ts'
import { collectable, postCheck, postRefunds, postSetUp, type Refund, refundFields, seen } from './frictions.ts'

const fields = fieldsOf({
  ...refundFields,
  firstMonths: { kind: 'number', parameter: 'milestone.firstMonths', doc: 'Months from infusion to the first outcome check.' },
  firstRebateShare: { kind: 'number', parameter: 'milestone.firstRebateShare', doc: 'Refund on failure at the first check, of price.' },
  secondMonths: { kind: 'number', parameter: 'milestone.secondMonths', doc: 'Months from infusion to the second outcome check.' },
  secondRebateShare: { kind: 'number', parameter: 'milestone.secondRebateShare', doc: 'Refund on failure at the second check, of price; 0 for no second check.' },
})

interface Milestone {
  readonly months: Months
  readonly rebateShare: number
}

const milestonesOf = (terms: Terms<typeof fields>): readonly Milestone[] =>
  [
    { months: terms.firstMonths, rebateShare: terms.firstRebateShare },
    { months: terms.secondMonths, rebateShare: terms.secondRebateShare },
  ].filter(({ rebateShare }, m) => m === 0 || rebateShare > 0)

/**
 * A milestone of 12 months with a 6-month lag after infusion in month 16 of the horizon falls due in month
 * 16 + 12 + 6 = 34, period 5 counted from 0.
 */
export const milestoneRebate: TherapyContract<typeof fields> = {
  label: 'Milestone rebate',
  doc: 'Full price at infusion; the manufacturer refunds part of it when the therapy is seen to have failed at a milestone. The payer bears lag, missing data and members who leave. Terms are illustrative: no public US outcomes contract was found for most products.',
  fields,
  sells: false,

  settle(treated, members, terms, account) {
    postSetUp(treated, members, terms, account)
    const milestones = milestonesOf(terms)
    const refunds: Refund[] = []
    for (const k of members) {
      for (const [m, { months, rebateShare }] of milestones.entries()) {
        postCheck(treated, k, months, terms, account)
        const outcome = seen(treated, k, m, months, terms)
        if (outcome === 'success') continue
        if (outcome === 'failure' && collectable(treated, k, months, terms.portability))
          refunds.push({ k, month: months, cents: roundHalfEven(treated.priceCents[k] * Math.min(rebateShare, terms.capPerPatientShare)) })
        break
      }
    }
    postRefunds(treated, members, refunds, transferIndex.outcomeRebate, terms, account)
  },
}
