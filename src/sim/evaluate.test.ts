// Points evaluated together have the bytes of runs of their own, and cost less.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createEngine } from './batch.ts'
import type { Batch } from './batch-range.ts'
import { evaluate } from './evaluate.ts'
import type { BatchOutcome } from './outcomes/metrics.ts'
import type { Plan } from './plan.ts'
import { compile } from './scenario/compile.ts'
import { parseScenario } from './scenario/parse.ts'
import { applySettings } from './scenario/set.ts'

const batches: readonly Batch[] = [
  { firstReplicate: 0, replicates: 3 },
  { firstReplicate: 3, replicates: 5 },
]
const EPISODES = 8 * 30
const base = ['panel.episodesPerPeriod=30', 'parameters.pricing.referenceEpisodesPerCancer=128']
const planOf = (...settings: string[]): Plan => {
  const set = applySettings({ schemaVersion: 1, title: 'points' } as never, [...base, ...settings])
  if (!set.ok) throw new Error(JSON.stringify(set.issues))
  const parsed = parseScenario(JSON.stringify(set.file))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues))
  return compile(parsed.scenario)
}

const points = [
  [],
  ['arms[3].provider.terms.discountShare=0.05'],
  ['arms[1].provider.terms.discountShare=0.05', 'world.therapyCost.all=1.1'],
  ['world.subtypeMix.lung.lungEgfr=0.3'],
  ['world.cellTherapyAccess=3'],
  ['seed=another'],
  ['parameters.utilisation.admission.dispersion=0.4'],
  ['world.therapyCost.all=1.1'],
].map((settings) => planOf(...settings))

const alone = points.map((plan): BatchOutcome[] => {
  const engine = createEngine()
  engine.load(plan, engine.priceContracts(plan))
  return batches.map((batch) => engine.simulate(batch))
})

/** Outcomes by point, in the order of the batches. */
function together(chosen: readonly Plan[], engine = createEngine()): BatchOutcome[][] {
  const outcomes = chosen.map((): BatchOutcome[] => [])
  for (const { point, outcome } of evaluate(engine, chosen, batches)) outcomes[point].push(outcome)
  return outcomes
}

describe('points evaluated together', () => {
  it('have the bytes of runs of their own: one alone, all, any of them in any order, on any engine', () => {
    expect(together([points[4]])).toEqual([alone[4]])
    const engine = createEngine()
    const places = points.map((_, place) => place)
    fc.assert(
      fc.property(fc.shuffledSubarray(places, { minLength: 1 }), (chosen) => {
        const plans = chosen.map((place) => points[place])
        expect(together(plans, engine)).toEqual(chosen.map((place) => alone[place]))
      }),
      { numRuns: 12, examples: [[places], [places.toReversed()]] },
    )
  })

  it('share panels, reference populations, prices and arms', () => {
    const engine = createEngine()
    together(points.slice(0, 3), engine)
    expect(engine.work.simulatedEpisodes).toBe(EPISODES)
    // the discount of the second point, then all arms at the third's prices
    const arms = points[0].arms.length
    expect(engine.work.reconciled).toBe(8 * (arms + 1 + arms))
    const prices = createEngine()
    prices.priceContracts(points[0])
    const { referenceEpisodes } = prices.work
    prices.priceContracts(points[1])
    expect(prices.work.referenceEpisodes).toBe(referenceEpisodes)
  })

  it('in the order given mixed up cost no more than sorted', () => {
    const sweep = [0, 5, 0, 6, 5, 0, 6].map((place) => points[place])
    const engine = createEngine(undefined, { cares: 1, episodes: 1_000_000 })
    together(sweep, engine)
    expect(engine.work.simulatedEpisodes).toBe(3 * EPISODES)
  })

  it('are no more than were asked for', () => {
    const engine = createEngine()
    const [first] = evaluate(engine, points, batches)
    expect(first.outcome.replicates).toBe(3)
    expect(engine.work.simulatedEpisodes).toBe(3 * 30)
  })
})
