// A world compiled to the numbers its cohort is simulated from. Non-drug spending other than what is
// drawn event by event is set so that each cancer's mean non-drug cost is the evidence's at the registry's mix.

import type { ParameterReader } from '../parameters/index.ts'
import { exp } from '../random/exp.ts'
import { log } from '../random/log.ts'
import { lognormalParameters } from '../random/lognormal.ts'
import type { Scenario, World } from '../scenario/types.ts'
import { centsOf } from '../units.ts'
import { cancerIds } from './categories.ts'
import { checkedPlan } from './checked-plan.ts'
import { compileMix, referenceShares, subtypesByCancer } from './compile-mix.ts'
import { compilePerson } from './compile-person.ts'
import { hazardsOf } from './hazards.ts'
import { EPISODE_MONTHS } from './panel.ts'
import type { CohortPlan } from './plan.ts'
import { regimenCost, salesPriceUsd } from './regimen-cost.ts'
import type { Subtype } from './subtype.ts'
import { type SubtypeId, subtypeIds, subtypes } from './subtypes/index.ts'
import { therapyProductIds } from './therapy-products.ts'

type Size = Pick<CohortPlan, 'periods' | 'episodesPerPeriod' | 'poisson' | 'stratifiedPerCancer'>
type OfWorld = 'initial' | 'entrant' | 'referral'

/** What every world of a scenario has in common: patients, hazards, regimens, spending, therapies. */
export interface CohortBasis {
  readonly plan: Omit<CohortPlan, keyof Size | OfWorld>
  /** Chance of a further episode and probability of referral at access 1, by subtype. */
  readonly further: readonly number[]
  readonly referral: readonly number[]
  readonly referencePerCancer: number
}

/** A practice's panel in a world. @throws RangeError when parameters contradict each other */
export function compileCohort(world: World, panel: Scenario['panel'], basis: CohortBasis): CohortPlan {
  return compile(world, { periods: panel.periods, episodesPerPeriod: panel.episodesPerPeriod, poisson: panel.sizing === 'poisson', stratifiedPerCancer: 0 }, basis)
}

/**
 * The reference population: the registry's mix, one period, the same number of episodes for every cancer.
 * A world's mix enters by weights (referenceWeights), its cell-therapy access by `access`.
 */
export function compileReference(access: number, basis: CohortBasis): CohortPlan {
  const perCancer = basis.referencePerCancer
  const world = { ...referenceShares(), cellTherapyAccess: access }
  return compile(world, { periods: 1, episodesPerPeriod: perCancer * cancerIds.length, poisson: false, stratifiedPerCancer: perCancer }, basis)
}

/**
 * Weight of a reference episode by subtype in a world: its share there over its share in the reference.
 * Given its subtype a patient is the same in every world, so weighing is exact in expectation. Mean 1 over the population.
 */
export function referenceWeights(world: Pick<World, 'cancerMix' | 'subtypeMix'>): Float64Array {
  const reference = referenceShares()
  return Float64Array.from(subtypeIds, (id) => {
    const { cancer } = subtypes[id]
    const from = reference.subtypeMix[cancer][id] ?? 0
    return from > 0 ? (world.cancerMix[cancer] * cancerIds.length * (world.subtypeMix[cancer][id] ?? 0)) / from : 0
  })
}

type Moved = Pick<World, 'cancerMix' | 'subtypeMix' | 'cellTherapyAccess'>

function compile(world: Moved, size: Size, basis: CohortBasis): CohortPlan {
  return checkedPlan({
    ...size,
    ...basis.plan,
    ...compileMix(world, referenceShares(), (s) => basis.further[subtypeIds.indexOf(s)]),
    referral: Float64Array.from(basis.referral, (x) => Math.min(1, x * world.cellTherapyAccess)),
  })
}

/** @throws RangeError when parameters contradict each other; the message says which and how to mend it */
export function compileBasis(read: ParameterReader): CohortBasis {
  const all: readonly Subtype[] = subtypeIds.map((id) => subtypes[id])
  const hazards = all.map((subtype) => hazardsOf(subtype, read))
  const reference = referenceShares()
  const by = (of: (k: number) => number): Float64Array => Float64Array.from(all, (_, k) => of(k))
  const plan = {
    subtypesOf: subtypesByCancer.map((ids) => Uint8Array.from(ids, (id) => subtypeIds.indexOf(id))),
    ...compilePerson(
      read,
      cancerIds.map((c) => reference.cancerMix[c]),
    ),
    subtypeCancer: Uint8Array.from(all, (s) => cancerIds.indexOf(s.cancer)),
    subtypeMetastatic: Uint8Array.from(all, (s) => (s.metastatic ? 1 : 0)),
    subtypeHer2: Uint8Array.from(all, (s) => (s.her2 ? 1 : 0)),
    subtypeTripleNegative: Uint8Array.from(all, (s) => (s.tripleNegative ? 1 : 0)),
    subtypeLine: Uint8Array.from(all, (s) => s.line),
    leaveHazard: by((k) => hazards[k].leave),
    causeDeath: by((k) => hazards[k].causeDeath),
    causeProgression: by((k) => hazards[k].causeProgression),
    switchHazard: by((k) => hazards[k].lineSwitch),
    causeDeathNextLine: by((k) => hazards[k].causeDeathNextLine),
    deathAfterOther: by((k) => hazards[k].deathAfterOther),
    deathAfterProgression: by((k) => read(all[k].deathAfterProgression)),
    continuation: by((k) => (all[k].course === 'untilProgression' ? read('course.retriggerProbability') : 0)),
    expectedExposure: by((k) => hazards[k].exposure),
    referralProduct: Uint8Array.from(all, (s) => (s.cellTherapy ? therapyProductIds.indexOf(s.cellTherapy.product) : 0)),
    transplant: by((k) => transplantShare(all[k], read)),
    ...compileRegimens(all, read),
    ...compileSpending(
      reference,
      all,
      hazards.map((h) => h.exposure),
      hazards.map((h) => h.death),
      read,
    ),
    ...compileTherapies(read),
  }
  return {
    plan,
    further: hazards.map((h) => h.continuation),
    referral: all.map((s) => (s.cellTherapy === undefined ? 0 : read(s.cellTherapy.referral))),
    referencePerCancer: Math.max(1, Math.round(read('pricing.referenceEpisodesPerCancer'))),
  }
}

const transplantShare = (subtype: Subtype, read: ParameterReader): number => (subtype.transplant === undefined ? 0 : read(subtype.transplant))

function compileRegimens(
  all: readonly Subtype[],
  read: ParameterReader,
): Pick<CohortPlan, 'regimenStart' | 'regimenCumulative' | 'regimenCents' | 'regimenUptake' | 'regimenServicesCents'> {
  const regimens = all.flatMap((s) => s.regimens)
  const start = new Uint16Array(all.length + 1)
  const cumulativeShare = new Float64Array(regimens.length)
  let at = 0
  for (let s = 0; s < all.length; s++) {
    const total = all[s].regimens.reduce((sum, r) => sum + read(r.share), 0)
    let sum = 0
    for (const r of all[s].regimens) {
      sum += read(r.share) / total
      cumulativeShare[at++] = sum
    }
    start[s + 1] = at
  }
  const drugScale = read('level.drugScale')
  const costs = regimens.map((r) => regimenCost(r, read))
  return {
    regimenStart: start,
    regimenCumulative: cumulativeShare,
    regimenCents: Float64Array.from(
      costs.flatMap((c) => [c.brandedUsd, c.novelUsd, c.originatorUsd, c.biosimilarUsd, c.genericUsd, c.oralUsd, c.novelOralUsd]),
      (usd) => centsOf(usd * drugScale),
    ),
    regimenUptake: Float64Array.from(costs, (c) => c.uptake),
    regimenServicesCents: Float64Array.from(costs, (c) => centsOf(c.practiceServicesUsd)),
  }
}

type SpendingPlan = Pick<
  CohortPlan,
  | 'doseIntensity'
  | 'otherServices'
  | 'otherServicesCents'
  | 'supportiveCents'
  | 'radiationShare'
  | 'radiationCents'
  | 'transplantCents'
  | 'emergencyMean'
  | 'emergencyDispersion'
  | 'emergencyCost'
  | 'admissionMean'
  | 'admissionDispersion'
  | 'admissionCost'
  | 'complicationShare'
  | 'hospiceShare'
  | 'hospiceDeathCents'
  | 'hospitalDeathCents'
>

function compileSpending(
  reference: Pick<World, 'subtypeMix'>,
  all: readonly Subtype[],
  exposure: readonly number[],
  death: readonly number[],
  read: ParameterReader,
): SpendingPlan {
  const emergencyDispersion = read('utilisation.emergency.dispersion')
  const admissionDispersion = read('utilisation.admission.dispersion')
  const emergencyMean = Float64Array.from(cancerIds, (c) => meanOfAny(read(`utilisation.${c}.emergencyShare`), emergencyDispersion))
  const admissionMean = Float64Array.from(cancerIds, (c) => meanOfAny(read(`utilisation.${c}.admittedShare`), admissionDispersion))
  const radiation = read('nonDrug.radiationUsd')
  const transplant = read('nonDrug.transplantUsd')
  const hospice = read('endOfLife.hospiceShare')
  const endOfLife = hospice * read('endOfLife.hospiceDeathUsd') + (1 - hospice) * read('endOfLife.hospitalDeathUsd')
  const total = cancerIds.map((c) => read(`nonDrug.${c}.meanUsd`) * read('level.nonDrugScale'))
  const supportive = total.map((usd) => usd * read('nonDrug.supportiveShare'))
  const other = cancerIds.map((cancer, c) => {
    const mean = (of: (s: SubtypeId, k: number) => number): number =>
      subtypesByCancer[c].reduce((sum, s) => sum + (reference.subtypeMix[cancer][s] ?? 0) * of(s, subtypeIds.indexOf(s)), 0)
    const drawn =
      emergencyMean[c] * read('utilisation.emergency.meanUsd') +
      admissionMean[c] * read('utilisation.admission.meanUsd') +
      read('patient.radiation.share') * radiation +
      mean((_, k) => transplantShare(all[k], read)) * transplant +
      mean((_, k) => death[k]) * endOfLife +
      mean((_, k) => exposure[k] * meanServicesUsd(all[k], read))
    const rest = total[c] - supportive[c] - drawn
    if (rest < 0) {
      throw new RangeError(
        `nonDrug.${cancer}.meanUsd × level.nonDrugScale = ${total[c]} leaves nothing beside visits, admissions, radiation, supportive drugs and end-of-life care: raise it or lower those`,
      )
    }
    return rest
  })
  return {
    doseIntensity: lognormalParameters(1, read('drug.doseIntensityCv')),
    otherServices: lognormalParameters(1, read('nonDrug.cv')),
    otherServicesCents: Float64Array.from(other, centsOf),
    supportiveCents: Float64Array.from(supportive, (usd) => centsOf(salesPriceUsd(usd))),
    radiationShare: read('patient.radiation.share'),
    radiationCents: centsOf(radiation),
    transplantCents: centsOf(transplant),
    emergencyMean,
    emergencyDispersion,
    emergencyCost: lognormalOfSigma(read('utilisation.emergency.meanUsd'), read('utilisation.emergency.lnSigma')),
    admissionMean,
    admissionDispersion,
    admissionCost: lognormalParameters(read('utilisation.admission.meanUsd'), read('utilisation.admission.cv')),
    complicationShare: read('utilisation.admission.complicationShare'),
    hospiceShare: hospice,
    hospiceDeathCents: centsOf(read('endOfLife.hospiceDeathUsd')),
    hospitalDeathCents: centsOf(read('endOfLife.hospitalDeathUsd')),
  }
}

/** Mean count at which a negative binomial of size k is positive with probability `share`: k((1 − share)^(−1/k) − 1); .25 at k = 1 → .333. */
const meanOfAny = (share: number, size: number): number => size * (exp(-log(1 - share) / size) - 1)

const lognormalOfSigma = (mean: number, sigma: number): { mu: number; sigma: number } => ({ mu: log(mean) - (sigma * sigma) / 2, sigma })

/** Practice services of a full six months, averaged over a subtype's regimens. */
function meanServicesUsd(subtype: Subtype, read: ParameterReader): number {
  const total = subtype.regimens.reduce((sum, r) => sum + read(r.share), 0)
  return subtype.regimens.reduce((sum, r) => sum + (read(r.share) / total) * regimenCost(r, read).practiceServicesUsd, 0)
}

function compileTherapies(
  read: ParameterReader,
): Pick<
  CohortPlan,
  | 'infusedShare'
  | 'infusionWindowMonths'
  | 'productCents'
  | 'response'
  | 'durable'
  | 'lossHazard'
  | 'deathAfterLossHazard'
  | 'deathInResponseHazard'
  | 'severeToxicity'
  | 'siteCents'
  | 'severeToxicityCents'
  | 'leaveHazardPayer'
> {
  const by = (of: (id: (typeof therapyProductIds)[number]) => number): Float64Array => Float64Array.from(therapyProductIds, of)
  return {
    infusedShare: read('cellTherapy.infusedShare'),
    infusionWindowMonths: Math.min(EPISODE_MONTHS, read('cellTherapy.infusionWindowMonths')),
    productCents: by((id) => centsOf(salesPriceUsd(read(`therapyProduct.${id}.priceUsd`)))),
    response: by((id) => read(`therapyProduct.${id}.responseProbability`)),
    durable: by((id) => read(`therapyProduct.${id}.durableShare`)),
    lossHazard: by((id) => read(`therapyProduct.${id}.lossPerMonth`)),
    deathAfterLossHazard: by((id) => read(`therapyProduct.${id}.deathAfterLossPerMonth`)),
    deathInResponseHazard: read('cellTherapy.deathInResponsePerMonth'),
    severeToxicity: by((id) => 1 - (1 - read(`therapyProduct.${id}.severeCrsShare`)) * (1 - read(`therapyProduct.${id}.severeNeurotoxicityShare`))),
    siteCents: centsOf(read('cellTherapy.siteCostUsd')),
    severeToxicityCents: centsOf(read('cellTherapy.severeToxicityCostUsd')),
    leaveHazardPayer: read('cellTherapy.leavePerMonth'),
  }
}
