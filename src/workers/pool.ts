// A pool of simulators that runs one plan a channel at a time over a dynamic queue of batches. The newest run of a channel
// wins: an older one ends as superseded and nothing of it is delivered any more. Outcomes do not depend on the
// number of workers, on who simulated what, or on the order of arrival.

import type { Assessment, AssessmentTerms } from '../sim/batch/price-arms.ts'
import type { ExpectedCare } from '../sim/cohort/expected/expected-care.ts'
import type { Plan } from '../sim/plan.ts'
import type { Scenario } from '../sim/scenario/types.ts'
import { askFirst, askLane } from './ask.ts'
import { type Asking, type Channel, lanesFor } from './channel.ts'
import { execute, type Run, type RunOptions } from './execute.ts'
import { Lane, type WorkerHandle } from './lane.ts'
import type { RunEnd } from './run-state.ts'

export type { WorkerHandle } from './lane.ts'

export interface Pool {
  /** Runs the plan on all workers. Never rejects for a failing worker: the end says what happened. A closed pool ends it as cancelled. */
  run(plan: Plan, options: RunOptions): Promise<RunEnd>
  /**
   * The scenario's plan, compiled by whichever worker is done first. Rejects with the reason when the scenario is refused,
   * when every worker fails twice, and at once when the signal is raised.
   */
  compile(scenario: Scenario, asking?: Asking): Promise<Plan>
  /** What the plan's care costs in expectation, worked out between two batches of the last worker. Rejects as compile does. */
  expected(plan: Plan, asking?: Asking): Promise<ExpectedCare>
  /** Assesses the plan's risk adjustment on the worker that keeps the reference population, after what it is doing. Rejects when that fails twice, and at once when the signal is raised. */
  assess(plan: Plan, terms: AssessmentTerms, signal?: AbortSignal): Promise<Assessment>
  /** Cancels the runs under way and ends every worker. */
  close(): void
}

/**
 * Starts `size` workers; one that cannot be started is tried again when it is needed.
 * @throws RangeError when size is not a whole number ≥ 1
 */
export function createPool({ spawn, size }: { spawn: () => WorkerHandle; size: number }): Pool {
  if (!(Number.isInteger(size) && size >= 1))
    throw new RangeError(`a pool has a whole number of workers, at least one, got ${size}`)
  const endCurrent = new Map<Channel, (end: RunEnd) => void>()
  let closed = false
  const spawnWhileOpen = (): WorkerHandle => {
    if (closed) throw new Error('the pool is closed')
    return spawn()
  }
  const lanes = Array.from({ length: size }, () => new Lane(spawnWhileOpen))

  const isClosed = (): boolean => closed

  return {
    run(plan, options) {
      const { channel = 'page' } = options
      endCurrent.get(channel)?.({ kind: 'superseded' })
      return new Promise((resolve, reject) => {
        let ended = false
        const cancel = () => run.end({ kind: 'cancelled' })
        const run: Run = {
          hasEnded: () => ended,
          end(how) {
            if (ended) return
            ended = true
            options.signal?.removeEventListener('abort', cancel)
            for (const lane of lanes) lane.abandon(run)
            resolve(how)
          },
        }
        endCurrent.set(channel, run.end)
        options.signal?.addEventListener('abort', cancel)
        if (options.signal?.aborted || closed) cancel()
        execute(lanes, plan, options, run).catch((error) => {
          reject(error)
          cancel()
        })
      })
    },
    async compile(scenario, asking = {}) {
      const failing = 'the scenario could not be compiled'
      const question = (lane: Lane) => lane.compile(scenario)
      const answer = await askFirst(lanesFor(asking, lanes), { ...asking, question, failing, isClosed })
      if (answer.kind === 'refused') throw new RangeError(answer.message)
      return answer.plan
    },
    expected(plan, asking = {}) {
      const failing = 'what care costs in expectation could not be worked out'
      const question = (lane: Lane) => lane.expected(plan)
      return askLane(lanesFor(asking, lanes).at(-1) ?? lanes[0], { ...asking, question, failing, isClosed })
    },
    assess(plan, terms, signal) {
      const failing = 'the risk adjustment could not be assessed'
      const question = (lane: Lane) => lane.assess(plan, terms)
      const asking = signal === undefined ? {} : { signal }
      return askLane(lanes[0], { ...asking, question, failing, isClosed })
    },
    close() {
      closed = true
      for (const end of endCurrent.values()) end({ kind: 'cancelled' })
      for (const lane of lanes) lane.dismiss('the pool is closed')
    },
  }
}
