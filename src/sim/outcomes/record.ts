// From one settled replicate to its columns (metrics.ts). The payer's spend is discounted by period where
// the horizon exceeds one year; every other figure is undiscounted dollars.

import { EPISODE_MONTHS } from '../cohort/panel/panel.ts'
import type { Care } from '../cohort/price/care.ts'
import type { Calendar } from '../contracts/interface/calendar.ts'
import type { CareKernel } from '../contracts/interface/care-kernel.ts'
import type { Ledger } from '../contracts/interface/ledger.ts'
import type { Rows } from '../contracts/interface/rows.ts'
import type { Settlement } from '../contracts/interface/settlement.ts'
import {
  kindsOf,
  type TransferKindId,
  transferIndex,
  transferKindIds,
  transferKinds,
} from '../contracts/interface/transfer-kinds.ts'
import { hospitalAllowedCents, partBSalesPriceCents } from '../pricing/expenditure.ts'
import { type Cents, usdOf } from '../units.ts'
import { armColumn, careColumn } from './metrics.ts'

const COLUMNS = {
  payerSpend: armColumn(0, 'payerSpendUsd'),
  margin: armColumn(0, 'providerMarginUsd'),
  marginShare: armColumn(0, 'providerMarginShare'),
  revenue: armColumn(0, 'practiceRevenueUsd'),
  manufacturer: armColumn(0, 'manufacturerNetUsd'),
  outOfPocket: armColumn(0, 'patientOutOfPocketUsd'),
  performance: armColumn(0, 'performancePaymentUsd'),
  recoupment: armColumn(0, 'recoupmentUsd'),
  benchmark: armColumn(0, 'benchmarkUsd'),
  target: armColumn(0, 'targetUsd'),
  actual: armColumn(0, 'actualUsd'),
  rebate: armColumn(0, 'rebateUsd'),
  therapyGross: armColumn(0, 'therapyGrossUsd'),
  presentValue: armColumn(0, 'presentValueUsd'),
  manufacturerPresentValue: armColumn(0, 'manufacturerPresentValueUsd'),
  equivalentDiscount: armColumn(0, 'equivalentDiscountShare'),
  hospitalTherapyMargin: armColumn(0, 'hospitalTherapyMarginUsd'),
  trueEffect: armColumn(0, 'trueEffectUsd'),
  measuredSavings: armColumn(0, 'measuredSavingsUsd'),
}
const ARM_WIDTH = armColumn(1, 'payerSpendUsd')
const kindsWhere = (is: (kind: (typeof transferKinds)[TransferKindId]) => boolean): readonly number[] =>
  transferKindIds.flatMap((id, kind) => (is(transferKinds[id]) ? [kind] : []))
const rebates = kindsWhere(({ from, to }) => from === 'manufacturer' && to === 'payer')
const therapyToHospital = kindsOf('therapyToHospital')
const therapyFromHospital = kindsOf('therapyFromHospital')
const toPractice = kindsWhere(({ to }) => to === 'practice')

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
  const { ledger } = settlement
  const put = (column: number, usd: number): void => {
    values[(arm * ARM_WIDTH + column) * replicates + r] = usd
  }
  const revenue = sumOf(ledger, toPractice)
  const margin = ledger.net('practice')
  put(COLUMNS.payerSpend, usdOf(-ledger.net('payer', discount)))
  put(COLUMNS.margin, usdOf(margin))
  put(COLUMNS.marginShare, revenue > 0 ? margin / revenue : 0)
  put(COLUMNS.revenue, usdOf(revenue))
  put(COLUMNS.manufacturer, usdOf(ledger.net('manufacturer')))
  put(COLUMNS.outOfPocket, usdOf(-ledger.net('patient')))
  put(COLUMNS.performance, usdOf(ledger.totalOf(transferIndex.performancePayment)))
  put(COLUMNS.recoupment, usdOf(ledger.totalOf(transferIndex.recoupment)))
  put(COLUMNS.benchmark, usdOf(settlement.benchmarkCents))
  put(COLUMNS.target, usdOf(settlement.targetCents))
  put(COLUMNS.actual, usdOf(settlement.actualCents))
  put(COLUMNS.rebate, usdOf(sumOf(ledger, rebates)))
  const { grossPresentValue, payerPresentValue, manufacturerPresentValue } = settlement.account
  put(COLUMNS.therapyGross, usdOf(grossPresentValue))
  put(COLUMNS.presentValue, usdOf(payerPresentValue))
  put(COLUMNS.manufacturerPresentValue, usdOf(manufacturerPresentValue))
  put(COLUMNS.equivalentDiscount, grossPresentValue > 0 ? 1 - payerPresentValue / grossPresentValue : 0)
  put(COLUMNS.hospitalTherapyMargin, usdOf(sumOf(ledger, therapyToHospital) - sumOf(ledger, therapyFromHospital)))
  put(
    COLUMNS.measuredSavings,
    settlement.benchmarkCents > 0 ? usdOf(settlement.benchmarkCents - settlement.actualCents) : 0,
  )
}

/** Writes the arm's true effect: what its behaviours save on the replicate's patients. */
export function recordEffect(
  values: Float64Array,
  arm: number,
  r: number,
  replicates: number,
  savedCents: Cents,
): void {
  values[(arm * ARM_WIDTH + COLUMNS.trueEffect) * replicates + r] = usdOf(savedCents)
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

/** Systemic Part B drugs, Part D, all else, visits, admissions, episodes with either, deaths. */
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
  const [drug, partD, other, visits, admissions, withVisit, withAdmission, deaths] =
    kernel?.careSums(rows.from, rows.to) ?? careSums(care, rows)
  const put = (metric: Parameters<typeof careColumn>[1], value: number): void => {
    values[careColumn(arms, metric) * replicates + r] = value
  }
  put('episodes', rows.to - rows.from)
  put('totalUsd', usdOf(drug + partD + other))
  put('drugUsd', usdOf(drug + partD))
  put('partDUsd', usdOf(partD))
  put('emergencyVisits', visits)
  put('admissions', admissions)
  put('episodesWithEmergencyVisit', withVisit)
  put('episodesWithAdmission', withAdmission)
  put('cellTherapies', rows.therapyTo - rows.therapyFrom)
  put('deaths', deaths)
}

function sumOf(ledger: Ledger, kinds: readonly number[]): number {
  let sum = 0
  for (const kind of kinds) sum += ledger.totalOf(kind)
  return sum
}
