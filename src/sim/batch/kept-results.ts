// What an engine knows of the batches it has settled: the columns of each arm, what behaviours save, and the first
// stages of contracts, by what they depend on. A dial re-settles only the arms it can have moved, and work that goes to
// and fro between a few worlds settles none of them again.

import type { Batch } from '../batch-range.ts'
import { STRATA } from '../cohort/panel/strata.ts'
import { detailColumnCount, detailedReplicates, periodMetricIds, stratumMetricIds } from '../outcomes/details.ts'
import { armMetricIds, type BatchOutcome, columnCount } from '../outcomes/metrics.ts'
import { Recent } from '../recent.ts'
import type { Known } from './known.ts'
import type { LoadedArm, LoadedPlan } from './loaded-plan.ts'

/** Replicates whose results one engine keeps; about a kilobyte each and arm. */
const KEPT_REPLICATES = 10_000

/** Worlds, which are care and its prices, whose results it keeps. */
const KEPT_WORLDS = 3

/** One arm's columns of a batch. */
interface ArmColumns {
  readonly values: Float64Array
  readonly details: Float64Array
}

interface KeptBatch extends Known {
  arms: Map<string, ArmColumns>
  care: Float64Array | undefined
}

/** Batches of one world, by their range; and their replicates. */
interface WorldResults {
  readonly batches: Map<string, KeptBatch>
  replicates: number
}

export class KeptResults {
  private replicates = 0
  private readonly worlds = new Recent<WorldResults>(KEPT_WORLDS, (world) => this.forget(world))

  /** What is known of the batch under the plan's care and prices; written to by whoever settles it. */
  of({ plan, worldKey }: LoadedPlan, batch: Batch): KeptBatch {
    const world = this.worlds.of(`${plan.keys.care} ${worldKey}`, () => ({ batches: new Map(), replicates: 0 }))
    const id = `${batch.firstReplicate}+${batch.replicates}`
    const kept = world.batches.get(id)
    if (kept !== undefined) return kept
    const fresh: KeptBatch = { stages: new Map(), effects: new Map(), arms: new Map(), care: undefined }
    const fits = (): boolean => this.replicates + batch.replicates <= KEPT_REPLICATES
    for (const other of this.worlds.oldestFirst()) if (other !== world && !fits()) this.forget(other)
    if (fits()) {
      world.batches.set(id, fresh)
      world.replicates += batch.replicates
      this.replicates += batch.replicates
    }
    return fresh
  }

  private forget(world: WorldResults): void {
    this.replicates -= world.replicates
    world.batches.clear()
    world.replicates = 0
  }

  /** Copies the columns known of the arms, and of care, into the outcome; the arms that remain, and whether care does. */
  fill(
    outcome: BatchOutcome,
    { plan, arms }: LoadedPlan,
    kept: KeptBatch,
  ): { readonly arms: LoadedArm[]; readonly withCare: boolean } {
    const missing = arms.filter((arm) => {
      const known = kept.arms.get(arm.key)
      if (known !== undefined) place(outcome, arms.length, plan.calendar.periods, arm.index, known)
      return known === undefined
    })
    if (kept.care !== undefined) outcome.values.set(kept.care, arms.length * armMetricIds.length * outcome.replicates)
    return { arms: missing, withCare: kept.care === undefined }
  }

  /** Keeps the outcome's columns; arms that the plan no longer has are forgotten, as are first stages and effects that none of its arms uses. */
  keep(outcome: BatchOutcome, { plan, arms }: LoadedPlan, kept: KeptBatch): void {
    kept.arms = new Map(
      arms.map((arm) => [
        arm.key,
        kept.arms.get(arm.key) ?? columnsOf(outcome, arms.length, plan.calendar.periods, arm.index),
      ]),
    )
    kept.care ??= outcome.values.slice(arms.length * armMetricIds.length * outcome.replicates)
    const stages = new Set(arms.map(({ stageKey }) => stageKey))
    for (const key of kept.stages.keys()) if (!stages.has(key)) kept.stages.delete(key)
    const behaviours = new Set(arms.map(({ behaviourKey }) => behaviourKey))
    for (const key of kept.effects.keys()) if (!behaviours.has(key)) kept.effects.delete(key)
  }
}

/** An outcome to be filled. */
export const emptyOutcome = (batch: Batch, arms: number, periods: number): BatchOutcome => ({
  ...batch,
  values: new Float64Array(columnCount(arms) * batch.replicates),
  details: new Float64Array(detailColumnCount(arms, periods) * detailedReplicates(batch)),
})

/** Where an arm's columns stand in `values`, and by period and by stratum in `details`: [from, length] each. */
function spansOf(
  { replicates, details }: BatchOutcome,
  arms: number,
  periods: number,
  arm: number,
): readonly (readonly [number, number])[] {
  const detailed = details.length / detailColumnCount(arms, periods)
  const byPeriod = periods * periodMetricIds.length * detailed
  const byStratum = STRATA * stratumMetricIds.length * detailed
  return [
    [arm * armMetricIds.length * replicates, armMetricIds.length * replicates],
    [STRATA * detailed + arm * byPeriod, byPeriod],
    [STRATA * detailed + arms * byPeriod + arm * byStratum, byStratum],
  ]
}

function columnsOf(outcome: BatchOutcome, arms: number, periods: number, arm: number): ArmColumns {
  const [whole, byPeriod, byStratum] = spansOf(outcome, arms, periods, arm)
  const details = new Float64Array(byPeriod[1] + byStratum[1])
  details.set(outcome.details.subarray(byPeriod[0], byPeriod[0] + byPeriod[1]))
  details.set(outcome.details.subarray(byStratum[0], byStratum[0] + byStratum[1]), byPeriod[1])
  return { values: outcome.values.slice(whole[0], whole[0] + whole[1]), details }
}

function place(
  outcome: BatchOutcome,
  arms: number,
  periods: number,
  arm: number,
  { values, details }: ArmColumns,
): void {
  const [whole, byPeriod, byStratum] = spansOf(outcome, arms, periods, arm)
  outcome.values.set(values, whole[0])
  outcome.details.set(details.subarray(0, byPeriod[1]), byPeriod[0])
  outcome.details.set(details.subarray(byPeriod[1]), byStratum[0])
}
