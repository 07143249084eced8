// The pool over the real core: every worker its own engine, everything cloned on the way.

import { expect, it } from 'vitest'
import { createEngine } from '../sim/batch.ts'
import { cutBatches } from '../sim/batches.ts'
import { compile } from '../sim/scenario/compile.ts'
import { defaultScenario } from '../sim/scenario/parse.ts'
import { inProcessSimulator } from './in-process.ts'
import { createPool } from './pool.ts'

it('the default scenario has the same bytes for one worker and one batch as for three workers and small batches', async () => {
  const plan = compile(defaultScenario())
  const prices = createEngine().priceContracts(plan) // once for both runs: pricing is most of the time here
  const spawn = () => ({
    simulator: { ...inProcessSimulator(createEngine()), priceContracts: async () => prices },
    onFailure: () => undefined,
    terminate: () => undefined,
  })
  const run = async (size: number, batch: number) => {
    const end = await createPool({ spawn, size }).run(plan, {
      replicates: 24,
      batches: cutBatches(24, undefined, [batch]),
    })
    if (end.kind !== 'done') throw new Error(`the run ended as ${end.kind}`)
    return end.outcomes
  }
  expect(await run(3, 5)).toEqual(await run(1, 24))
}, 30_000)
