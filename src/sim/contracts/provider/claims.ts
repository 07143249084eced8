// Fee-for-service claims, the floor under every provider contract: Part B drugs at average sales price (ASP)
// plus add-on less sequestration, coinsurance partly uncollected, acquisition, Part D, other providers, cell
// and gene therapies. A contract that pays for part of the care itself leaves that part out (`Claimed`).
// An episode that the practice declined is paid alike, to others. What a total-cost-of-care contract counts stays at
// Medicare’s amounts in an office. Not modelled: sequestration of other providers, supplementary insurance, deductibles.

import type { Care } from '../../cohort/care.ts'
import { partBSalesPriceCents } from '../../pricing/expenditure.ts'
import { type Cents, centsOf, roundHalfEven, type Share } from '../../units.ts'
import type { Rows, Terms } from '../contract.ts'
import { type Ledger, transferIndex } from '../ledger.ts'
import type { Settlement } from '../settlement.ts'
import { settleCellTherapies } from './cell-therapy-payment.ts'
import {
  complicationsAllowedCents,
  drugsAllowedCents,
  othersAllowedCents,
  owedAboveCap,
  patientCents,
  type Rates,
  ratesOf,
  receivedFromPatient,
  receivedFromPayer,
  servicesAllowedCents,
} from './claim-amounts.ts'
import { claimsFieldsOf } from './payer-kinds.ts'

// a literal with known keys: reading it costs the settling loop nothing, reading the full index does
const KIND = {
  partBDrugs: transferIndex.partBDrugs,
  partBDrugsCoinsurance: transferIndex.partBDrugsCoinsurance,
  practiceServices: transferIndex.practiceServices,
  practiceServicesCoinsurance: transferIndex.practiceServicesCoinsurance,
  drugAcquisition: transferIndex.drugAcquisition,
  otherDrugAcquisition: transferIndex.otherDrugAcquisition,
  operatingCost: transferIndex.operatingCost,
  partDDrugs: transferIndex.partDDrugs,
  partDDrugsCopay: transferIndex.partDDrugsCopay,
  partDAcquisition: transferIndex.partDAcquisition,
  hospitalServices: transferIndex.hospitalServices,
  hospitalServicesCoinsurance: transferIndex.hospitalServicesCoinsurance,
}

/** Terms of claims, at Medicare’s defaults. */
export const claimsFields = claimsFieldsOf('medicare')

export type ClaimsTerms = Terms<typeof claimsFields>

/** Which care is paid by claims; the rest is paid by the contract itself. */
export interface Claimed {
  readonly practice: boolean // Part B drugs, visits and administration
  readonly oralDrugs: boolean
  readonly complications: boolean // treatment-related admissions
  readonly cellTherapy: boolean
}

export const ALL_CLAIMED: Claimed = { practice: true, oralDrugs: true, complications: true, cellTherapy: true }

/** Patient's part of gross Part D cost, whole cents: 25 % of $3,000 is $750; of $10,000 the cap, $1,000. */
export const partDCopayCents = (grossCents: Cents, coinsuranceShare: Share, capCents: Cents): Cents => roundHalfEven(Math.min(coinsuranceShare * grossCents, capCents))

/**
 * Posts the claims of the rows' episodes and therapies, period by period. Each part is rounded to whole cents,
 * the patient's part being what the payer's leaves of the allowed amount. Worked: $10,000 ASP of a branded drug
 * is allowed at $10,600; payer 80 % × 98 % = $8,310.40, patient owes $2,120.00; at full collection and
 * acquisition at ASP the practice nets $430.40, that is 1.06 × (.8 × .98 + .2) − 1 = 4.304 % of ASP.
 */
export function settleClaims(care: Care, rows: Rows, terms: ClaimsTerms, claimed: Claimed, settlement: Pick<Settlement, 'ledger' | 'sold'>): void {
  const { panel } = care
  const { ledger } = settlement
  const rates = ratesOf(terms)
  const acquisitionRatio = terms.covered340B ? terms.acquisition340BRatio : terms.acquisitionRatio
  const operatingCents = centsOf(terms.operatingCostPerEpisodeUsd)
  const oral: OralTerms = { share: terms.partDCoinsuranceShare, capCents: centsOf(terms.partDCapPerEpisodeUsd), acquisitionRatio: terms.partDAcquisitionRatio }

  const periods = panel.periods
  for (let t = 0; t < periods; t++) {
    const end = panel.start[rows.replicate * periods + t + 1]
    for (let i = panel.start[rows.replicate * periods + t]; i < end; i++) {
      if (care.declined[i] === 1) {
        settleElsewhere(care, t, i, rates, terms.acquisitionRatio, ledger)
        settleOral(care, t, i, oral, true, ledger)
        continue
      }
      const owed = owedAboveCap(care, i, rates)
      if (claimed.practice) {
        const drugs = drugsAllowedCents(care, i, rates)
        const drugsPatient = patientCents(drugs, rates.coinsuranceShare, owed, rates.capCents)
        ledger.post(KIND.partBDrugs, t, i, receivedFromPayer(drugs, drugsPatient, rates))
        ledger.post(KIND.partBDrugsCoinsurance, t, i, receivedFromPatient(drugsPatient, rates))
        const services = servicesAllowedCents(care, i, rates)
        const servicesPatient = patientCents(services, rates.coinsuranceShare, owed, rates.capCents)
        ledger.post(KIND.practiceServices, t, i, receivedFromPayer(services, servicesPatient, rates))
        ledger.post(KIND.practiceServicesCoinsurance, t, i, receivedFromPatient(servicesPatient, rates))
      }
      ledger.post(KIND.drugAcquisition, t, i, roundHalfEven(partBSalesPriceCents(care, i) * acquisitionRatio))
      ledger.post(KIND.operatingCost, t, i, operatingCents)
      settleOral(care, t, i, oral, claimed.oralDrugs, ledger)

      const others = othersAllowedCents(care, i, rates) - (claimed.complications ? 0 : complicationsAllowedCents(care, i, rates))
      const othersPatient = patientCents(others, rates.othersCoinsuranceShare, owed, rates.capCents)
      ledger.post(KIND.hospitalServices, t, i, others - othersPatient)
      ledger.post(KIND.hospitalServicesCoinsurance, t, i, othersPatient)
    }
  }
  settleCellTherapies(care, rows, terms, claimed.cellTherapy, settlement)
}

/** What others are paid for an episode that the practice declined, and what its drugs cost them. */
function settleElsewhere(care: Care, t: number, i: number, rates: Rates, acquisitionRatio: number, ledger: Ledger): void {
  const owed = owedAboveCap(care, i, rates)
  const others = othersAllowedCents(care, i, rates)
  let fromPatient = patientCents(others, rates.othersCoinsuranceShare, owed, rates.capCents)
  let fromPayer = others - fromPatient
  for (const allowed of [drugsAllowedCents(care, i, rates), servicesAllowedCents(care, i, rates)]) {
    const patient = patientCents(allowed, rates.coinsuranceShare, owed, rates.capCents)
    fromPayer += receivedFromPayer(allowed, patient, rates)
    fromPatient += receivedFromPatient(patient, rates)
  }
  ledger.post(KIND.hospitalServices, t, i, fromPayer)
  ledger.post(KIND.hospitalServicesCoinsurance, t, i, fromPatient)
  ledger.post(KIND.otherDrugAcquisition, t, i, roundHalfEven(partBSalesPriceCents(care, i) * acquisitionRatio))
}

interface OralTerms {
  readonly share: Share
  readonly capCents: Cents
  readonly acquisitionRatio: number
}

function settleOral(care: Care, t: number, i: number, { share, capCents, acquisitionRatio }: OralTerms, claimed: boolean, ledger: Ledger): void {
  const oral = care.oralCents[i]
  if (claimed) {
    const copay = partDCopayCents(oral, share, capCents)
    ledger.post(KIND.partDDrugs, t, i, oral - copay)
    ledger.post(KIND.partDDrugsCopay, t, i, copay)
  }
  ledger.post(KIND.partDAcquisition, t, i, roundHalfEven(oral * acquisitionRatio))
}
