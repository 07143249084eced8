// Fee-for-service with pathways and pay-for-performance: a bonus for each month of treatment on pathway, a penalty for
// an episode off it, and a quality adjustment of services by three measures, pathway adherence, patient satisfaction
// and timely start, each counted over the practice's own episodes of a period, so that a small practice is paid for
// luck. The adjustment is symmetric, as in the oncologists' society's proposal of 2014. An episode that is timely where
// fewer are is a satisfied one too: the two measures rise and fall together. Off-pathway episodes are those left under
// the contract. Left out: payments for new patients, and a quality gate before any bonus.

import { fieldsOf } from '../../fields.ts'
import { expenditureFields } from '../../pricing/expenditure.ts'
import { centsOf, roundHalfEven, type Share } from '../../units.ts'
import type { ProviderContract } from '../interface/contract.ts'
import { transferIndex } from '../interface/transfer-kinds.ts'
import { ratesOf, servicesAllowedCents } from './claims/claim-amounts.ts'
import { claimsFields } from './claims/claim-terms.ts'
import { ALL_CLAIMED, settleClaims } from './claims/claims.ts'
import { recordSpending } from './fee-for-service.ts'

// a literal with known keys: reading it costs the settling loop nothing, reading the full index does
const KIND = {
  qualityBonus: transferIndex.qualityBonus,
  qualityPenalty: transferIndex.qualityPenalty,
  enhancedServicesCost: transferIndex.enhancedServicesCost,
}

const fields = fieldsOf({
  ...claimsFields,
  ...expenditureFields,
  offPathwayShare: {
    kind: 'number',
    parameter: 'performance.offPathwayShare',
    doc: 'Episodes off pathway under the contract.',
  },
  pathwayUsdPerMonth: {
    kind: 'number',
    parameter: 'performance.pathwayUsdPerMonth',
    doc: 'Bonus for each month of treatment begun in an episode on pathway.',
  },
  offPathwayUsd: { kind: 'number', parameter: 'performance.offPathwayUsd', doc: 'Penalty for an episode off pathway.' },
  enhancedServicesUsdPerMonth: {
    kind: 'number',
    parameter: 'enhancedServices.costUsdPerMonth',
    doc: 'What navigation, triage and reporting cost the practice for a patient and month of treatment.',
  },
  maximumShare: {
    kind: 'number',
    parameter: 'performance.maximumShare',
    doc: 'Largest bonus and largest penalty for quality, of allowed amounts of visits and administration.',
  },
  satisfactionShare: {
    kind: 'number',
    parameter: 'performance.satisfactionShare',
    doc: 'Episodes whose patient is satisfied.',
  },
  timelinessShare: {
    kind: 'number',
    parameter: 'performance.timelinessShare',
    doc: 'Episodes whose treatment starts in time.',
  },
  adherenceFloorShare: {
    kind: 'number',
    parameter: 'performance.adherenceFloorShare',
    doc: 'Pathway adherence at and below which the measure scores −1.',
  },
  adherenceTargetShare: {
    kind: 'number',
    parameter: 'performance.adherenceTargetShare',
    doc: 'Pathway adherence from which the measure scores +1.',
  },
  satisfactionFloorShare: {
    kind: 'number',
    parameter: 'performance.satisfactionFloorShare',
    doc: 'Patient satisfaction at and below which the measure scores −1.',
  },
  satisfactionTargetShare: {
    kind: 'number',
    parameter: 'performance.satisfactionTargetShare',
    doc: 'Patient satisfaction from which the measure scores +1.',
  },
  timelinessFloorShare: {
    kind: 'number',
    parameter: 'performance.timelinessFloorShare',
    doc: 'Timely starts at and below which the measure scores −1.',
  },
  timelinessTargetShare: {
    kind: 'number',
    parameter: 'performance.timelinessTargetShare',
    doc: 'Timely starts from which the measure scores +1.',
  },
})

/**
 * Score of a measure: −1 at or below the floor, +1 at or above the target, linear between. Achieved .80 between .60
 * and .90 is 2 × .20 ÷ .30 − 1 = +1/3. Where floor and target coincide, it is +1 from there.
 */
export function scoreOf(achieved: Share, floor: Share, target: Share): number {
  if (achieved >= target) return 1
  return achieved <= floor ? -1 : (2 * (achieved - floor)) / (target - floor) - 1
}

export const payForPerformance: ProviderContract<typeof fields> = {
  label: 'Fee-for-service with pathways and pay-for-performance',
  doc: 'Fee-for-service claims, a monthly bonus for treatment on pathway, and up to a tenth of services more or less by pathway adherence, patient satisfaction and timely start. The payer bears all movement of prices and mix; the practice bears the quality adjustment, part of it chance. Amounts are illustrative.',
  fields,
  needsClaims: true,
  induces: ['pathwayAdherence'],
  checkable: {
    neutral: { pathwayUsdPerMonth: 0, offPathwayUsd: 0, enhancedServicesUsdPerMonth: 0, maximumShare: 0 },
    caps: { none: 'The quality adjustment is a share of services, and the bonus an amount a month.' },
    spending: { none: 'Quality is measured on services, not on spending.' },
  },
  price: () => new Float64Array(0),

  /**
   * Worked: services of $100,000, adherence +1/3, satisfaction +.6, timeliness −.2: mean .2444 × 10 % × 100,000 =
   * $2,444.44 to the practice.
   */
  settle(care, rows, terms, _prices, _calendar, settlement) {
    const { panel } = care
    const { ledger } = settlement
    settleClaims(care, rows, terms, ALL_CLAIMED, settlement)
    recordSpending(care, rows, terms, settlement)
    const rates = ratesOf(terms)
    const bonusCents = centsOf(terms.pathwayUsdPerMonth)
    const penaltyCents = centsOf(terms.offPathwayUsd)
    const servicesCostCents = centsOf(terms.enhancedServicesUsdPerMonth)

    for (let t = 0; t < panel.periods; t++) {
      let episodes = 0
      let adherent = 0
      let satisfied = 0
      let timely = 0
      let services = 0
      const end = panel.start[rows.replicate * panel.periods + t + 1]
      for (let i = panel.start[rows.replicate * panel.periods + t]; i < end; i++) {
        if (care.declined[i] === 1) continue
        const months = Math.ceil(panel.monthsOnTherapy[i])
        const onPathway = panel.pathwayUniform[i] >= terms.offPathwayShare
        episodes++
        if (onPathway) adherent++
        if (panel.serviceUniform[i] < terms.satisfactionShare) satisfied++
        if (panel.serviceUniform[i] < terms.timelinessShare) timely++
        services += servicesAllowedCents(care, i, rates)
        ledger.post(KIND.enhancedServicesCost, t, i, servicesCostCents * months)
        if (onPathway) ledger.post(KIND.qualityBonus, t, i, bonusCents * months)
        else ledger.post(KIND.qualityPenalty, t, i, penaltyCents)
      }
      if (episodes === 0) continue
      const score =
        (scoreOf(adherent / episodes, terms.adherenceFloorShare, terms.adherenceTargetShare) +
          scoreOf(satisfied / episodes, terms.satisfactionFloorShare, terms.satisfactionTargetShare) +
          scoreOf(timely / episodes, terms.timelinessFloorShare, terms.timelinessTargetShare)) /
        3
      const adjustment = roundHalfEven(terms.maximumShare * score * services)
      if (adjustment >= 0) ledger.post(KIND.qualityBonus, t, -1, adjustment)
      else ledger.post(KIND.qualityPenalty, t, -1, -adjustment)
    }
  },
}
