// Every setting has a tier, and the engine does no more than the tier allows: its counters say what it did again.

import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { createEngine } from './batch.ts'
import { providerContracts } from './contracts/index.ts'
import type { AnyProviderContract } from './contracts/interface/contract.ts'
import { typescriptKernels } from './kernels/kernels.ts'
import { wasmKernels } from './kernels/wasm-kernels.ts'
import { changes } from './scenario/changes.ts'
import { compile } from './scenario/compile.ts'
import { parseScenario } from './scenario/parse.ts'
import { applySettings } from './scenario/set.ts'
import { type Tier, tierBetween, tierOf } from './scenario/tiers.ts'
import type { Scenario } from './scenario/types.ts'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

const BATCH = { firstReplicate: 0, replicates: 30 }
const base = ['panel.episodesPerPeriod=60', 'panel.periods=2', 'parameters.pricing.referenceEpisodesPerCancer=256']
const withSettings = (...settings: string[]): Scenario => {
  const set = applySettings({ schemaVersion: 1, title: 'tiers' } as never, [...base, ...settings])
  if (!set.ok) throw new Error(JSON.stringify(set.issues))
  const parsed = parseScenario(JSON.stringify(set.file))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues))
  return parsed.scenario
}
const before = withSettings()
const ra2 = before.arms.findIndex(({ provider }) => provider.contract === 'eomRa2')

describe.each([{ kernels: typescriptKernels }, { kernels: wasmKernels() ?? typescriptKernels }])(
  'with $kernels.name kernels',
  ({ kernels }) => {
    const run = (engine: ReturnType<typeof createEngine>, scenario: Scenario) => {
      const plan = compile(scenario)
      engine.load(plan, engine.priceContracts(plan))
      return engine.simulate(BATCH)
    }

    it.each<[Tier, string]>([
      ['none', 'replicates=77'],
      ['reconciliation', `arms[${ra2}].provider.terms.discountShare=0.05`],
      ['reconciliation', `arms[${ra2}].provider.terms.aggregateQualityScore=0.5`],
      ['settlement', `arms[${ra2}].provider.terms.meosUsdPerMonth=90`],
      ['settlement', 'world.therapyCost.all=1.3'],
      ['settlement', 'world.therapyCost.novel=2'],
      ['settlement', 'behaviours.pathwayAdherence.size=0.06'],
      ['settlement', 'panel.start=2026-07'],
      ['changedPatients', 'world.subtypeMix.lung.lungEgfr=0.3'],
      ['changedPatients', 'panel.episodesPerPeriod=70'],
      ['simulation', 'world.cellTherapyAccess=3'],
      ['simulation', 'parameters.utilisation.admission.dispersion=0.4'],
      ['simulation', 'seed=another'],
    ])('%s: %s', (tier, setting) => {
      const engine = createEngine(kernels)
      run(engine, before)
      const did = { ...engine.work }
      const after = withSettings(setting)
      const outcome = run(engine, after)
      expect(tierBetween(before, after)).toBe(tier)
      expect(outcome).toEqual(run(createEngine(kernels), after))
      const again = {
        simulated: engine.work.simulatedEpisodes - did.simulatedEpisodes,
        settled: engine.work.settledEpisodes - did.settledEpisodes,
        reconciled: engine.work.reconciled - did.reconciled,
      }
      const all = BATCH.replicates * after.panel.periods * after.panel.episodesPerPeriod
      if (tier === 'none') expect(again).toEqual({ simulated: 0, settled: 0, reconciled: 0 })
      if (tier === 'reconciliation') expect(again).toEqual({ simulated: 0, settled: 0, reconciled: BATCH.replicates })
      if (tier === 'settlement') {
        expect(again.simulated).toBe(0)
        expect(again.settled).toBeGreaterThan(0)
      }
      if (tier === 'changedPatients') expect(again.simulated).toBeLessThan(all / 3)
      if (tier === 'simulation') expect(again.simulated).toBe(all)
    })

    it.each([
      ['parameters.utilisation.admission.dispersion=0.4'],
      ['seed=another'],
      ['world.therapyCost.all=1.3'],
      ['world.subtypeMix.lung.lungEgfr=0.3'],
      ['world.cellTherapyAccess=3'],
      ['panel.start=2026-07'],
    ])('going to and fro does nothing again: %s', (setting) => {
      const engine = createEngine(kernels)
      const worlds = [before, withSettings(setting)]
      const first = worlds.map((world) => run(engine, world))
      const did = { ...engine.work }
      for (let k = 0; k < 2; k++) expect(worlds.map((world) => run(engine, world))).toEqual(first)
      expect(engine.work).toEqual(did)
    })

    it('memory stays bounded whatever the number of worlds', async () => {
      const engine = createEngine(kernels)
      const held = async (worlds: number): Promise<number> => {
        for (let k = 0; k < worlds; k++) run(engine, withSettings(`seed=${k}`))
        let least = Number.POSITIVE_INFINITY
        for (let k = 0; k < 5; k++) {
          collectGarbage()
          await new Promise((resolve) => setTimeout(resolve, 20)) // buffers are freed in the background
          least = Math.min(least, process.memoryUsage().arrayBuffers)
        }
        return least
      }
      const few = await held(4)
      expect(await held(12)).toBeLessThan(1.3 * few)
    })

    it('one arm’s terms settle that arm alone, and arms that share its first stage not again', () => {
      const engine = createEngine(kernels)
      run(engine, before)
      const { settledEpisodes } = engine.work
      run(engine, withSettings(`arms[${ra2}].provider.terms.meosUsdPerMonth=90`))
      expect(engine.work.settledEpisodes - settledEpisodes).toBe(BATCH.replicates * 2 * 60)
    })
  },
)

it('a contract’s first stage reads none of the terms of its second', () => {
  for (const contract of Object.values(providerContracts) as AnyProviderContract[]) {
    const { stages } = contract
    if (stages === undefined) continue
    const known = Object.keys(contract.fields)
    expect(known.filter((id) => stages.late.has(id)).length).toBeGreaterThan(5)
    const arm = before.arms.find(({ provider }) => providerContracts[provider.contract] === contract)
    if (arm === undefined) continue
    const read = new Set<string>()
    const plan = compile({ ...before, arms: [arm] })
    const watched = new Proxy(plan.arms[0].terms, {
      get(terms, id) {
        read.add(String(id))
        return terms[id as keyof typeof terms]
      },
    })
    const engine = createEngine(typescriptKernels)
    const prices = engine.priceContracts(plan)
    const staged = stages as unknown as { episodes(...all: unknown[]): unknown }
    const { episodes } = staged
    staged.episodes = (care, rows, _terms, ...rest) => episodes(care, rows, watched, ...rest)
    try {
      engine.load(plan, prices)
      engine.simulate({ firstReplicate: 0, replicates: 2 })
    } finally {
      staged.episodes = episodes
    }
    expect(read.size).toBeGreaterThan(10)
    expect([...read].filter((id) => stages.late.has(id))).toEqual([])
  }
})

it('every setting that a scenario can differ in has a tier', () => {
  const moved = withSettings(
    'world.newTherapy={"subtype":"lungEgfr"}',
    'world.stageShift=0.1',
    'baseline.cellTherapyAccess=2',
    'panel.payerRetention=selfInsured',
    'panel.sizing=poisson',
  )
  for (const { path } of changes(moved)) expect(() => tierOf(path, moved), path).not.toThrow()
  expect(() => tierOf('panels.episodes', moved)).toThrow('panels.episodes is no setting of a scenario')
})
