// Allowed amounts of one episode, and the expenditure a total-cost-of-care contract counts. Part B drugs are
// average sales price (ASP) plus an add-on; a biosimilar’s add-on is taken of its reference product’s ASP.
// Cell and gene therapies are left out of an episode’s amounts: see cellTherapyCents.

import type { Care } from '../cohort/price/care.ts'
import { fieldsOf, type Terms } from '../fields.ts'
import {
  expenditure,
  hospitalAllowed,
  novelExpenditure,
  partBAllowed,
  partBSalesPrice,
} from '../formulas/expenditure.ts'
import type { Cents, Share } from '../units.ts'

/** Terms of the expenditure measure, shared by every contract that counts total cost of care. */
export const expenditureFields = fieldsOf({
  countedPartDShare: {
    kind: 'number',
    parameter: 'eom.countedPartDShare',
    doc: 'Part of gross Part D spending that counts as expenditure.',
  },
  countedBiosimilarAddOnShare: {
    kind: 'number',
    parameter: 'eom.countedBiosimilarAddOnShare',
    doc: 'Biosimilar add-on, of the reference product’s average sales price, that counts as expenditure; what is paid above it does not.',
  },
})

export type ExpenditureTerms = Terms<typeof expenditureFields> & { readonly addOnShare: Share }

/** Part B drugs of episode `i` at average sales price: what the practice buys, cents. */
export const partBSalesPriceCents = (care: Care, i: number): Cents =>
  partBSalesPrice(
    care.brandedCents[i],
    care.novelCents[i],
    care.originatorCents[i],
    care.biosimilarCents[i],
    care.genericCents[i],
    care.supportiveCents[i],
  )

/**
 * Allowed amount of the Part B drugs of episode `i`, whole cents. A $1,000 biosimilar whose originator costs
 * $2,000 is allowed at 1,000 + 8 % × 2,000 = $1,160; a $1,000 branded drug at $1,060.
 */
export const partBAllowedCents = (care: Care, i: number, addOnShare: Share, biosimilarAddOnShare: Share): Cents =>
  partBAllowed(
    partBSalesPriceCents(care, i),
    care.biosimilarCents[i],
    care.biosimilarOriginatorCents[i],
    1 + addOnShare,
    biosimilarAddOnShare,
  )

/** Everything the hospital and other providers bill for episode `i`, allowed amounts, cents. */
export const hospitalAllowedCents = (care: Care, i: number): Cents =>
  hospitalAllowed(care.hospitalServicesCents[i], care.emergencyCents[i], care.admissionCents[i])

/**
 * Expenditure of episode `i` before winsorisation, whole cents: Part A and B allowed amounts and the counted
 * part of gross Part D; without monthly payments and without the cell therapy. Branded $10,000 ASP, practice
 * $1,000, hospital $2,000, oral $4,000: 10,600 + 1,000 + 2,000 + .75 × 4,000 = $16,600.
 */
export const expenditureCents = (care: Care, i: number, terms: ExpenditureTerms): Cents =>
  expenditure(
    partBAllowedCents(care, i, terms.addOnShare, terms.countedBiosimilarAddOnShare),
    care.practiceServicesCents[i],
    hospitalAllowedCents(care, i),
    care.oralCents[i],
    terms.countedPartDShare,
  )

/** The part of episode `i`'s expenditure spent on novel therapies, whole cents. */
export const novelExpenditureCents = (care: Care, i: number, terms: ExpenditureTerms): Cents =>
  novelExpenditure(care.novelCents[i], care.novelOralCents[i], 1 + terms.addOnShare, terms.countedPartDShare)

/** Product and site cost of therapy row `k`, whole cents. */
export const cellTherapyCents = (care: Care, k: number): Cents =>
  care.productCents[k] + care.panel.therapies.siteCents[k]
