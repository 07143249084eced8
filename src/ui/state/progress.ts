// What the reader is told about a run.

import { count, duration } from '../format.ts'
import { costInWords, isLong, type RunCost, runCost } from '../views/run-cost.ts'
import type { Told } from './run/phase.ts'

/** Milliseconds without a batch after which the reader is told so. Nothing is done about it: slow and stuck look alike. */
export const QUIET = 15_000

export type Progress =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'running' | 'refining'
      readonly done: number
      readonly of: number
      readonly cost: RunCost
      readonly quiet: boolean
    }
  | { readonly kind: 'done' | 'cancelled'; readonly done: number; readonly of: number }
  /** `done`: replicates that are kept. */
  | { readonly kind: 'failed'; readonly message: string; readonly done: number }

/** What is told of a run, with what it costs at this speed; undefined before any was measured. */
export function progressOf(told: Told, episodesPerSecond: number | undefined): Progress {
  if (!('scenario' in told)) return told
  const { scenario, ...rest } = told
  return { ...rest, of: scenario.replicates, cost: runCost(scenario, told.done, episodesPerSecond) }
}

/** The state in words for a live region: changes with the kind of state, not with every batch. */
export const progressInWords = (progress: Progress): string => {
  switch (progress.kind) {
    case 'idle':
      return ''
    case 'running':
      return 'Simulating.'
    case 'refining':
      return 'First picture shown; refining.'
    case 'done':
      return `Done: ${count(progress.done)} replicates.`
    case 'cancelled':
      return 'Stopped.'
    case 'failed':
      return `The simulation failed: ${progress.message.replace(/\.$/, '')}.${progress.done > 0 ? ` The first ${count(progress.done)} replicates are kept.` : ''}`
    default:
      return progress satisfies never
  }
}

/** The counter beside the progress line. */
export const progressCount = (progress: Progress): string => {
  if (progress.kind === 'idle') return ''
  if (progress.kind === 'failed') return 'failed'
  const { done, of } = progress
  return progress.kind === 'done' ? `${count(done)} replicates` : `${count(done)} of ${count(of)} replicates`
}

/** What is out of the ordinary about a run under way: that it is long, or that nothing arrives. */
export const progressNote = (progress: Progress): string => {
  if (progress.kind !== 'running' && progress.kind !== 'refining') return ''
  if (progress.quiet)
    return `Nothing new for ${duration(QUIET / 1000)}: a step takes long, or a worker hangs. Stopping and running again takes fresh workers.`
  return isLong(progress.cost) ? costInWords(progress.cost) : ''
}

/** Part of the line that is drawn, 0–1. */
export const progressShare = (progress: Progress): number =>
  'of' in progress && progress.of > 0 ? progress.done / progress.of : 0
