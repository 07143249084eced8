// The golden digests under any schedule: the real core behind one to sixteen simulators that answer late and out of
// order, throw or die, over any cut into batches, in runs that were cancelled or overtaken and are run again.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnsDigest } from '../../tests/digests/digest.ts'
import golden from '../../tests/digests/golden.json'
import { GOLDEN_REPLICATES, planOf, scenarioOf, shippedNames } from '../../tests/digests/shipped.ts'
import { createEngine } from '../sim/batch.ts'
import type { Batch } from '../sim/batch-range.ts'
import { cutBatches } from '../sim/batches.ts'
import type { ContractPrices, Plan } from '../sim/plan.ts'
import { compile } from '../sim/scenario/compile.ts'
import type { ContractChoice, Scenario } from '../sim/scenario/types.ts'
import { inProcessSimulator } from './in-process.ts'
import { createPool, type Pool, type WorkerHandle } from './pool.ts'
import type { RunEnd } from './run-state.ts'

const digestOf = (name: string): string => golden[name as keyof typeof golden]
const never = new Promise<never>(() => undefined)
const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

const pricer = createEngine()
const priced = new Map<Plan, ContractPrices>()
/** Prices of a plan, found once: a clone of a plan has no memory. */
function pricesOf(plan: Plan): ContractPrices {
  const prices = priced.get(plan) ?? pricer.priceContracts(plan)
  priced.set(plan, prices)
  return prices
}

interface Mishaps {
  /** Milliseconds before an answer. */
  readonly delay: () => number
  /** What befalls the first attempt at a batch that begins at this replicate. */
  readonly fate: (firstReplicate: number) => 'die' | 'throw' | undefined
}

/** Starts simulators over engines of their own, each batch's first attempt exposed to mishap. */
function spawnerOf({ delay, fate }: Mishaps): () => WorkerHandle {
  const tried = new Set<number>()
  return () => {
    const simulator = inProcessSimulator(createEngine())
    let report: (reason: string) => void = () => undefined
    return {
      simulator: {
        ...simulator,
        priceContracts: async (plan) => structuredClone(pricesOf(plan)),
        async simulate(batch) {
          const befalls = tried.has(batch.firstReplicate) ? undefined : fate(batch.firstReplicate)
          tried.add(batch.firstReplicate)
          await pause(delay())
          if (befalls === 'throw') throw new Error('thrown in a kernel')
          if (befalls === 'die') report('killed')
          return befalls === 'die' ? never : simulator.simulate(batch)
        },
      },
      onFailure(listener) {
        report = listener
      },
      terminate: () => undefined,
    }
  }
}

async function digestOfRun(pool: Pool, plan: Plan, batches: readonly Batch[]): Promise<string> {
  const end = await pool.run(plan, { replicates: GOLDEN_REPLICATES, batches })
  if (end.kind !== 'done') throw new Error(`the run ended as ${end.kind}`, { cause: end })
  return columnsDigest(end.outcomes)
}

describe.each(shippedNames)('%s', (name) => {
  it('has its golden digest for one, two, three and sixteen workers', async () => {
    const plan = planOf(name)
    for (const [size, most] of [
      [1, 16],
      [2, 5],
      [3, 3],
      [16, 1],
    ]) {
      const pool = createPool({ spawn: spawnerOf({ delay: () => 0, fate: () => undefined }), size })
      expect(await digestOfRun(pool, plan, cutBatches(GOLDEN_REPLICATES, most)), `${size} workers`).toBe(digestOf(name))
      pool.close()
    }
  }, 30_000)
})

const names = ['pooled-practices', 'cell-therapy-contracts', 'small-rural-practice']

/** Where the dials stand in the run before: what workers keep of it must not be mistaken for what is asked for now. */
const elsewhere: Record<string, (scenario: Scenario) => Scenario> = {
  same: (scenario) => scenario,
  dearer: (scenario) => ({
    ...scenario,
    world: { ...scenario.world, therapyCost: { ...scenario.world.therapyCost, all: 1.2 } },
  }),
  'priced when therapies were dearer': (scenario) => ({
    ...scenario,
    baseline: { ...scenario.baseline, therapyCost: { ...scenario.baseline.therapyCost, all: 1.2 } },
  }),
  'arms turned round': (scenario) => ({ ...scenario, arms: scenario.arms.toReversed() }),
  'an arm fewer': (scenario) => ({ ...scenario, arms: scenario.arms.slice(1) }),
  'arms as fee-for-service': (scenario) => ({
    ...scenario,
    arms: scenario.arms.map((arm) => ({ ...arm, provider: scenario.arms[0].provider })),
  }),
  'shares in terms a tenth lower': (scenario) => ({
    ...scenario,
    arms: scenario.arms.map((arm) => ({ ...arm, provider: { ...arm.provider, terms: lower(arm.provider.terms) } })),
  }),
  'behaviours switched': (scenario) => ({
    ...scenario,
    arms: scenario.arms.map((arm) => ({ ...arm, behaviours: !arm.behaviours })),
  }),
  'another seed': (scenario) => ({ ...scenario, seed: `${scenario.seed}, another` }),
}
const lower = (terms: ContractChoice<string>['terms']): ContractChoice<string>['terms'] =>
  Object.fromEntries(
    Object.entries(terms).map(([id, value]) => [
      id,
      typeof value === 'number' && value > 0 && value < 1 ? value * 0.9 : value,
    ]),
  )

const plans = new Map<string, Plan>()
function planElsewhere(name: string, dial: string): Plan {
  const key = `${name} ${dial}`
  const plan = plans.get(key) ?? compile(elsewhere[dial](scenarioOf(name)))
  plans.set(key, plan)
  return plan
}

/** A run before the one that counts, given up after so many batches by cancelling or by the newer run; or one that goes on beside it. */
const interruption = fc.record({
  how: fc.constantFrom('none', 'cancelled', 'superseded', 'beside'),
  after: fc.integer({ min: 1, max: GOLDEN_REPLICATES }),
  dial: fc.constantFrom(...Object.keys(elsewhere)),
})

const schedule = fc.record({
  name: fc.constantFrom(...names),
  size: fc.integer({ min: 1, max: 16 }),
  edges: fc.uniqueArray(fc.integer({ min: 1, max: GOLDEN_REPLICATES - 1 }), { maxLength: GOLDEN_REPLICATES - 1 }),
  delays: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 20 }),
  fates: fc.array(fc.constantFrom(undefined, undefined, undefined, 'die' as const, 'throw' as const), {
    minLength: 1,
    maxLength: GOLDEN_REPLICATES,
  }),
  interruption,
})

it('a run has its golden digest whatever the workers, cuts, delays, deaths and interruptions', async () => {
  const met = { done: 0, cancelled: 0, superseded: 0, failed: 0, beside: 0 }
  await fc.assert(
    fc.asyncProperty(schedule, async ({ name, size, edges, delays, fates, interruption: { how, after, dial } }) => {
      const plan = planElsewhere(name, 'same')
      let asked = 0
      const pool = createPool({
        spawn: spawnerOf({
          delay: () => delays[asked++ % delays.length],
          fate: (first) => fates[first % fates.length],
        }),
        size,
      })
      const batches = between(edges)
      let before: Promise<RunEnd> | undefined
      if (how !== 'none') {
        const controller = new AbortController()
        await new Promise<void>((resolve) => {
          let arrived = 0
          const onOutcome = () => {
            if (++arrived < Math.min(after, batches.length)) return
            if (how === 'cancelled') controller.abort()
            resolve()
          }
          before = pool.run(planElsewhere(name, dial), {
            replicates: GOLDEN_REPLICATES,
            batches,
            signal: controller.signal,
            onOutcome,
            channel: how === 'beside' ? 'experiment' : 'page',
          })
        })
      }
      expect(await digestOfRun(pool, plan, batches)).toBe(digestOf(name))
      if (how === 'beside') {
        const beside = await before
        expect(beside?.kind).toBe('done')
        if (beside?.kind === 'done' && dial === 'same')
          expect(await columnsDigest(beside.outcomes)).toBe(digestOf(name))
        met.beside++
      }
      if (before !== undefined) met[(await before).kind]++
      pool.close()
    }),
    { numRuns: 60 },
  )
  expect(met).toMatchObject({ failed: 0 })
  expect(Math.min(met.cancelled, met.superseded, met.beside)).toBeGreaterThan(0)
}, 120_000)

/** Batches cut before these replicates: [5, 2] of 16 gives 0–1, 2–4, 5–15. */
function between(edges: readonly number[]): Batch[] {
  const bounds = [0, ...edges.toSorted((a, b) => a - b), GOLDEN_REPLICATES]
  return bounds.slice(1).map((to, i) => ({ firstReplicate: bounds[i], replicates: to - bounds[i] }))
}
