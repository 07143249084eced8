// One slice of work on one core, the same in Node and in a worker of Chromium: a batch is generated, then settled.

import type { Engine } from '../src/sim/batch.ts'
import type { ContractPrices, Plan } from '../src/sim/plan.ts'
import { timed } from './rounds.ts'

/** Panel histories in a slice; at 200 episodes, 20,000 patient-episodes. */
const REPLICATES = 100

export interface Slices {
  /** Nanoseconds per patient-episode to generate the round's panel. */
  generate(round: number): number
  /** Nanoseconds per episode and contract to price care, settle and record the panel of the round just generated. */
  settle(round: number): number
}

/** Slices of a plan with panels of one size. Every round has patients of its own, and the engine's kept panels are dropped. */
export function slicesOf(engine: Engine, plan: Plan, prices: ContractPrices): Slices {
  const episodes = REPLICATES * plan.cohort.episodesPerPeriod * plan.cohort.periods
  const batch = (round: number) => ({ firstReplicate: round * REPLICATES, replicates: REPLICATES })
  return {
    generate(round) {
      const fresh = { ...plan, keys: { ...plan.keys, care: `round ${round}`, course: `round ${round}` } }
      engine.load(fresh, prices)
      return (timed(() => engine.prepare(fresh, batch(round))) * 1e6) / episodes
    },
    settle: (round) => (timed(() => engine.simulate(batch(round))) * 1e6) / (episodes * plan.arms.length),
  }
}
