// The engine without a page around it, for the benchmark to drive: rates of one worker, and whole runs through the pool.

import { type Remote, wrap } from 'comlink'
import type { Plan } from '../../src/sim/plan.ts'
import { compile } from '../../src/sim/scenario/compile.ts'
import { defaultScenario } from '../../src/sim/scenario/parse.ts'
import { spawnBrowserWorker } from '../../src/workers/browser.ts'
import { createPool, type Pool } from '../../src/workers/pool.ts'
import { startWorker } from '../../src/workers/start.ts'
import type { KernelSlice } from '../kernel-slices.ts'
import type { RateWorker } from './rates.worker.ts'
import ratesWorker from './rates.worker.ts?entry'

export interface EnginePage {
  /** Columns of nanoseconds by slice, and the sets of kernels. */
  rates(
    rounds: number,
  ): Promise<{ readonly names: readonly string[]; readonly columns: Readonly<Record<string, readonly number[]>> }>
  /** Digest of the memory that a chunk is settled in by the kernels alone; a slice of them. */
  kernelDigest(): Promise<string>
  kernelSlice(round: number): Promise<KernelSlice>
  /** Milliseconds of a run of so many replicates of the default scenario, its care simulated anew, contracts priced before. */
  run(workers: number, replicates: number): Promise<number>
}

const pools = new Map<number, Pool>()
let runs = 0
let kernels: Remote<RateWorker> | undefined

const plan: Plan = compile(defaultScenario())

const startRates = (): Worker => startWorker(ratesWorker)
const kernelWorker = (): Remote<RateWorker> => {
  kernels ??= wrap<RateWorker>(startRates())
  return kernels
}

const engine: EnginePage = {
  async rates(rounds) {
    const worker = startRates()
    try {
      return await wrap<RateWorker>(worker).measure(rounds)
    } finally {
      worker.terminate()
    }
  },
  kernelDigest: () => kernelWorker().digest(),
  kernelSlice: (round) => kernelWorker().slice(round),
  async run(workers, replicates) {
    const pool = pools.get(workers) ?? createPool({ spawn: spawnBrowserWorker, size: workers })
    pools.set(workers, pool)
    const fresh = { ...plan, keys: { ...plan.keys, care: `run ${runs++}`, course: `run ${runs}` } }
    const from = performance.now()
    const end = await pool.run(fresh, { replicates })
    if (end.kind !== 'done') throw new Error(`the run ended as ${end.kind}`)
    return performance.now() - from
  },
}
Object.assign(window, { engine })
