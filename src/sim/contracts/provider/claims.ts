// Fee-for-service claims, the floor under every provider contract: Part B drugs at average sales price (ASP)
// plus add-on less sequestration, coinsurance partly uncollected, acquisition, Part D, other providers, cell
// and gene therapies. A contract that pays for part of the care itself leaves that part out (`Claimed`).
// Not modelled: sequestration of other providers' payments, supplementary insurance, the deductible.

import type { Care } from '../../cohort/care.ts'
import { hospitalAllowedCents, partBAllowedCents, partBSalesPriceCents } from '../../pricing/expenditure.ts'
import { type Cents, centsOf, roundHalfEven, type Share } from '../../units.ts'
import { fieldsOf, type Rows, type Terms } from '../contract.ts'
import { transferIndex } from '../ledger.ts'
import type { Settlement } from '../settlement.ts'

// a literal with known keys: reading it costs the settling loop nothing, reading the full index does
const KIND = {
  partBDrugs: transferIndex.partBDrugs,
  partBDrugsCoinsurance: transferIndex.partBDrugsCoinsurance,
  practiceServices: transferIndex.practiceServices,
  practiceServicesCoinsurance: transferIndex.practiceServicesCoinsurance,
  drugAcquisition: transferIndex.drugAcquisition,
  operatingCost: transferIndex.operatingCost,
  partDDrugs: transferIndex.partDDrugs,
  partDDrugsCopay: transferIndex.partDDrugsCopay,
  partDAcquisition: transferIndex.partDAcquisition,
  hospitalServices: transferIndex.hospitalServices,
  hospitalServicesCoinsurance: transferIndex.hospitalServicesCoinsurance,
  cellTherapyProduct: transferIndex.cellTherapyProduct,
  cellTherapySite: transferIndex.cellTherapySite,
  cellTherapyAcquisition: transferIndex.cellTherapyAcquisition,
}

export const claimsFields = fieldsOf({
  addOnShare: { kind: 'number', parameter: 'claims.addOnShare', doc: 'Add-on to the average sales price of Part B drugs.' },
  biosimilarAddOnShare: { kind: 'number', parameter: 'claims.biosimilarAddOnShare', doc: 'Add-on of a biosimilar, of its reference product’s average sales price.' },
  sequestrationShare: { kind: 'number', parameter: 'claims.sequestrationShare', doc: 'Cut of the payer’s part of Part B payments to the practice.' },
  coinsuranceShare: { kind: 'number', parameter: 'claims.coinsuranceShare', doc: 'Patient’s part of Part B allowed amounts.' },
  uncollectedShare: { kind: 'number', parameter: 'claims.uncollectedShare', doc: 'Part of the patient’s coinsurance the practice never collects.' },
  acquisitionRatio: { kind: 'number', parameter: 'claims.acquisitionRatio', doc: 'What the practice pays for Part B drugs, of average sales price.' },
  operatingCostPerEpisodeUsd: { kind: 'number', parameter: 'claims.operatingCostPerEpisodeUsd', doc: 'Practice’s staff and facilities for an episode, without drugs.' },
  partDCoinsuranceShare: { kind: 'number', parameter: 'claims.partDCoinsuranceShare', doc: 'Patient’s part of gross Part D cost up to the cap.' },
  partDCapPerEpisodeUsd: { kind: 'number', parameter: 'claims.partDCapPerEpisodeUsd', doc: 'Most a patient pays for Part D drugs in an episode.' },
  partDAcquisitionRatio: { kind: 'number', parameter: 'claims.partDAcquisitionRatio', doc: 'What the pharmacy pays the manufacturer, of gross Part D cost.' },
  hospitalCoinsuranceShare: { kind: 'number', parameter: 'claims.hospitalCoinsuranceShare', doc: 'Patient’s part of other providers’ allowed amounts.' },
})

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
export function settleClaims(care: Care, rows: Rows, terms: ClaimsTerms, claimed: Claimed, { ledger, sold }: Pick<Settlement, 'ledger' | 'sold'>): void {
  const { panel } = care
  const { therapies } = panel
  const payerShare = 1 - terms.coinsuranceShare
  const keptShare = 1 - terms.sequestrationShare
  const collectedShare = 1 - terms.uncollectedShare
  const operatingCents = centsOf(terms.operatingCostPerEpisodeUsd)
  const capCents = centsOf(terms.partDCapPerEpisodeUsd)

  const periods = panel.periods
  for (let t = 0; t < periods; t++) {
    const end = panel.start[rows.replicate * periods + t + 1]
    for (let i = panel.start[rows.replicate * periods + t]; i < end; i++) {
      if (claimed.practice) {
        const drugs = partBAllowedCents(care, i, terms.addOnShare, terms.biosimilarAddOnShare)
        const drugsPayer = roundHalfEven(drugs * payerShare)
        ledger.post(KIND.partBDrugs, t, i, roundHalfEven(drugsPayer * keptShare))
        ledger.post(KIND.partBDrugsCoinsurance, t, i, roundHalfEven((drugs - drugsPayer) * collectedShare))
        const services = care.practiceServicesCents[i]
        const servicesPayer = roundHalfEven(services * payerShare)
        ledger.post(KIND.practiceServices, t, i, roundHalfEven(servicesPayer * keptShare))
        ledger.post(KIND.practiceServicesCoinsurance, t, i, roundHalfEven((services - servicesPayer) * collectedShare))
      }
      ledger.post(KIND.drugAcquisition, t, i, roundHalfEven(partBSalesPriceCents(care, i) * terms.acquisitionRatio))
      ledger.post(KIND.operatingCost, t, i, operatingCents)

      const oral = care.oralCents[i]
      if (claimed.oralDrugs) {
        const copay = partDCopayCents(oral, terms.partDCoinsuranceShare, capCents)
        ledger.post(KIND.partDDrugs, t, i, oral - copay)
        ledger.post(KIND.partDDrugsCopay, t, i, copay)
      }
      ledger.post(KIND.partDAcquisition, t, i, roundHalfEven(oral * terms.partDAcquisitionRatio))

      const hospital = hospitalAllowedCents(care, i) - (claimed.complications ? 0 : care.complicationCents[i])
      const hospitalPayer = roundHalfEven(hospital * (1 - terms.hospitalCoinsuranceShare))
      ledger.post(KIND.hospitalServices, t, i, hospitalPayer)
      ledger.post(KIND.hospitalServicesCoinsurance, t, i, hospital - hospitalPayer)
    }
  }

  for (let k = rows.therapyFrom, t = 0; k < rows.therapyTo; k++) {
    const i = therapies.episode[k]
    while (panel.start[rows.replicate * periods + t + 1] <= i) t++
    if (claimed.cellTherapy) ledger.post(KIND.cellTherapySite, t, i, therapies.siteCents[k])
    if (sold?.[k] === 1) continue
    if (claimed.cellTherapy) ledger.post(KIND.cellTherapyProduct, t, i, care.productCents[k])
    ledger.post(KIND.cellTherapyAcquisition, t, i, care.productCents[k])
  }
}
