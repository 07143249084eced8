// What a run can be, and how it can end.

import type { Batch, Outcomes } from '../sim/outcomes/metrics.ts'

/** A run that could not be completed: which replicates are missing and what stopped them. */
export class SimulationError extends Error {
  override readonly name = 'SimulationError'
  /** Replicates that could not be simulated; undefined when the contracts could not be priced. */
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
export type RunEnd = Extract<RunState, { kind: 'done' | 'failed' }> | { readonly kind: 'cancelled' } | { readonly kind: 'superseded' }
