// Referral to a cell or gene therapy, attrition before infusion, and what follows: response, loss of
// response by a mixture cure (a durable share never loses it), death after loss or in response, leaving the payer.

import { log } from '../random/log.ts'
import { purposes } from '../random/purposes.ts'
import type { Draws } from './draws.ts'
import { MOST_CHECKS } from './panel.ts'
import type { Infusion } from './panel-columns.ts'
import type { CohortPlan } from './plan.ts'

/**
 * Decides whether the patient is infused in this episode; fills `infusion` (all but `episode`) and returns
 * true when so. `aliveMonths`: months from episode start to death or to its end; infusion must come before.
 * More access never takes an infusion away: referral is u < probability.
 */
export function drawInfusion(plan: CohortPlan, draws: Draws, patient: number, subtype: number, episode: number, aliveMonths: number, infusion: Infusion): boolean {
  draws.at(purposes.referral.block, patient, episode * 64)
  if (draws.u0 >= plan.referral[subtype] || draws.u1 >= plan.infusedShare) return false
  const month = draws.u2 * plan.infusionWindowMonths
  if (month >= aliveMonths) return false
  const product = plan.referralProduct[subtype]
  infusion.product = product
  infusion.infusionMonth = month
  infusion.productCents = plan.productCents[product]
  infusion.siteCents = plan.siteCents + (draws.u3 < plan.severeToxicity[product] ? plan.severeToxicityCents : 0)
  draws.at(purposes.response.block, patient, episode * 64)
  infusion.responded = draws.u0 < plan.response[product] ? 1 : 0
  infusion.complete = infusion.responded
  const durable = plan.durable[product]
  if (infusion.responded === 0) infusion.lossMonth = 0
  else if (draws.u1 < durable) infusion.lossMonth = Number.POSITIVE_INFINITY
  else infusion.lossMonth = -log((draws.u1 - durable) / (1 - durable)) / plan.lossHazard[product]
  const deathAfterLoss = infusion.lossMonth - log(draws.u2) / plan.deathAfterLossHazard[product]
  infusion.leaveMonth = plan.leaveHazardPayer > 0 ? -log(draws.u3) / plan.leaveHazardPayer : Number.POSITIVE_INFINITY
  draws.at(purposes.remission.block, patient, episode * 64)
  infusion.deathMonth = Math.min(deathAfterLoss, -log(draws.u0) / plan.deathInResponseHazard)
  drawObservations(draws, patient, episode, infusion.observation)
  return true
}

/** Fills `observation` with the pairs (misclassified, missing) of every outcome check; two checks a block. */
export function drawObservations(draws: Draws, patient: number, episode: number, observation: Float64Array): void {
  for (let check = 0; check < MOST_CHECKS; check += 2) {
    draws.at(purposes.observation.block, patient, episode * 64 + check / 2)
    observation[2 * check] = draws.u0
    observation[2 * check + 1] = draws.u1
    observation[2 * check + 2] = draws.u2
    observation[2 * check + 3] = draws.u3
  }
}
