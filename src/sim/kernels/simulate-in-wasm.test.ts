// The TypeScript kernel is the yardstick: every column has its bytes.

import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { differences } from '../../../tests/panel-differences.ts'
import type { Batch } from '../batch-range.ts'
import { payerRetentionIds } from '../cohort/catalogue/payer-retentions.ts'
import type { CohortPlan } from '../cohort/compile/plan.ts'
import type { Panel } from '../cohort/panel/panel.ts'
import type { Plan } from '../plan.ts'
import { seedKey } from '../random/seed.ts'
import { compile } from '../scenario/compile.ts'
import type { ScenarioFile } from '../scenario/file.ts'
import { completeScenario, defaultScenario, parseScenario } from '../scenario/parse.ts'
import { type Kernels, typescriptKernels } from './kernels.ts'
import * as episodePlaces from './layout/episode-columns.ts'
import * as eventPlaces from './layout/event-columns.ts'
import * as planPlaces from './layout/plan-fields.ts'
import * as therapyPlaces from './layout/therapy-columns.ts'
import { PanelMemory } from './panel-memory.ts'
import { simulateInWasm } from './simulate-in-wasm.ts'
import { wasmKernels } from './wasm-kernels.ts'
import { startModule } from './wasm-module.ts'

const kernels = wasmKernels() ?? typescriptKernels
const key = seedKey('kernels')

/** The panel's bytes agree, or both kernels refuse with the same words. */
function expectSame(plan: CohortPlan, batch: Batch): void {
  expect(outcomeOf(kernels.simulatePanel, plan, batch, typescriptKernels.simulatePanel)).toEqual('the same')
}

function outcomeOf(
  simulate: Kernels['simulatePanel'],
  plan: CohortPlan,
  batch: Batch,
  yardstick: Kernels['simulatePanel'],
): unknown {
  let expected: Panel
  try {
    expected = yardstick(plan, key, batch)
  } catch (error) {
    expect(() => simulate(plan, key, batch)).toThrow(error as RangeError)
    return 'the same'
  }
  const names = differences(expected, simulate(plan, key, batch))
  return names.length === 0 ? 'the same' : names
}

const planOf = (file: Partial<ScenarioFile>): Plan => {
  const result = completeScenario({ schemaVersion: 1, title: 'Test', ...file })
  if (!result.ok) throw new Error(result.issues.map((issue) => `${issue.path}: ${issue.message}`).join('\n'))
  return compile(result.scenario)
}

describe('a panel simulated in WebAssembly has the bytes of the TypeScript kernel', () => {
  it('in the default scenario, anywhere in a run', () => {
    const { cohort } = compile(defaultScenario())
    for (const firstReplicate of [0, 199_990, 0x7fffffff, 0xfffffffe])
      expectSame(cohort, { firstReplicate, replicates: 10 })
  })

  const files = readdirSync(resolve('scenarios')).filter(
    (name) => name.endsWith('.json') && !name.endsWith('.schema.json'),
  )
  it.each(files)('in %s', (name) => {
    const result = parseScenario(readFileSync(resolve('scenarios', name), 'utf8'))
    if (!result.ok) throw new Error(`${name} does not parse`)
    expectSame(compile(result.scenario).cohort, { firstReplicate: 3, replicates: 12 })
  })

  it('in reference populations', () => {
    const { baseline, moved } = planOf({ world: { cellTherapyAccess: 3 } })
    for (const { cohort } of [baseline, moved]) expectSame(cohort, { firstReplicate: 0xffffffff, replicates: 1 })
  })

  it('over many periods, fixed and Poisson, of one patient and of thousands', () => {
    for (const sizing of ['fixed', 'poisson'] as const) {
      for (const episodesPerPeriod of [1, 40, 3000])
        expectSame(planOf({ panel: { sizing, periods: 20, episodesPerPeriod } }).cohort, {
          firstReplicate: 7,
          replicates: episodesPerPeriod < 100 ? 20 : 1,
        })
    }
  })

  it('with cell therapies for all and every way of leaving the payer', () => {
    for (const payerRetention of payerRetentionIds)
      expectSame(planOf({ panel: { payerRetention, periods: 3 }, world: { cellTherapyAccess: 100 } }).cohort, {
        firstReplicate: 0,
        replicates: 10,
      })
  })

  it('when more come, have more events or more therapies than there was room for', () => {
    const { cohort } = planOf({ panel: { sizing: 'poisson', periods: 4, episodesPerPeriod: 30 } })
    const batch = { firstReplicate: 0, replicates: 3 }
    expectSame({ ...cohort, entrantShare: 8 }, batch)
    expectSame({ ...cohort, admissionMean: cohort.admissionMean.map((x) => 30 * x) }, batch)
    const all = cohort.referral.map(() => 1)
    expectSame({ ...cohort, episodesPerPeriod: 300, referral: all, infusedShare: 1, infusionWindowMonths: 0 }, batch)
  })

  it('for a cohort of one product, which stays in TypeScript', () => {
    expectSame(planOf({ panel: { cohort: { product: 'exaCel' } } }).cohort, { firstReplicate: 0, replicates: 5 })
  })

  it('when amounts exceed what a column keeps', () => {
    const { cohort } = planOf({})
    for (const sigma of [10, 40, 120])
      expectSame(
        { ...cohort, emergencyCost: { mu: 5, sigma }, admissionCost: { mu: 12, sigma: sigma / 2 } },
        { firstReplicate: 0, replicates: 5 },
      )
  })

  it('and refuses what it refuses', () => {
    const { cohort } = planOf({})
    const crowded = { ...cohort, emergencyMean: cohort.emergencyMean.map(() => 1e6), emergencyDispersion: 1000 }
    expect(() => kernels.simulatePanel(crowded, key, { firstReplicate: 0, replicates: 1 })).toThrow(
      /^negative binomial of mean [\d.]+ and size 1000 is out of range$/,
    )
    expectSame(crowded, { firstReplicate: 0, replicates: 1 })
    expectSame(
      { ...cohort, admissionMean: cohort.admissionMean.map(() => 1e6), admissionDispersion: 1000 },
      { firstReplicate: 0, replicates: 1 },
    )
  })

  it('in worlds of any valid numbers', () => {
    const base = planOf({ panel: { periods: 3, episodesPerPeriod: 40 } }).cohort
    const poisson = planOf({ panel: { periods: 3, episodesPerPeriod: 40, sizing: 'poisson' } }).cohort
    const size = fc.oneof(fc.constantFrom(0, 1e-300, 1e-9, 1, 1e6, 1e300), fc.double({ min: 0, max: 100, noNaN: true }))
    const spread = fc.oneof(fc.constantFrom(1e-6, 1, 1e6), fc.double({ min: 0.01, max: 100, noNaN: true }))
    const share = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }))
    const change = fc.record(
      {
        ...Object.fromEntries(
          rates.map((name) => [name, fc.tuple(size, size).map((pair) => base[name].map((_, k) => pair[k % 2]))]),
        ),
        ...Object.fromEntries(
          shares.map((name) => [
            name,
            fc.tuple(share, share, share).map((three) => base[name].map((_, k) => three[k % 3])),
          ]),
        ),
        ...Object.fromEntries(wholeShares.map((name) => [name, share])),
        emergencyDispersion: spread,
        admissionDispersion: spread,
        emergencyMean: size.map((x) => base.emergencyMean.map(() => Math.min(x, 1000))),
        frailty: fc.record({
          mu: fc.double({ min: -3, max: 3, noNaN: true }),
          sigma: fc.double({ min: 0, max: 3, noNaN: true }),
        }),
        entrantShare: share,
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(change, fc.boolean(), fc.nat(0xffffffff), (changed, varies, firstReplicate) => {
        expectSame(
          { ...(varies ? poisson : base), ...(changed as Partial<CohortPlan>) },
          { firstReplicate, replicates: 2 },
        )
      }),
      { numRuns: 300 },
    )
  })
})

const rates = [
  'leaveHazard',
  'switchHazard',
  'deathAfterOther',
  'deathAfterProgression',
  'lossHazard',
  'deathInResponseHazard',
  'deathAfterLossHazard',
  'lossExponent',
  'responseMonths',
] as const
const shares = [
  'causeDeath',
  'causeProgression',
  'causeDeathNextLine',
  'continuation',
  'referral',
  'transplant',
  'femaleShare',
  'regimenUptake',
  'response',
  'completeResponse',
  'durable',
  'survivesLoss',
  'severeToxicity',
] as const
const wholeShares = [
  'infusedShare',
  'infusionWindowMonths',
  'secondCancer',
  'radiationShare',
  'complicationShare',
  'hospiceShare',
  'dualThreshold',
] as const

describe('the module', () => {
  it('runs here', () => {
    expect(kernels.name).toBe('wasm')
  })

  it('is done without where memory cannot be had', () => {
    const module = startModule()!
    const memory = {
      buffer: module.memory.buffer,
      grow: () => {
        throw new RangeError('WebAssembly.Memory.grow(): Maximum memory size exceeded')
      },
    }
    const full = Object.create(module, { memory: { value: memory } })
    const { cohort } = planOf({})
    const batch = { firstReplicate: 0, replicates: 100 }
    expect(simulateInWasm(full, new PanelMemory(), cohort, key, batch)).toBeUndefined()
    expect(
      outcomeOf(
        (plan, _, of) => simulateInWasm(module, new PanelMemory(), plan, key, of)!,
        cohort,
        batch,
        typescriptKernels.simulatePanel,
      ),
    ).toBe('the same')
  })

  it.each([
    ['there is no WebAssembly', undefined],
    [
      'the engine or the page’s policy refuses it',
      {
        Module: class {
          constructor() {
            throw new Error('refused')
          }
        },
      },
    ],
  ])('is done without where %s', (_, instead) => {
    vi.stubGlobal('WebAssembly', instead)
    expect(wasmKernels()).toBeUndefined()
    vi.unstubAllGlobals()
  })
})

describe('places of columns', () => {
  it('are those in which a panel’s columns are made', () => {
    const panel = typescriptKernels.simulatePanel(planOf({}).cohort, key, { firstReplicate: 0, replicates: 1 })
    const columns = (of: object): string[] =>
      Object.entries(of).flatMap(([name, value]) => (ArrayBuffer.isView(value) ? [name] : []))
    const inOrder = (places: object): string[] =>
      Object.entries(places).reduce<string[]>((names, [name, place]) => Object.assign(names, { [place]: name }), [])
    expect([...inOrder(episodePlaces), ...inOrder(eventPlaces)]).toEqual(columns(panel))
    expect(inOrder(therapyPlaces)).toEqual(columns(panel.therapies))
    expect(Object.values(planPlaces).toSorted((a, b) => a - b)).toEqual(Object.keys(planPlaces).map((_, k) => k))
  })
})
