// One place for a worker in a pool. It does one thing at a time, replaces a worker that died, and
// remembers which panels its worker holds. No call waits on a dead worker.

import type { Assessment, AssessmentTerms } from '../sim/batch/price-arms.ts'
import type { Batch, BatchOutcome } from '../sim/outcomes/metrics.ts'
import type { ArmPrices, Plan } from '../sim/plan.ts'
import type { Simulator } from './simulator.ts'

export interface WorkerHandle {
  readonly simulator: Simulator
  /** Calls `listener` with the reason when the worker dies or a message cannot be read. */
  onFailure(listener: (reason: string) => void): void
  terminate(): void
}

interface Running {
  readonly handle: WorkerHandle
  /** Rejects when the worker fails or is dismissed, never resolves. */
  readonly failure: Promise<never>
  readonly fail: (error: Error) => void
}

const idOf = (batch: Batch): string => `${batch.firstReplicate}+${batch.replicates}`

export class Lane {
  private readonly spawn: () => WorkerHandle
  private running: Running | undefined
  private loaded: Plan | undefined
  private careKey: string | undefined
  private readonly panels = new Set<string>()
  private tail: Promise<void> = Promise.resolve()

  constructor(spawn: () => WorkerHandle) {
    this.spawn = spawn
    this.start()
  }

  /** Runs `work` after everything asked of this lane before. */
  enqueue(work: () => Promise<void>): Promise<void> {
    const result = this.tail.then(work)
    this.tail = result.catch(() => undefined) // the caller holds `result` and answers for its failure
    return result
  }

  /** Prices the plan's contracts; the worker is dismissed when it fails. */
  price(plan: Plan): Promise<ArmPrices> {
    return this.ask((simulator) => simulator.price(plan))
  }

  /** Assesses the plan's risk adjustment; the worker is dismissed when it fails. */
  assess(plan: Plan, terms: AssessmentTerms): Promise<Assessment> {
    return this.ask((simulator) => simulator.assess(plan, terms))
  }

  /** Simulates a batch of the plan, loading the plan first where the worker has another; the worker is dismissed when it fails. */
  async simulate(plan: Plan, prices: ArmPrices, batch: Batch): Promise<BatchOutcome> {
    if (this.loaded !== plan) {
      await this.ask((simulator) => simulator.load(plan, prices))
      this.loaded = plan
    }
    const outcome = await this.ask((simulator) => simulator.simulate(batch))
    this.keep(plan, batch)
    return outcome
  }

  /** Simulates a batch's panel ahead, so that settling it later is quick; the worker is dismissed when it fails. */
  async prepare(plan: Plan, batch: Batch): Promise<void> {
    await this.ask((simulator) => simulator.prepare(plan, batch))
    this.keep(plan, batch)
  }

  /** Whether this lane's worker has simulated the batch of this plan's care before. */
  holds(plan: Plan, batch: Batch): boolean {
    return this.careKey === plan.keys.care && this.panels.has(idOf(batch))
  }

  /** Ends the worker and whatever it was asked; the next call starts another. */
  dismiss(reason = 'dismissed'): void {
    const running = this.running
    this.running = undefined
    running?.fail(new Error(`worker failed: ${reason}`))
    running?.handle.terminate()
    this.loaded = undefined
    this.careKey = undefined
    this.panels.clear()
  }

  private keep(plan: Plan, batch: Batch): void {
    if (this.careKey !== plan.keys.care) this.panels.clear()
    this.careKey = plan.keys.care
    this.panels.add(idOf(batch))
  }

  private async ask<T>(question: (simulator: Simulator) => Promise<T>): Promise<T> {
    const running = this.running ?? this.start()
    try {
      return await Promise.race([question(running.handle.simulator), running.failure])
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
    this.running = { handle, failure, fail }
    return this.running
  }
}
