// A panel put together from kept ones has the bytes of one simulated whole, with either set of kernels.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differences } from '../../../tests/panel-differences.ts'
import type { Batch } from '../batch-range.ts'
import type { CohortPlan } from '../cohort/compile/plan.ts'
import type { KeptPanels } from '../cohort/draw/patched-panel.ts'
import { patchedPanel } from '../cohort/draw/patched-panel.ts'
import type { Panel } from '../cohort/panel/panel.ts'
import { rowsSince } from '../cohort/panel/since.ts'
import { seedKey } from '../random/seed.ts'
import { compile } from '../scenario/compile.ts'
import type { ScenarioFile } from '../scenario/file.ts'
import { completeScenario } from '../scenario/parse.ts'
import { changedInWasm } from './changed-in-wasm.ts'
import { typescriptKernels } from './kernels.ts'
import { wasmKernels } from './wasm-kernels.ts'
import { startModule } from './wasm-module.ts'

const wasm = wasmKernels() ?? typescriptKernels
const key = seedKey('changed')

type World = NonNullable<ScenarioFile['world']>
const cohortOf = (panel: NonNullable<ScenarioFile['panel']>, world: World = {}): CohortPlan => {
  const result = completeScenario({ schemaVersion: 1, title: 'Test', panel, world })
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join('\n'))
  return compile(result.scenario).cohort
}

/** The plan's panel from kept ones by either set of kernels, both with the bytes of a whole one. */
function patchedBoth(plan: CohortPlan, batch: Batch, kept: KeptPanels): Panel {
  const whole = typescriptKernels.simulatePanel(plan, key, batch)
  const copies = structuredClone(kept)
  const [here, there] = [
    { kernels: typescriptKernels, kept },
    { kernels: wasm, kept: copies },
  ].map(({ kernels, kept }) => {
    const since = kernels.changedSince(plan, key, batch, kept)
    const anew = kernels.simulatePanel(plan, key, batch, since)
    expect(anew.episodes).toBe(rowsSince(since, plan.periods))
    return { since, anew, panel: patchedPanel(plan, batch, kept, since, anew) }
  })
  expect(there.since).toEqual(here.since)
  expect(differences(there.anew, here.anew)).toEqual([])
  expect(differences(here.panel, whole)).toEqual([])
  expect(differences(there.panel, whole)).toEqual([])
  return here.panel
}

const batch = { firstReplicate: 3, replicates: 6 }
const sourcesOf = (panel: Panel, of: Batch = batch): KeptPanels => Array(of.replicates).fill(panel)

describe('a panel of kept rows and new ones has the bytes of one simulated whole', () => {
  it('whichever dial moves the mix, up and down, one after another', () => {
    const worlds: readonly World[] = [
      { cancerMix: { breast: 0.35 } },
      { cancerMix: { breast: 0.1, lung: 0.4 } },
      { subtypeMix: { lung: { lungEarly: 0.3 } } },
      { subtypeMix: { lung: { lungEarly: 0 }, myeloma: { myelomaLate: 0.6 } } },
      { cancerMix: { lung: 0 } },
      { cancerMix: { lung: 1 } },
      {},
    ]
    for (const periods of [1, 2, 20]) {
      const size = { periods, episodesPerPeriod: 50 }
      let panel = typescriptKernels.simulatePanel(cohortOf(size), key, batch)
      for (const world of worlds) panel = patchedBoth(cohortOf(size, world), batch, sourcesOf(panel))
    }
  })

  it('with many cell therapies', () => {
    const size = { periods: 3, episodesPerPeriod: 61 }
    const panel = typescriptKernels.simulatePanel(cohortOf(size, { cellTherapyAccess: 100 }), key, batch)
    expect(panel.therapies.count).toBeGreaterThan(30)
    patchedBoth(cohortOf(size, { cellTherapyAccess: 100, cancerMix: { lymphoma: 0.3 } }), batch, sourcesOf(panel))
  })

  it('when the panel grows and shrinks, its mix moving with it', () => {
    let panel = typescriptKernels.simulatePanel(cohortOf({ periods: 4, episodesPerPeriod: 40 }), key, batch)
    for (const episodesPerPeriod of [47, 30, 1, 33])
      panel = patchedBoth(
        cohortOf({ periods: 4, episodesPerPeriod }, { cancerMix: { lung: episodesPerPeriod / 100 } }),
        batch,
        sourcesOf(panel),
      )
  })

  it('from panels cut otherwise, with replicates that no panel has', () => {
    const plan = cohortOf({ periods: 2, episodesPerPeriod: 30 })
    const [first, second] = [
      { firstReplicate: 0, replicates: 5 },
      { firstReplicate: 5, replicates: 2 },
    ].map((part) => typescriptKernels.simulatePanel(plan, key, part))
    const kept = [first, first, second, second, undefined, undefined]
    for (const moved of [
      cohortOf({ periods: 2, episodesPerPeriod: 30 }, { cancerMix: { lung: 0.3 } }),
      cohortOf({ periods: 2, episodesPerPeriod: 37 }),
    ])
      patchedBoth(moved, batch, kept)
  })

  it('at the end of the replicates’ numbers', () => {
    const end = { firstReplicate: 0xfffffffe, replicates: 2 }
    const panel = typescriptKernels.simulatePanel(cohortOf({ episodesPerPeriod: 90 }), key, end)
    patchedBoth(cohortOf({ episodesPerPeriod: 90 }, { cancerMix: { lung: 0.3 } }), end, sourcesOf(panel, end))
  })

  it('from any mix to any other', () => {
    const share = fc.double({ min: 0, max: 0.5, noNaN: true })
    const world = fc.record(
      {
        cancerMix: fc.record({ breast: share, lung: share }, { requiredKeys: [] }),
        subtypeMix: fc.record(
          {
            lung: fc.record({ lungEarly: share, lungEgfr: share }, { requiredKeys: [] }),
            lymphoma: fc.record({ lymphomaHodgkin: share, lymphomaMantleCell: share }, { requiredKeys: [] }),
          },
          { requiredKeys: [] },
        ),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(
        world,
        world,
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 8 }),
        fc.nat(0xffffff),
        (from, to, before, after, periods, firstReplicate) => {
          const few = { firstReplicate, replicates: 2 }
          const panel = typescriptKernels.simulatePanel(
            cohortOf({ periods, episodesPerPeriod: before }, { cellTherapyAccess: 20, ...from }),
            key,
            few,
          )
          patchedBoth(
            cohortOf({ periods, episodesPerPeriod: after }, { cellTherapyAccess: 20, ...to }),
            few,
            sourcesOf(panel, few),
          )
        },
      ),
      { numRuns: 60 },
    )
  }, 30_000)

  it('is made without the module where memory cannot be had', () => {
    const module = startModule()!
    const memory = {
      buffer: module.memory.buffer,
      grow: () => {
        throw new RangeError('WebAssembly.Memory.grow(): Maximum memory size exceeded')
      },
    }
    const full = Object.create(module, { memory: { value: memory } })
    const plan = cohortOf({ episodesPerPeriod: 10_000 })
    expect(
      changedInWasm(full, plan, key, batch, sourcesOf(typescriptKernels.simulatePanel(plan, key, batch))),
    ).toBeUndefined()
  })
})
