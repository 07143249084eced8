// What is allowed for an episode’s care and who owes it: Medicare’s amounts times the payer’s multiples, split into the
// payer’s part and the patient’s, the latter within an out-of-pocket cap.

import type { Care } from '../../../cohort/price/care.ts'
import { cutToCap, fromPayer, patientPart } from '../../../formulas/claims.ts'
import { multiplied } from '../../../formulas/rounding.ts'
import { hospitalAllowedCents, partBAllowedCents } from '../../../pricing/expenditure.ts'
import { type Cents, centsOf, type Share } from '../../../units.ts'
import type { ClaimsTerms } from './claim-terms.ts'

/** Terms of claims as the settling loops read them: a small object, read much faster than a long list of terms. */
export interface Rates {
  readonly addOnShare: Share
  readonly biosimilarAddOnShare: Share
  /** Allowed amounts over Medicare’s in a physician’s office. */
  readonly drugs: number
  readonly services: number
  readonly others: number
  readonly coinsuranceShare: Share
  readonly othersCoinsuranceShare: Share
  /** Patient’s cap; 0 for none. */
  readonly capCents: Cents
  /** Left of the payer’s part after sequestration; of the patient’s after bad debt. */
  readonly paidShare: Share
  readonly collectedShare: Share
}

/** In a hospital outpatient department at twice the office’s drug prices: drugs 2. */
export function ratesOf(terms: ClaimsTerms): Rates {
  const outpatient = terms.siteOfCare === 'hospitalOutpatient'
  return {
    addOnShare: terms.addOnShare,
    biosimilarAddOnShare: terms.biosimilarAddOnShare,
    drugs: outpatient ? terms.siteDrugRatio : 1,
    services: terms.servicesRatio * (outpatient ? terms.siteServicesRatio : 1),
    others: terms.otherProvidersRatio,
    coinsuranceShare: terms.coinsuranceShare,
    othersCoinsuranceShare: terms.hospitalCoinsuranceShare,
    capCents: centsOf(terms.outOfPocketCapPerEpisodeUsd),
    paidShare: 1 - terms.sequestrationShare,
    collectedShare: 1 - terms.uncollectedShare,
  }
}

/** Allowed amount of the Part B drugs of episode `i`, whole cents. $1,000 at an add-on of 20 %, twice in a hospital: $2,400. */
export const drugsAllowedCents = (care: Care, i: number, rates: Rates): Cents =>
  multiplied(partBAllowedCents(care, i, rates.addOnShare, rates.biosimilarAddOnShare), rates.drugs)

/** Allowed amount of visits and drug administration, whole cents. */
export const servicesAllowedCents = (care: Care, i: number, rates: Rates): Cents =>
  multiplied(care.practiceServicesCents[i], rates.services)

/** Allowed amount of treatment-related admissions, whole cents. */
export const complicationsAllowedCents = (care: Care, i: number, rates: Rates): Cents =>
  multiplied(care.complicationCents[i], rates.others)

/** Allowed amount of hospitals and other providers, treatment-related admissions included, whole cents. */
export const othersAllowedCents = (care: Care, i: number, rates: Rates): Cents =>
  multiplied(hospitalAllowedCents(care, i), rates.others)

/**
 * What the payer’s part leaves of `allowed`, both whole cents. Where the patient would owe more than the cap for the
 * episode, `owed` in all, every part is cut in proportion, rounded down so that together they never exceed it: $3,000
 * for drugs and $2,000 for an admission under a cap of $4,000 are cut to $2,400 and $1,600.
 */
export const patientCents = (allowed: Cents, coinsuranceShare: Share, owed = 0, capCents = 0): Cents => {
  const patient = patientPart(allowed, 1 - coinsuranceShare)
  return owed > 0 ? cutToCap(patient, capCents, owed) : patient
}

/** What the patient would owe for the medical care of episode `i` where that is above the cap, whole cents; else 0. */
export function owedAboveCap(care: Care, i: number, rates: Rates): Cents {
  if (rates.capCents === 0) return 0
  const own =
    patientCents(drugsAllowedCents(care, i, rates), rates.coinsuranceShare) +
    patientCents(servicesAllowedCents(care, i, rates), rates.coinsuranceShare)
  const owed = own + patientCents(othersAllowedCents(care, i, rates), rates.othersCoinsuranceShare)
  return owed > rates.capCents ? owed : 0
}

/** What reaches a practice of the payer’s part of a claim, and of the patient’s, whole cents. */
export const receivedFromPayer = (allowed: Cents, patient: Cents, rates: Rates): Cents =>
  fromPayer(allowed, patient, rates.paidShare)
export const receivedFromPatient = (patient: Cents, rates: Rates): Cents => multiplied(patient, rates.collectedShare)
