// The page's workers. This module is the first of the page to be evaluated: they start while the rest is.

import { spawnBrowserWorker } from '../workers/browser.ts'
import { createPool } from '../workers/pool.ts'

export const pool = createPool({ spawn: spawnBrowserWorker, size: Math.max(1, navigator.hardwareConcurrency || 2) })
