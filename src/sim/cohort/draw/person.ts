// Who the patient is: cancer, subtype and background, drawn once at entry. Background attributes follow a
// Gaussian copula (deprivation, dual eligibility, comorbidity, age, ethnicity); frailty is independent,
// unobserved and acts on everything but drugs.

import { stratifiedUniform } from '../../formulas/mix.ts'
import { costRatio } from '../../formulas/services.ts'
import * as latent from '../../kernels/layout/latent-factor.ts'
import { AGE_BANDS } from '../../kernels/layout/limits.ts'
import { lognormalQuantile } from '../../random/lognormal.ts'
import { normalQuantileFast } from '../../random/normal-table.ts'
import { purposes } from '../../random/purposes.ts'
import { bandOf } from '../compile/band-of.ts'
import { drawMix, indexOf } from '../compile/mix.ts'
import type { CohortPlan } from '../compile/plan.ts'
import type { Draws } from './draws.ts'

export class Person {
  patient = 0
  cancer = 0
  subtype = 0
  deprivationQuintile = 0
  dual = 0
  hccBand = 0
  ageBand = 0
  ethnicity = 0
  frailty = 1
  female = 0
  secondCancer = 0
}

/** Draws a patient who enters in the first period (`entrant` false) or later; `person.patient` is set by the caller. */
export function drawPerson(plan: CohortPlan, draws: Draws, person: Person, entrant: boolean): void {
  drawSubtype(plan, draws, person, entrant)
  drawBackground(plan, draws, person)
}

/** Draws cancer and subtype of such a patient, the part of one that rests on the mix. */
export function drawSubtype(plan: CohortPlan, draws: Draws, person: Person, entrant: boolean): void {
  const mix = entrant ? plan.entrant : plan.initial
  draws.at(purposes.mix.block, person.patient, 0)
  person.cancer = drawMix(mix.cancer, draws.u0, draws.u1)
  person.subtype = plan.subtypesOf[person.cancer][drawMix(mix.subtype[person.cancer], draws.u2, draws.u3)]
}

/**
 * Draws a patient of a stratified reference population: patient numbers run through the cancers in equal
 * blocks and, within a cancer, evenly through its subtypes, so that the mix carries no sampling error.
 */
export function drawStratified(plan: CohortPlan, draws: Draws, person: Person): void {
  const size = plan.stratifiedPerCancer
  const cancer = Math.floor(person.patient / size)
  const u = stratifiedUniform(person.patient % size, size)
  draws.at(purposes.mix.block, person.patient, 0)
  person.cancer = cancer
  person.subtype = plan.subtypesOf[cancer][drawMix(plan.initial.subtype[cancer], u, draws.u3)]
  drawBackground(plan, draws, person)
}

/** Draws deprivation, comorbidity, age and the rest of a patient whose cancer and subtype are set. */
export function drawBackground(plan: CohortPlan, draws: Draws, person: Person): void {
  const l = plan.latentFactor
  draws.at(purposes.background.block, person.patient, 0)
  const n0 = normalQuantileFast(draws.u0)
  const n1 = normalQuantileFast(draws.u1)
  const n2 = normalQuantileFast(draws.u2)
  const n3 = normalQuantileFast(draws.u3)
  draws.at(purposes.person.block, person.patient, 0)
  const n4 = normalQuantileFast(draws.u0)
  person.deprivationQuintile = bandOf(plan.deprivationThresholds, n0)
  person.dual = l[latent.DUAL] * n0 + l[latent.DUAL + 1] * n1 >= plan.dualThreshold ? 1 : 0
  person.hccBand = bandOf(plan.hccThresholds, l[latent.HCC] * n0 + l[latent.HCC + 1] * n1 + l[latent.HCC + 2] * n2)
  person.ageBand = bandOf(
    plan.ageThresholds,
    l[latent.AGE] * n0 + l[latent.AGE + 1] * n1 + l[latent.AGE + 2] * n2 + l[latent.AGE + 3] * n3,
  )
  const ethnicityZ =
    l[latent.ETHNICITY] * n0 +
    l[latent.ETHNICITY + 1] * n1 +
    l[latent.ETHNICITY + 2] * n2 +
    l[latent.ETHNICITY + 3] * n3 +
    l[latent.ETHNICITY + 4] * n4
  person.ethnicity = bandOf(plan.ethnicityThresholds[plan.subtypeTripleNegative[person.subtype]], ethnicityZ)
  person.frailty = lognormalQuantile(draws.u1, plan.frailty)
  person.female = draws.u2 < plan.femaleShare[person.cancer] ? 1 : 0
  person.secondCancer =
    draws.u3 < plan.secondCancer ? 1 + indexOf(plan.secondCancerMix[person.cancer], draws.u3 / plan.secondCancer) : 0
}

/** What the patient's other services cost in every episode, before its own factor, cents. */
export const otherServicesCentsOf = (plan: CohortPlan, person: Person): number =>
  plan.otherServicesCents[person.cancer] *
  costRatio(
    plan.costRatioHcc[person.hccBand],
    person.dual === 1 ? plan.costRatioDual : 1,
    plan.costRatioAgeSex[person.female * AGE_BANDS + person.ageBand],
    person.frailty,
    plan.costNormaliser[person.cancer],
  )
