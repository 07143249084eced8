// A pool of simulators that runs one plan at a time over a dynamic queue of batches. The newest run wins:
// an older one ends as superseded and nothing of it is delivered any more. Outcomes do not depend on the
// number of workers, on who simulated what, or on the order of arrival.

import type { Assessment, AssessmentTerms } from '../sim/batch/price-arms.ts'
import type { Plan } from '../sim/plan.ts'
import { attempt } from './attempt.ts'
import { execute, type Run, type RunOptions } from './execute.ts'
import { Lane, type WorkerHandle } from './lane.ts'
import type { RunEnd } from './run-state.ts'

export type { WorkerHandle } from './lane.ts'

export interface Pool {
  /** Runs the plan on all workers. Never rejects for a failing worker: the end says what happened. A closed pool ends it as cancelled. */
  run(plan: Plan, options: RunOptions): Promise<RunEnd>
  /** Assesses the plan's risk adjustment on the worker that keeps the reference population, after what it is doing. Rejects when that fails twice, and at once when the signal is raised. */
  assess(plan: Plan, terms: AssessmentTerms, signal?: AbortSignal): Promise<Assessment>
  /** Cancels the run under way and ends every worker. */
  close(): void
}

/**
 * Starts `size` workers; one that cannot be started is tried again when it is needed.
 * @throws RangeError when size is not a whole number ≥ 1
 */
export function createPool({ spawn, size }: { spawn: () => WorkerHandle; size: number }): Pool {
  if (!(Number.isInteger(size) && size >= 1))
    throw new RangeError(`a pool has a whole number of workers, at least one, got ${size}`)
  let endCurrent: (end: RunEnd) => void = () => undefined
  let closed = false
  const spawnWhileOpen = (): WorkerHandle => {
    if (closed) throw new Error('the pool is closed')
    return spawn()
  }
  const lanes = Array.from({ length: size }, () => new Lane(spawnWhileOpen))

  return {
    run(plan, options) {
      endCurrent({ kind: 'superseded' })
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
        endCurrent = run.end
        options.signal?.addEventListener('abort', cancel)
        if (options.signal?.aborted || closed) cancel()
        execute(lanes, plan, options, run).catch((error) => {
          reject(error)
          cancel()
        })
      })
    },
    assess: (plan, terms, signal) =>
      new Promise((resolve, reject) => {
        const owner = {}
        const [lane] = lanes
        const stop = (): void => {
          reject(new Error('stopped'))
          lane.abandon(owner)
        }
        signal?.addEventListener('abort', stop)
        if (signal?.aborted) stop()
        const work = async (): Promise<void> => {
          const answer = await attempt(
            () => lane.assess(plan, terms),
            () => !(closed || signal?.aborted),
          )
          if (answer instanceof Error)
            reject(new Error(`the risk adjustment could not be assessed: ${answer.message}`, { cause: answer }))
          else if (answer === undefined) reject(new Error('the pool is closed'))
          else resolve(answer)
        }
        void lane.enqueue(owner, work).finally(() => signal?.removeEventListener('abort', stop))
      }),
    close() {
      closed = true
      endCurrent({ kind: 'cancelled' })
      for (const lane of lanes) lane.dismiss('the pool is closed')
    },
  }
}
