// Episode fee in place of the drug margin, the design of UnitedHealthcare's pilot of 2009 to 2012 (Newcomer et al.,
// J Oncol Pract 2014): Part B drugs are paid at average sales price without add-on, a fixed fee an episode replaces
// what the add-on would have left, visits and administration stay fee-for-service. The practice no longer gains when
// drugs get dearer or more are given. The fee is set on the baseline for each cancer and disease extent, or entered,
// and never moves; it is paid by the payer alone, without coinsurance and sequestration. The pilot renewed it every
// four months after recurrence; here an episode carries one. Total spending fell by 34 % in the pilot while drug
// spending rose by 179 %: what its practices did differently is not known, and only avoided acute care is induced here.

import type { Care } from '../../cohort/price/care.ts'
import { fieldsOf } from '../../fields.ts'
import { type ExpenditureTerms, expenditureFields } from '../../pricing/expenditure.ts'
import { type Cents, centsOf, roundHalfEven } from '../../units.ts'
import type { ProviderContract } from '../interface/contract.ts'
import { transferIndex } from '../interface/transfer-kinds.ts'
import { meanOf, rowsOfType, TYPES, typeOf } from './bundle/bundle-types.ts'
import {
  drugsAllowedCents,
  owedAboveCap,
  patientCents,
  type Rates,
  ratesOf,
  receivedFromPatient,
  receivedFromPayer,
  servicesAllowedCents,
} from './claims/claim-amounts.ts'
import { type ClaimsTerms, claimsFields } from './claims/claim-terms.ts'
import { ALL_CLAIMED, settleClaims } from './claims/claims.ts'
import { recordSpending } from './fee-for-service.ts'

const fields = fieldsOf({
  ...claimsFields,
  ...expenditureFields,
  feeUsd: {
    kind: 'number',
    parameter: 'episodeFee.feeUsd',
    doc: 'Fee an episode, the same for all; 0 takes the mean drug margin of the baseline for each cancer and disease extent.',
  },
  feeRatio: {
    kind: 'number',
    parameter: 'episodeFee.feeRatio',
    doc: 'Fee, of the mean drug margin of the baseline; has no effect on an entered fee.',
  },
})

/** The same terms with drugs at average sales price at either site of care. */
const atSalesPrice = <T extends ClaimsTerms>(terms: T): T => ({
  ...terms,
  addOnShare: 0,
  biosimilarAddOnShare: 0,
  siteDrugRatio: 1,
})

/** What reaches the practice of episode `i`'s drug and service claims, whole cents. */
function receivedCents(care: Care, i: number, rates: Rates): Cents {
  const owed = owedAboveCap(care, i, rates)
  const received = (allowed: Cents): Cents => {
    const patient = patientCents(allowed, rates.coinsuranceShare, owed, rates.capCents)
    return receivedFromPayer(allowed, patient, rates) + receivedFromPatient(patient, rates)
  }
  return received(drugsAllowedCents(care, i, rates)) + received(servicesAllowedCents(care, i, rates))
}

export const episodeFee: ProviderContract<typeof fields> = {
  label: 'Episode fee, drugs without margin',
  doc: 'Part B drugs at average sales price without add-on; a fixed fee an episode, set on the baseline, replaces the drug margin; visits and administration stay fee-for-service. The payer bears dearer drugs, and the practice earns nothing on them. The fee never follows the world.',
  fields,
  needsClaims: true,
  pricedOnTable:
    'The fee is the mean drug margin of the table itself, by cancer and disease extent, unless one is entered (feeUsd).',
  induces: ['emergencyAvoidance', 'admissionAvoidance'],
  checkable: { none: 'Drugs are paid without add-on under any terms, and nothing is reconciled.' },

  /**
   * Fee by bundle type, whole cents. One $10,000 drug: under fee-for-service the practice receives 8,310.40 + .9 × 2,120 =
   * $10,218.40, at average sales price 7,840 + .9 × 2,000 = $9,640.00; the fee is $578.40.
   */
  price({ care, weight }, terms) {
    const full = ratesOf(terms)
    const bare = ratesOf(atSalesPrice(terms))
    return Float64Array.from({ length: TYPES }, (_, type) => {
      if (terms.feeUsd > 0) return centsOf(terms.feeUsd)
      const margin = meanOf(
        rowsOfType(care.panel, weight, type),
        (i) => receivedCents(care, i, full) - receivedCents(care, i, bare),
      )
      return Math.max(0, roundHalfEven(terms.feeRatio * margin)) // a site paid less than sales price has no margin to replace
    })
  },

  settle(care, rows, terms, fees, _calendar, settlement) {
    const passed: ClaimsTerms & ExpenditureTerms = atSalesPrice(terms)
    settleClaims(care, rows, passed, ALL_CLAIMED, settlement)
    recordSpending(care, rows, passed, settlement)
    const { panel } = care
    for (let t = 0; t < panel.periods; t++) {
      const end = panel.start[rows.replicate * panel.periods + t + 1]
      for (let i = panel.start[rows.replicate * panel.periods + t]; i < end; i++) {
        if (care.declined[i] === 0) settlement.ledger.post(transferIndex.episodeFee, t, i, fees[typeOf(panel, i)])
      }
    }
  },
}
