// Which batch of a run a lane does next.

import type { Batch } from '../sim/batch-range.ts'
import type { Plan } from '../sim/plan.ts'
import type { Lane } from './lane.ts'

export interface Task {
  readonly batch: Batch
  failures: number
}

/** Next task for a lane: one whose panel its worker holds, or holds under another mix, else one no worker holds, else the last of another's. */
export function take(queue: Task[], lane: Lane, lanes: readonly Lane[], plan: Plan): Task | undefined {
  let index = queue.findIndex(({ batch }) => lane.holds(plan, batch))
  if (index < 0) index = queue.findIndex(({ batch }) => lane.holdsSimilar(plan, batch))
  if (index < 0)
    index = queue.findIndex(
      ({ batch }) => !lanes.some((other) => other.holds(plan, batch) || other.holdsSimilar(plan, batch)),
    )
  if (index < 0) index = queue.length - 1
  return queue.splice(index, index < 0 ? 0 : 1)[0]
}
