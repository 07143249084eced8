// One run over the lanes of a pool: prices, then batches, each asked for until it has arrived or has failed twice.

import type { Batch } from '../sim/batch-range.ts'
import { cutBatches, mostReplicates } from '../sim/batches.ts'
import { createOutcomes, placeBatch } from '../sim/outcomes/collect.ts'
import type { Outcomes } from '../sim/outcomes/metrics.ts'
import type { ContractPrices, Plan } from '../sim/plan.ts'
import { ATTEMPTS, asError, attempt } from './attempt.ts'
import type { Lane } from './lane.ts'
import { batchFailure, outcomesFailure, pricingFailure, type RunEnd } from './run-state.ts'

export interface RunOptions {
  readonly replicates: number
  /** Called after each batch with everything that has arrived; never after the run has ended otherwise than done. */
  readonly onOutcome?: (outcomes: Outcomes) => void
  readonly signal?: AbortSignal
  /** Batches to cut the run into, instead of the usual cut. */
  readonly batches?: readonly Batch[]
}

export interface Run {
  readonly end: (how: RunEnd) => void
  readonly hasEnded: () => boolean
}

/** Batches at the head of the queue whose panels idle lanes simulate while the first lane prices. */
const BATCHES_AHEAD = 4

interface Task {
  readonly batch: Batch
  failures: number
}

/** Prices on the first lane, whose worker keeps the reference population, then lets every lane work through the queue. */
export async function execute(lanes: readonly Lane[], plan: Plan, options: RunOptions, run: Run): Promise<void> {
  const { periods, episodesPerPeriod } = plan.cohort
  const batches = options.batches ?? cutBatches(options.replicates, mostReplicates(periods * episodesPerPeriod))
  const queue: Task[] = batches.map((batch) => ({ batch, failures: 0 }))
  let contractPrices: ContractPrices | undefined
  let pricing = true
  const [pricer, ...others] = lanes
  const ahead = queue.slice(0, BATCHES_AHEAD).map(({ batch }) => batch)
  const next = (): Batch | undefined => (pricing && !run.hasEnded() ? ahead.shift() : undefined)
  const preparing = others.map((lane) => lane.enqueue(run, () => prepare(lane, others, plan, next)))
  await pricer.enqueue(run, async () => {
    const answer = await attempt(
      () => pricer.priceContracts(plan),
      () => !run.hasEnded(),
    )
    if (answer instanceof Error) run.end({ kind: 'failed', error: pricingFailure(answer) })
    else contractPrices = answer
  })
  pricing = false
  await Promise.all(preparing)
  if (contractPrices === undefined || run.hasEnded()) return
  const priced = contractPrices
  const created = emptyOutcomes(plan, options.replicates)
  if (created instanceof Error)
    return run.end({ kind: 'failed', error: outcomesFailure(options.replicates, plan.arms.length, created) })
  let outcomes = created

  const work = async (lane: Lane): Promise<void> => {
    for (
      let task = take(queue, lane, lanes, plan);
      task !== undefined && !run.hasEnded();
      task = take(queue, lane, lanes, plan)
    ) {
      const outcome = await lane.simulate(plan, priced, task.batch).catch(asError)
      if (run.hasEnded()) return
      if (outcome instanceof Error) {
        task.failures++
        if (task.failures < ATTEMPTS) queue.unshift(task)
        else run.end({ kind: 'failed', error: batchFailure(task.batch, outcome) })
        continue
      }
      try {
        outcomes = placeBatch(outcomes, outcome)
      } catch (error) {
        return run.end({ kind: 'failed', error: batchFailure(task.batch, asError(error)) })
      }
      options.onOutcome?.(outcomes)
      if (outcomes.done === outcomes.replicates) run.end({ kind: 'done', outcomes })
    }
  }
  await Promise.all(lanes.map((lane) => lane.enqueue(run, () => work(lane))))
  if (!run.hasEnded()) throw new RangeError(`the batches cover ${outcomes.done} of ${outcomes.replicates} replicates`)
}

/** Columns for what is to arrive; made only once the prices are known, so that runs overtaken on the way hold none. */
function emptyOutcomes(plan: Plan, replicates: number): Outcomes | Error {
  try {
    return createOutcomes(
      plan.arms.map(({ id }) => id),
      replicates,
      plan.cohort.periods,
    )
  } catch (error) {
    return asError(error)
  }
}

/** Simulates panels of the run's first batches while another lane prices. A failure here is left to the batch's own turn. */
async function prepare(lane: Lane, lanes: readonly Lane[], plan: Plan, next: () => Batch | undefined): Promise<void> {
  for (let batch = next(); batch !== undefined; batch = next()) {
    const ahead = batch
    if (lanes.some((other) => other.holds(plan, ahead))) continue
    const failed = await lane.prepare(plan, ahead).catch(asError)
    if (failed instanceof Error) return
  }
}

/** Next task for a lane: one whose panel its worker holds, or holds under another mix, else one no worker holds, else the last of another's. */
function take(queue: Task[], lane: Lane, lanes: readonly Lane[], plan: Plan): Task | undefined {
  let index = queue.findIndex(({ batch }) => lane.holds(plan, batch))
  if (index < 0) index = queue.findIndex(({ batch }) => lane.holdsSimilar(plan, batch))
  if (index < 0)
    index = queue.findIndex(
      ({ batch }) => !lanes.some((other) => other.holds(plan, batch) || other.holdsSimilar(plan, batch)),
    )
  if (index < 0) index = queue.length - 1
  return queue.splice(index, index < 0 ? 0 : 1)[0]
}
