// One batch under way: what is asked for, what of it is known, and where what comes of it goes.

import type { BatchOutcome } from '../outcomes/metrics.ts'
import type { Known } from './known.ts'
import type { LoadedArm, LoadedPlan } from './loaded-plan.ts'

export interface BatchRun {
  readonly loaded: LoadedPlan
  readonly outcome: BatchOutcome
  /** How many of the outcome's replicates, the first ones, have details. */
  readonly detailed: number
  /** Arms to be settled: those whose columns the outcome does not have yet. */
  readonly arms: readonly LoadedArm[]
  /** Whether the columns of care itself are to be recorded. */
  readonly withCare: boolean
  readonly known: Known
}
