// Fee-for-service claims, the floor under every provider contract: Part B drugs at average sales price (ASP)
// plus add-on less sequestration, coinsurance partly uncollected, acquisition, Part D, other providers, cell
// and gene therapies. A contract that pays for part of the care itself leaves that part out (`Claimed`).
// An episode that the practice declined is paid alike, to others. What a total-cost-of-care contract counts stays at
// Medicare’s amounts in an office. Not modelled: sequestration of other providers, supplementary insurance, deductibles.

import type { Care } from '../../../cohort/price/care.ts'
import { partDCopay } from '../../../formulas/claims.ts'
import { multiplied } from '../../../formulas/rounding.ts'
import * as line from '../../../kernels/layout/claim-lines.ts'
import { partBSalesPriceCents } from '../../../pricing/expenditure.ts'
import { type Cents, centsOf, type Share } from '../../../units.ts'
import { type Books, linesOf } from '../../interface/books.ts'
import { kernelOf } from '../../interface/kernel-of.ts'
import { Ledger } from '../../interface/ledger.ts'
import type { Rows } from '../../interface/rows.ts'
import { forPeriods } from '../../interface/rows.ts'
import { transferIndex } from '../../interface/transfer-kinds.ts'
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
import { claimRates } from './claim-rates.ts'
import type { ClaimsTerms } from './claim-terms.ts'

// every line of an episode, in the order of layout/claim-lines.ts
export const CLAIM_LINES = linesOf([
  'partBDrugs',
  'partBDrugsCoinsurance',
  'practiceServices',
  'practiceServicesCoinsurance',
  'drugAcquisition',
  'operatingCost',
  'partDDrugs',
  'partDDrugsCopay',
  'partDAcquisition',
  'hospitalServices',
  'hospitalServicesCoinsurance',
])
/** Which care is paid by claims; the rest is paid by the contract itself. */
export interface Claimed {
  readonly practice: boolean // Part B drugs, visits and administration
  readonly oralDrugs: boolean
  readonly complications: boolean // treatment-related admissions
  readonly cellTherapy: boolean
}

export const ALL_CLAIMED: Claimed = { practice: true, oralDrugs: true, complications: true, cellTherapy: true }

/** Patient's part of gross Part D cost, whole cents: 25 % of $3,000 is $750; of $10,000 the cap, $1,000. */
export const partDCopayCents = (grossCents: Cents, coinsuranceShare: Share, capCents: Cents): Cents =>
  partDCopay(grossCents, coinsuranceShare, capCents)

/**
 * Posts the claims of the rows' episodes and therapies, period by period. Each part is rounded to whole cents,
 * the patient's part being what the payer's leaves of the allowed amount. Worked: $10,000 ASP of a branded drug
 * is allowed at $10,600; payer 80 % × 98 % = $8,310.40, patient owes $2,120.00; at full collection and
 * acquisition at ASP the practice nets $430.40, that is 1.06 × (.8 × .98 + .2) − 1 = 4.304 % of ASP.
 */
export function settleClaims(
  care: Care,
  rows: Rows,
  terms: ClaimsTerms,
  claimed: Claimed,
  { ledger, sold }: { readonly ledger: Books; readonly sold: Uint8Array | undefined },
): void {
  const kernel = kernelOf(care, ledger)
  if (kernel !== undefined && ledger instanceof Ledger && terms.outOfPocketCapPerEpisodeUsd === 0) {
    const bits =
      (claimed.practice ? line.PRACTICE_CLAIMED : 0) +
      (claimed.oralDrugs ? line.ORAL_DRUGS_CLAIMED : 0) +
      (claimed.complications ? line.COMPLICATIONS_CLAIMED : 0)
    const numbers = claimRates(terms)
    forPeriods(care, rows, (t, from, to) =>
      ledger.bookSums(CLAIM_LINES, t, kernel.claims(from, to, numbers, bits, ledger.episodes !== undefined)),
    )
    settleCellTherapies(care, rows, terms, claimed.cellTherapy, { ledger, sold })
    return
  }
  const { panel } = care
  const { cents } = CLAIM_LINES
  const rates = ratesOf(terms)
  const acquisitionRatio = terms.covered340B ? terms.acquisition340BRatio : terms.acquisitionRatio
  const operatingCents = centsOf(terms.operatingCostPerEpisodeUsd)
  const oral: OralTerms = {
    share: terms.partDCoinsuranceShare,
    capCents: centsOf(terms.partDCapPerEpisodeUsd),
    acquisitionRatio: terms.partDAcquisitionRatio,
  }
  const { periods } = panel
  cents.fill(0)
  for (let t = 0; t < periods; t++) {
    const end = panel.start[rows.replicate * periods + t + 1]
    for (let i = panel.start[rows.replicate * periods + t]; i < end; i++) {
      if (care.declined[i] === 1) {
        settleElsewhere(care, t, i, rates, terms.acquisitionRatio, oral, ledger)
        continue
      }
      const owed = owedAboveCap(care, i, rates)
      if (claimed.practice) {
        const drugs = drugsAllowedCents(care, i, rates)
        const drugsPatient = patientCents(drugs, rates.coinsuranceShare, owed, rates.capCents)
        cents[line.DRUGS] = receivedFromPayer(drugs, drugsPatient, rates)
        cents[line.DRUGS_PATIENT] = receivedFromPatient(drugsPatient, rates)
        const services = servicesAllowedCents(care, i, rates)
        const servicesPatient = patientCents(services, rates.coinsuranceShare, owed, rates.capCents)
        cents[line.SERVICES] = receivedFromPayer(services, servicesPatient, rates)
        cents[line.SERVICES_PATIENT] = receivedFromPatient(servicesPatient, rates)
      }
      cents[line.ACQUISITION] = multiplied(partBSalesPriceCents(care, i), acquisitionRatio)
      cents[line.OPERATING] = operatingCents
      const oralCents = care.oralCents[i]
      if (claimed.oralDrugs) {
        const copay = partDCopayCents(oralCents, oral.share, oral.capCents)
        cents[line.ORAL] = oralCents - copay
        cents[line.ORAL_COPAY] = copay
      }
      cents[line.ORAL_ACQUISITION] = multiplied(oralCents, oral.acquisitionRatio)
      const others =
        othersAllowedCents(care, i, rates) - (claimed.complications ? 0 : complicationsAllowedCents(care, i, rates))
      const othersPatient = patientCents(others, rates.othersCoinsuranceShare, owed, rates.capCents)
      cents[line.OTHERS] = others - othersPatient
      cents[line.OTHERS_PATIENT] = othersPatient
      ledger.postEpisode(CLAIM_LINES, t, i)
    }
  }
  settleCellTherapies(care, rows, terms, claimed.cellTherapy, { ledger, sold })
}

/** What others are paid for an episode that the practice declined, and what its drugs cost them. */
function settleElsewhere(
  care: Care,
  t: number,
  i: number,
  rates: Rates,
  acquisitionRatio: number,
  oral: OralTerms,
  ledger: Books,
): void {
  const owed = owedAboveCap(care, i, rates)
  const others = othersAllowedCents(care, i, rates)
  let fromPatient = patientCents(others, rates.othersCoinsuranceShare, owed, rates.capCents)
  let fromPayer = others - fromPatient
  for (const allowed of [drugsAllowedCents(care, i, rates), servicesAllowedCents(care, i, rates)]) {
    const patient = patientCents(allowed, rates.coinsuranceShare, owed, rates.capCents)
    fromPayer += receivedFromPayer(allowed, patient, rates)
    fromPatient += receivedFromPatient(patient, rates)
  }
  const copay = partDCopayCents(care.oralCents[i], oral.share, oral.capCents)
  ledger.post(transferIndex.hospitalServices, t, i, fromPayer)
  ledger.post(transferIndex.hospitalServicesCoinsurance, t, i, fromPatient)
  ledger.post(transferIndex.otherDrugAcquisition, t, i, multiplied(partBSalesPriceCents(care, i), acquisitionRatio))
  ledger.post(transferIndex.partDDrugs, t, i, care.oralCents[i] - copay)
  ledger.post(transferIndex.partDDrugsCopay, t, i, copay)
  ledger.post(transferIndex.partDAcquisition, t, i, multiplied(care.oralCents[i], oral.acquisitionRatio))
}

interface OralTerms {
  readonly share: Share
  readonly capCents: Cents
  readonly acquisitionRatio: number
}
