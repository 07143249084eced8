// Worker threads of the command line: the same file, started a second time as a thread.

import { Worker } from 'node:worker_threads'
import { connect } from '../workers/link.ts'
import { nodeEndpoint } from '../workers/node-endpoint.ts'
import type { WorkerHandle } from '../workers/pool.ts'

/** Starts one thread of the program at `program`. */
export function spawnThread(program: URL): WorkerHandle {
  const thread = new Worker(program)
  return {
    simulator: connect(nodeEndpoint(thread)),
    onFailure(listener) {
      thread.on('error', (error) => listener(error instanceof Error ? error.message : String(error)))
      thread.on('messageerror', () => listener('a message could not be read'))
      thread.on('exit', (code) => listener(`the thread ended with code ${code}`))
    },
    terminate: () => void thread.terminate(),
  }
}
