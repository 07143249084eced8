// What is known of a batch from earlier runs, while care and prices stand: first stages of contracts, and what behaviours save.

import type { SavedTotals } from '../contracts/interface/ledger.ts'
import type { LoadedArm } from './loaded-plan.ts'

/** What the first stage of a contract has come to for one replicate. */
export interface FirstStage {
  readonly gathered: unknown
  readonly totals: SavedTotals
  /** Sums by stratum; left out where details are not recorded. */
  readonly strata: readonly number[] | undefined
}

/** What is known of a batch's replicates, by batch-local replicate, while care and prices stand. */
export interface Known {
  /** By key of the first stage. */
  readonly stages: Map<string, (FirstStage | undefined)[]>
  /** What behaviours save, by key of the set; cents. */
  readonly effects: Map<string, Float64Array>
}

/** Key of care without behaviours. */
export const NO_BEHAVIOUR = '[]'

/** Whether the arm's first stage and its behaviours' effect are known of the chunk: then no care need be priced. */
export function isKnown(
  known: Known,
  { behaviourKey, stageKey }: LoadedArm,
  replicates: number,
  offset: number,
  size: number,
): boolean {
  const effects = known.effects.get(behaviourKey)
  if (behaviourKey !== NO_BEHAVIOUR && (effects === undefined || Number.isNaN(effects[offset]))) return false
  const stages = known.stages.get(stageKey)
  return (
    stages !== undefined &&
    stages.length === replicates &&
    stages.slice(offset, offset + size).every((stage) => stage !== undefined)
  )
}

export function keptStages({ stages }: Known, key: string, replicates: number): (FirstStage | undefined)[] {
  let kept = stages.get(key)
  if (kept === undefined) {
    kept = new Array<FirstStage | undefined>(replicates).fill(undefined)
    stages.set(key, kept)
  }
  return kept
}
