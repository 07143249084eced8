// A question to one lane outside a run: asked again of a fresh worker when it fails, and dropped when nobody waits for it.

import { attempt } from './attempt.ts'
import { type Asking, rankOf } from './channel.ts'
import type { Lane } from './lane.ts'

export interface AskedOf {
  readonly lane: Lane
  /** "the risk adjustment could not be assessed" */
  readonly failing: string
  readonly isClosed: () => boolean
}

/** What the lane's worker answers. Rejects when it fails twice or the pool closes, and at once when the signal is raised. */
export function askLane<T>(
  { lane, failing, isClosed }: AskedOf,
  question: () => Promise<T>,
  asking: Asking,
): Promise<T> {
  const { signal } = asking
  return new Promise((resolve, reject) => {
    const owner = {}
    const stop = (): void => {
      reject(new Error('stopped'))
      lane.abandon(owner)
    }
    signal?.addEventListener('abort', stop)
    if (signal?.aborted) stop()
    const step = async (): Promise<boolean> => {
      const answer = await attempt(question, () => !(isClosed() || signal?.aborted))
      if (answer instanceof Error) reject(new Error(`${failing}: ${answer.message}`, { cause: answer }))
      else if (answer === undefined) reject(new Error('the pool is closed'))
      else resolve(answer)
      return false
    }
    void lane.serve(owner, rankOf(asking), step).finally(() => signal?.removeEventListener('abort', stop))
  })
}
