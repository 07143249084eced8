// One place for a worker in a pool. It does one thing at a time and what is most urgent first, replaces a worker that died, and
// remembers which panels its worker holds. No call waits on a dead worker, and none on one that still works
// at what nobody waits for.

import type { Assessment, AssessmentTerms } from '../sim/batch/price-arms.ts'
import type { Batch } from '../sim/batch-range.ts'
import type { ExpectedCare } from '../sim/cohort/expected/expected-care.ts'
import type { BatchOutcome } from '../sim/outcomes/metrics.ts'
import type { ContractPrices, Plan } from '../sim/plan.ts'
import type { Scenario } from '../sim/scenario/types.ts'
import type { Compiled } from './answers.ts'
import { Held } from './held.ts'
import type { Simulator } from './simulator.ts'
import { Turns } from './turns.ts'

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
  /** Batches whose panels it has, by care. */
  readonly panels: Held
  /** Batches whose panels it has, by course, whatever their mix: few of their patients change. */
  readonly similar: Held
}

/** Milliseconds that a worker may go on with what was abandoned: most batches and pricings end sooner, and leave what they learnt. */
const GRACE = 5000

const idOf = (batch: Batch): string => `${batch.firstReplicate}+${batch.replicates}`

export class Lane {
  private readonly spawn: () => WorkerHandle
  private running: Running | undefined
  private readonly turns = new Turns(() => clearTimeout(this.grace))
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

  /** Does `step` for `owner` when its turn comes, again and again while it answers that there is more. Rejects with what a step throws. */
  serve(owner: object, rank: number, step: () => Promise<boolean>): Promise<void> {
    return this.turns.serve({ owner, rank, step })
  }

  /** Nobody waits for `owner` any more: a worker still at work for it after the grace has hung, or might as well have, and is dismissed. */
  abandon(owner: object): void {
    if (this.turns.owner !== owner) return
    clearTimeout(this.grace)
    this.grace = setTimeout(() => this.dismiss('no answer'), GRACE)
  }

  /** Compiles the scenario; the worker is dismissed when it fails, which a scenario that is refused is not. */
  compile(scenario: Scenario): Promise<Compiled> {
    return this.ask(({ handle }) => handle.simulator.compile(scenario))
  }

  /** Works out what the plan's care costs in expectation; the worker is dismissed when it fails. */
  expected(plan: Plan): Promise<ExpectedCare> {
    return this.ask(({ handle }) => handle.simulator.expected(plan))
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
    return this.running?.panels.has(plan.keys.care, idOf(batch)) === true
  }

  /** Whether this lane's worker has simulated the batch under another mix: it need only simulate the patients that change. */
  holdsSimilar(plan: Plan, batch: Batch): boolean {
    return this.running?.similar.has(plan.keys.course, idOf(batch)) === true
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
    this.running = { handle, failure, fail, loaded: undefined, panels: new Held(), similar: new Held() }
    return this.running
  }
}

function keep(running: Running, plan: Plan, batch: Batch): void {
  running.panels.add(plan.keys.care, idOf(batch))
  running.similar.add(plan.keys.course, idOf(batch))
}
