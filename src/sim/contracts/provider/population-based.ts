// Population-based payment: a rate per member and month for all cancer care of the attributed members, whether or not
// they fall ill. The rate is the baseline's expected payer spending under fee-for-service, less a discount; it follows
// the relative risk of the members under treatment, a yearly trend, and nothing else. The payer goes on paying other
// providers' claims and deducts them, so the practice stands in the payer's place; patients owe what they owe under
// fee-for-service. How many fall ill is the practice's risk: it shows where panel sizes are Poisson. Assumes an open
// cohort. Not modelled: members who come and go, risk scores that lag, quality gates.

import { EPISODE_MONTHS } from '../../cohort/panel/panel.ts'
import { reinsured } from '../../formulas/population.ts'
import { predictedCents, priceBenchmark } from '../../pricing/benchmark.ts'
import type { BenchmarkTerms } from '../../pricing/benchmark-terms.ts'
import { power } from '../../random/power.ts'
import { centsOf, roundHalfEven } from '../../units.ts'
import type { ProviderContract } from '../interface/contract.ts'
import { transferIndex } from '../interface/transfer-kinds.ts'
import { outsideCareCents, screeningCents } from '../outside-care.ts'
import { payerPartOf } from './claims/payer-part.ts'
import { settlerOf } from './population/population-episodes.ts'
import { type PopulationFields, type PopulationTerms, populationFields } from './population/population-terms.ts'
import { corridorCents } from './population/risk-sharing.ts'

// a literal with known keys: reading it costs the settling loop nothing, reading the full index does
const KIND = {
  capitation: transferIndex.capitation,
  capitationDeduction: transferIndex.capitationDeduction,
  corridorPayment: transferIndex.corridorPayment,
  corridorRecovery: transferIndex.corridorRecovery,
  reinsurancePremium: transferIndex.reinsurancePremium,
}

/** Means over the baseline's episodes, cents (not whole); the risk-adjustment prices follow. */
const COST = 0 // payer's spending under fee-for-service, what is in scope
const PREDICTED = 1 // prediction of the risk adjustment, of which relative risks are taken
const RECOVERY = 2 // what the reinsurer pays
const HEADER = 3

/** The risk adjustment predicts all allowed spending, without caps: the covariates are all that it shares with EOM's benchmark. */
const predictionTerms = (terms: PopulationTerms, covariates: BenchmarkTerms['covariates']): BenchmarkTerms => ({
  addOnShare: terms.addOnShare,
  countedPartDShare: 1,
  countedBiosimilarAddOnShare: terms.biosimilarAddOnShare,
  covariates,
  winsorLowShare: 0,
  winsorHighShare: 1,
  outlierCaps: 'baseline',
  clinicalAdjusters: false,
  cellTherapyExcluded: terms.cellTherapyCarvedOut,
  trendLagPeriods: 0,
})

export const populationBased: ProviderContract<PopulationFields> = {
  label: 'Population-based payment',
  shortLabel: 'Population-based',
  doc: 'A risk-adjusted payment per member and month for all cancer care of the attributed members, with a risk corridor and reinsurance. The practice bears how many fall ill, how dear their therapy is and how sick they are beyond what the risk adjustment sees; it gains from what keeps members out of treatment. The rate is fixed on the baseline over the horizon.',
  fields: populationFields,
  induces: [
    'biosimilarUptake',
    'emergencyAvoidance',
    'admissionAvoidance',
    'pathwayAdherence',
    'timeOnTherapy',
    'hospiceTiming',
    'stinting',
  ],
  takesPrices: true,
  carvesOutBy: 'cellTherapyCarvedOut',
  checkable: { none: 'The practice stands in the payer’s place under any terms; its corridor has no cap.' },

  price(reference, terms) {
    const { care, weight } = reference
    const { panel } = care
    const { cents } = payerPartOf(
      care,
      { replicate: 0, from: 0, to: panel.episodes, therapyFrom: 0, therapyTo: panel.therapies.count },
      terms,
      terms.cellTherapyCarvedOut,
    )
    const risk =
      terms.riskAdjustment === 'unadjusted'
        ? new Float64Array(0)
        : priceBenchmark(reference, predictionTerms(terms, terms.riskAdjustment), 1)
    const attachment = centsOf(terms.reinsuranceAttachmentUsd)
    const total = sum(weight)
    const mean = (of: (i: number) => number): number =>
      weight.reduce((weighted, w, i) => weighted + w * of(i), 0) / total
    const prices = new Float64Array(HEADER + risk.length)
    prices[COST] = mean((i) => cents[i])
    prices[PREDICTED] = risk.length === 0 ? 0 : mean((i) => predictedCents(risk, panel, i))
    prices[RECOVERY] = mean((i) => reinsured(cents[i], attachment, terms.reinsuranceShare))
    prices.set(risk, HEADER)
    return prices
  },

  settle(care, rows, terms, prices, { population }, settlement) {
    if (population === undefined)
      throw new RangeError('a population-based payment needs the members attributed to the practice')
    const { panel } = care
    const { ledger } = settlement
    const part = payerPartOf(care, rows, terms, terms.cellTherapyCarvedOut, ledger, settlement.sold)

    const { members, episodesPerMember, outsideCents } = population
    const memberMonths = members * EPISODE_MONTHS
    const treatmentRate = (episodesPerMember * prices[COST]) / EPISODE_MONTHS
    const outsideRate = outsideCents.baseline / EPISODE_MONTHS
    const outside = outsideCareCents(population) + (terms.screeningInside ? screeningCents(population) : 0)
    const premium = roundHalfEven(members * episodesPerMember * prices[RECOVERY] * (1 + terms.reinsuranceLoadShare))
    const entered = rows.priceCents // the payment of each episode’s member, where a book states it
    const settledEvery =
      terms.corridorWindow === 'period' ? 1 : terms.corridorWindow === 'year' ? 12 / EPISODE_MONTHS : panel.periods

    const { gather, share } = settlerOf(care, rows, terms, prices.subarray(HEADER), prices[PREDICTED], part, settlement)

    let paid = 0
    let result = 0
    for (let t = 0; t < panel.periods; t++) {
      const from = panel.start[rows.replicate * panel.periods + t]
      const end = panel.start[rows.replicate * panel.periods + t + 1]
      const { relativeRisk, actual: treatment, recovered, allRisk } = gather(t, from, end)
      const actual = outside + treatment

      const growth = power(1 + terms.trendPerYear, Math.floor((t * EPISODE_MONTHS) / 12))
      const score = end > from ? allRisk / (end - from) : 1
      const expected = entered === undefined ? roundHalfEven(memberMonths * treatmentRate * growth * score) : allRisk
      const expectedOutside = roundHalfEven(memberMonths * outsideRate * growth)
      const treatmentDue = roundHalfEven(expected * (1 - terms.discountShare))
      const outsideDue = roundHalfEven(expectedOutside * (1 - terms.discountShare))
      share(t, from, end, relativeRisk, allRisk, treatmentDue, expected)
      ledger.post(KIND.capitation, t, -1, outsideDue)
      ledger.post(KIND.capitationDeduction, t, -1, outside)
      ledger.post(KIND.reinsurancePremium, t, -1, premium)
      settlement.reconcile(t, expected + expectedOutside, treatmentDue + outsideDue, actual)

      paid += treatmentDue + outsideDue
      result += treatmentDue + outsideDue + recovered - actual - premium
      if ((t + 1) % settledEvery !== 0 && t + 1 < panel.periods) continue
      const shared = corridorCents(result, paid, terms)
      ledger.post(KIND.corridorPayment, t, -1, Math.max(0, shared))
      ledger.post(KIND.corridorRecovery, t, -1, Math.max(0, -shared))
      paid = 0
      result = 0
    }
  },
}

const sum = (column: Float64Array): number => column.reduce((a, b) => a + b, 0)
