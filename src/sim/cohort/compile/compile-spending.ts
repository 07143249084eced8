// What an episode is spent on, compiled: regimens, services and events. Non-drug spending that
// is not drawn event by event is set so that each cancer's mean is the evidence's at the registry's mix.

import type { ParameterReader } from '../../parameters/index.ts'
import { exp } from '../../random/exp.ts'
import { log } from '../../random/log.ts'
import { lognormalParameters } from '../../random/lognormal.ts'
import { centsOf } from '../../units.ts'
import type { World } from '../../world.ts'
import { cancerIds } from '../catalogue/categories.ts'
import type { Subtype } from '../catalogue/subtype.ts'
import { type SubtypeId, subtypeIds } from '../catalogue/subtypes/index.ts'
import { subtypesByCancer } from './compile-mix.ts'
import type { CohortPlan } from './plan.ts'
import { regimenCost, salesPriceUsd } from './regimen-cost.ts'

/** Probability of a transplant in an episode of the subtype. */
export const transplantShare = (subtype: Subtype, read: ParameterReader): number =>
  subtype.transplant === undefined ? 0 : read(subtype.transplant)

/** Regimens of every subtype, one after another: shares, cost of a full six months by class, services. */
export function compileRegimens(
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
      costs.flatMap((c) => [
        c.brandedUsd,
        c.novelUsd,
        c.originatorUsd,
        c.biosimilarUsd,
        c.genericUsd,
        c.oralUsd,
        c.novelOralUsd,
      ]),
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

/** Spending drawn beside drugs, with other services as what is left of the evidence's mean. @throws RangeError when nothing is left */
export function compileSpending(
  reference: Pick<World, 'subtypeMix'>,
  all: readonly Subtype[],
  exposure: readonly number[],
  death: readonly number[],
  read: ParameterReader,
): SpendingPlan {
  const emergencyDispersion = read('utilisation.emergency.dispersion')
  const admissionDispersion = read('utilisation.admission.dispersion')
  const emergencyMean = Float64Array.from(cancerIds, (c) =>
    meanOfAny(read(`utilisation.${c}.emergencyShare`), emergencyDispersion),
  )
  const admissionMean = Float64Array.from(cancerIds, (c) =>
    meanOfAny(read(`utilisation.${c}.admittedShare`), admissionDispersion),
  )
  const radiation = read('nonDrug.radiationUsd')
  const transplant = read('nonDrug.transplantUsd')
  const hospice = read('endOfLife.hospiceShare')
  const endOfLife = hospice * read('endOfLife.hospiceDeathUsd') + (1 - hospice) * read('endOfLife.hospitalDeathUsd')
  const total = cancerIds.map((c) => read(`nonDrug.${c}.meanUsd`) * read('level.nonDrugScale'))
  const supportive = total.map((usd) => usd * read('nonDrug.supportiveShare'))
  const other = cancerIds.map((cancer, c) => {
    const mean = (of: (s: SubtypeId, k: number) => number): number =>
      subtypesByCancer[c].reduce(
        (sum, s) => sum + (reference.subtypeMix[cancer][s] ?? 0) * of(s, subtypeIds.indexOf(s)),
        0,
      )
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

const lognormalOfSigma = (mean: number, sigma: number): { mu: number; sigma: number } => ({
  mu: log(mean) - (sigma * sigma) / 2,
  sigma,
})

/** Practice services of a full six months, averaged over a subtype's regimens. */
function meanServicesUsd(subtype: Subtype, read: ParameterReader): number {
  const total = subtype.regimens.reduce((sum, r) => sum + read(r.share), 0)
  return subtype.regimens.reduce(
    (sum, r) => sum + (read(r.share) / total) * regimenCost(r, read).practiceServicesUsd,
    0,
  )
}
