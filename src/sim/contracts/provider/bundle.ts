// Bundle: one price an episode for each cancer and disease extent, whatever therapy is chosen. Set on the
// baseline at the mean in-scope cost at fee-for-service rates, less a discount and the expected stop-loss
// payment, and never moved. The practice bears what in-scope care costs beyond it, the payer a share of outliers.
// Prices are illustrative. Coinsurance, bad debt and sequestration take of a price what they would take of its mean
// claims. Not modelled: renewal of prices, quality gates.

import type { Care } from '../../cohort/care.ts'
import { cancerIds } from '../../cohort/categories.ts'
import type { Panel } from '../../cohort/panel.ts'
import { cellTherapyCents, partBAllowedCents } from '../../pricing/expenditure.ts'
import { type Cents, centsOf, roundHalfEven } from '../../units.ts'
import { fieldsOf, type ProviderContract, type Terms } from '../contract.ts'
import { transferIndex } from '../ledger.ts'
import { type Claimed, claimsFields, partDCopayCents, settleClaims } from './claims.ts'

// a literal with known keys: reading it costs the settling loop nothing, reading the full index does
const KIND = {
  bundlePayment: transferIndex.bundlePayment,
  bundleCoinsurance: transferIndex.bundleCoinsurance,
  bundlePharmacy: transferIndex.bundlePharmacy,
  complicationWarranty: transferIndex.complicationWarranty,
  bundleCellTherapy: transferIndex.bundleCellTherapy,
  bundleStopLoss: transferIndex.bundleStopLoss,
}

const fields = fieldsOf({
  ...claimsFields,
  discountShare: { kind: 'number', parameter: 'bundle.discountShare', doc: 'Payer’s discount off the mean in-scope cost of the baseline.' },
  outlierAttachmentRatio: { kind: 'number', parameter: 'bundle.outlierAttachmentRatio', doc: 'In-scope cost, of the bundle type’s mean, above which the stop-loss pays.' },
  outlierPayerShare: { kind: 'number', parameter: 'bundle.outlierPayerShare', doc: 'Part of an episode’s cost above the attachment that the payer bears.' },
  waivedCostShare: { kind: 'number', parameter: 'bundle.waivedCostShare', doc: 'Part of the patient’s cost sharing that is waived and paid by the payer.' },
  oralDrugsInside: { kind: 'switch', label: 'Oral drugs inside the bundle', default: true, doc: 'The practice pays the pharmacy for oral drugs out of the price.' },
  complicationWarranty: {
    kind: 'switch',
    label: 'Complication warranty',
    default: true,
    doc: 'Treatment-related admissions are inside the price and paid by the practice.',
  },
  cellTherapyCarvedOut: {
    kind: 'switch',
    label: 'Cell therapies carved out',
    default: true,
    doc: 'Product and site of a cell or gene therapy are paid by claims outside the price.',
  },
})

type BundleTerms = Terms<typeof fields>

/** Columns of the prices, a row for each bundle type (2 · cancer + metastatic): price, stop-loss attachment, what reaches the practice less. */
const PRICE = 0
const ATTACHMENT = 1
const PATIENT = 2 // the patient's due …
const UNCOLLECTED = 3 // … the part of it that the practice never collects
const SEQUESTERED = 4 // what sequestration takes of the payer's part
const COLUMNS = 5
const TYPES = 2 * cancerIds.length

const typeOf = (panel: Panel, i: number): number => 2 * panel.cancer[i] + panel.metastatic[i]

/** In-scope cost of episode `i` at fee-for-service allowed rates without its cell therapy, whole cents. */
const inScopeCents = (care: Care, i: number, terms: BundleTerms): Cents =>
  partBCents(care, i, terms) + (terms.oralDrugsInside ? care.oralCents[i] : 0) + (terms.complicationWarranty ? care.complicationCents[i] : 0)

/** The practice's own Part B claims of that care, allowed amounts: what coinsurance, bad debt and sequestration act on. */
const partBCents = (care: Care, i: number, terms: BundleTerms): Cents => partBAllowedCents(care, i, terms.addOnShare, terms.biosimilarAddOnShare) + care.practiceServicesCents[i]

/** What the patient would owe for the rest of it under fee-for-service, whole cents. */
const otherOwedCents = (care: Care, i: number, terms: BundleTerms): Cents =>
  (terms.oralDrugsInside ? partDCopayCents(care.oralCents[i], terms.partDCoinsuranceShare, centsOf(terms.partDCapPerEpisodeUsd)) : 0) +
  (terms.complicationWarranty ? roundHalfEven(care.complicationCents[i] * terms.hospitalCoinsuranceShare) : 0)

/** Whole cents the payer adds to the price of an episode that cost `cents`. */
const stopLossCents = (cents: Cents, attachmentCents: Cents, payerShare: number): Cents => (cents > attachmentCents ? roundHalfEven((cents - attachmentCents) * payerShare) : 0)

export const bundle: ProviderContract<typeof fields> = {
  label: 'Bundle',
  doc: 'One price an episode for each cancer and disease extent, whatever therapy is chosen, with an outlier stop-loss and a complication warranty. The practice bears in-scope cost beyond the price: dearer drugs, a sicker mix. Out-of-scope care is fee-for-service. Prices never follow the world.',
  fields,
  induces: ['biosimilarUptake', 'pathwayAdherence'],

  /** A type that the baseline lacks is priced like its cancer as a whole. A price is never negative. */
  price({ care, weight }, terms) {
    const { panel } = care
    const cost = new Float64Array(panel.episodes)
    const partB = new Float64Array(panel.episodes)
    const otherOwed = new Float64Array(panel.episodes)
    for (let i = 0; i < panel.episodes; i++) {
      cost[i] = inScopeCents(care, i, terms)
      partB[i] = partBCents(care, i, terms)
      otherOwed[i] = otherOwedCents(care, i, terms)
    }
    if (!terms.cellTherapyCarvedOut) for (let k = 0; k < panel.therapies.count; k++) cost[panel.therapies.episode[k]] += cellTherapyCents(care, k)

    const prices = new Float64Array(TYPES * COLUMNS)
    for (let type = 0; type < TYPES; type++) {
      const rows = rowsOf(panel, weight, type)
      let mean = 0
      let meanPartB = 0
      let meanOtherOwed = 0
      for (const { i, share } of rows) {
        mean += share * cost[i]
        meanPartB += share * partB[i]
        meanOtherOwed += share * otherOwed[i]
      }
      const attachment = roundHalfEven(terms.outlierAttachmentRatio * mean)
      let outliers = 0
      for (const { i, share } of rows) outliers += share * stopLossCents(cost[i], attachment, terms.outlierPayerShare)
      const price = Math.max(0, roundHalfEven((1 - terms.discountShare) * mean - outliers))
      const priced = mean > 0 ? price / mean : 0 // the price's parts are those of the mean cost
      const charged = priced * (1 - terms.waivedCostShare)
      const duePartB = charged * meanPartB * terms.coinsuranceShare
      const due = roundHalfEven(duePartB + charged * meanOtherOwed)
      const uncollected = roundHalfEven(duePartB * terms.uncollectedShare)
      const sequestered = roundHalfEven((priced * meanPartB - duePartB) * terms.sequestrationShare)
      prices.set([price, attachment, due, uncollected, sequestered], type * COLUMNS)
    }
    return prices
  },

  settle(care, rows, terms, prices, _calendar, settlement) {
    const { panel } = care
    const { therapies } = panel
    const { ledger } = settlement
    const claimed: Claimed = { practice: false, oralDrugs: !terms.oralDrugsInside, complications: !terms.complicationWarranty, cellTherapy: terms.cellTherapyCarvedOut }
    settleClaims(care, rows, terms, claimed, settlement)

    let k = rows.therapyFrom
    for (let t = 0; t < panel.periods; t++) {
      const end = panel.start[rows.replicate * panel.periods + t + 1]
      for (let i = panel.start[rows.replicate * panel.periods + t]; i < end; i++) {
        const at = typeOf(panel, i) * COLUMNS
        const due = prices[at + PATIENT]
        ledger.post(KIND.bundlePayment, t, i, prices[at + PRICE] - due - prices[at + SEQUESTERED])
        ledger.post(KIND.bundleCoinsurance, t, i, due - prices[at + UNCOLLECTED])
        if (terms.oralDrugsInside) ledger.post(KIND.bundlePharmacy, t, i, care.oralCents[i])
        if (terms.complicationWarranty) ledger.post(KIND.complicationWarranty, t, i, care.complicationCents[i])
        let cost = inScopeCents(care, i, terms)
        for (; !terms.cellTherapyCarvedOut && k < rows.therapyTo && therapies.episode[k] === i; k++) {
          const therapy = settlement.sold?.[k] === 1 ? therapies.siteCents[k] : cellTherapyCents(care, k)
          ledger.post(KIND.bundleCellTherapy, t, i, therapy)
          cost += therapy
        }
        ledger.post(KIND.bundleStopLoss, t, i, stopLossCents(cost, prices[at + ATTACHMENT], terms.outlierPayerShare))
        settlement.reconcile(t, prices[at + PRICE], prices[at + PRICE], cost)
        settlement.reconcileEpisode(i, prices[at + PRICE], cost)
      }
    }
  },
}

/** Rows of a bundle type with their shares (sum 1); the whole cancer where the type is empty; unweighted where nothing has weight. */
function rowsOf(panel: Panel, weight: Float64Array, type: number): readonly { readonly i: number; readonly share: number }[] {
  const rows: { i: number; share: number }[] = []
  for (let i = 0; i < panel.episodes; i++) if (typeOf(panel, i) === type) rows.push({ i, share: weight[i] })
  if (rows.length === 0) for (let i = 0; i < panel.episodes; i++) if (panel.cancer[i] === type >> 1) rows.push({ i, share: weight[i] })
  if (rows.length === 0) throw new RangeError(`the reference population has no episode of ${cancerIds[type >> 1]} to price a bundle`)
  if (!rows.some(({ share }) => share > 0)) for (const row of rows) row.share = 1
  const total = rows.reduce((sum, { share }) => sum + share, 0)
  for (const row of rows) row.share /= total
  return rows
}
