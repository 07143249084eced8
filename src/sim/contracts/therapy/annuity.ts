// Annuity without outcomes: the price in equal yearly instalments, whether or not the therapy works. Manufacturer,
// specialty pharmacy or bank lends the price and takes the instalments, with interest where it asks for some: P ÷ Σ v^j
// with v = 1 ÷ (1 + i), j from 1 to L at the end of each year (P i ÷ (1 − v^L)), from 0 to L − 1 at its beginning.

import { fieldsOf, type Terms } from '../../fields.ts'
import { power } from '../../random/power.ts'
import { type Cents, type Months, roundHalfEven } from '../../units.ts'
import type { TherapyContract } from '../interface/contract.ts'
import { transferIndex } from '../interface/transfer-kinds.ts'
import type { Treated } from '../interface/treated.ts'
import { commonFields, postSetUp } from './frictions/frictions.ts'
import { equalParts, instalmentsOf, leavingMonth } from './frictions/instalments.ts'

const fields = fieldsOf({
  ...commonFields,
  years: {
    kind: 'number',
    parameter: 'annuity.years',
    doc: 'Years over which the price is paid, one instalment a year.',
  },
  financingPerYear: {
    kind: 'number',
    parameter: 'annuity.financingPerYear',
    doc: 'Interest a year on what is not yet paid; 0 for equal parts of the price.',
  },
  timing: {
    kind: 'choice',
    label: 'Instalments fall due',
    options: { due: 'at the beginning of each year', ordinary: 'at the end of each year' },
    default: 'due',
    doc: 'Whether the first instalment falls due at infusion or a year later.',
  },
  lender: {
    kind: 'choice',
    label: 'Who lends the price',
    options: { manufacturer: 'the manufacturer', pharmacy: 'a specialty pharmacy', bank: 'a bank' },
    default: 'manufacturer',
    doc: 'Who waits for the instalments; a pharmacy or a bank pays the manufacturer at infusion.',
  },
  leavers: {
    kind: 'choice',
    label: 'When a patient leaves the payer',
    options: {
      originalPayer: 'the original payer goes on paying',
      acceleration: 'the balance falls due',
      nextPayer: 'the next payer takes the instalments over',
      unpaid: 'nobody pays the rest',
    },
    default: 'originalPayer',
    doc: 'What becomes of the instalments due from the month a patient leaves the payer; what nobody pays, the lender writes off.',
  },
  death: {
    kind: 'choice',
    label: 'When a patient dies',
    options: { payer: 'instalments go on', acceleration: 'the balance falls due', unpaid: 'nobody pays the rest' },
    default: 'payer',
    doc: 'What becomes of the instalments due from the month of death.',
  },
})
type AnnuityTerms = Terms<typeof fields>

// A bank is outside the parties: what the next payer owes it moves nothing among them.
const lenders = {
  manufacturer: { purchase: undefined, payer: transferIndex.therapyPayment, nextPayer: transferIndex.nextPayerPayment },
  pharmacy: {
    purchase: transferIndex.pharmacyFinancing,
    payer: transferIndex.therapyInstalmentPharmacy,
    nextPayer: transferIndex.nextPayerInstalmentPharmacy,
  },
  bank: { purchase: transferIndex.bankFinancing, payer: transferIndex.therapyInstalmentBank, nextPayer: undefined },
} as const

/**
 * Instalments of a price, whole cents. $1,000,000 in five at 5 % is 230,974.798… at the end of each year, 1,154,873.99 in
 * all: four of $230,974.79 and a last of $230,974.83. At the beginning of each year four of $219,975.99 and $219,976.03.
 */
export function instalments(
  price: Cents,
  { years, financingPerYear, timing }: Pick<AnnuityTerms, 'years' | 'financingPerYear' | 'timing'>,
): Cents[] {
  const count = instalmentsOf(years)
  let factor = 0
  for (let j = 0; j < count; j++) factor += power(1 + financingPerYear, timing === 'due' ? -j : -j - 1)
  return equalParts(roundHalfEven((count * price) / factor), count)
}

/** Month in which the contract ends before its last instalment, and whether the balance falls due then. */
function endOf(
  treated: Treated,
  k: number,
  { leavers, death }: AnnuityTerms,
): { readonly month: Months; readonly balance: boolean } {
  const leave = leavingMonth(treated, k)
  if (leave < Number.POSITIVE_INFINITY && (leavers === 'acceleration' || leavers === 'unpaid'))
    return { month: leave, balance: leavers === 'acceleration' }
  return {
    month: death === 'payer' ? Number.POSITIVE_INFINITY : treated.deathMonth[k],
    balance: death === 'acceleration',
  }
}

/** $2,125,000 in five: $425,000 at infusion and after each of four years, worth $2,004,766.82 at 3 %. */
export const annuity: TherapyContract<typeof fields> = {
  label: 'Annuity',
  doc: 'The price in equal yearly instalments, whatever becomes of the therapy. It spreads the payer’s budget and moves no risk of failure; who bears the instalments of patients who leave or die is a term. Zolgensma’s $2,125,000 were offered over five years through a specialty pharmacy; Medicaid’s best price is not followed; clauses are illustrative.',
  fields,
  sells: true,

  settle(treated, members, terms, account) {
    postSetUp(treated, members, terms, account)
    const { purchase, payer, nextPayer } = lenders[terms.lender]
    for (const k of members) {
      const post = (kind: number | undefined, month: Months, cents: Cents): void => {
        if (kind !== undefined) account.post(kind, treated.infusedMonth[k] + month, treated.episode[k], cents, terms)
      }
      post(purchase, 0, treated.priceCents[k])
      const parts = instalments(treated.priceCents[k], terms)
      const due = (j: number): Months => 12 * (terms.timing === 'due' ? j : j + 1)
      const end = endOf(treated, k, terms)
      const assumed = terms.leavers === 'nextPayer' ? leavingMonth(treated, k) : Number.POSITIVE_INFINITY
      const paidBy = (month: Months): number | undefined => (assumed <= month ? nextPayer : payer)
      const rest = parts.findIndex((_, j) => end.month <= due(j))
      const paid = rest < 0 ? parts.length : rest
      for (let j = 0; j < paid; j++) post(paidBy(due(j)), due(j), parts[j])
      if (!end.balance || paid === parts.length) continue
      const balance = parts
        .slice(paid)
        .reduce((sum, cents, s) => sum + cents * power(1 + terms.financingPerYear, (end.month - due(paid + s)) / 12), 0)
      post(paidBy(end.month), end.month, roundHalfEven(balance))
    }
  },
}
