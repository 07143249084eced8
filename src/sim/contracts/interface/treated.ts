// Patients treated with a cell or gene therapy (or started on a drug under a contract), as therapy contracts
// see them: a row a patient, whether simulated or from the user's own book. Months of course count from
// infusion, infusion itself from the start of the horizon.

import { EPISODE_MONTHS, MOST_CHECKS, type Panel } from '../../cohort/panel/panel.ts'
import type { Cents, Months } from '../../units.ts'
import type { Rows } from './rows.ts'

/** `product` of a patient whose product is not one of therapyProducts. */
export const NO_PRODUCT = 0xff
/** What a response is worth to a graded contract. */
export const grades = { none: 0, partial: 1, complete: 2 } as const

export interface Treated {
  readonly count: number
  /** What a ledger line names: the panel's episode, or the row of the book. */
  readonly episode: Int32Array
  /** Index into therapyProductIds, or NO_PRODUCT. */
  readonly product: Uint8Array
  readonly infusedMonth: Float64Array
  readonly priceCents: Float64Array
  /** One of grades. */
  readonly grade: Uint8Array
  /** Loss of response; 0 without response, Infinity when durable. */
  readonly lossMonth: Float64Array
  readonly deathMonth: Float64Array
  /** Leaving the payer; Infinity when never. */
  readonly leaveMonth: Float64Array
  /** 2 · MOST_CHECKS a row: uniforms that decide whether check c is misclassified [2c] and missing [2c + 1]. */
  readonly observation: Float32Array
  /** Care after loss of effect that another drug then costs a month; −1 where the contract's own term applies. */
  readonly replacementCentsPerMonth: Float64Array
  /** Months the contracts are in force from the start of the horizon. */
  readonly horizonMonths: Months
}

const NOBODY: Omit<Treated, 'horizonMonths'> = {
  count: 0,
  episode: new Int32Array(0),
  product: new Uint8Array(0),
  infusedMonth: new Float64Array(0),
  priceCents: new Float64Array(0),
  grade: new Uint8Array(0),
  lossMonth: new Float64Array(0),
  deathMonth: new Float64Array(0),
  leaveMonth: new Float64Array(0),
  observation: new Float32Array(0),
  replacementCentsPerMonth: new Float64Array(0),
}

/** Treated patients of one replicate of a panel, at the prices of its therapy rows. */
export function treatedOf(
  panel: Panel,
  productCents: Float64Array,
  { replicate, therapyFrom, therapyTo }: Rows,
): Treated {
  const { therapies } = panel
  const n = therapyTo - therapyFrom
  if (n === 0) return { ...NOBODY, horizonMonths: EPISODE_MONTHS * panel.periods }
  const infusedMonth = new Float64Array(n)
  let t = 0
  for (let k = 0; k < n; k++) {
    while (panel.start[replicate * panel.periods + t + 1] <= therapies.episode[therapyFrom + k]) t++
    infusedMonth[k] = EPISODE_MONTHS * t + therapies.infusionMonth[therapyFrom + k]
  }
  const grade = new Uint8Array(n)
  for (let k = 0; k < n; k++) grade[k] = therapies.responded[therapyFrom + k] + therapies.complete[therapyFrom + k]
  return {
    count: n,
    episode: therapies.episode.subarray(therapyFrom, therapyTo),
    product: therapies.product.subarray(therapyFrom, therapyTo),
    infusedMonth,
    priceCents: productCents.subarray(therapyFrom, therapyTo),
    grade,
    lossMonth: new Float64Array(therapies.lossMonth.subarray(therapyFrom, therapyTo)),
    deathMonth: new Float64Array(therapies.deathMonth.subarray(therapyFrom, therapyTo)),
    leaveMonth: new Float64Array(therapies.leaveMonth.subarray(therapyFrom, therapyTo)),
    observation: therapies.observationUniforms.subarray(2 * MOST_CHECKS * therapyFrom, 2 * MOST_CHECKS * therapyTo),
    replacementCentsPerMonth: new Float64Array(n).fill(-1),
    horizonMonths: EPISODE_MONTHS * panel.periods,
  }
}

/** The price of the members' therapies together, whole cents. */
export const grossCents = (treated: Treated, members: readonly number[]): Cents =>
  members.reduce((sum, k) => sum + treated.priceCents[k], 0)
