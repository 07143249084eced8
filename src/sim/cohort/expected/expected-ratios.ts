// Expected cost and utilisation ratios of the patients drawn (person.ts): means of products of ratios by band over
// correlated latent normals. The plan's normalisers average the same products over a lattice, to about 1e−3; these are
// exact to 1e−9, so that what remains between a run's mean and its expectation is chance.

import { exp } from '../../random/exp.ts'
import { integral } from '../../random/integral.ts'
import { normalCdf } from '../../random/normal.ts'
import { type CohortPlan, latents } from '../compile/plan.ts'

const LATENTS = latents.length
/** Normals further out are left out: one in 10¹¹. */
const FURTHEST = 7
const SQRT_TAU = Math.sqrt(2 * Math.PI)
const density = (z: number): number => exp((-z * z) / 2) / SQRT_TAU

/** A latent normal cut into bands by rising thresholds, with a ratio for each band. */
interface Banded {
  readonly thresholds: ArrayLike<number>
  readonly ratios: ArrayLike<number>
}

/** Correlations of three standard normals. */
interface Correlations {
  readonly firstSecond: number
  readonly firstThird: number
  readonly secondThird: number
}

/** Sum over the bands of ∫ ratio · density · `inner` of a normal of that mean and deviation, in pieces of at most two of its deviations. */
function overBands({ thresholds, ratios }: Banded, mean: number, sd: number, inner: (e: number) => number): number {
  let sum = 0
  let from = -FURTHEST
  for (let band = 0; band < ratios.length; band++) {
    const to = band < thresholds.length ? Math.min(FURTHEST, Math.max(from, (thresholds[band] - mean) / sd)) : FURTHEST
    if (to > from) sum += ratios[band] * integral((e) => density(e) * inner(e), from, to, Math.ceil((to - from) / 2))
    from = to
  }
  return sum
}

/** Mean ratio of a normal of that mean and deviation. */
function meanRatio({ thresholds, ratios }: Banded, mean: number, sd: number): number {
  let sum = ratios[0]
  for (let band = 0; band < thresholds.length; band++)
    sum += (ratios[band + 1] - ratios[band]) * (1 - normalCdf((thresholds[band] - mean) / sd))
  return sum
}

/**
 * Mean of the product of three ratios over correlated normals. Two bands each, cut at 0, ratios 1 and 3, uncorrelated:
 * 2³ = 8; with the first two correlated by ½ the chance that both lie above is ⅓ instead of ¼: (⅓·1 + ⅓·3 + ⅓·9) · 2 = 8⅔.
 */
export function meanOfProduct(
  first: Banded,
  second: Banded,
  third: Banded,
  { firstSecond, firstThird, secondThird }: Correlations,
): number {
  const sd = Math.sqrt(1 - firstSecond * firstSecond)
  const slope = (secondThird - firstSecond * firstThird) / sd // of the third on what is left of the second
  const rest = Math.sqrt(1 - firstThird * firstThird - slope * slope)
  return overBands(first, 0, 1, (z) =>
    overBands(second, firstSecond * z, sd, (e) => meanRatio(third, firstThird * z + slope * e, rest)),
  )
}

export interface ExpectedRatios {
  /** Mean of the cost ratio of an episode's services, by cancer. */
  readonly cost: readonly number[]
  /** Means of the ratios of emergency visits and of admissions. */
  readonly emergency: number
  readonly admission: number
}

/** Means of the ratios of a plan's patients, frailty (mean 1) included; near 1, as far as the normalisers are exact. */
export function expectedRatios(plan: CohortPlan): ExpectedRatios {
  const l = plan.latentFactor
  const correlation = (a: (typeof latents)[number], b: (typeof latents)[number]): number => {
    let sum = 0
    for (let k = 0; k < LATENTS; k++) sum += l[latents.indexOf(a) * LATENTS + k] * l[latents.indexOf(b) * LATENTS + k]
    return sum
  }
  const dual = (ratio: number): Banded => ({ thresholds: [plan.dualThreshold], ratios: [1, ratio] })
  const deprivation = (ratios: Float64Array): Banded => ({ thresholds: plan.deprivationThresholds, ratios })
  const hcc: Banded = { thresholds: plan.hccThresholds, ratios: plan.costRatioHcc }
  const dualHcc = correlation('dual', 'hcc')
  const depDual = correlation('deprivation', 'dual')
  const byAge = (ratios: Float64Array): number =>
    meanOfProduct(
      dual(plan.costRatioDual),
      hcc,
      { thresholds: plan.ageThresholds, ratios },
      {
        firstSecond: dualHcc,
        firstThird: correlation('dual', 'age'),
        secondThird: correlation('hcc', 'age'),
      },
    )
  const ages = plan.ageThresholds.length + 1
  const male = byAge(plan.costRatioAgeSex.subarray(0, ages))
  const female = byAge(plan.costRatioAgeSex.subarray(ages))
  const alone: Banded = { thresholds: [], ratios: [1] }
  return {
    cost: Array.from(plan.femaleShare, (share, c) => (share * female + (1 - share) * male) / plan.costNormaliser[c]),
    emergency:
      meanOfProduct(deprivation(plan.emergencyRatioDeprivation), dual(plan.emergencyRatioDual), alone, {
        firstSecond: depDual,
        firstThird: 0,
        secondThird: 0,
      }) / plan.emergencyNormaliser,
    admission:
      meanOfProduct(dual(plan.admissionRatioDual), deprivation(plan.admissionRatioDeprivation), hcc, {
        firstSecond: depDual,
        firstThird: dualHcc,
        secondThird: correlation('deprivation', 'hcc'),
      }) / plan.admissionNormaliser,
  }
}
