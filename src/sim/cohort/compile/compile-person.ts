// Background of patients: thresholds on correlated latent normals, and cost and utilisation ratios
// normalised to mean 1 over the patients drawn, so that the evidence's levels stay the panel's means.

import { type ParameterId, type ParameterReader, parameters } from '../../parameters/index.ts'
import { exp } from '../../random/exp.ts'
import { log } from '../../random/log.ts'
import { lognormalParameters } from '../../random/lognormal.ts'
import { normalQuantile } from '../../random/normal.ts'
import { ageBandIds, cancerIds, ethnicityGroupIds, hccBandIds } from '../catalogue/categories.ts'
import { bandOf } from './band-of.ts'
import { cumulative } from './mix.ts'
import type { CohortPlan } from './plan.ts'
import { latents } from './plan.ts'

const LATENTS = latents.length
/** Points of the lattice the normalisers are averaged over; error below 1e−3. */
const LATTICE = 8192
/** Root of x⁶ = x + 1: powers of its inverse give the low-discrepancy lattice in five dimensions. */
const LATTICE_ROOT = 1.1347241384015194

type PersonPlan = Pick<
  CohortPlan,
  | 'latentFactor'
  | 'deprivationThresholds'
  | 'dualThreshold'
  | 'hccThresholds'
  | 'ageThresholds'
  | 'ethnicityThresholds'
  | 'femaleShare'
  | 'frailty'
  | 'secondCancer'
  | 'secondCancerMix'
  | 'costRatioHcc'
  | 'costRatioDual'
  | 'costRatioAgeSex'
  | 'costNormaliser'
  | 'emergencyRatioDual'
  | 'emergencyRatioDeprivation'
  | 'emergencyNormaliser'
  | 'admissionRatioDual'
  | 'admissionRatioDeprivation'
  | 'admissionNormaliser'
>

/** @throws RangeError when the correlations are not a correlation matrix or a group's shares do not sum to 1 */
export function compilePerson(read: ParameterReader, cancerMix: readonly number[]): PersonPlan {
  const share = (ids: readonly string[], id: (band: string) => ParameterId): number[] => givingWay(ids.map(id), read)
  const hcc = share(hccBandIds, (b) => `patient.hcc.${b}.share` as ParameterId)
  const age = share(ageBandIds, (b) => `patient.age.${b}.share` as ParameterId)
  const ethnicity = share(ethnicityGroupIds, (b) => `patient.ethnicity.${b}.share` as ParameterId)
  const oddsRatio = read('patient.tripleNegativeBlackOddsRatio')
  const costRatioHcc = Float64Array.from(hccBandIds, (b) => read(`patient.hcc.${b}.costRatio`))
  const costRatioAgeSex = Float64Array.from([
    ...ageBandIds.map((b) => read(`patient.male.${b}.costRatio`)),
    ...ageBandIds.map((b) => read(`patient.female.${b}.costRatio`)),
  ])
  const emergencyRatioDeprivation = byQuintile(read('patient.deprivation.emergencyRatio'))
  const admissionRatioDeprivation = byQuintile(read('patient.deprivation.admissionRatio'))
  const plan = {
    latentFactor: choleskyOfLatents(read),
    deprivationThresholds: thresholdsOf('deprivation', [0.2, 0.2, 0.2, 0.2, 0.2]),
    dualThreshold: normalQuantile(1 - read('patient.dual.share')),
    hccThresholds: thresholdsOf('patient.hcc', hcc),
    ageThresholds: thresholdsOf('patient.age', age),
    ethnicityThresholds: [
      thresholdsOf('patient.ethnicity', ethnicity),
      thresholdsOf('patient.ethnicity', withOdds(ethnicity, oddsRatio)),
    ] as const,
    femaleShare: Float64Array.from(cancerIds, (c) => read(`patient.${c}.femaleShare`)),
    frailty: lognormalParameters(1, read('patient.frailtyCv')),
    secondCancer: read('patient.secondActiveCancer'),
    secondCancerMix: cancerMix.map((_, own) => {
      const rest = 1 - cancerMix[own]
      return cumulative(cancerMix.map((x, c) => (c === own || rest <= 0 ? 0 : x / rest)))
    }),
    costRatioHcc,
    costRatioDual: read('patient.dual.costRatio'),
    costRatioAgeSex,
    emergencyRatioDual: read('patient.dual.emergencyRatio'),
    emergencyRatioDeprivation,
    admissionRatioDual: read('patient.dual.admissionRatio'),
    admissionRatioDeprivation,
  }
  return { ...plan, ...normalisers(plan) }
}

/**
 * Shares of a group of parameters that sum to 1 in the registry. Challenged ones stand as they are, the others give
 * way in proportion: (.3, .25, .45) with the first at .44 → (.44, .2, .36).
 */
function givingWay(ids: readonly ParameterId[], read: ParameterReader): number[] {
  const own = ids.map((id) => read(id))
  const isChallenged = ids.map((id, k) => own[k] !== parameters[id].value)
  const sum = (picked: boolean): number =>
    own.reduce((total, x, k) => (isChallenged[k] === picked ? total + x : total), 0)
  const rest = sum(false)
  return rest > 0 ? own.map((x, k) => (isChallenged[k] ? x : (x * Math.max(0, 1 - sum(true))) / rest)) : own
}

/** Ratio by quintile, growing by equal factors from the least to the most deprived; the two ends differ by `topToBottom`. */
function byQuintile(topToBottom: number): Float64Array {
  const step = log(topToBottom) / 4
  return Float64Array.from([0, 1, 2, 3, 4], (q) => exp(step * q))
}

/** Standard-normal thresholds between consecutive groups of the given shares; `what` names them in a message. */
function thresholdsOf(what: string, shares: readonly number[]): Float64Array {
  const total = shares.reduce((a, b) => a + b, 0)
  if (Math.abs(total - 1) > 1e-6)
    throw new RangeError(
      `the shares ${what}.… must sum to 1, got ${Number(total.toPrecision(6))}: change them together`,
    )
  const ends = cumulative(shares)
  return ends
    .slice(0, -1)
    .map((u) => (u <= 0 ? Number.NEGATIVE_INFINITY : u >= 1 ? Number.POSITIVE_INFINITY : normalQuantile(u)))
}

/** Shares with the last group's odds multiplied and the others giving way in proportion: .10 at odds ratio 1.9 → .174. */
function withOdds(shares: readonly number[], oddsRatio: number): number[] {
  const last = shares.length - 1
  const odds = (shares[last] / (1 - shares[last])) * oddsRatio
  const raised = odds / (1 + odds)
  return shares.map((x, k) => (k === last ? raised : (x * (1 - raised)) / (1 - shares[last])))
}

/** Cholesky factor of the latents' correlations; a rank correlation ρ is the Pearson correlation 2 sin(πρ/6) of normals. */
function choleskyOfLatents(read: ParameterReader): Float64Array {
  const correlation = (a: (typeof latents)[number], b: (typeof latents)[number]): number => {
    const id = (
      {
        'dual deprivation': 'patient.correlation.dualDeprivation',
        'hcc deprivation': 'patient.correlation.hccDeprivation',
        'hcc dual': 'patient.correlation.hccDual',
        'age hcc': 'patient.correlation.ageHcc',
        'ethnicity deprivation': 'patient.correlation.blackDeprivation',
        'ethnicity dual': 'patient.correlation.blackDual',
      } as const
    )[`${a} ${b}` as 'dual deprivation']
    return id === undefined ? 0 : pearsonOfRank(read(id))
  }
  const l = new Float64Array(LATENTS * LATENTS)
  for (let i = 0; i < LATENTS; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = i === j ? 1 : correlation(latents[i], latents[j])
      for (let k = 0; k < j; k++) sum -= l[i * LATENTS + k] * l[j * LATENTS + k]
      if (i !== j) l[i * LATENTS + j] = sum / l[j * LATENTS + j]
      else if (sum > 0) l[i * LATENTS + i] = Math.sqrt(sum)
      else
        throw new RangeError(
          `the patient correlations contradict each other (at ${latents[i]}): bring them closer to 0`,
        )
    }
  }
  return l
}

/** 2 sin(πρ/6) by its Taylor series; error below 1e−9 for |ρ| ≤ 1. */
function pearsonOfRank(rank: number): number {
  const x = (Math.PI / 6) * rank
  const y = x * x
  return 2 * x * (1 - (y / 6) * (1 - (y / 20) * (1 - (y / 42) * (1 - y / 72))))
}

/** Means of the ratios over a lattice of patients. Sex enters by each cancer's share of women. */
function normalisers(
  plan: Omit<PersonPlan, 'costNormaliser' | 'emergencyNormaliser' | 'admissionNormaliser'>,
): Pick<PersonPlan, 'costNormaliser' | 'emergencyNormaliser' | 'admissionNormaliser'> {
  const l = plan.latentFactor
  const steps: number[] = []
  for (let d = 0, alpha = 1; d < 4; d++) {
    alpha /= LATTICE_ROOT
    steps.push(alpha)
  }
  let male = 0
  let female = 0
  let emergency = 0
  let admission = 0
  for (let k = 1; k <= LATTICE; k++) {
    const [n0, n1, n2, n3] = steps.map((alpha) => normalQuantile((0.5 + k * alpha) % 1))
    const quintile = bandOf(plan.deprivationThresholds, n0)
    const dual = l[5] * n0 + l[6] * n1 >= plan.dualThreshold
    const hcc = plan.costRatioHcc[bandOf(plan.hccThresholds, l[10] * n0 + l[11] * n1 + l[12] * n2)]
    const age = bandOf(plan.ageThresholds, l[15] * n0 + l[16] * n1 + l[17] * n2 + l[18] * n3)
    const cost = hcc * (dual ? plan.costRatioDual : 1)
    male += cost * plan.costRatioAgeSex[age]
    female += cost * plan.costRatioAgeSex[5 + age]
    emergency += (dual ? plan.emergencyRatioDual : 1) * plan.emergencyRatioDeprivation[quintile]
    admission += hcc * (dual ? plan.admissionRatioDual : 1) * plan.admissionRatioDeprivation[quintile]
  }
  return {
    costNormaliser: plan.femaleShare.map((share) => (share * female + (1 - share) * male) / LATTICE),
    emergencyNormaliser: emergency / LATTICE,
    admissionNormaliser: admission / LATTICE,
  }
}
