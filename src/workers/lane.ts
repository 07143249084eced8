// One place for a worker in a pool. It does one thing at a time, replaces a worker that died, and
// remembers which panels its worker holds. No call waits on a dead worker, and none on one that still works
// at what nobody waits for.

import type { Assessment, AssessmentTerms } from '../sim/batch/price-arms.ts'
import type { Batch } from '../sim/batch-range.ts'
import type { BatchOutcome } from '../sim/outcomes/metrics.ts'
import type { ContractPrices, Plan } from '../sim/plan.ts'
import type { Simulator } from './simulator.ts'

export interface WorkerHandle {
  readonly simulator: Simulator
  /** Calls `listener` with the reason when the worker dies or a message cannot be read. */
  onFailure(listener: (reason: string) => void): void
  terminate(): void
}

/** A worker and what it is known to hold. */
interface Running {
  readonly handle: WorkerHandle
  /** Rejects when the worker fails or is dismissed, never resolves. */
  readonly failure: Promise<never>
  readonly fail: (error: Error) => void
  loaded: Plan | undefined
  careKey: string | undefined
  readonly panels: Set<string>
  courseKey: string | undefined
  /** Batches whose panels it has of this course, whatever their mix: few of their patients change. */
  readonly similar: Set<string>
}

/** Milliseconds that a worker may go on with what was abandoned: most batches and pricings end sooner, and leave what they learnt. */
const GRACE = 5000

const idOf = (batch: Batch): string => `${batch.firstReplicate}+${batch.replicates}`

export class Lane {
  private readonly spawn: () => WorkerHandle
  private running: Running | undefined
  private tail: Promise<void> = Promise.resolve()
  /** For whom the lane is at work. */
  private owner: object | undefined
  private grace: ReturnType<typeof setTimeout> | undefined

  /** Starts a worker; where that fails, the first call tries again and answers for it. */
  constructor(spawn: () => WorkerHandle) {
    this.spawn = spawn
    try {
      this.start()
    } catch {
      // said when something is asked
    }
  }

  /** Does `work` for `owner` after everything asked of this lane before. */
  enqueue(owner: object, work: () => Promise<void>): Promise<void> {
    const result = this.tail.then(async () => {
      this.owner = owner
      try {
        await work()
      } finally {
        this.owner = undefined
        clearTimeout(this.grace)
      }
    })
    this.tail = result.catch(() => undefined) // the caller holds `result` and answers for its failure
    return result
  }

  /** Nobody waits for `owner` any more: a worker still at work for it after the grace has hung, or might as well have, and is dismissed. */
  abandon(owner: object): void {
    if (this.owner !== owner) return
    clearTimeout(this.grace)
    this.grace = setTimeout(() => this.dismiss('no answer'), GRACE)
  }

  /** Prices the plan's contracts; the worker is dismissed when it fails. */
  priceContracts(plan: Plan): Promise<ContractPrices> {
    return this.ask(({ handle }) => handle.simulator.priceContracts(plan))
  }

  /** Assesses the plan's risk adjustment; the worker is dismissed when it fails. */
  assess(plan: Plan, terms: AssessmentTerms): Promise<Assessment> {
    return this.ask(({ handle }) => handle.simulator.assess(plan, terms))
  }

  /** Simulates a batch of the plan, loading the plan first where the worker has another; the worker is dismissed when it fails. */
  simulate(plan: Plan, contractPrices: ContractPrices, batch: Batch): Promise<BatchOutcome> {
    return this.ask(async (running) => {
      const { simulator } = running.handle
      if (running.loaded !== plan) await simulator.load(plan, contractPrices)
      running.loaded = plan
      const outcome = await simulator.simulate(batch)
      keep(running, plan, batch)
      return outcome
    })
  }

  /** Simulates a batch's panel ahead, so that settling it later is quick; the worker is dismissed when it fails. */
  prepare(plan: Plan, batch: Batch): Promise<void> {
    return this.ask(async (running) => {
      await running.handle.simulator.prepare(plan, batch)
      keep(running, plan, batch)
    })
  }

  /** Whether this lane's worker has simulated the batch of this plan's care before. */
  holds(plan: Plan, batch: Batch): boolean {
    return this.running?.careKey === plan.keys.care && this.running.panels.has(idOf(batch))
  }

  /** Whether this lane's worker has simulated the batch under another mix: it need only simulate the patients that change. */
  holdsSimilar(plan: Plan, batch: Batch): boolean {
    return this.running?.courseKey === plan.keys.course && this.running.similar.has(idOf(batch))
  }

  /** Ends the worker and whatever it was asked; the next call starts another. */
  dismiss(reason = 'dismissed'): void {
    const running = this.running
    this.running = undefined
    clearTimeout(this.grace)
    running?.fail(new Error(`worker failed: ${reason}`))
    running?.handle.terminate()
  }

  private async ask<T>(question: (running: Running) => Promise<T>): Promise<T> {
    const running = this.running ?? this.start()
    try {
      return await Promise.race([question(running), running.failure])
    } catch (error) {
      if (this.running === running) this.dismiss()
      throw error
    }
  }

  private start(): Running {
    const handle = this.spawn()
    let fail: (error: Error) => void = () => undefined
    const failure = new Promise<never>((_, reject) => {
      fail = reject
    })
    failure.catch(() => undefined) // a worker that dies idle is replaced at the next call
    handle.onFailure((reason) => {
      if (this.running?.handle === handle) this.dismiss(reason)
    })
    this.running = {
      handle,
      failure,
      fail,
      loaded: undefined,
      careKey: undefined,
      panels: new Set(),
      courseKey: undefined,
      similar: new Set(),
    }
    return this.running
  }
}

function keep(running: Running, plan: Plan, batch: Batch): void {
  if (running.careKey !== plan.keys.care) running.panels.clear()
  if (running.courseKey !== plan.keys.course) running.similar.clear()
  running.careKey = plan.keys.care
  running.courseKey = plan.keys.course
  running.panels.add(idOf(batch))
  running.similar.add(idOf(batch))
}
