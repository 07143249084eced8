// A cell or gene therapy: referral, attrition before infusion, and what follows. Response; loss of response, never for
// a durable share, a Weibull time after the response for the others; death from the disease after loss or without response, never
// for those who survive it; death from other causes at any time; leaving the payer.

import { log } from '../../random/log.ts'
import { power } from '../../random/power.ts'
import { purposes } from '../../random/purposes.ts'
import type { Months, Share } from '../../units.ts'
import type { CohortPlan } from '../compile/plan.ts'
import { leaveMonth } from '../compile/retention.ts'
import { MOST_CHECKS } from '../panel/panel.ts'
import type { Infusion } from '../panel/panel-columns.ts'
import type { Draws } from './draws.ts'

/**
 * Decides whether the patient is infused in this episode; fills `infusion` (all but `episode`) and returns
 * true when so. `aliveMonths`: months from episode start to death or to its end; infusion must come before.
 * More access never takes an infusion away: referral is u < probability.
 */
export function drawInfusion(
  plan: CohortPlan,
  draws: Draws,
  patient: number,
  subtype: number,
  episode: number,
  aliveMonths: Months,
  infusion: Infusion,
): boolean {
  draws.at(purposes.referral.block, patient, episode * 64)
  if (
    draws.u0 >= plan.referral[subtype] ||
    draws.u1 >= plan.infusedShare ||
    draws.u2 * plan.infusionWindowMonths >= aliveMonths
  )
    return false
  infuse(plan, draws, patient, plan.referralProduct[subtype], episode, infusion)
  return true
}

/** The same for a patient enrolled for plan.cohortProduct, by that product's own attrition. */
export function drawEnrolled(plan: CohortPlan, draws: Draws, patient: number, infusion: Infusion): boolean {
  draws.at(purposes.referral.block, patient, 0)
  if (draws.u1 >= plan.enrolledInfusedShare[plan.cohortProduct]) return false
  infuse(plan, draws, patient, plan.cohortProduct, 0, infusion)
  return true
}

/** Fills `infusion`; `draws` stands at the patient's referral. A complete response is the response's own uniform below a lower bar. */
function infuse(
  plan: CohortPlan,
  draws: Draws,
  patient: number,
  product: number,
  episode: number,
  infusion: Infusion,
): void {
  infusion.product = product
  infusion.infusionMonth = draws.u2 * plan.infusionWindowMonths
  infusion.productAtReferenceCents = plan.productCents[product]
  infusion.siteCents =
    plan.siteCents[product] + (draws.u3 < plan.severeToxicity[product] ? plan.severeToxicityCents : 0)
  draws.at(purposes.response.block, patient, episode * 64)
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
  draws.at(purposes.remission.block, patient, episode * 64)
  infusion.deathMonth = Math.min(deathAfterLoss, monthsTo(draws.u0, 0, plan.deathInResponseHazard[product], 1))
  drawObservations(draws, patient, episode, infusion.observation)
}

/**
 * Months to an event that a share `never` is spared, the others meeting it after a Weibull time of rate `perMonth` and
 * shape 1 ÷ `exponent`: (−ln((u − never) ÷ (1 − never)))^exponent ÷ rate. Infinity when spared, or at rate 0.
 * u = .7, a fifth spared, .1 a month at shape 1: −ln(.5 ÷ .8) ÷ .1 = 4.70 months.
 */
export function monthsTo(u: number, never: Share, perMonth: number, exponent: number): Months {
  if (u < never || perMonth === 0) return Number.POSITIVE_INFINITY
  return power(-log((u - never) / (1 - never)), exponent) / perMonth
}

/** Fills `observation` with the pairs (misclassified, missing) of every outcome check; two checks a block. */
function drawObservations(draws: Draws, patient: number, episode: number, observation: Float64Array): void {
  for (let check = 0; check < MOST_CHECKS; check += 2) {
    draws.at(purposes.observation.block, patient, episode * 64 + check / 2)
    observation[2 * check] = draws.u0
    observation[2 * check + 1] = draws.u1
    observation[2 * check + 2] = draws.u2
    observation[2 * check + 3] = draws.u3
  }
}
