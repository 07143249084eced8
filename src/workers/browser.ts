// Workers of a page.

import { connect } from './link.ts'
import type { WorkerHandle } from './pool.ts'
import entry from './simulator.worker.ts?entry'
import { startWorker } from './start.ts'
import { HOLDS } from './vigil.ts'

/**
 * Starts one worker of the page. A worker that is ended from without just falls silent, so each holds a lock of its
 * name for as long as it lives, and the page waits for that lock. Where there are no locks (a page not served over https
 * or from the machine itself), and before the worker has its lock, only what the worker reports itself is heard.
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
      worker.addEventListener('message', ({ data }) => {
        if (data === HOLDS) void locks?.request(name, () => listener('the worker has ended'))
      })
    },
    terminate: () => worker.terminate(),
  }
}
