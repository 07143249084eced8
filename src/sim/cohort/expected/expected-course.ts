// Expected course of one episode of a subtype: time on therapy, time alive, death, infusion of a cell therapy, and the
// chance of a further episode. The closed forms of course.ts and infusion.ts, by quadrature where an infusion is between.

import { exp } from '../../random/exp.ts'
import { integral } from '../../random/integral.ts'
import { log } from '../../random/log.ts'
import { power } from '../../random/power.ts'
import type { Months, Share } from '../../units.ts'
import { deathBy } from '../compile/hazards.ts'
import type { CohortPlan } from '../compile/plan.ts'
import { EPISODE_MONTHS } from '../panel/panel.ts'

export interface ExpectedCourse {
  readonly monthsOnTherapy: Months
  readonly aliveMonths: Months
  /** Probability of dying within the episode. */
  readonly death: Share
  /** Probability of an infusion in the episode. */
  readonly infused: Share
  /** Probability of a further episode. */
  readonly continues: Share
  /** Probability of being on therapy longer than `months`, below six. */
  readonly onTherapyAfter: (months: Months) => Share
}

/** Expected course of an episode of `subtype`. Without referral: six times the exposure on therapy, death as hazards.ts has it. */
export function expectedCourse(plan: CohortPlan, subtype: number): ExpectedCourse {
  const leave = plan.leaveHazard[subtype]
  const rates = {
    leave,
    deathOn: plan.causeDeath[subtype] * leave,
    ending: (plan.causeProgression[subtype] - plan.causeDeath[subtype]) * leave,
    lineSwitch: plan.switchHazard[subtype],
    deathAfter: plan.deathAfterProgression[subtype],
    deathAfterOther: plan.deathAfterOther[subtype],
  }
  const aliveAfter = (months: Months): Share => 1 - deathBy(months, rates)
  const referred = plan.referral[subtype] * plan.infusedShare
  const within = plan.infusionWindowMonths
  const onTherapyAfter = (months: Months): Share =>
    exp(-leave * months) * (1 - referred * (months < within ? months / within : 1))
  const usual = {
    monthsOnTherapy: integral(onTherapyAfter, 0, within) + integral(onTherapyAfter, within, EPISODE_MONTHS),
    aliveMonths: integral(aliveAfter, 0, EPISODE_MONTHS),
    death: 1 - aliveAfter(EPISODE_MONTHS),
    continues: exp(-leave * EPISODE_MONTHS) * plan.continuation[subtype] * (1 - referred),
    onTherapyAfter,
  }
  if (referred === 0) return { ...usual, infused: 0 }
  // over the month of infusion: who is alive then is infused, and lives on as the treated do
  const alive = treatedAliveAfter(plan, plan.referralProduct[subtype])
  const over = (of: (month: Months) => number): number => referred * integral((u) => of(u * within), 0, 1)
  return {
    ...usual,
    infused: over(aliveAfter),
    aliveMonths:
      usual.aliveMonths +
      over((v) => aliveAfter(v) * integral(alive, 0, EPISODE_MONTHS - v) - integral(aliveAfter, v, EPISODE_MONTHS)),
    death: usual.death + over((v) => aliveAfter(EPISODE_MONTHS) - aliveAfter(v) * alive(EPISODE_MONTHS - v)),
  }
}

/** Probability that a patient enrolled for `product` dies within the period of enrolment. */
export function enrolledDeath(plan: CohortPlan, product: number): Share {
  const alive = treatedAliveAfter(plan, product)
  return (
    plan.enrolledInfusedShare[product] *
    integral((u) => 1 - alive(EPISODE_MONTHS - u * plan.infusionWindowMonths), 0, 1)
  )
}

/** Share of a product's patients alive so many months after infusion: see infuse of infusion.ts. */
function treatedAliveAfter(plan: CohortPlan, product: number): (months: Months) => Share {
  const survives = plan.survivesLoss[product]
  const afterLoss = (months: Months): Share =>
    survives + (1 - survives) * exp(-plan.deathAfterLossHazard[product] * months)
  const response = plan.response[product]
  const durable = plan.durable[product]
  const rate = plan.lossHazard[product]
  const exponent = plan.lossExponent[product]
  const responding = (months: Months): Share => {
    const since = months - plan.responseMonths[product]
    if (since <= 0 || rate === 0) return 1
    const stillIn = exp(-power(since * rate, 1 / exponent))
    return (
      durable +
      (1 - durable) * (stillIn + integral((w) => afterLoss(since - power(-log(w), exponent) / rate), stillIn, 1, 4))
    )
  }
  return (months) =>
    exp(-plan.deathInResponseHazard[product] * months) *
    ((1 - response) * afterLoss(months) + response * responding(months))
}
