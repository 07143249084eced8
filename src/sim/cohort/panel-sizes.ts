// How many patients each replicate and period of a panel has, and how they are told apart.

import type { Batch } from '../outcomes/metrics.ts'
import { poissonQuantile } from '../random/poisson.ts'
import { purposes } from '../random/purposes.ts'
import type { Draws } from './draws.ts'
import type { CohortPlan } from './plan.ts'

/** Patients of one slot are told apart by the period they entered in; 32 exceeds the longest horizon. */
export const ENTRY_PERIODS = 32

/** Row boundaries by replicate and period: fixed sizes, or Poisson ones from the replicate's own address. */
export function panelSizes(plan: CohortPlan, draws: Draws, batch: Batch): Int32Array {
  const start = new Int32Array(batch.replicates * plan.periods + 1)
  for (let r = 0; r < batch.replicates; r++) {
    draws.replicate = batch.firstReplicate + r
    for (let t = 0; t < plan.periods; t++) {
      const k = r * plan.periods + t
      let size = plan.episodesPerPeriod
      if (plan.poisson) {
        draws.at(purposes.panelSize.block, 0, t)
        size = poissonQuantile(draws.u0, plan.episodesPerPeriod)
      }
      start[k + 1] = start[k] + size
    }
  }
  return start
}
