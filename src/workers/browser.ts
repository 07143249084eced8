// Workers of a page.

import { connect } from './link.ts'
import type { WorkerHandle } from './pool.ts'

/** Starts one worker of the page. */
export function spawnBrowserWorker(): WorkerHandle {
  const worker = new Worker(new URL('./simulator.worker.ts', import.meta.url), { type: 'module' })
  return {
    simulator: connect(worker),
    onFailure(listener) {
      worker.addEventListener('error', (event) => listener(event.message || 'the worker could not be started'))
      worker.addEventListener('messageerror', () => listener('a message could not be read'))
    },
    terminate: () => worker.terminate(),
  }
}
