// The wire itself, over a real message channel: what is sent is cloned, outcomes are transferred, errors arrive.

import { MessageChannel } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import type { Engine } from '../sim/batch.ts'
import { expectedCare } from '../sim/cohort/expected/expected-care.ts'
import type { Plan } from '../sim/plan.ts'
import { compile } from '../sim/scenario/compile.ts'
import { defaultScenario } from '../sim/scenario/parse.ts'
import { inProcessSimulator } from './in-process.ts'
import { connect, serve } from './link.ts'
import { nodeEndpoint } from './node-endpoint.ts'
import type { Simulator } from './simulator.ts'

const plan = { arms: [{ id: 'bundle' }], multipliers: Float64Array.of(3) } as unknown as Plan

/** An engine that shows what it was handed and keeps what it hands out. */
function recordingEngine() {
  const kept: { plan?: Plan; values?: Float64Array } = {}
  const engine: Engine = {
    priceContracts: (received) => [received.multipliers],
    assess: () => {
      throw new Error('not asked here')
    },
    load: (received) => {
      kept.plan = received
    },
    prepare: () => undefined,
    simulate(batch) {
      if (batch.replicates === 0) throw new RangeError('an empty batch')
      kept.values = Float64Array.from({ length: batch.replicates }, (_, r) => batch.firstReplicate + r)
      return { ...batch, values: kept.values, details: new Float64Array(0) }
    },
  }
  return { engine, kept }
}

const channels: Record<string, (engine: Engine) => { simulator: Simulator; close: () => void }> = {
  'over a channel': (engine) => {
    const { port1, port2 } = new MessageChannel()
    serve(engine, nodeEndpoint(port1 as never))
    return { simulator: connect(nodeEndpoint(port2 as never)), close: () => port1.close() }
  },
  'in process': (engine) => ({ simulator: inProcessSimulator(engine), close: () => undefined }),
}

describe.each(Object.keys(channels))('a simulator %s', (name) => {
  it('hands over copies and outcomes, and passes errors on', async () => {
    const { engine, kept } = recordingEngine()
    const { simulator, close } = channels[name](engine)
    const prices = await simulator.priceContracts(plan)
    expect(prices).toEqual([Float64Array.of(3)])
    await simulator.load(plan, prices)
    expect(kept.plan).toEqual(plan)
    expect(kept.plan).not.toBe(plan)
    const outcome = await simulator.simulate({ firstReplicate: 4, replicates: 3 })
    expect(outcome).toEqual({
      firstReplicate: 4,
      replicates: 3,
      details: new Float64Array(0),
      values: Float64Array.of(4, 5, 6),
    })
    expect(outcome.values === kept.values).toBe(false)
    await expect(simulator.simulate({ firstReplicate: 0, replicates: 0 })).rejects.toThrow('an empty batch')
    close()
  })

  it('compiles as the page would, refuses in the compiler’s words, and works out what care costs', async () => {
    const { simulator, close } = channels[name](recordingEngine().engine)
    const scenario = defaultScenario()
    const expected = compile(scenario)
    const compiled = await simulator.compile(scenario)
    expect(compiled).toEqual({ kind: 'compiled', plan: expected })
    expect(await simulator.expected(expected)).toEqual(expectedCare(expected))
    const contradictory = { ...scenario, parameters: { ...scenario.parameters, 'nonDrug.breast.meanUsd': 10 } }
    expect(await simulator.compile(contradictory)).toEqual({
      kind: 'refused',
      message: expect.stringContaining('nonDrug.breast.meanUsd'),
    })
    close()
  })
})
