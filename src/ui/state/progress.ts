// What the reader is told about a run.

import { count } from '../format.ts'

export type Progress =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running' | 'refining' | 'done' | 'cancelled'; readonly done: number; readonly of: number }
  | { readonly kind: 'failed'; readonly message: string }

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
      return `The simulation failed: ${progress.message}`
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

/** Part of the line that is drawn, 0–1. */
export const progressShare = (progress: Progress): number => ('of' in progress && progress.of > 0 ? progress.done / progress.of : 0)
