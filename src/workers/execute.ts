// One run over the lanes of a pool: prices, then batches, each asked for until it has arrived or has failed twice.

import type { Batch } from '../sim/batch-range.ts'
import { cutBatches, mostReplicates } from '../sim/batches.ts'
import { createOutcomes, placeBatch } from '../sim/outcomes/collect.ts'
import type { Outcomes } from '../sim/outcomes/metrics.ts'
import type { ContractPrices, Plan } from '../sim/plan.ts'
import { ATTEMPTS, asError, attempt } from './attempt.ts'
import { type Asking, lanesFor, rankOf } from './channel.ts'
import type { Lane } from './lane.ts'
import { batchFailure, outcomesFailure, pricingFailure, type RunEnd } from './run-state.ts'
import { type Task, take } from './take.ts'

export interface RunOptions extends Asking {
  readonly replicates: number
  /** Called after each batch with everything that has arrived; never after the run has ended otherwise than done. */
  readonly onOutcome?: (outcomes: Outcomes) => void
  /** Batches to cut the run into, instead of the usual cut. */
  readonly batches?: readonly Batch[]
}

export interface Run {
  readonly end: (how: RunEnd) => void
  readonly hasEnded: () => boolean
}

/** Batches at the head of the queue whose panels idle lanes simulate while the first lane prices. */
const BATCHES_AHEAD = 4

type Stage =
  | { readonly kind: 'pricing' | 'over' }
  | { readonly kind: 'simulating'; readonly contractPrices: ContractPrices; readonly outcomes: Outcomes }

/** Prices on the channel's first lane, whose worker keeps the reference population, then lets every lane work through the queue. */
export async function execute(all: readonly Lane[], plan: Plan, options: RunOptions, run: Run): Promise<void> {
  const lanes = lanesFor(options, all)
  const rank = rankOf(options)
  const { periods, episodesPerPeriod } = plan.cohort
  const batches = options.batches ?? cutBatches(options.replicates, mostReplicates(periods * episodesPerPeriod))
  const queue: Task[] = batches.map((batch) => ({ batch, failures: 0 }))
  let stage: Stage = { kind: 'pricing' }
  const [pricer, ...others] = lanes
  const ahead = queue.slice(0, BATCHES_AHEAD).map(({ batch }) => batch)
  const next = (): Batch | undefined => (stage.kind === 'pricing' && !run.hasEnded() ? ahead.shift() : undefined)
  const preparing = new Set<Promise<boolean>>()
  for (const lane of others)
    void lane.serve(run, rank, () => {
      const step = prepare(lane, others, plan, next)
      preparing.add(step)
      return step
    })

  const price = async (): Promise<Stage> => {
    const contractPrices = await attempt(
      () => pricer.priceContracts(plan),
      () => !run.hasEnded(),
    )
    if (contractPrices instanceof Error) run.end({ kind: 'failed', error: pricingFailure(contractPrices) })
    stage = { kind: 'over' }
    await Promise.all(preparing) // of those begun: a lane that another channel keeps busy is not waited for
    if (contractPrices === undefined || contractPrices instanceof Error || run.hasEnded()) return stage
    const outcomes = emptyOutcomes(plan, options.replicates)
    if (!(outcomes instanceof Error)) return { kind: 'simulating', contractPrices, outcomes }
    run.end({ kind: 'failed', error: outcomesFailure(options.replicates, plan.arms.length, outcomes) })
    return stage
  }

  /** One batch on this lane; whether there may be more. */
  const work = async (lane: Lane): Promise<boolean> => {
    const task = stage.kind === 'simulating' && !run.hasEnded() ? take(queue, lane, lanes, plan) : undefined
    if (stage.kind !== 'simulating' || task === undefined) return false
    const outcome = await lane.simulate(plan, stage.contractPrices, task.batch).catch(asError)
    if (run.hasEnded()) return false
    if (outcome instanceof Error) {
      task.failures++
      if (task.failures < ATTEMPTS) queue.unshift(task)
      else run.end({ kind: 'failed', error: batchFailure(task.batch, outcome) })
      return true
    }
    try {
      stage = { ...stage, outcomes: placeBatch(stage.outcomes, outcome) }
    } catch (error) {
      run.end({ kind: 'failed', error: batchFailure(task.batch, asError(error)) })
      return false
    }
    const { outcomes } = stage
    options.onOutcome?.(outcomes)
    if (outcomes.done === outcomes.replicates) run.end({ kind: 'done', outcomes })
    return true
  }

  await new Promise<void>((resolve, reject) => {
    let working: Promise<unknown> = Promise.resolve()
    const first = async (): Promise<boolean> => {
      if (stage.kind === 'simulating') return work(pricer)
      stage = await price()
      if (stage.kind !== 'simulating') return false
      working = Promise.all(others.map((lane) => lane.serve(run, rank, () => work(lane))))
      working.catch(reject)
      return true
    }
    // prices and batches are one job of the first lane: between them no other channel slips in
    pricer
      .serve(run, rank, first)
      .then(() => working)
      .then(() => {
        if (stage.kind !== 'simulating' || run.hasEnded()) return resolve()
        const { done, replicates } = stage.outcomes
        reject(new RangeError(`the batches cover ${done} of ${replicates} replicates`))
      }, reject)
  })
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

/** Simulates one panel of the run's first batches while another lane prices; whether there may be more. A failure here is left to the batch's own turn. */
async function prepare(
  lane: Lane,
  lanes: readonly Lane[],
  plan: Plan,
  next: () => Batch | undefined,
): Promise<boolean> {
  const batch = next()
  if (batch === undefined) return false
  if (lanes.some((other) => other.holds(plan, batch))) return true
  const failed = await lane.prepare(plan, batch).catch(asError)
  return !(failed instanceof Error)
}
