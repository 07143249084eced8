// A cohort plan as the block of memory the WebAssembly kernels read: a place of eight bytes for every field (plan-fields.ts),
// then the columns these point to. Whole numbers are kept in 32 bits, everything else in 64-bit floats.

import type { CohortPlan } from '../cohort/compile/plan.ts'
import * as planFields from './layout/plan-fields.ts'
import * as drug from './layout/regimen-classes.ts'

type Column = Float64Array | Int32Array
type Fields = Readonly<Record<keyof typeof planFields, number | Column>>

/** Block of the plan for the given address, made once a plan. */
export function marshalPlan(plan: CohortPlan, address: number): Uint8Array {
  let block = blocks.get(plan)
  if (block === undefined) {
    block = blockOf(fieldsOf(plan), address)
    blocks.set(plan, block)
  }
  return block
}

const blocks = new WeakMap<CohortPlan, Uint8Array>()

function blockOf(fields: Fields, address: number): Uint8Array {
  const places = Object.entries(planFields) as [keyof typeof planFields, number][]
  let length = places.length * 8
  for (const [name] of places) {
    const field = fields[name]
    if (typeof field !== 'number') length += Math.ceil(field.byteLength / 8) * 8
  }
  const block = new DataView(new ArrayBuffer(length))
  let end = places.length * 8
  for (const [name, index] of places) {
    const field = fields[name]
    const place = index * 8
    if (typeof field === 'number') block.setFloat64(place, field, true)
    else {
      block.setUint32(place, address + end, true)
      block.setInt32(place + 4, field.length, true)
      if (field instanceof Int32Array)
        for (let k = 0; k < field.length; k++) block.setInt32(end + 4 * k, field[k], true)
      else for (let k = 0; k < field.length; k++) block.setFloat64(end + 8 * k, field[k], true)
      end += Math.ceil(field.byteLength / 8) * 8
    }
  }
  return new Uint8Array(block.buffer)
}

function fieldsOf(plan: CohortPlan): Fields {
  const regimenShares = Array.from(plan.subtypeCancer, (_, s) =>
    open(plan.regimenCumulative.subarray(plan.regimenStart[s], plan.regimenStart[s + 1])),
  )
  return {
    ...plan,
    poisson: plan.poisson ? 1 : 0,
    // without and with: an index where a condition would be guessed wrong
    costRatioDual: Float64Array.of(1, plan.costRatioDual),
    emergencyRatioDual: Float64Array.of(1, plan.emergencyRatioDual),
    admissionRatioDual: Float64Array.of(1, plan.admissionRatioDual),
    frailtyMu: plan.frailty.mu,
    frailtySigma: plan.frailty.sigma,
    doseIntensityMu: plan.doseIntensity.mu,
    doseIntensitySigma: plan.doseIntensity.sigma,
    otherServicesMu: plan.otherServices.mu,
    otherServicesSigma: plan.otherServices.sigma,
    emergencyCostMu: plan.emergencyCost.mu,
    emergencyCostSigma: plan.emergencyCost.sigma,
    admissionCostMu: plan.admissionCost.mu,
    admissionCostSigma: plan.admissionCost.sigma,
    leavePerMonth: plan.retention.perMonth,
    retainedByYear: plan.retention.byYear,
    subtypesStart: startsOf(plan.subtypesOf.map(open)),
    subtypesOf: Int32Array.from(plan.subtypesOf.flatMap((of) => [...even(of)])),
    initialCancerReference: open(plan.initial.cancer.reference),
    initialCancerKeep: plan.initial.cancer.keep,
    initialCancerGain: open(plan.initial.cancer.gain),
    initialSubtypeReference: rows(plan.initial.subtype.map((mix) => open(mix.reference))),
    initialSubtypeKeep: rows(plan.initial.subtype.map((mix) => even(mix.keep))),
    initialSubtypeGain: rows(plan.initial.subtype.map((mix) => open(mix.gain))),
    entrantCancerReference: open(plan.entrant.cancer.reference),
    entrantCancerKeep: plan.entrant.cancer.keep,
    entrantCancerGain: open(plan.entrant.cancer.gain),
    entrantSubtypeReference: rows(plan.entrant.subtype.map((mix) => open(mix.reference))),
    entrantSubtypeKeep: rows(plan.entrant.subtype.map((mix) => even(mix.keep))),
    entrantSubtypeGain: rows(plan.entrant.subtype.map((mix) => open(mix.gain))),
    deprivationThresholds: even(plan.deprivationThresholds),
    hccThresholds: even(plan.hccThresholds),
    ageThresholds: even(plan.ageThresholds),
    ethnicityThresholds: rows(plan.ethnicityThresholds.map(even)),
    secondCancerMix: rows(plan.secondCancerMix.map(open)),
    subtypeMetastatic: Int32Array.from(plan.subtypeMetastatic),
    subtypeHer2: Int32Array.from(plan.subtypeHer2),
    subtypeTripleNegative: Int32Array.from(plan.subtypeTripleNegative),
    subtypeLine: Int32Array.from(plan.subtypeLine),
    referralProduct: Int32Array.from(plan.referralProduct),
    regimenStart: Int32Array.from(plan.regimenStart),
    regimenShareStart: startsOf(regimenShares),
    regimenCumulative: rows(regimenShares),
    regimenCents: padded(plan.regimenCents),
  }
}

const rows = (columns: readonly Float64Array[]): Float64Array =>
  Float64Array.from(columns.flatMap((column) => [...column]))

/** Columns are read by twos: an odd one gets an entry that nothing reaches. */
const even = (column: ArrayLike<number>): Float64Array =>
  Float64Array.from({ length: column.length + (column.length % 2) }, (_, k) => column[k] ?? Number.POSITIVE_INFINITY)

/** Cumulative shares whose last category takes the rest, by twos: the number of shares passed is the category. */
const open = (cumulative: ArrayLike<number>): Float64Array =>
  even(Array.from(cumulative, (share, k) => (k + 1 < cumulative.length ? share : Number.POSITIVE_INFINITY)))

function startsOf(columns: readonly ArrayLike<number>[]): Int32Array {
  const start = new Int32Array(columns.length + 1)
  for (let k = 0; k < columns.length; k++) start[k + 1] = start[k] + columns[k].length
  return start
}

function padded(cents: Float64Array): Float64Array {
  const wide = new Float64Array((cents.length / drug.COUNT) * drug.PLACES)
  for (let k = 0; k < cents.length; k++) wide[Math.floor(k / drug.COUNT) * drug.PLACES + (k % drug.COUNT)] = cents[k]
  return wide
}
