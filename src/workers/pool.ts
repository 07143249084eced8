// A pool of simulators that runs one plan at a time over a dynamic queue of batches. The newest run wins:
// an older one ends as superseded and nothing of it is delivered any more. Outcomes do not depend on the
// number of workers, on who simulated what, or on the order of arrival.

import type { Assessment, AssessmentTerms } from '../sim/batch/price-arms.ts'
import { createOutcomes, placeBatch } from '../sim/outcomes/collect.ts'
import type { Batch, Outcomes } from '../sim/outcomes/metrics.ts'
import type { ArmPrices, Plan } from '../sim/plan.ts'
import { cutBatches, mostReplicates } from './batches.ts'
import { Lane, type WorkerHandle } from './lane.ts'
import { type RunEnd, SimulationError } from './run-state.ts'

export type { WorkerHandle } from './lane.ts'

export interface RunOptions {
  readonly replicates: number
  /** Called after each batch with everything that has arrived; never after the run has ended otherwise than done. */
  readonly onOutcome?: (outcomes: Outcomes) => void
  readonly signal?: AbortSignal
  /** Batches to cut the run into, instead of the usual cut. */
  readonly batches?: readonly Batch[]
}

export interface Pool {
  /** Runs the plan on all workers. Never rejects for a failing worker: the end says what happened. */
  run(plan: Plan, options: RunOptions): Promise<RunEnd>
  /** Assesses the plan's risk adjustment on the worker that keeps the reference population, after what it is doing. */
  assess(plan: Plan, terms: AssessmentTerms): Promise<Assessment>
  /** Cancels the run under way and ends every worker. */
  close(): void
}

/** Attempts at a batch or a pricing: one, and one on a fresh worker. */
const ATTEMPTS = 2

/** Batches at the head of the queue whose panels idle lanes simulate while the first lane prices. */
const BATCHES_AHEAD = 4

interface Task {
  readonly batch: Batch
  failures: number
}

/**
 * Starts `size` workers.
 * @throws RangeError when size is not a whole number ≥ 1; whatever `spawn` throws
 */
export function createPool({ spawn, size }: { spawn: () => WorkerHandle; size: number }): Pool {
  if (!(Number.isInteger(size) && size >= 1)) throw new RangeError(`a pool has a whole number of workers, at least one, got ${size}`)
  const lanes = Array.from({ length: size }, () => new Lane(spawn))
  let endCurrent: (end: RunEnd) => void = () => undefined
  let closed = false

  return {
    run(plan, options) {
      endCurrent({ kind: 'superseded' })
      return new Promise((resolve, reject) => {
        let ended = false
        const cancel = () => end({ kind: 'cancelled' })
        const end = (how: RunEnd): void => {
          if (ended) return
          ended = true
          options.signal?.removeEventListener('abort', cancel)
          resolve(how)
        }
        endCurrent = end
        options.signal?.addEventListener('abort', cancel)
        if (options.signal?.aborted) cancel()
        execute(lanes, plan, options, { end, hasEnded: () => ended }).catch((error) => {
          reject(error)
          cancel()
        })
      })
    },
    assess: (plan, terms) =>
      new Promise((resolve, reject) => {
        lanes[0].enqueue(async () => (closed ? reject(new Error('the pool is closed')) : resolve(await lanes[0].assess(plan, terms)))).catch(reject)
      }),
    close() {
      closed = true
      endCurrent({ kind: 'cancelled' })
      for (const lane of lanes) lane.dismiss()
    },
  }
}

interface Run {
  readonly end: (how: RunEnd) => void
  readonly hasEnded: () => boolean
}

/** Prices on the first lane, whose worker keeps the reference population, then lets every lane work through the queue. */
async function execute(lanes: readonly Lane[], plan: Plan, options: RunOptions, run: Run): Promise<void> {
  const { periods, episodesPerPeriod } = plan.cohort
  const batches = options.batches ?? cutBatches(options.replicates, mostReplicates(periods * episodesPerPeriod))
  const queue: Task[] = batches.map((batch) => ({ batch, failures: 0 }))
  let outcomes = createOutcomes(
    plan.arms.map(({ id }) => id),
    options.replicates,
    plan.cohort.periods,
  )
  let prices: ArmPrices | undefined
  let pricing = true
  const [pricer, ...others] = lanes
  const ahead = queue.slice(0, BATCHES_AHEAD).map(({ batch }) => batch)
  const next = (): Batch | undefined => (pricing && !run.hasEnded() ? ahead.shift() : undefined)
  const preparing = others.map((lane) => lane.enqueue(() => prepare(lane, others, plan, next)))
  await pricer.enqueue(async () => {
    prices = await price(pricer, plan, run)
  })
  pricing = false
  await Promise.all(preparing)
  if (prices === undefined) return
  const priced = prices

  const work = async (lane: Lane): Promise<void> => {
    for (let task = take(queue, lane, lanes, plan); task !== undefined && !run.hasEnded(); task = take(queue, lane, lanes, plan)) {
      const outcome = await lane.simulate(plan, priced, task.batch).catch(asError)
      if (run.hasEnded()) return
      if (outcome instanceof Error) {
        task.failures++
        if (task.failures < ATTEMPTS) queue.unshift(task)
        else run.end({ kind: 'failed', error: failureOf(task.batch, outcome) })
        continue
      }
      try {
        outcomes = placeBatch(outcomes, outcome)
      } catch (error) {
        return run.end({ kind: 'failed', error: failureOf(task.batch, asError(error)) })
      }
      options.onOutcome?.(outcomes)
      if (outcomes.done === outcomes.replicates) run.end({ kind: 'done', outcomes })
    }
  }
  await Promise.all(lanes.map((lane) => lane.enqueue(() => work(lane))))
  if (!run.hasEnded()) throw new RangeError(`the batches cover ${outcomes.done} of ${outcomes.replicates} replicates`)
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

/** The plan's prices, or undefined when the run has ended, by failing twice or otherwise. */
async function price(lane: Lane, plan: Plan, run: Run): Promise<ArmPrices | undefined> {
  for (let failures = 0; !run.hasEnded(); ) {
    const prices = await lane.price(plan).catch(asError)
    if (!(prices instanceof Error)) return prices
    failures++
    if (failures === ATTEMPTS) run.end({ kind: 'failed', error: new SimulationError(`the contracts could not be priced: ${prices.message}`, undefined, prices) })
  }
  return undefined
}

/** Next task for a lane: one whose panel its worker holds, else one no worker holds, else the last of another's. */
function take(queue: Task[], lane: Lane, lanes: readonly Lane[], plan: Plan): Task | undefined {
  let index = queue.findIndex(({ batch }) => lane.holds(plan, batch))
  if (index < 0) index = queue.findIndex(({ batch }) => !lanes.some((other) => other.holds(plan, batch)))
  if (index < 0) index = queue.length - 1
  return queue.splice(index, index < 0 ? 0 : 1)[0]
}

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)))

function failureOf(batch: Batch, cause: Error): SimulationError {
  const last = batch.firstReplicate + batch.replicates - 1
  return new SimulationError(`replicates ${batch.firstReplicate}–${last} could not be simulated: ${cause.message}`, batch, cause)
}
