// Care priced and settled in WebAssembly's memory comes to the bytes of the TypeScript rules, whatever the terms.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createEngine } from '../batch.ts'
import { type ProviderContractId, providerContracts } from '../contracts/index.ts'
import type { CareKernel } from '../contracts/interface/care-kernel.ts'
import type { AnyProviderContract } from '../contracts/interface/contract.ts'
import type { Field, TermValue } from '../fields.ts'
import { parameters } from '../parameters/index.ts'
import { compile } from '../scenario/compile.ts'
import { defaultScenario } from '../scenario/parse.ts'
import type { Arm, Scenario } from '../scenario/types.ts'
import { typescriptKernels } from './kernels.ts'
import * as fact from './layout/practice-facts.ts'
import * as rate from './layout/rates.ts'
import { wasmKernels } from './wasm-kernels.ts'

const wasm = wasmKernels()
const providerIds = Object.keys(providerContracts) as ProviderContractId[]
const [first] = defaultScenario().arms

/** A contract's terms: numbers at their default times a half to one and a half (shares at most 1), switches and choices at random. */
const termsOf = (id: ProviderContractId): fc.Arbitrary<Record<string, TermValue>> => {
  const fields: Readonly<Record<string, Field>> = (providerContracts[id] as AnyProviderContract).fields
  return fc.record(
    Object.fromEntries(
      Object.entries(fields).map(([name, field]): [string, fc.Arbitrary<TermValue>] => {
        if (field.kind === 'switch') return [name, fc.boolean()]
        if (field.kind === 'choice') return [name, fc.constantFrom(...Object.keys(field.options))]
        if (field.kind === 'product') return [name, fc.constant('all')]
        const { value, unit } = parameters[field.parameter]
        const whole = unit === 'count' || unit === 'calendarMonth' || unit === 'months'
        return [
          name,
          fc
            .constantFrom(1, 1, 0.5, 0.9, 1.5)
            .map((factor) =>
              unit === 'calendarMonth'
                ? value
                : unit === 'share'
                  ? Math.min(1, value * factor)
                  : whole
                    ? Math.round(value * factor)
                    : value * factor,
            ),
        ]
      }),
    ),
  )
}
const arms = fc.uniqueArray(fc.constantFrom(...providerIds), { minLength: 3, maxLength: 5 }).chain((ids) =>
  fc.tuple(
    ...ids.map((id) =>
      fc.tuple(termsOf(id), fc.boolean()).map(
        ([terms, behaviours]): Arm => ({
          ...first,
          id,
          label: id,
          provider: { contract: id, terms },
          therapies: [],
          behaviours,
        }),
      ),
    ),
  ),
)
const scenarios: fc.Arbitrary<Scenario> = fc
  .record({
    arms,
    periods: fc.integer({ min: 1, max: 3 }),
    episodes: fc.constantFrom(1, 17, 60),
    poisson: fc.boolean(),
    access: fc.constantFrom(1, 8),
    cherryPicking: fc.constantFrom(0, 0.3),
    seed: fc.string({ maxLength: 4 }),
  })
  .map(({ arms: chosen, periods, episodes, poisson, access, cherryPicking, seed }) => {
    const base = defaultScenario()
    return {
      ...base,
      seed,
      arms: chosen,
      panel: { ...base.panel, periods, episodesPerPeriod: episodes, sizing: poisson ? 'poisson' : 'fixed' },
      world: { ...base.world, cellTherapyAccess: access },
      behaviours: { ...base.behaviours, cherryPicking: { on: true, size: cherryPicking } },
      parameters: { 'pricing.referenceEpisodesPerCancer': 256 },
    } as Scenario
  })

describe.skipIf(wasm === undefined)('settlement in WebAssembly', () => {
  it('has the bytes of the TypeScript rules for every contract and any terms', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const plan = compile(scenario)
        const engines = [createEngine(typescriptKernels), createEngine(wasm)]
        const prices = engines[0].priceContracts(plan)
        const settled = engines.map((engine) => {
          engine.load(plan, prices)
          try {
            const { values, details } = engine.simulate({ firstReplicate: 2040, replicates: 11 }) // some with details, some without
            return { values: new Uint8Array(values.buffer), details: new Uint8Array(details.buffer) }
          } catch (error) {
            return String(error)
          }
        })
        expect(settled[1]).toEqual(settled[0])
      }),
      { numRuns: 60, seed: 1 },
    )
  })

  it('refuses to reconcile rows that another care has gathered or settled since', () => {
    const plan = compile(defaultScenario())
    const panel = wasm!.simulatePanel(plan.cohort, plan.seedKey, { firstReplicate: 0, replicates: 1 })
    wasm!.settling!.load(panel, 2)
    const [one, other] = [0, 1].map(() =>
      wasm!.settling!.priceCare(plan.multipliers, new Float64Array(panel.therapies.count)),
    )
    const rates = new Float64Array(rate.COUNT)
    const gather = (kernel: CareKernel) => kernel.facts(0, 9, rates, new Float64Array(fact.TERMS), Float64Array.of(0))
    const reconcile = () => one.reconcile(0, 9, new Float64Array(fact.CANCERS).fill(1))
    const share = () => one.sharePayment(0, 9, 9, 900, 0, false)
    expect(reconcile).toThrow('ask for its facts before')
    gather(one)
    reconcile()
    gather(other)
    expect(reconcile).toThrow('the rows are not those of this care')
    expect(share).toThrow('ask for its claimsInPart before')
    one.claimsInPart(0, 9, rates, false)
    share()
    other.claimsInPart(0, 9, rates, false)
    expect(share).toThrow('the rows are not those of this care')
  })
})
