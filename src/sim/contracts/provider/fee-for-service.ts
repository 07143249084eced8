// Fee-for-service: every service at its fee, no price set in advance, no reconciliation. The payer bears all
// movement of prices and mix; the practice earns the drug add-on and so gains when drugs get dearer. One contract
// for each kind of payer; they differ in defaults only.

import type { Care } from '../../cohort/price/care.ts'
import { fieldsOf } from '../../fields.ts'
import { type ExpenditureTerms, expenditureFields } from '../../pricing/expenditure.ts'
import { type Cents, roundHalfEven, type Share } from '../../units.ts'
import type { ProviderContract } from '../interface/contract.ts'
import { kernelOf } from '../interface/kernel-of.ts'
import { forPeriods, type Rows } from '../interface/rows.ts'
import type { Settlement } from '../interface/settlement.ts'
import {
  drugsAllowedCents,
  othersAllowedCents,
  type Rates,
  ratesOf,
  servicesAllowedCents,
} from './claims/claim-amounts.ts'
import { claimRates } from './claims/claim-rates.ts'
import type { ClaimsTerms } from './claims/claim-terms.ts'
import { ALL_CLAIMED, settleClaims } from './claims/claims.ts'
import { claimsFieldsOf, type PayerKind } from './claims/payer-kinds.ts'

const fieldsFor = (payer: PayerKind) => fieldsOf({ ...claimsFieldsOf(payer), ...expenditureFields })

const texts: Readonly<Record<PayerKind, { readonly label: string; readonly doc: string }>> = {
  medicare: {
    label: 'Fee-for-service',
    doc: 'Medicare’s fee schedule for services, average sales price plus an add-on for Part B drugs, less sequestration. The payer bears all movement of prices and mix. Site of care and 340B prices are terms.',
  },
  medicareAdvantage: {
    label: 'Fee-for-service, Medicare Advantage',
    doc: 'A Medicare Advantage plan at about Medicare’s fees, sequestration passed on, the patient’s part capped. The plan bears all movement of prices and mix. Left out: prior authorisation, step therapy, the plan’s own capitation.',
  },
  commercial: {
    label: 'Fee-for-service, commercial insurer',
    doc: 'Commercial prices as multiples of Medicare’s, no sequestration, the patient’s part capped. The insurer bears all movement of prices and mix. Patients are those of the scenario: a younger panel is set there.',
  },
  employer: {
    label: 'Fee-for-service, self-insured employer',
    doc: 'Commercial prices paid by an employer that bears the risk itself, with a lower cap on the patient’s part. Left out: stop-loss insurance of the employer.',
  },
}

/** Allowed spending of episode `i` without cell therapies, whole cents; at Medicare’s terms in an office it is EOM’s expenditure. */
const spentCents = (care: Care, i: number, counted: Rates, countedPartDShare: Share): Cents =>
  drugsAllowedCents(care, i, counted) +
  servicesAllowedCents(care, i, counted) +
  othersAllowedCents(care, i, counted) +
  roundHalfEven(care.oralCents[i] * countedPartDShare)

/** Records the spending of all episodes the practice treated, without a benchmark. */
export function recordSpending(
  care: Care,
  rows: Rows,
  terms: ClaimsTerms & ExpenditureTerms,
  settlement: Settlement,
): void {
  const { panel } = care
  const kernel = kernelOf(care, settlement.ledger)
  if (kernel !== undefined) {
    const numbers = claimRates(terms, terms.countedBiosimilarAddOnShare)
    forPeriods(care, rows, (t, from, to) =>
      settlement.reconcile(t, 0, 0, kernel.spending(from, to, numbers, settlement.episodes !== undefined)),
    )
    return
  }
  const counted: Rates = { ...ratesOf(terms), biosimilarAddOnShare: terms.countedBiosimilarAddOnShare }
  const { countedPartDShare } = terms
  for (let t = 0; t < panel.periods; t++) {
    const end = panel.start[rows.replicate * panel.periods + t + 1]
    for (let i = panel.start[rows.replicate * panel.periods + t]; i < end; i++) {
      if (care.declined[i] === 1) continue
      const spent = spentCents(care, i, counted, countedPartDShare)
      settlement.reconcile(t, 0, 0, spent)
      settlement.reconcileEpisode(i, 0, spent)
    }
  }
}

/**
 * Actual spending is the expenditure EOM would count before outlier caps, monthly payments and exclusions, at the
 * payer's own prices, so it does not compare with EOM's own; benchmark and target are 0.
 */
const feeForServiceOf = (payer: PayerKind): ProviderContract<ReturnType<typeof fieldsFor>> => ({
  ...texts[payer],
  fields: fieldsFor(payer),
  induces: [],
  checkable: { none: 'It is what others are compared with, at each payer’s own fees, and reconciles nothing.' },
  price: () => new Float64Array(0),
  settle(care, rows, terms, _prices, _calendar, settlement) {
    settleClaims(care, rows, terms, ALL_CLAIMED, settlement)
    recordSpending(care, rows, terms, settlement)
  },
})

export const feeForService = feeForServiceOf('medicare')
export const feeForServiceMedicareAdvantage = feeForServiceOf('medicareAdvantage')
export const feeForServiceCommercial = feeForServiceOf('commercial')
export const feeForServiceEmployer = feeForServiceOf('employer')
