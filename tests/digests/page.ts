// Runs in a browser: every shipped scenario over real workers, ?workers=1,2,16, each run first cancelled after its
// first batch and then run again. Posts what it found (site.ts), or what went wrong.

import { cutBatches } from '../../src/sim/batches.ts'
import type { ContractPrices, Plan } from '../../src/sim/plan.ts'
import { spawnBrowserWorker } from '../../src/workers/browser.ts'
import { createPool, type Pool, type WorkerHandle } from '../../src/workers/pool.ts'
import { columnsDigest } from './digest.ts'
import { GOLDEN_REPLICATES, planOf, shippedNames } from './shipped.ts'

const priced = new Map<string, Promise<ContractPrices>>()

/** A worker that prices only what no worker of this page has priced yet: pricing is most of the time here. */
function spawn(): WorkerHandle {
  const handle = spawnBrowserWorker()
  const priceContracts = (plan: Plan): Promise<ContractPrices> => {
    const key = JSON.stringify([plan.keys, plan.arms])
    const prices = priced.get(key) ?? handle.simulator.priceContracts(plan)
    priced.set(key, prices)
    return prices
  }
  return { ...handle, simulator: { ...handle.simulator, priceContracts } }
}

async function digestOf(pool: Pool, plan: Plan, workers: number): Promise<string> {
  const options = {
    replicates: GOLDEN_REPLICATES,
    batches: cutBatches(GOLDEN_REPLICATES, Math.ceil(GOLDEN_REPLICATES / (workers + 1))),
  }
  const cancelling = new AbortController()
  await pool.run(plan, { ...options, signal: cancelling.signal, onOutcome: () => cancelling.abort() })
  const end = await pool.run(plan, options)
  if (end.kind !== 'done') throw new Error(end.kind === 'failed' ? end.error.message : `the run was ${end.kind}`)
  return columnsDigest(end.outcomes)
}

async function digests(): Promise<Record<string, Record<string, string>>> {
  const byWorkers: Record<string, Record<string, string>> = {}
  for (const workers of (new URLSearchParams(location.search).get('workers') ?? '1').split(',').map(Number)) {
    const pool = createPool({ spawn, size: workers })
    byWorkers[workers] = {}
    for (const name of shippedNames) byWorkers[workers][name] = await digestOf(pool, planOf(name), workers)
    pool.close()
  }
  return byWorkers
}

/** Whether the page's policy lets WebAssembly run; its workers are under the same. */
function mayCompile(): boolean {
  try {
    return new WebAssembly.Module(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0)) !== undefined
  } catch {
    return false
  }
}

const report = (body: unknown) => fetch('report', { method: 'POST', body: JSON.stringify(body) })
digests().then(
  (byWorkers) => report({ wasm: mayCompile(), digests: byWorkers }),
  (error) => report({ error: String(error) }),
)
