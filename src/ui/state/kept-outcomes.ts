// A pool that keeps the newest run's outcomes, so that they can be taken away whole: the picture on the
// screen needs a few of their columns only.

import type { Outcomes } from '../../sim/outcomes/metrics.ts'
import type { Pool } from '../../workers/pool.ts'

export interface KeepingPool extends Pool {
  /** What the newest run has delivered so far. */
  readonly kept: () => Outcomes | undefined
}

export function keepOutcomes(pool: Pool): KeepingPool {
  let kept: Outcomes | undefined
  let newest = 0
  return {
    run(plan, options) {
      const run = ++newest
      kept = undefined
      return pool.run(plan, {
        ...options,
        onOutcome(outcomes) {
          if (run === newest) kept = outcomes
          options.onOutcome?.(outcomes)
        },
      })
    },
    close: () => pool.close(),
    kept: () => kept,
  }
}
