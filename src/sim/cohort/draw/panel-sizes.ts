// How many patients enter a panel, and how they are told apart. Where sizes vary, those on therapy stay and Poisson
// numbers of new patients join them: n in the first period, n·e in every later one, e the share of the panel that is
// new (compile-mix.ts). Patients leave independently of each other, so those who stay are Poisson(n(1 − e)), and with
// the new ones Poisson(n) in every period (an integer-valued autoregression); sizes of neighbouring periods go together.

import type { Batch } from '../../batch-range.ts'
import { poissonQuantile } from '../../random/poisson.ts'
import { purposes } from '../../random/purposes.ts'
import type { CohortPlan } from '../compile/plan.ts'
import type { Draws } from './draws.ts'

/** New patients of a period that `staying` earlier ones go on into: what fills a fixed panel (200 with 90 staying: 110), or a Poisson number. */
export function newPatients(plan: CohortPlan, draws: Draws, period: number, staying: number): number {
  const n = plan.episodesPerPeriod
  return plan.poisson ? poisson(draws, period, period === 0 ? n : n * plan.entrantShare) : n - staying
}

/** Row boundaries by replicate and period of a cohort from which nobody goes on: fixed sizes, or Poisson ones. */
export function panelSizes(plan: CohortPlan, draws: Draws, batch: Batch): Int32Array {
  const start = new Int32Array(batch.replicates * plan.periods + 1)
  for (let r = 0; r < batch.replicates; r++) {
    draws.replicate = batch.firstReplicate + r
    for (let t = 0; t < plan.periods; t++) {
      const k = r * plan.periods + t
      start[k + 1] = start[k] + (plan.poisson ? poisson(draws, t, plan.episodesPerPeriod) : plan.episodesPerPeriod)
    }
  }
  return start
}

/** Rows to begin with: all of a fixed panel; of a Poisson one those expected and eight standard deviations of independent periods, about four of real ones. */
export function expectedRows(plan: CohortPlan, batch: Batch): number {
  const rows = batch.replicates * plan.periods * plan.episodesPerPeriod
  return plan.poisson ? Math.ceil(rows + 8 * Math.sqrt(rows)) : rows
}

/** A Poisson number of patients from the replicate's own address. */
function poisson(draws: Draws, period: number, mean: number): number {
  draws.at(purposes.panelSize.block, 0, period)
  return poissonQuantile(draws.u0, mean)
}
