// Milestone rebate: the payer pays the full price at infusion; the manufacturer refunds a share of it when the
// therapy is seen to have failed at a milestone. Rebate = P Σ ρ_k 1[failure seen at m_k, none before] ×
// 1[still collectable], within the caps. No public US outcomes contract was found for most products modelled:
// terms are illustrative.

import { fieldsOf, type Terms } from '../../fields.ts'
import { type Months, roundHalfEven, type Share } from '../../units.ts'
import type { TherapyContract } from '../interface/contract.ts'
import { transferIndex } from '../interface/transfer-kinds.ts'
import { grades } from '../interface/treated.ts'
import { checkOutcomes } from './frictions/checks.ts'
import { collectable, postRefunds, postSetUp, type Refund, refundFields } from './frictions/frictions.ts'
import { cohortRefunds } from './payments/cohort-refunds.ts'

const fields = fieldsOf({
  ...refundFields,
  firstMonths: {
    kind: 'number',
    parameter: 'milestone.firstMonths',
    doc: 'Months from infusion to the first outcome check.',
  },
  firstRebateShare: {
    kind: 'number',
    parameter: 'milestone.firstRebateShare',
    doc: 'Refund on failure at the first check, of price.',
  },
  secondMonths: {
    kind: 'number',
    parameter: 'milestone.secondMonths',
    doc: 'Months from infusion to the second outcome check.',
  },
  secondRebateShare: {
    kind: 'number',
    parameter: 'milestone.secondRebateShare',
    doc: 'Refund on failure at the second check, of price; 0 for no second check.',
  },
  thirdMonths: {
    kind: 'number',
    parameter: 'milestone.thirdMonths',
    doc: 'Months from infusion to the third outcome check.',
  },
  thirdRebateShare: {
    kind: 'number',
    parameter: 'milestone.thirdRebateShare',
    doc: 'Refund on failure at the third check, of price; 0 for no third check.',
  },
  fourthMonths: {
    kind: 'number',
    parameter: 'milestone.fourthMonths',
    doc: 'Months from infusion to the fourth outcome check.',
  },
  fourthRebateShare: {
    kind: 'number',
    parameter: 'milestone.fourthRebateShare',
    doc: 'Refund on failure at the fourth check, of price; 0 for no fourth check.',
  },
  partialRebateShare: {
    kind: 'number',
    parameter: 'milestone.partialRebateShare',
    doc: 'Part of a milestone’s refund owed for a patient whose response holds but is only partial, at every milestone.',
  },
  level: {
    kind: 'choice',
    label: 'Rebates are worked out',
    options: { patient: 'patient by patient', cohort: 'once for the cohort, on its failure share' },
    default: 'patient',
    doc: 'Whether each failure refunds its own price when it is seen, or a milestone refunds the share of failures of all spending on members still covered, once the last of them has been checked.',
  },
  minimumPatients: {
    kind: 'number',
    parameter: 'outcome.minimumPatients',
    doc: 'Patients treated below which no rebate is owed; 0 for no minimum.',
  },
})

interface Milestone {
  readonly months: Months
  readonly rebateShare: Share
}

/** Milestones in order of time. The first is checked even where it refunds nothing: a failure seen there rules out later refunds. */
const milestonesOf = (terms: Terms<typeof fields>): readonly Milestone[] =>
  [
    { months: terms.firstMonths, rebateShare: terms.firstRebateShare },
    { months: terms.secondMonths, rebateShare: terms.secondRebateShare },
    { months: terms.thirdMonths, rebateShare: terms.thirdRebateShare },
    { months: terms.fourthMonths, rebateShare: terms.fourthRebateShare },
  ]
    .filter(({ rebateShare }, m) => m === 0 || rebateShare > 0)
    .sort((a, b) => a.months - b.months)

/** Mean that does not depend on the order of `values`: they are added from the smallest up. */
const mean = (values: readonly number[]): number =>
  Float64Array.from(values)
    .sort()
    .reduce((sum, value) => sum + value, 0) / values.length

/**
 * 18 failures of 100 patients at a full refund of $475,000 after a month: $8,550,000 come back, worth $8,528,965.27 at
 * 3 % a year. A milestone of 12 months with a 6-month lag after infusion in month 16 of the horizon falls due in month
 * 16 + 12 + 6 = 34, period 5 counted from 0.
 */
export const milestoneRebate: TherapyContract<typeof fields> = {
  label: 'Milestone rebate',
  shortLabel: 'outcomes contract',
  doc: 'Full price at infusion; the manufacturer refunds part of it when the therapy is seen to have failed at one of up to four milestones, patient by patient or by the failure share of the cohort. The payer bears lag, missing data and members who leave. Terms are illustrative: no public US outcomes contract was found for most products.',
  fields,
  sells: false,

  settle(treated, members, terms, account) {
    postSetUp(treated, members, terms, account)
    const refunds: Refund[] = []
    /** Part of a patient that has not yet failed: a missing outcome that counts as the average fails in part. */
    const open = new Float64Array(treated.count).fill(1)
    const rebated = new Float64Array(treated.count)
    let covered = members
    for (const [m, { months, rebateShare }] of milestonesOf(terms).entries()) {
      covered = covered.filter((k) => collectable(treated, k, months, terms.portability))
      const { checked } = checkOutcomes(treated, covered, m, months, terms, account)
      const owed = checked.map(({ k, failed }) => {
        const part = failed + (1 - failed) * (treated.grade[k] === grades.partial ? terms.partialRebateShare : 0)
        const share = Math.min(rebateShare * part * open[k], terms.capPerPatientShare - rebated[k])
        open[k] *= 1 - failed
        rebated[k] += share
        return { k, share }
      })
      if (terms.level === 'patient')
        for (const { k, share } of owed)
          refunds.push({ k, month: months, cents: roundHalfEven(treated.priceCents[k] * share) })
      covered = checked.map(({ k }) => k)
      if (terms.level === 'cohort' && covered.length > 0)
        refunds.push(...cohortRefunds(treated, covered, months, mean(owed.map(({ share }) => share))))
      covered = covered.filter((k) => open[k] > 0)
    }
    if (members.length >= terms.minimumPatients)
      postRefunds(treated, members, refunds, transferIndex.outcomeRebate, terms, account)
  },
}
