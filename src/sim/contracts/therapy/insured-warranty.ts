// Insured warranty: the manufacturer buys a policy for every treated patient; when the effect is lost the insurer pays
// the care that takes over, up to a cap and to the end of the term. The price itself is not refunded, so
// that the design (FoCUS) means to stay outside best price. Published terms were not found.

import { fieldsOf, type Terms } from '../../fields.ts'
import { type Cents, centsOf, type Months, roundHalfEven } from '../../units.ts'
import type { TherapyContract } from '../interface/contract.ts'
import { presentValue } from '../interface/therapy-account.ts'
import { transferIndex } from '../interface/transfer-kinds.ts'
import { outcomeFields, postSetUp } from './frictions/frictions.ts'
import { losses, responseField } from './frictions/losses.ts'
import { careSpan, lumps, replacementCents, replacementField } from './payments/replacement-care.ts'

// No care takes over after a death in response: the policy has no death clause.
const { deathCountsAsFailure: _, ...observedFields } = outcomeFields

const fields = fieldsOf({
  ...observedFields,
  ...responseField,
  termMonths: {
    kind: 'number',
    parameter: 'insuredWarranty.termMonths',
    doc: 'Months from infusion for which the policy pays.',
  },
  capUsd: {
    kind: 'number',
    parameter: 'insuredWarranty.capUsd',
    doc: 'Most the policy pays for one patient; 0 for no cap.',
  },
  ...replacementField,
  leavers: {
    kind: 'choice',
    label: 'When a patient leaves the payer',
    options: { policyFollows: 'the policy pays the next payer', policyEnds: 'the policy ends' },
    default: 'policyFollows',
    doc: 'Whether the policy follows the patient to the next payer; what the first payer is paid ends either way.',
  },
  premiumBasis: {
    kind: 'choice',
    label: 'Premium',
    options: { expected: 'expected claims and load', entered: 'as entered' },
    default: 'expected',
    doc: 'Whether the premium is worked out from expected failures, or entered.',
  },
  expectedFailureShare: {
    kind: 'number',
    parameter: 'insuredWarranty.expectedFailureShare',
    doc: 'Patients the insurer expects to lose the effect within the term, spread evenly over it; for the premium only.',
  },
  loadShare: {
    kind: 'number',
    parameter: 'insuredWarranty.loadShare',
    doc: 'What the insurer adds to expected claims, of them.',
  },
  premiumUsd: {
    kind: 'number',
    parameter: 'insuredWarranty.premiumUsd',
    doc: 'Premium for one patient where it is entered.',
  },
})

const capOf = ({ capUsd }: { readonly capUsd: number }): Cents =>
  capUsd > 0 ? centsOf(capUsd) : Number.POSITIVE_INFINITY

/**
 * Premium for one patient: Π = (1 + load) Σ Pr(loss in month t) E[claims, at most the cap] at present value, losses in
 * the middle of each month of the term and the payer's rate. Deaths and leaving are left out: the insurer's margin.
 * Twenty in a hundred lose the effect within 36 months, care costs $10,000 a month, the cap is $200,000, no discounting:
 * .2 × (16 × 200,000 + 20 × 100,000) ÷ 36 = $28,888.89, with a load of 25 % $36,111.11.
 */
export function premiumCents(terms: Terms<typeof fields>): Cents {
  if (terms.premiumBasis === 'entered') return centsOf(terms.premiumUsd)
  const months = Math.max(1, Math.ceil(terms.termMonths))
  const claims = (start: Months): number =>
    lumps(start, terms.termMonths, centsOf(terms.replacementUsdPerMonth), capOf(terms)).reduce(
      (sum, { month, cents }) => sum + presentValue(cents, month + terms.lagMonths, terms.payerDiscountPerYear),
      0,
    )
  let sum = 0
  for (let m = 0; m < months; m++) sum += claims(((m + 0.5) * terms.termMonths) / months)
  return roundHalfEven(((1 + terms.loadShare) * terms.expectedFailureShare * sum) / months)
}

/**
 * Care at $10,000 a month after a loss in month 10, 36 months of term and a cap of $200,000: the insurer pays $120,000
 * for months 10 to 22 and $80,000 in month 34, each after the lag.
 */
export const insuredWarranty: TherapyContract<typeof fields> = {
  label: 'Insured warranty',
  doc: 'Full price at infusion; the manufacturer insures every patient, and when the effect is lost the insurer pays the payer’s cost of the care that takes over, in yearly lumps in arrears, up to a cap and the end of the term. The price is not refunded. The manufacturer bears the premium, the insurer what claims exceed it. Terms are illustrative.',
  fields,
  sells: false,

  settle(treated, members, terms, account) {
    postSetUp(treated, members, terms, account)
    const premium = premiumCents(terms)
    for (const k of members)
      account.post(transferIndex.warrantyPremium, treated.infusedMonth[k], treated.episode[k], premium, terms)
    const covers = (k: number, month: Months): boolean =>
      terms.leavers === 'policyFollows' || treated.leaveMonth[k] > month
    for (const { k, month, part } of losses(
      treated,
      members,
      terms.termMonths,
      covers,
      { ...terms, deathCountsAsFailure: false },
      account,
    )) {
      const [start, end] = careSpan(treated, k, month, terms.termMonths)
      const cost = part * replacementCents(treated, k, terms)
      const leave = Math.max(start, treated.leaveMonth[k])
      const pay = (kind: number, from: Months, to: Months, cap: Cents): Cents => {
        const paid = lumps(from, to, cost, cap)
        for (const lump of paid)
          account.post(
            kind,
            treated.infusedMonth[k] + lump.month + terms.lagMonths,
            treated.episode[k],
            lump.cents,
            terms,
          )
        return paid.reduce((sum, { cents }) => sum + cents, 0)
      }
      const cap = Math.floor(part * capOf(terms))
      const paid = pay(transferIndex.warrantyClaim, start, Math.min(end, leave), cap)
      if (terms.leavers === 'policyFollows') pay(transferIndex.warrantyClaimNextPayer, leave, end, cap - paid)
    }
  },
}
