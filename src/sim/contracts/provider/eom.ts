// Enhancing Oncology Model (EOM), risk arrangements 1 and 2: fee-for-service claims, monthly payments for
// enhanced services (MEOS), and a reconciliation a performance period of winsorised expenditure against a
// benchmark of predicted price × experience × clinical adjusters × trend × novel-therapy adjustment. A practice
// (replicate) settles alone; the reconciliation is booked in the period it concerns. The novel-therapy adjustment
// compares like with like: both shares of the period `trendLagPeriods` earlier, none before there is one. MEOS is paid for every
// episode, cell-therapy episodes included, though these are not reconciled. Not modelled: pooling,
// recoupment of MEOS billed for unattributed patients, surgery, trial and institutional covariates.

import { cancerIds } from '../../cohort/categories.ts'
import { EPISODE_MONTHS } from '../../cohort/panel.ts'
import { followBenchmark, novelShareOutside, predictedCents, priceBenchmark, trendFactor, winsorisedCents } from '../../pricing/benchmark.ts'
import { cellTherapyCents, expenditureCents, novelExpenditureCents } from '../../pricing/expenditure.ts'
import { centsOf, type Months, roundHalfEven } from '../../units.ts'
import type { ProviderContract } from '../contract.ts'
import { transferIndex } from '../ledger.ts'
import { ALL_CLAIMED, settleClaims } from './claims.ts'
import { reconcile } from './eom-reconciliation.ts'
import { type EomFields, type EomTerms, eomFields, qualityMultipliers, type RiskArrangement } from './eom-terms.ts'

// a literal with known keys: reading it costs the settling loop nothing, reading the full index does
const KIND = {
  enhancedServicesPayment: transferIndex.enhancedServicesPayment,
  enhancedServicesDualTopUp: transferIndex.enhancedServicesDualTopUp,
  enhancedServicesCost: transferIndex.enhancedServicesCost,
  performancePayment: transferIndex.performancePayment,
  recoupment: transferIndex.recoupment,
}

const CANCERS = cancerIds.length

/** Novel therapy adjustment: .80 of the gap of shares .12 and .08 gives 1 + .8 × .04 = 1.032; never below 1. */
export const novelTherapyAdjustment = (share: number, shareOutside: number, part: number): number => Math.max(1, 1 + part * (share - shareOutside))

/** Months begun alive, at most `maximum`: death in month 2.3 leaves 3. */
const monthsAlive = (deathMonth: Months, maximum: Months): Months => Math.min(Math.ceil(Math.min(deathMonth, EPISODE_MONTHS)), maximum)

/** The contract of one risk arrangement; arrangements differ in defaults only. */
const eom = (arrangement: RiskArrangement): ProviderContract<EomFields> => ({
  label: arrangement === 'ra1' ? 'EOM, risk arrangement 1' : 'EOM, risk arrangement 2',
  doc: 'Fee-for-service plus a monthly payment, reconciled every six months against a risk-adjusted benchmark, with caps on gain and loss. Prices and mix that the benchmark does not see, or sees late, are the practice’s risk within the caps and the payer’s beyond them.',
  fields: eomFields(arrangement),
  induces: ['biosimilarUptake', 'emergencyAvoidance', 'admissionAvoidance', 'pathwayAdherence'],
  price: (reference, terms, calendar) => priceBenchmark(reference, terms, calendar.periods),
  follow: (prices, _baseline, moved, terms, calendar) => followBenchmark(prices, moved, terms, calendar.periods),

  settle(care, rows, terms, prices, calendar, settlement) {
    const { panel } = care
    const { therapies } = panel
    const { ledger } = settlement
    settleClaims(care, rows, terms, ALL_CLAIMED, settlement)

    const quality = qualityMultipliers(terms)
    const paidShare = 1 - terms.paymentSequestrationShare
    const servicesCents = centsOf(terms.enhancedServicesUsdPerMonth)
    const topUpCents = centsOf(terms.meosDualTopUpUsdPerMonth)
    const predicted = new Float64Array(CANCERS)
    const winsorised = new Float64Array(CANCERS)
    const total = new Float64Array(CANCERS)
    const novel = new Float64Array(CANCERS)
    const novelShares = new Float64Array(CANCERS * panel.periods)
    const lag = Math.round(terms.trendLagPeriods)
    let k = rows.therapyFrom

    for (let t = 0; t < panel.periods; t++) {
      const changed = calendar.startMonth + EPISODE_MONTHS * t >= terms.termsChangeMonth
      const meosCents = centsOf(changed ? terms.meosUsdPerMonth : terms.meosBeforeUsdPerMonth)
      predicted.fill(0)
      winsorised.fill(0)
      total.fill(0)
      novel.fill(0)
      let episodes = 0
      let countedMeos = 0
      const end = panel.start[rows.replicate * panel.periods + t + 1]
      for (let i = panel.start[rows.replicate * panel.periods + t]; i < end; i++) {
        const months = monthsAlive(panel.deathMonth[i], terms.meosMaximumMonths)
        ledger.post(KIND.enhancedServicesPayment, t, i, roundHalfEven(meosCents * months * paidShare))
        if (panel.dual[i] === 1) ledger.post(KIND.enhancedServicesDualTopUp, t, i, roundHalfEven(topUpCents * months * paidShare))
        ledger.post(KIND.enhancedServicesCost, t, i, roundHalfEven(servicesCents * monthsAlive(panel.deathMonth[i], EPISODE_MONTHS)))

        let spent = expenditureCents(care, i, terms)
        for (; k < rows.therapyTo && therapies.episode[k] === i; k++) if (!terms.cellTherapyExcluded) spent += cellTherapyCents(care, k)
        if (terms.cellTherapyExcluded && care.cellTherapy[i] === 1) continue
        const c = panel.cancer[i]
        episodes++
        countedMeos += roundHalfEven(meosCents * months)
        predicted[c] += roundHalfEven(predictedCents(prices, panel, i) * terms.experienceRatio)
        winsorised[c] += roundHalfEven(winsorisedCents(prices, t, c, spent))
        total[c] += spent
        novel[c] += novelExpenditureCents(care, i, terms)
      }
      for (let c = 0; c < CANCERS; c++) novelShares[t * CANCERS + c] = total[c] > 0 ? novel[c] / total[c] : 0
      if (episodes === 0 || episodes < terms.minimumEpisodes) continue

      let benchmarkCents = 0
      let actualCents = countedMeos
      for (let c = 0; c < CANCERS; c++) {
        const share = t < lag ? 0 : novelShares[(t - lag) * CANCERS + c]
        benchmarkCents += benchmarkOfCancer(terms, predicted[c] * trendFactor(prices, t, c), winsorised[c], share, novelShareOutside(prices, t, c))
        actualCents += winsorised[c]
      }
      const settled = reconcile({
        benchmarkCents,
        actualCents,
        discountShare: terms.discountShare,
        stopGainShare: terms.stopGainShare,
        stopLossShare: terms.stopLossShare,
        thresholdRatio: changed ? terms.recoupmentThresholdRatio : terms.recoupmentThresholdBeforeRatio,
        paymentMultiplier: quality.payment,
        recoupmentMultiplier: quality.recoupment,
        geographicRatio: terms.geographicRatio,
        sequestrationShare: terms.paymentSequestrationShare,
        capStage: terms.capStage,
        recoupmentBase: terms.recoupmentBase,
      })
      ledger.post(KIND.performancePayment, t, -1, settled.performancePaymentCents)
      ledger.post(KIND.recoupment, t, -1, settled.recoupmentCents)
      settlement.reconcile(t, benchmarkCents, settled.targetCents, actualCents)
    }
  },
})

function benchmarkOfCancer(terms: EomTerms, trended: number, actual: number, share: number, shareOutside: number): number {
  switch (terms.novelTherapyForm) {
    case 'multiplier':
      return roundHalfEven(trended * novelTherapyAdjustment(share, shareOutside, terms.novelTherapyShare))
    case 'dollar':
      return roundHalfEven(trended + terms.novelTherapyShare * Math.max(0, share - shareOutside) * actual)
    default:
      return terms.novelTherapyForm satisfies never
  }
}

export const eomRa1 = eom('ra1')
export const eomRa2 = eom('ra2')
