// How the hospital is paid for an infused cell or gene therapy. At cost: the product’s price and the stay’s cost, as if
// nobody bore a risk. Inpatient under Medicare: one amount for the stay (MS-DRG 018) whatever the product costs, a new
// technology add-on payment (NTAP) where the product is eligible, and an outlier payment. Outpatient: the product at its
// average sales price plus add-on, the stay at cost. A hospital that did not buy the product, because the payer bought
// it under a contract, has no product cost: the stay pays the share Medicare pays for cases without one.
// Left out: the patient’s part, wage index, teaching and disproportionate-share payments.

import type { Care } from '../../../cohort/price/care.ts'
import { fieldsOf, type Terms } from '../../../fields.ts'
import { type Cents, centsOf, roundHalfEven, type Share } from '../../../units.ts'
import type { Books } from '../../interface/books.ts'
import type { Rows } from '../../interface/rows.ts'
import { transferIndex } from '../../interface/transfer-kinds.ts'

export const cellTherapyPaymentFields = fieldsOf({
  cellTherapyPayment: {
    kind: 'choice',
    label: 'Hospital is paid for a cell therapy',
    options: {
      cost: 'the product’s price and the cost of the stay',
      inpatientProspective: 'one amount for the stay (MS-DRG 018), with add-on and outlier payments',
      outpatientSalesPrice: 'the average sales price plus add-on, and the cost of the visit',
    },
    default: 'cost',
    doc: 'How the hospital is paid by claims for an infused cell or gene therapy; what it pays for product and stay does not depend on it.',
  },
  drg018Usd: {
    kind: 'number',
    parameter: 'hospital.drg018Usd',
    doc: 'Inpatient payment for a stay with a cell therapy (MS-DRG 018).',
  },
  drgWithoutProductShare: {
    kind: 'number',
    parameter: 'hospital.drgWithoutProductShare',
    doc: 'Part of the inpatient payment for a stay whose product the hospital did not buy.',
  },
  ntapEligible: {
    kind: 'switch',
    label: 'Add-on for new technology',
    default: false,
    doc: 'Whether products are new enough for the new technology add-on payment (NTAP).',
  },
  ntapShare: {
    kind: 'number',
    parameter: 'hospital.ntapShare',
    doc: 'Most that the NTAP pays, of the product’s price and of the cost above the inpatient payment.',
  },
  fixedLossUsd: {
    kind: 'number',
    parameter: 'hospital.fixedLossUsd',
    doc: 'Cost above inpatient payment and NTAP that the hospital bears before an outlier payment begins.',
  },
  outlierShare: {
    kind: 'number',
    parameter: 'hospital.outlierShare',
    doc: 'Part of the cost beyond it that the outlier payment pays.',
  },
  chargeMarkUpRatio: {
    kind: 'number',
    parameter: 'hospital.chargeMarkUpRatio',
    doc: 'What the hospital charges for product and stay, of their cost.',
  },
  costToChargeRatio: {
    kind: 'number',
    parameter: 'hospital.costToChargeRatio',
    doc: 'What Medicare takes a hospital’s cost to be, of its charges.',
  },
})

export type CellTherapyPaymentTerms = Terms<typeof cellTherapyPaymentFields>

interface InpatientPayment {
  readonly drg: Cents
  readonly ntap: Cents
  readonly outlier: Cents
}

/**
 * Inpatient prospective payment for a stay, whole cents; `product` is what the hospital paid for the product, 0 when it
 * did not buy it. NTAP = min(s × product, s × (cost − DRG)); outlier = .8 × (cost − DRG − NTAP − fixed loss); neither is
 * negative; cost is charges × cost-to-charge ratio.
 *
 * Worked: product $533,000, stay $86,000, DRG $314,231, fixed loss $40,397, no NTAP: cost 619,000; outlier .8 ×
 * (619,000 − 314,231 − 40,397) = 211,497.60. The hospital is paid $525,728.60 and loses $93,271.40. With an NTAP of
 * .65 × (619,000 − 314,231) = 198,099.85, below .65 × 533,000: outlier .8 × (619,000 − 512,330.85 − 40,397) = 53,017.72.
 */
export function inpatientPayment(product: Cents, stay: Cents, terms: CellTherapyPaymentTerms): InpatientPayment {
  const drg = roundHalfEven(centsOf(terms.drg018Usd) * (product > 0 ? 1 : terms.drgWithoutProductShare))
  const cost = (product + stay) * terms.chargeMarkUpRatio * terms.costToChargeRatio
  const ntap = terms.ntapEligible ? roundHalfEven(terms.ntapShare * Math.min(product, Math.max(0, cost - drg))) : 0
  const outlier = roundHalfEven(terms.outlierShare * Math.max(0, cost - drg - ntap - centsOf(terms.fixedLossUsd)))
  return { drg, ntap, outlier }
}

type TherapyClaimTerms = CellTherapyPaymentTerms & { readonly addOnShare: Share; readonly sequestrationShare: Share }

/** Books the rows' therapies: what product and stay cost the hospital, and, where they are paid by claims, what it is paid. */
export function settleCellTherapies(
  care: Care,
  rows: Rows,
  terms: TherapyClaimTerms,
  byClaims: boolean,
  { ledger, sold }: { readonly ledger: Books; readonly sold: Uint8Array | undefined },
): void {
  const { panel } = care
  const { therapies } = panel
  for (let k = rows.therapyFrom, t = 0; k < rows.therapyTo; k++) {
    const i = therapies.episode[k]
    while (panel.start[rows.replicate * panel.periods + t + 1] <= i) t++
    const product = sold?.[k] === 1 ? 0 : care.productCents[k]
    const stay = therapies.siteCents[k]
    if (byClaims || care.declined[i] === 1) postPayment(ledger, t, i, product, stay, terms)
    ledger.post(transferIndex.cellTherapyAcquisition, t, i, product)
    ledger.post(transferIndex.cellTherapySiteCost, t, i, stay)
  }
}

/** What the payer pays the hospital for therapy and stay; `product` as in inpatientPayment. */
function postPayment(
  ledger: Books,
  period: number,
  episode: number,
  product: Cents,
  stay: Cents,
  terms: TherapyClaimTerms,
): void {
  switch (terms.cellTherapyPayment) {
    case 'cost':
      ledger.post(transferIndex.cellTherapyProduct, period, episode, product)
      ledger.post(transferIndex.cellTherapySite, period, episode, stay)
      return
    case 'outpatientSalesPrice':
      ledger.post(
        transferIndex.cellTherapyProduct,
        period,
        episode,
        roundHalfEven(product * (1 + terms.addOnShare) * (1 - terms.sequestrationShare)),
      )
      ledger.post(transferIndex.cellTherapySite, period, episode, stay)
      return
    case 'inpatientProspective': {
      const { drg, ntap, outlier } = inpatientPayment(product, stay, terms)
      ledger.post(transferIndex.cellTherapyDrg, period, episode, drg)
      ledger.post(transferIndex.cellTherapyNtap, period, episode, ntap)
      ledger.post(transferIndex.cellTherapyOutlier, period, episode, outlier)
      return
    }
    default:
      terms.cellTherapyPayment satisfies never
  }
}
