// How a run can end, and what is done about each fault. No run ends with a gap that nobody is told of.
//
//   fault                               what happens                                          what is seen
//   worker dies, whenever               a fresh one takes over; batch or pricing once more    nothing, or failed by name at the second time
//   exception in a kernel               the same: a fresh worker, once more                   failed: "replicates 32–63 could not be simulated: …"
//   outcome that is not finite          not placed                                            failed, with metric, arm and replicate
//   worker cannot be started            tried again when it is needed                         failed by name at the second time
//   worker does not begin               replaced, once silent ten times as long as others     nothing
//                                       took, 3 s at least; waited for while none has begun
//   worker hangs                        waited for: slow and stuck look alike                 "Nothing new for …"; Stop, and running again gets fresh workers
//   no memory in a worker               as an exception                                       failed by name, and what would need less
//   no memory for the outcomes          nothing is simulated                                  failed: "the results of 200,000 replicates …"
//   no memory for the picture           the run ends, the last picture stays                  failed: "the picture … could not be drawn"
//   tab hidden, throttled or frozen     workers go on; no clock decides over the run          the final picture when it is looked at again
//   cancelled, whenever                 ends at once; a worker still busy gets 5 s            stopped; what came before the first gap stays and can be saved
//   newer run of the same channel       the older ends at once, as superseded                 the newer; the older picture greyed until then
//   run of another channel              both go on, the page's batches first                  both
//   a listener throws                   the run rejects                                       failed, with its words
//   any of these while a scenario is    asked once more of a fresh worker                     nothing, or "the scenario could not be compiled: …"
//   compiled
//   any of these while an expectation   asked once more of a fresh worker                     nothing, or "what care costs in expectation could not be
//   is worked out                                                                             worked out: …"; all outcomes are kept, means not adjusted
//   a scenario that contradicts itself  an answer, and no fault of the worker                 failed, in the compiler's words
//   closed                              ends as cancelled, workers end, later runs too        –

import type { Batch } from '../sim/batch-range.ts'
import type { Outcomes } from '../sim/outcomes/metrics.ts'

/** A run that could not be completed: which replicates are missing and what stopped them. */
export class SimulationError extends Error {
  override readonly name = 'SimulationError'
  /** Replicates that could not be simulated; undefined when the contracts could not be priced or the outcomes not be held. */
  readonly batch: Batch | undefined

  constructor(message: string, batch: Batch | undefined, cause: unknown) {
    super(message, { cause })
    this.batch = batch
  }
}

export type RunState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly done: number; readonly of: number }
  | { readonly kind: 'done'; readonly outcomes: Outcomes }
  | { readonly kind: 'failed'; readonly error: SimulationError }

/** How a run ends. `superseded`: a newer run took its place; `cancelled`: its signal was raised or the pool closed. */
export type RunEnd =
  | Extract<RunState, { kind: 'done' | 'failed' }>
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'superseded' }

/** Engines word it differently: "Array buffer allocation failed", "allocation size overflow", "out of memory". */
const ranOutOfMemory = ({ message }: Error): boolean => /alloc|memory|array length/i.test(message)

/** "…: Array buffer allocation failed. Ask for fewer replicates." */
const failure = (what: string, batch: Batch | undefined, cause: Error, advice: string): SimulationError =>
  new SimulationError(`${what}: ${cause.message}${ranOutOfMemory(cause) ? `. ${advice}` : ''}`, batch, cause)

export function batchFailure(batch: Batch, cause: Error): SimulationError {
  const last = batch.firstReplicate + batch.replicates - 1
  return failure(
    `replicates ${batch.firstReplicate}–${last} could not be simulated`,
    batch,
    cause,
    'A smaller panel or a shorter horizon needs less memory.',
  )
}

export const pricingFailure = (cause: Error): SimulationError =>
  failure('the contracts could not be priced', undefined, cause, 'A smaller reference population needs less memory.')

export const outcomesFailure = (replicates: number, arms: number, cause: Error): SimulationError =>
  failure(
    `the results of ${replicates} replicates under ${arms} contracts could not be held`,
    undefined,
    cause,
    'Ask for fewer replicates.',
  )
