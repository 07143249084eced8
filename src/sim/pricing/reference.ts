// The reference population contracts are priced on: care of many patients in one world, the same number
// for every cancer, without behaviours. Its patients have addresses of their own, outside any panel.

import type { Batch } from '../batch-range.ts'
import type { CohortPlan } from '../cohort/compile/plan.ts'
import type { Panel } from '../cohort/panel/panel.ts'
import type { Care } from '../cohort/price/care.ts'
import type { NewTherapyPlan } from '../cohort/price/new-therapy.ts'
import { priceCare } from '../cohort/price/price-care.ts'
import type { SeedKey } from '../random/threefry.ts'

/**
 * The reference population: care in the baseline world of patients like the panel's, the same number
 * for every cancer. `weight[i]` restores the mix (mean 1 over all rows).
 */
export interface Reference {
  readonly care: Care
  readonly weight: Float64Array
  /** Names the mix of the weights: of one panel, equal for equal weights. */
  readonly mix?: string
}

/** Replicate number of the reference population: beyond every replicate a run may ask for. */
const REFERENCE_REPLICATE = 0xffffffff

/** Simulates the reference population of a stratified cohort plan (compileReference). */
export function simulateReference(
  { simulatePanel }: { simulatePanel(plan: CohortPlan, key: SeedKey, batch: Batch): Panel },
  plan: CohortPlan,
  key: SeedKey,
): Panel {
  if (plan.stratifiedPerCancer <= 0) throw new RangeError('a reference population needs a stratified cohort plan')
  return simulatePanel(plan, key, { firstReplicate: REFERENCE_REPLICATE, replicates: 1 })
}

/** Prices a reference panel at one period's multipliers, with that period's new therapy, and weighs its rows by subtype to a world's mix; `into` is priceCare's. */
export function priceReference(
  panel: Panel,
  weights: Float64Array,
  multipliers: Float64Array,
  entrant: NewTherapyPlan | null,
  into?: Care,
): Reference {
  const weight = new Float64Array(panel.episodes)
  for (let i = 0; i < panel.episodes; i++) weight[i] = weights[panel.subtype[i]]
  return { care: priceCare(panel, multipliers, [], entrant, into), weight, mix: weights.join() }
}
