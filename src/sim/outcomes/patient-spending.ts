// What a patient's episode is expected to cost: mean allowed spending of independent patients in the first performance
// period, at the world's prices and without any contract's behaviours, over the world's mix and by cancer. By plain
// sampling, or by scrambled Sobol points (sobol-draws.ts), which know such means far better. Means of patients only: what
// a practice risks is the chance between its patients, which Sobol points take away.

import { cancerIds, cancers } from '../cohort/catalogue/categories.ts'
import type { CohortPlan } from '../cohort/compile/plan.ts'
import { Draws } from '../cohort/draw/draws.ts'
import { simulatePanel } from '../cohort/draw/simulate.ts'
import { SobolDraws } from '../cohort/draw/sobol-draws.ts'
import { sharesOf } from '../cohort/expected/expected-episodes.ts'
import type { Care } from '../cohort/price/care.ts'
import { priceCare } from '../cohort/price/price-care.ts'
import type { Plan } from '../plan.ts'
import { cellTherapyCents, partBSalesPriceCents } from '../pricing/expenditure.ts'
import { type Cents, usdOf } from '../units.ts'
import type { Estimate } from './estimate.ts'
import { moments } from './moments.ts'

/** Spending of an episode, dollars. */
export const patientMetrics = {
  partBDrugsUsd: 'Part B drugs at average sales price',
  partDDrugsUsd: 'Part D drugs at list',
  practiceUsd: 'Visits and drug administration',
  hospitalUsd: 'Hospital and other services, end-of-life care included',
  emergencyUsd: 'Emergency visits',
  admissionsUsd: 'Admissions',
  cellTherapyUsd: 'Cell therapies, product and site',
  totalUsd: 'Total',
} as const
export type PatientMetric = keyof typeof patientMetrics
export const patientMetricIds = Object.keys(patientMetrics) as PatientMetric[]

export type Sampling = 'plain' | 'sobol'

export interface PatientEstimate extends Estimate {
  /** Variance of a plain mean of as many patients over that of this one; 1 for plain sampling, Infinity where nothing varies between randomisations. */
  readonly effectiveSampleSizeRatio: number
}

export interface PatientSpending {
  readonly label: string
  readonly metrics: Readonly<Record<PatientMetric, PatientEstimate>>
}

interface SamplingPlan {
  readonly sampling: Sampling
  /** Patients a randomisation: a power of two, so that its points fill the cube evenly. */
  readonly patients: number
  /** Independent randomisations, at least two: their spread is the standard error. */
  readonly randomisations: number
}

/** Expected spending an episode: of the world's mix of patients, then of every cancer in it. @throws RangeError for a product's cohort, whose patients have no other spending */
export function patientSpending(plan: Plan, sampling: SamplingPlan): readonly PatientSpending[] {
  if (plan.cohort.cohortProduct >= 0)
    throw new RangeError('a cohort of one product has no spending by cancer: leave panel.cohort out')
  const one: CohortPlan = { ...plan.cohort, periods: 1, episodesPerPeriod: 1, poisson: false, stratifiedPerCancer: 0 }
  const present = cancerIds.map((_, c) => c).filter((c) => sharesOf(one.initial.cancer)[c] > 0)
  return [
    { label: 'All', metrics: estimate(plan, one, sampling) },
    ...present.map((c) => ({
      label: cancers[cancerIds[c]],
      metrics: estimate(plan, { ...one, initial: { ...one.initial, cancer: onlyCategory(c) } }, sampling),
    })),
  ]
}

/** A mix that draws nothing but cancer `c`. */
const onlyCategory = (c: number): CohortPlan['initial']['cancer'] => ({
  reference: Float64Array.from(cancerIds, (_, k) => (k < c ? 0 : 1)),
  keep: new Float64Array(cancerIds.length).fill(1),
  gain: new Float64Array(cancerIds.length).fill(1),
})

function estimate(
  { seedKey, multipliers, newTherapy }: Plan,
  cohort: CohortPlan,
  { sampling, patients, randomisations }: SamplingPlan,
): Record<PatientMetric, PatientEstimate> {
  const draws = sampling === 'sobol' ? new SobolDraws(seedKey, patients) : new Draws(seedKey)
  const means = patientMetricIds.map(() => new Float64Array(randomisations))
  const variances = patientMetricIds.map(() => new Float64Array(randomisations))
  for (let k = 0; k < randomisations; k++) {
    const panel = simulatePanel(cohort, seedKey, { firstReplicate: k * patients, replicates: patients }, draws)
    spendingOf(priceCare(panel, multipliers, [], newTherapy)).forEach((cents, m) => {
      const { mean, sd } = moments(cents)
      means[m][k] = usdOf(mean)
      variances[m][k] = usdOf(sd) ** 2
    })
  }
  const estimates = patientMetricIds.map((id, m): [PatientMetric, PatientEstimate] => {
    const { mean, standardError } = moments(means[m])
    const plainError = Math.sqrt(moments(variances[m]).mean / (patients * randomisations))
    const own = sampling === 'plain' ? plainError : standardError
    return [
      id,
      { value: mean, standardError: own, effectiveSampleSizeRatio: own === plainError ? 1 : (plainError / own) ** 2 },
    ]
  })
  return Object.fromEntries(estimates) as Record<PatientMetric, PatientEstimate>
}

/** Cents by metric, in their order, and row; a panel of one patient a replicate. */
function spendingOf(care: Care): readonly Float64Array[] {
  const rows = Array.from({ length: care.panel.episodes }, (_, i) => i)
  const cellTherapy = new Float64Array(rows.length)
  for (let k = 0; k < care.panel.therapies.count; k++)
    cellTherapy[care.panel.therapies.episode[k]] += cellTherapyCents(care, k)
  const parts = [
    Float64Array.from(rows, (i): Cents => partBSalesPriceCents(care, i)),
    care.oralCents,
    care.practiceServicesCents,
    care.hospitalServicesCents,
    care.emergencyCents,
    care.admissionCents,
    cellTherapy,
  ]
  return [...parts, Float64Array.from(rows, (i): Cents => parts.reduce((sum, part) => sum + part[i], 0))]
}
