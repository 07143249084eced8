// A simulator without a worker, for tests and tools. What goes in and out is cloned as a message would
// be, so a caller that holds on to, or changes, what it sent finds the same here as with a worker.

import type { Engine } from '../sim/batch.ts'
import { compiled, expectations } from './answers.ts'
import type { Simulator } from './simulator.ts'

export function inProcessSimulator(engine: Engine): Simulator {
  const expected = expectations()
  return {
    compile: async (scenario) => structuredClone(compiled(structuredClone(scenario))),
    expected: async (plan) => structuredClone(expected(structuredClone(plan))),
    priceContracts: async (plan) => structuredClone(engine.priceContracts(structuredClone(plan))),
    assess: async (plan, terms) => structuredClone(engine.assess(structuredClone(plan), structuredClone(terms))),
    load: async (plan, contractPrices) => engine.load(structuredClone(plan), structuredClone(contractPrices)),
    prepare: async (plan, batch) => engine.prepare(structuredClone(plan), batch),
    simulate: async (batch) => structuredClone(engine.simulate(structuredClone(batch))),
  }
}
