// Cohort guarantee: the manufacturer guarantees a success rate; where the rate seen falls short of it, a share of all
// spending comes back, whoever failed. Patients failing independently, the guarantee of a share τ is called
// with probability Pr(X ≤ ⌈τ n⌉ − 1), X binomial (n, p).

import { fieldsOf } from '../../fields.ts'
import type { TherapyContract } from '../interface/contract.ts'
import { transferIndex } from '../interface/transfer-kinds.ts'
import { checkOutcomes } from './frictions/checks.ts'
import { collectable, postRefunds, postSetUp, refundFields } from './frictions/frictions.ts'
import { cohortRefunds } from './payments/cohort-refunds.ts'

const fields = fieldsOf({
  ...refundFields,
  checkMonths: {
    kind: 'number',
    parameter: 'cohortGuarantee.checkMonths',
    doc: 'Months from infusion to the check of the guaranteed outcome.',
  },
  successShare: {
    kind: 'number',
    parameter: 'cohortGuarantee.successShare',
    doc: 'Guaranteed share of patients in whom success is seen; at exactly this share nothing is owed.',
  },
  rebateShare: {
    kind: 'number',
    parameter: 'cohortGuarantee.rebateShare',
    doc: 'Rebate on all spending when fewer succeed, of price.',
  },
  minimumPatients: {
    kind: 'number',
    parameter: 'outcome.minimumPatients',
    doc: 'Patients treated below which no rebate is owed; 0 for no minimum.',
  },
})

/** 80 % guaranteed, 25 % rebate: 15 successes of 20 at $400,000 return .25 × $8,000,000 = $2,000,000, 16 return nothing. */
export const cohortGuarantee: TherapyContract<typeof fields> = {
  label: 'Cohort guarantee',
  doc: 'Full price at infusion; a share of all spending comes back when fewer patients than guaranteed succeed, successes and failures alike. Worked out once, when the patient infused last has been checked; outcomes not seen are left out of the rate, and patients who left the payer out of the rebate too. The payer bears single failures, the manufacturer the cohort’s.',
  fields,
  sells: false,

  settle(treated, members, terms, account) {
    postSetUp(treated, members, terms, account)
    const covered = members.filter((k) => collectable(treated, k, terms.checkMonths, terms.portability))
    const { checked } = checkOutcomes(treated, covered, 0, terms.checkMonths, terms, account)
    // what counts as the average leaves the rate as it is; where nothing is seen there is no rate to fall short
    const outcomes = checked.filter(({ seen }) => seen)
    const successes = outcomes.filter(({ failed }) => failed === 0).length
    const fellShort = successes / outcomes.length < terms.successShare
    if (!fellShort || members.length < terms.minimumPatients) return
    const refunds = cohortRefunds(
      treated,
      covered,
      terms.checkMonths,
      Math.min(terms.rebateShare, terms.capPerPatientShare),
    )
    postRefunds(treated, members, refunds, transferIndex.cohortRebate, terms, account)
  },
}
