// A process that simulates and settles a million episodes of the default scenario, its panels kept or dropped after each
// batch, and prints what it then holds and what it held at most. Started with --expose-gc.

import { PANEL_ROOM } from '../src/sim/batch/panel-cache.ts'
import { createEngine } from '../src/sim/batch.ts'
import { cutBatches } from '../src/sim/batches.ts'
import { compile } from '../src/sim/scenario/compile.ts'
import { defaultScenario } from '../src/sim/scenario/parse.ts'

const EPISODES = 1_000_000
const REPLICATES_A_BATCH = 250

export interface Held {
  /** Heap and buffers that the episodes add, megabytes. */
  readonly heldMegabytes: number
  /** Most that was resident, the whole process, megabytes. */
  readonly residentMegabytes: number
}

const kept = process.argv[2] === 'kept'
const plan = compile(defaultScenario())
const engine = createEngine(undefined, kept ? PANEL_ROOM : { cares: 1, episodes: 0 })
const prices = engine.priceContracts(plan)
const before = held()
cutBatches(EPISODES / plan.cohort.episodesPerPeriod, REPLICATES_A_BATCH).forEach((batch, b) => {
  engine.load(kept ? plan : { ...plan, keys: { ...plan.keys, care: `batch ${b}`, course: `batch ${b}` } }, prices)
  engine.simulate(batch)
})
const answer: Held = { heldMegabytes: (held() - before) / 1e6, residentMegabytes: process.resourceUsage().maxRSS / 1e3 }
process.stdout.write(JSON.stringify(answer))

function held(): number {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
