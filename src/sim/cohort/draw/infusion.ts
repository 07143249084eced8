// A cell or gene therapy: referral, attrition before infusion, and what follows. Response; loss of response, never for
// a durable share, a Weibull time after the response for the others; death from the disease after loss or without response, never
// for those who survive it; death from other causes at any time; leaving the payer.

import { infusionMonthOf, siteCents, uniformOfUnspared } from '../../formulas/infusion.ts'
import { INDICES } from '../../kernels/layout/blocks.ts'
import { MOST_CHECKS } from '../../kernels/layout/limits.ts'
import { log } from '../../random/log.ts'
import { power } from '../../random/power.ts'
import { purposes } from '../../random/purposes.ts'
import type { Months, Share } from '../../units.ts'
import type { CohortPlan } from '../compile/plan.ts'
import { leaveMonth } from '../compile/retention.ts'
import { emptyInfusion, type Infusion } from '../panel/panel-columns.ts'
import type { Draws } from './draws.ts'

/**
 * Whether the patient is infused in this episode, of which they live `aliveMonths`: infusion must come before death.
 * More access never takes an infusion away: referral is u < probability.
 */
export function isInfused(
  plan: CohortPlan,
  draws: Draws,
  patient: number,
  subtype: number,
  episode: number,
  aliveMonths: Months,
): boolean {
  draws.at(purposes.referral.block, patient, episode * INDICES)
  return (
    draws.u0 < plan.referral[subtype] &&
    draws.u1 < plan.infusedShare &&
    infusionMonthOf(draws.u2, plan.infusionWindowMonths) < aliveMonths
  )
}

/** The same for a patient enrolled for plan.cohortProduct, by that product's own attrition. */
export function isEnrolledInfused(plan: CohortPlan, draws: Draws, patient: number): boolean {
  draws.at(purposes.referral.block, patient, 0)
  return draws.u1 < plan.enrolledInfusedShare[plan.cohortProduct]
}

/** The therapy of row i; `draws` stand at the patient's referral. A complete response is the response's own uniform below a lower bar. */
export function infuse(
  plan: CohortPlan,
  draws: Draws,
  patient: number,
  product: number,
  episode: number,
  i: number,
): Infusion {
  const infusion = emptyInfusion()
  infusion.episode = i
  infusion.product = product
  infusion.infusionMonth = infusionMonthOf(draws.u2, plan.infusionWindowMonths)
  infusion.productAtReferenceCents = plan.productCents[product]
  infusion.siteCents = siteCents(
    draws.u3,
    plan.severeToxicity[product],
    plan.siteCents[product],
    plan.severeToxicityCents,
  )
  draws.at(purposes.response.block, patient, episode * INDICES)
  infusion.responded = draws.u0 < plan.response[product] ? 1 : 0
  infusion.complete = draws.u0 < plan.completeResponse[product] ? 1 : 0
  infusion.lossMonth =
    infusion.responded === 0
      ? 0
      : plan.responseMonths[product] +
        monthsTo(draws.u1, plan.durable[product], plan.lossHazard[product], plan.lossExponent[product])
  const deathAfterLoss =
    infusion.lossMonth + monthsTo(draws.u2, plan.survivesLoss[product], plan.deathAfterLossHazard[product], 1)
  infusion.leaveMonth = leaveMonth(draws.u3, plan.retention)
  draws.at(purposes.remission.block, patient, episode * INDICES)
  infusion.deathMonth = Math.min(deathAfterLoss, monthsTo(draws.u0, 0, plan.deathInResponseHazard[product], 1))
  drawObservations(draws, patient, episode, infusion.observation)
  return infusion
}

/**
 * Months to an event that a share `never` is spared, the others meeting it after a Weibull time of rate `perMonth` and
 * shape 1 ÷ `exponent`: (−ln((u − never) ÷ (1 − never)))^exponent ÷ rate. Infinity when spared, or at rate 0.
 * u = .7, a fifth spared, .1 a month at shape 1: −ln(.5 ÷ .8) ÷ .1 = 4.70 months.
 */
export function monthsTo(u: number, never: Share, perMonth: number, exponent: number): Months {
  if (u < never || perMonth === 0) return Number.POSITIVE_INFINITY
  return power(-log(uniformOfUnspared(u, never)), exponent) / perMonth
}

/** Fills `observation` with the pairs (misclassified, missing) of every outcome check; two checks a block. */
function drawObservations(draws: Draws, patient: number, episode: number, observation: Float64Array): void {
  for (let check = 0; check < MOST_CHECKS; check += 2) {
    draws.at(purposes.observation.block, patient, episode * INDICES + check / 2)
    observation[2 * check] = draws.u0
    observation[2 * check + 1] = draws.u1
    observation[2 * check + 2] = draws.u2
    observation[2 * check + 3] = draws.u3
  }
}
