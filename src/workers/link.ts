// Both ends of the wire between a caller and a worker. Outcomes are transferred, everything else is cloned.

import { type Endpoint, expose, transfer, wrap } from 'comlink'
import type { Engine } from '../sim/batch.ts'
import { compiled, expectations } from './answers.ts'
import type { Simulator } from './simulator.ts'

/** The worker's end: answers for `engine` on `endpoint` (the worker's own global scope when left out). */
export function serve(engine: Engine, endpoint?: Endpoint): void {
  const expected = expectations()
  const simulator: Simulator = {
    compile: async (scenario) => compiled(scenario),
    expected: async (plan) => expected(plan),
    priceContracts: async (plan) => engine.priceContracts(plan),
    assess: async (plan, terms) => engine.assess(plan, terms),
    load: async (plan, contractPrices) => engine.load(plan, contractPrices),
    prepare: async (plan, batch) => engine.prepare(plan, batch),
    simulate: async (batch) => {
      const outcome = engine.simulate(batch)
      return transfer(outcome, [outcome.values.buffer as ArrayBuffer, outcome.details.buffer as ArrayBuffer])
    },
  }
  expose(simulator, endpoint)
}

/** The caller's end. A call to a worker that has died stays pending for ever: the pool races it against the failure. */
export function connect(endpoint: Endpoint): Simulator {
  const remote = wrap<Simulator>(endpoint)
  return {
    compile: (scenario) => remote.compile(scenario),
    expected: (plan) => remote.expected(plan),
    priceContracts: (plan) => remote.priceContracts(plan),
    assess: (plan, terms) => remote.assess(plan, terms),
    load: (plan, contractPrices) => remote.load(plan, contractPrices),
    prepare: (plan, batch) => remote.prepare(plan, batch),
    simulate: (batch) => remote.simulate(batch),
  }
}
