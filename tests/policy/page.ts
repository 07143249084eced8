// Runs in a browser: starts the trial as the page starts its workers, and asks for a picture whose address says what came
// of it, the only way out that the page's policy leaves to the page's own server.

import { startWorker } from '../../src/workers/start.ts'
import trial from './trial.worker.ts?entry'

const report = (found: unknown): void => {
  new Image().src = `report?${encodeURIComponent(JSON.stringify(found))}`
}
const worker = startWorker(trial)
worker.addEventListener('message', ({ data }) => report(data))
worker.addEventListener('error', ({ message }) => report({ error: message || 'the worker could not be started' }))
