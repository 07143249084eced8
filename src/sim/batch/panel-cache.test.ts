// What a dial of mix or size simulates anew, and that results are those of an engine that has simulated everything.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differences } from '../../../tests/panel-differences.ts'
import { createEngine } from '../batch.ts'
import type { Batch } from '../batch-range.ts'
import type { Panel } from '../cohort/panel/panel.ts'
import { type Kernels, typescriptKernels } from '../kernels/kernels.ts'
import { wasmKernels } from '../kernels/wasm-kernels.ts'
import type { Plan } from '../plan.ts'
import { compile } from '../scenario/compile.ts'
import type { ScenarioFile } from '../scenario/file.ts'
import { completeScenario } from '../scenario/parse.ts'
import { PanelCache } from './panel-cache.ts'

const parameters = { 'pricing.referenceEpisodesPerCancer': 64 } as const
const pricing = createEngine()
const batches: readonly Batch[] = [
  { firstReplicate: 0, replicates: 16 },
  { firstReplicate: 16, replicates: 14 },
]
const EPISODES = 30 * 60 * 3
const arms = [
  { id: 'fee', provider: { contract: 'feeForService' } },
  { id: 'eom', provider: { contract: 'eomRa2' } },
] as const

type Engine = ReturnType<typeof createEngine>

function planOf({ panel, ...file }: Partial<ScenarioFile>): Plan {
  const own = panel?.cohort === undefined ? { arms } : {}
  const result = completeScenario({
    schemaVersion: 1,
    title: 'Test',
    parameters,
    ...own,
    panel: { episodesPerPeriod: 60, periods: 3, ...panel },
    ...file,
  })
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join('\n'))
  return compile(result.scenario)
}

function run(engine: Engine, file: Partial<ScenarioFile>, asked = batches): Buffer {
  const plan = planOf(file)
  engine.load(plan, pricing.priceContracts(plan))
  return Buffer.concat(
    asked.flatMap((batch) => {
      const { values, details } = engine.simulate(batch)
      return [Buffer.from(values.buffer), Buffer.from(details.buffer)]
    }),
  )
}

/** Runs the scenarios one after another on one engine, each as a fresh engine has it; episodes simulated by each. */
function simulatedBy(engine: Engine, files: readonly Partial<ScenarioFile>[], asked = batches): number[] {
  return files.map((file) => {
    const before = engine.work.simulatedEpisodes
    const values = run(engine, file, asked)
    const simulated = engine.work.simulatedEpisodes - before
    expect(values.equals(run(createEngine(), file, asked))).toBe(true)
    return simulated
  })
}

describe.each([typescriptKernels, wasmKernels() ?? typescriptKernels])('an engine with kernels in $name', (kernels) => {
  it('simulates after a mix dial less than a quarter of its episodes, with the results of a fresh engine', () => {
    const simulated = simulatedBy(createEngine(kernels), [
      {},
      { world: { subtypeMix: { lung: { lungEarly: 0.2 } } } },
      { world: { cancerMix: { breast: 0.25 } } },
      { world: { cancerMix: { breast: 0.2 } } },
      { world: { cancerMix: { breast: 0.2 }, subtypeMix: { myeloma: { myelomaLate: 0.2 } } } },
      { world: { stageShift: 0.1 } },
      {},
    ])
    expect(simulated[0]).toBe(EPISODES)
    for (const dial of simulated.slice(1)) {
      expect(dial).toBeGreaterThan(0)
      expect(dial).toBeLessThan(EPISODES / 4)
    }
  })

  it('simulates after a size dial those who join, nobody when some leave, and all where most join', () => {
    const size = (episodesPerPeriod: number): Partial<ScenarioFile> => ({ panel: { episodesPerPeriod } })
    expect(simulatedBy(createEngine(kernels), [{}, size(66), size(50), size(10), size(15), size(60)])).toEqual([
      EPISODES,
      EPISODES / 10,
      0,
      0,
      30 * 5 * 3,
      EPISODES,
    ])
  })
})

describe('what is kept', () => {
  const moved = { world: { cancerMix: { breast: 0.25 } } } as const

  it('is nothing of another course, of Poisson panels or of a product’s cohort', () => {
    const others: readonly Partial<ScenarioFile>[] = [
      { world: { cellTherapyAccess: 8 } },
      { seed: 'another', ...moved },
      { panel: { periods: 2 } },
      { panel: { sizing: 'poisson' } },
      { panel: { sizing: 'poisson' }, ...moved },
      { panel: { cohort: { product: 'exaCel' } } },
      { panel: { cohort: { product: 'exaCel' }, episodesPerPeriod: 70 } },
    ]
    const engine = createEngine()
    run(engine, {})
    const fresh = others.map((file) => {
      const alone = createEngine()
      run(alone, file)
      return alone.work.simulatedEpisodes
    })
    expect(simulatedBy(engine, others)).toEqual(fresh)
  })

  it('is of use to the next dial where a run was left half done', () => {
    const engine = createEngine()
    run(engine, {})
    const [ahead] = simulatedBy(engine, [moved], batches.slice(1))
    const [rest] = simulatedBy(engine, [moved])
    expect(ahead + rest).toBeLessThan(EPISODES / 4)
    expect(simulatedBy(engine, [{ world: { cancerMix: { breast: 0.3 } } }])[0]).toBeLessThan(EPISODES / 4)
  })

  it('is of use to batches cut otherwise and to pools, in any order', () => {
    const pooling = (poolPractices: number): Partial<ScenarioFile> => ({
      panel: { episodesPerPeriod: 30, periods: 1 },
      arms: [{ id: 'pool', provider: { contract: 'eomRa2', terms: { poolPractices } } }],
    })
    const engine = createEngine()
    const cut = [
      { firstReplicate: 8, replicates: 2 },
      { firstReplicate: 0, replicates: 3 },
      { firstReplicate: 3, replicates: 5 },
    ]
    expect(simulatedBy(engine, [pooling(1)], cut)).toEqual([300])
    // practices 10 and 11 join the pool of practices 8 and 9
    expect(simulatedBy(engine, [pooling(4)], cut)).toEqual([60])
    expect(
      simulatedBy(
        engine,
        [{ ...pooling(4), ...moved }, { ...pooling(1), ...moved }, pooling(4), { ...pooling(2), ...moved }],
        cut,
      ).every((dial) => dial < 90),
    ).toBe(true)
    // two halves of one pool need the same panel
    const halves = [
      { firstReplicate: 0, replicates: 2 },
      { firstReplicate: 2, replicates: 2 },
    ]
    const again = createEngine()
    expect(simulatedBy(again, [pooling(4)], halves)).toEqual([120])
    expect(simulatedBy(again, [{ ...pooling(4), ...moved }, pooling(4)], halves).every((dial) => dial < 36)).toBe(true)
  })
})

describe('memory that panels pass on', () => {
  const small = { episodesPerPeriod: 12, periods: 2 }
  const plans = [
    { panel: small },
    { panel: small, world: { cancerMix: { breast: 0.25 } } },
    { panel: small, world: { cancerMix: { lung: 0.3 } } },
    { panel: { ...small, episodesPerPeriod: 15 } },
    { panel: small, world: { cellTherapyAccess: 8 } },
    { panel: { ...small, sizing: 'poisson' } as const },
    { panel: { ...small, episodesPerPeriod: 40 } },
  ].map(planOf)
  const asked = fc.record({
    plan: fc.constantFrom(...plans),
    firstReplicate: fc.integer({ min: 0, max: 5 }),
    replicates: fc.integer({ min: 1, max: 4 }),
  })
  const rooms = fc.record({ cares: fc.integer({ min: 1, max: 3 }), episodes: fc.integer({ min: 0, max: 400 }) })

  it.each([typescriptKernels, wasmKernels() ?? typescriptKernels])(
    'is never that of a panel which is kept or lent, and no more than there is room for, with kernels in $name',
    (kernels) => {
      fc.assert(
        fc.property(fc.array(asked, { minLength: 5, maxLength: 25 }), rooms, (schedule, room) => {
          const living = new Set<Panel>()
          const watched: Kernels = {
            ...kernels,
            simulatePanel(plan, key, batch, since) {
              const panel = kernels.simulatePanel(plan, key, batch, since)
              living.add(panel)
              return panel
            },
            reclaim(panel) {
              living.delete(panel)
              kernels.reclaim?.(panel)
            },
          }
          const cache = new PanelCache({ simulatedEpisodes: 0 }, watched, room)
          for (const { plan, ...batch } of schedule) {
            cache.lend(plan, batch, (panel) => {
              const { firstReplicate, replicates } = panel
              const fresh = typescriptKernels.simulatePanel(plan.cohort, plan.seedKey, { firstReplicate, replicates })
              expect(differences(panel, fresh)).toEqual([])
            })
            const kept = [...living].reduce((sum, { episodes }) => sum + episodes, 0)
            expect(kept).toBeLessThanOrEqual(room.episodes)
          }
        }),
        { numRuns: 60 },
      )
    },
  )
})
