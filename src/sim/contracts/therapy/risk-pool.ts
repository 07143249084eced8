// Stop-loss or risk pool: the payer buys the therapies at price and pays a premium; an insurer pays back what a
// patient, or all patients of a contract year, cost above an attachment, up to a limit: min(max(C − a, 0), l). C is
// the price of therapies before any rebate; the stay and other claims are left out, and so is their part of the premium.

import { fieldsOf, type Terms } from '../../fields.ts'
import { power } from '../../random/power.ts'
import { type Cents, centsOf } from '../../units.ts'
import type { TherapyContract } from '../interface/contract.ts'
import { transferIndex } from '../interface/transfer-kinds.ts'
import { commonFields, postSetUp } from './frictions/frictions.ts'

const fields = fieldsOf({
  ...commonFields,
  layer: {
    kind: 'choice',
    label: 'The insurer covers',
    options: { patient: 'what each patient costs', aggregate: 'what all patients of a contract year cost' },
    default: 'patient',
    doc: 'Whether attachment and limit apply to each patient, paid back at infusion, or to the contract year as a whole, paid back at its end.',
  },
  attachmentUsd: { kind: 'number', parameter: 'riskPool.attachmentUsd', doc: 'Cost above which the insurer pays.' },
  limitUsd: {
    kind: 'number',
    parameter: 'riskPool.limitUsd',
    doc: 'Most the insurer pays above the attachment; 0 for no limit.',
  },
  premiumUsdPerMonth: {
    kind: 'number',
    parameter: 'riskPool.premiumUsdPerMonth',
    doc: 'Premium for every employee and month of the horizon, in the first contract year.',
  },
  premiumGrowthPerYear: {
    kind: 'number',
    parameter: 'riskPool.premiumGrowthPerYear',
    doc: 'Growth of the premium from one contract year to the next.',
  },
  therapyPremiumShare: {
    kind: 'number',
    parameter: 'riskPool.therapyPremiumShare',
    doc: 'Part of the premium that covers these therapies, the only part booked; 1 where the premium entered is for them alone.',
  },
  employees: {
    kind: 'number',
    parameter: 'riskPool.employees',
    doc: 'Employees the premium is paid for, treated or not.',
  },
})

/** What the insurer pays of a cost, cents. Above $100,000 up to a limit of $300,000: of $250,000 it pays $150,000, of $475,000 the limit. */
export function recoveryCents(cost: Cents, terms: Pick<Terms<typeof fields>, 'attachmentUsd' | 'limitUsd'>): Cents {
  const above = Math.max(0, cost - centsOf(terms.attachmentUsd))
  return terms.limitUsd > 0 ? Math.min(above, centsOf(terms.limitUsd)) : above
}

/** 1,000 employees at $10 a month, half of it for therapies: $60,000 a year; a therapy of $400,000 brings $300,000 back above $100,000. */
export const riskPool: TherapyContract<typeof fields> = {
  label: 'Stop-loss or risk pool',
  doc: 'Full price at infusion; an insurer or pool pays back the cost above an attachment, up to a limit, for a premium per employee and month. Cost is the therapies’ price before rebates. The published premium covers all medical claims: the part booked for these therapies is assumed.',
  fields,
  dueAnyway: ['stopLossPremium'],
  sells: false,

  settle(treated, members, terms, account) {
    postSetUp(treated, members, terms, account)
    for (let month = 0; month < treated.horizonMonths; month++) {
      const growth = power(1 + terms.premiumGrowthPerYear, Math.floor(month / 12))
      account.post(
        transferIndex.stopLossPremium,
        month,
        -1,
        centsOf(terms.premiumUsdPerMonth * terms.employees * terms.therapyPremiumShare * growth),
        terms,
      )
    }
    const byYear = new Map<number, Cents>()
    for (const k of members) {
      const year = Math.floor(treated.infusedMonth[k] / 12)
      byYear.set(year, (byYear.get(year) ?? 0) + treated.priceCents[k])
      if (terms.layer === 'patient')
        account.post(
          transferIndex.stopLossRecovery,
          treated.infusedMonth[k],
          treated.episode[k],
          recoveryCents(treated.priceCents[k], terms),
          terms,
        )
    }
    if (terms.layer === 'aggregate')
      for (const [year, cost] of byYear)
        account.post(transferIndex.stopLossRecovery, 12 * (year + 1), -1, recoveryCents(cost, terms), terms)
  },
}
