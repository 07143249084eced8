// Workers of a page.

import { FirstWords } from './first-word.ts'
import { connect } from './link.ts'
import type { WorkerHandle } from './pool.ts'
import entry from './simulator.worker.ts?entry'
import { startWorker } from './start.ts'
import { BEGUN, HOLDS } from './vigil.ts'

const firstWords = new FirstWords()

/**
 * Starts one worker of the page. A worker that is ended from without just falls silent, so each holds a lock of its
 * name for as long as it lives, and the page waits for that lock. Where there are no locks (a page not served over https
 * or from the machine itself), only what the worker reports itself is heard once it has begun. One that does not begin
 * while others do is given up.
 */
export function spawnBrowserWorker(): WorkerHandle {
  const locks = navigator.locks as LockManager | undefined
  const name = locks === undefined ? '' : `worker ${crypto.randomUUID()}`
  const worker = startWorker(entry, name)
  return {
    simulator: connect(worker),
    onFailure(listener) {
      worker.addEventListener('error', (event) => listener(event.message || 'the worker could not be started'))
      worker.addEventListener('messageerror', () => listener('a message could not be read'))
      const begun = firstWords.expect(() => listener('the worker has not begun'))
      worker.addEventListener('message', ({ data }) => {
        if (data === HOLDS || data === BEGUN) begun()
        if (data === HOLDS) void locks?.request(name, () => listener('the worker has ended'))
      })
    },
    terminate: () => worker.terminate(),
  }
}
