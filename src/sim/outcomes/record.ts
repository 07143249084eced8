// From one settled replicate to its columns (metrics.ts). The payer's spend is discounted by period where
// the horizon exceeds one year; every other figure is undiscounted dollars.

import { EPISODE_MONTHS } from '../cohort/panel/panel.ts'
import type { Care } from '../cohort/price/care.ts'
import type { Calendar } from '../contracts/interface/calendar.ts'
import type { CareKernel } from '../contracts/interface/care-kernel.ts'
import type { Rows } from '../contracts/interface/rows.ts'
import type { Settlement } from '../contracts/interface/settlement.ts'
import { hospitalAllowedCents, partBSalesPriceCents } from '../pricing/expenditure.ts'
import { type Cents, usdOf } from '../units.ts'
import { careMetricIds, careMetrics } from './care-metrics.ts'
import { armColumn, armMetricIds, armMetrics } from './metrics.ts'
import type { RecordedMetric } from './recorded-metric.ts'

const ARM_WIDTH = armMetricIds.length
const TRUE_EFFECT = armColumn(0, 'trueEffectUsd')
const recorded = armMetricIds.flatMap((id, column) => {
  const { of }: RecordedMetric = armMetrics[id]
  return of === undefined ? [] : [{ column, of }]
})

/** The payer's discount factor by period of a ledger, run-out included. */
export const discountByPeriod = ({ discount }: Calendar, periods: number): Float64Array =>
  Float64Array.from({ length: periods }, (_, t) => discount[Math.min(discount.length - 1, t * EPISODE_MONTHS)])

/** Writes the arm's metrics of replicate r (batch-local) into `values`; the layout is BatchOutcome's. `discount` is discountByPeriod. */
export function recordArm(
  values: Float64Array,
  arm: number,
  r: number,
  replicates: number,
  settlement: Settlement,
  discount: Float64Array,
): void {
  for (const { column, of } of recorded) values[(arm * ARM_WIDTH + column) * replicates + r] = of(settlement, discount)
}

/** Writes the arm's true effect: what its behaviours save on the replicate's patients. */
export function recordEffect(
  values: Float64Array,
  arm: number,
  r: number,
  replicates: number,
  savedCents: Cents,
): void {
  values[(arm * ARM_WIDTH + TRUE_EFFECT) * replicates + r] = usdOf(savedCents)
}

/** Allowed spending of the rows' episodes without cell therapies: Part B at average sales price, Part D at list, services as allowed, whole cents. */
export function careSpendingCents(care: Care, rows: Pick<Rows, 'from' | 'to'>, kernel?: CareKernel): Cents {
  if (kernel !== undefined) {
    const [drugs, partD, other] = kernel.careSums(rows.from, rows.to)
    return drugs + partD + other
  }
  let sum = 0
  for (let i = rows.from; i < rows.to; i++) {
    sum +=
      partBSalesPriceCents(care, i) + care.oralCents[i] + care.practiceServicesCents[i] + hospitalAllowedCents(care, i)
  }
  return sum
}

/** The places of CareSums. */
function careSums(care: Care, rows: Rows): readonly number[] {
  const { panel } = care
  let drug = 0
  let partD = 0
  let other = 0
  let visits = 0
  let admissions = 0
  let withVisit = 0
  let withAdmission = 0
  let deaths = 0
  for (let i = rows.from; i < rows.to; i++) {
    drug +=
      care.brandedCents[i] +
      care.novelCents[i] +
      care.originatorCents[i] +
      care.biosimilarCents[i] +
      care.genericCents[i]
    partD += care.oralCents[i]
    other +=
      care.supportiveCents[i] +
      care.practiceServicesCents[i] +
      care.hospitalServicesCents[i] +
      care.emergencyCents[i] +
      care.admissionCents[i]
    visits += care.emergencyVisits[i]
    admissions += care.admissions[i]
    withVisit += care.emergencyVisits[i] > 0 ? 1 : 0
    withAdmission += care.admissions[i] > 0 ? 1 : 0
    deaths += panel.deathMonth[i] < EPISODE_MONTHS ? 1 : 0
  }
  return [drug, partD, other, visits, admissions, withVisit, withAdmission, deaths]
}

/** Writes the counts and sums of care itself. */
export function recordCare(
  values: Float64Array,
  arms: number,
  r: number,
  replicates: number,
  care: Care,
  rows: Rows,
  kernel?: CareKernel,
): void {
  const sums = kernel?.careSums(rows.from, rows.to) ?? careSums(care, rows)
  careMetricIds.forEach((metric, column) => {
    values[(arms * ARM_WIDTH + column) * replicates + r] = careMetrics[metric].of(sums, rows)
  })
}
