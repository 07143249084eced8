// Bundle: one price for each cancer and disease extent, whatever therapy is chosen, for an episode or for a year. Set
// on the baseline or entered, and never moved. The practice bears what in-scope care costs beyond it, the payer a share
// of outliers. A year's price is paid at a patient's first episode and covers what starts within a year of it; of a
// year that runs beyond the horizon only the half within it is paid, as only its cost is seen. Prices are illustrative.
// Not modelled: renewal of prices, quality gates.

import { bundleCoinsurance, bundlePayment, partOfPrice, stopLoss } from '../../formulas/bundle.ts'
import { multiplied } from '../../formulas/rounding.ts'
import { ATTACHMENT, COLUMNS, HALVES, PATIENT, PRICE, SEQUESTERED, UNCOLLECTED } from '../../kernels/layout/bundle.ts'
import * as line from '../../kernels/layout/bundle-lines.ts'
import { cellTherapyCents } from '../../pricing/expenditure.ts'
import { linesOf } from '../interface/books.ts'
import type { ProviderContract } from '../interface/contract.ts'
import { kernelOf } from '../interface/kernel-of.ts'
import { forPeriods } from '../interface/rows.ts'
import { inScopeCents, priceBundles } from './bundle/bundle-price.ts'
import { bundleFields } from './bundle/bundle-terms.ts'
import { typeOf } from './bundle/bundle-types.ts'
import { complicationsAllowedCents, ratesOf } from './claims/claim-amounts.ts'
import { claimRates } from './claims/claim-rates.ts'
import { type Claimed, settleClaims } from './claims/claims.ts'

// every line of an episode, in the order of layout/bundle-lines.ts
const LINES = linesOf([
  'bundlePayment',
  'bundleCoinsurance',
  'bundlePharmacy',
  'complicationWarranty',
  'bundleCellTherapy',
  'bundleStopLoss',
])

const PERIODS_A_YEAR = 2

const texts = {
  episode: {
    label: 'Bundle',
    doc: 'One price an episode for each cancer and disease extent, whatever therapy is chosen, with an outlier stop-loss and a complication warranty. The practice bears in-scope cost beyond the price: dearer drugs, a sicker mix. Out-of-scope care is fee-for-service. Prices never follow the world.',
  },
  year: {
    label: 'Bundle for a year',
    doc: 'One price for a year of care for each cancer and disease extent, paid at a patient’s first episode, with an outlier stop-loss by episode and a complication warranty. The practice bears in-scope cost beyond the price, and how many patients stay on therapy. Out-of-scope care is fee-for-service. Prices never follow the world.',
  },
} as const

const bundleOf = (covers: keyof typeof texts): ProviderContract<typeof bundleFields> => ({
  ...texts[covers],
  fields: bundleFields,
  induces: ['biosimilarUptake', 'pathwayAdherence'],
  takesPrices: true,
  carvesOutBy: 'cellTherapyCarvedOut',
  checkable: { none: 'A price takes the place of claims under any terms, and nothing is reconciled.' },
  price: (reference, terms, calendar) => priceBundles(reference, terms, covers === 'year' ? calendar.periods : 0),

  settle(care, rows, terms, prices, _calendar, settlement) {
    const { panel } = care
    const { therapies } = panel
    const { ledger } = settlement
    const { cents } = LINES
    const rates = ratesOf(terms)
    const claimed: Claimed = {
      practice: false,
      oralDrugs: !terms.oralDrugsInside,
      complications: !terms.complicationWarranty,
      cellTherapy: terms.cellTherapyCarvedOut,
    }
    settleClaims(care, rows, terms, claimed, settlement)

    const kernel =
      covers === 'episode' && terms.cellTherapyCarvedOut && rows.priceCents === undefined
        ? kernelOf(care, ledger)
        : undefined
    if (kernel !== undefined) {
      const numbers = claimRates(terms)
      forPeriods(care, rows, (t, from, to) => {
        const sums = kernel.bundle(
          from,
          to,
          numbers,
          prices,
          terms.oralDrugsInside,
          terms.complicationWarranty,
          terms.outlierPayerShare,
          settlement.episodes !== undefined,
        )
        ledger.bookSums(LINES, t, sums)
        settlement.reconcile(t, sums[line.PRICES], sums[line.PRICES], sums[line.COSTS])
      })
      return
    }

    const paidIn = new Map<number, number>()
    /** Part of the price due at an episode: $90,000 for a year of 1.5 mean episodes is $60,000 in the last period. */
    const partDue = (t: number, i: number, halves: number): number => {
      if (covers === 'episode') return 1
      const since = paidIn.get(panel.patient[i])
      if (since !== undefined && t - since < PERIODS_A_YEAR) return 0
      paidIn.set(panel.patient[i], t)
      return t === panel.periods - 1 ? 1 / halves : 1
    }

    let k = rows.therapyFrom
    for (let t = 0; t < panel.periods; t++) {
      const end = panel.start[rows.replicate * panel.periods + t + 1]
      for (let i = panel.start[rows.replicate * panel.periods + t]; i < end; i++) {
        if (care.declined[i] === 1) {
          while (k < rows.therapyTo && therapies.episode[k] === i) k++
          continue
        }
        const at = typeOf(panel, i) * COLUMNS
        const price = rows.priceCents?.[i] ?? multiplied(prices[at + PRICE], partDue(t, i, prices[at + HALVES]))
        const part = partOfPrice(price, prices[at + PRICE])
        const due = multiplied(prices[at + PATIENT], part)
        cents[line.PAYMENT] = bundlePayment(price, due, prices[at + SEQUESTERED], part)
        cents[line.COINSURANCE] = bundleCoinsurance(due, prices[at + UNCOLLECTED], part)
        cents[line.PHARMACY] = terms.oralDrugsInside ? care.oralCents[i] : 0
        cents[line.WARRANTY] = terms.complicationWarranty ? complicationsAllowedCents(care, i, rates) : 0
        cents[line.CELL_THERAPY] = 0
        let cost = inScopeCents(care, i, terms, rates)
        for (; !terms.cellTherapyCarvedOut && k < rows.therapyTo && therapies.episode[k] === i; k++) {
          const therapy = settlement.sold?.[k] === 1 ? therapies.siteCents[k] : cellTherapyCents(care, k)
          cents[line.CELL_THERAPY] += therapy
          cost += therapy
        }
        cents[line.STOP_LOSS] = stopLoss(cost, prices[at + ATTACHMENT], terms.outlierPayerShare)
        ledger.postEpisode(LINES, t, i)
        settlement.reconcile(t, price, price, cost)
        settlement.reconcileEpisode(i, price, cost)
      }
    }
  },
})

export const bundle = bundleOf('episode')
export const yearBundle = bundleOf('year')
