// Entry of the command line. The built file is program and worker thread in one.

import { readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { isMainThread, parentPort } from 'node:worker_threads'
import { createEngine } from '../sim/batch.ts'
import { openScenario } from '../sim/scenario/open-scenario.ts'
import { serve } from '../workers/link.ts'
import { nodeEndpoint } from '../workers/node-endpoint.ts'
import { casemix } from './program.ts'
import { spawnThread } from './spawn.ts'
import { writeWhole } from './write-file.ts'

if (isMainThread) {
  const interrupted = new AbortController()
  process.once('SIGINT', () => interrupted.abort())
  // a reader that closes the pipe early, as `head` does, has seen enough
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
  process.exitCode = await casemix(process.argv.slice(2), {
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    isTerminal: process.stderr.isTTY === true,
    cores: availableParallelism(),
    readFile: (path) => readFile(path, 'utf8'),
    writeFile: writeWhole,
    open: openScenario,
    spawn: () => spawnThread(new URL(import.meta.url)),
    signal: interrupted.signal,
  })
} else if (parentPort !== null) {
  serve(createEngine(), nodeEndpoint(parentPort))
}
