// A question to lanes outside a run: asked again of a fresh worker when it fails, and dropped when nobody waits for it.

import { attempt } from './attempt.ts'
import { type Asking, rankOf } from './channel.ts'
import type { Lane } from './lane.ts'

export interface Asked<T> extends Asking {
  readonly question: (lane: Lane) => Promise<T>
  /** "the risk adjustment could not be assessed" */
  readonly failing: string
  readonly isClosed: () => boolean
}

/** What the lane's worker answers. Rejects when it fails twice or the pool closes, and at once when the signal is raised. */
export function askLane<T>(lane: Lane, asked: Asked<T>): Promise<T> {
  const { question, failing, isClosed, signal } = asked
  return new Promise((resolve, reject) => {
    const owner = {}
    const stop = (): void => {
      reject(new Error('stopped'))
      lane.abandon(owner)
    }
    signal?.addEventListener('abort', stop)
    if (signal?.aborted) stop()
    const step = async (): Promise<boolean> => {
      const answer = await attempt(
        () => question(lane),
        () => !(isClosed() || signal?.aborted),
      )
      if (answer instanceof Error) reject(new Error(`${failing}: ${answer.message}`, { cause: answer }))
      else if (answer === undefined) reject(new Error('the pool is closed'))
      else resolve(answer)
      return false
    }
    void lane.serve(owner, rankOf(asked), step).finally(() => signal?.removeEventListener('abort', stop))
  })
}

/** What the first of the lanes' workers answers; lanes that come to it later leave it. Rejects when all of them have failed. */
export async function askFirst<T>(lanes: readonly Lane[], asked: Asked<T>): Promise<T> {
  let answered = false
  const isClosed = (): boolean => answered || asked.isClosed()
  try {
    return await Promise.any(
      lanes.map(async (lane) => {
        const answer = await askLane(lane, { ...asked, isClosed })
        answered = true
        return answer
      }),
    )
  } catch (error) {
    throw (error as AggregateError).errors[0]
  }
}
