import { describe, expect, it } from 'vitest'
import { createEngine } from '../../batch.ts'
import { novelShareOutside, trendFactor } from '../../pricing/benchmark.ts'
import { compile } from '../../scenario/compile.ts'
import type { ScenarioFile } from '../../scenario/file.ts'
import { completeScenario } from '../../scenario/parse.ts'
import type { Scenario } from '../../scenario/types.ts'
import type { NewTherapy } from '../../world.ts'
import { cancerIds, therapyClassIds } from '../catalogue/categories.ts'
import { subtypeIds } from '../catalogue/subtypes/index.ts'
import { simulatePanel } from '../draw/simulate.ts'
import { compileNewTherapy, inPeriod, type NewTherapyPlan } from './new-therapy.ts'
import { priceCare } from './price-care.ts'

const therapy: NewTherapy = {
  subtype: 'breastHrMetastatic',
  fromPeriod: 3,
  priceUsd: 150_000,
  peakUptakeShare: 0.6,
  rampPeriods: 2,
  benefit: 'partB',
}
const scenarioOf = (
  world: ScenarioFile['world'],
  arms: NonNullable<ScenarioFile['arms']> = [{ id: 'ffs', provider: { contract: 'feeForService' } }],
): Scenario => {
  const result = completeScenario({
    schemaVersion: 1,
    title: 'Test',
    panel: { episodesPerPeriod: 1500, periods: 5 },
    parameters: { 'pricing.referenceEpisodesPerCancer': 512 },
    world,
    arms,
  })
  if (!result.ok) throw new Error(result.issues[0].message)
  return result.scenario
}
const plan = compile(scenarioOf({}))
const panel = simulatePanel(plan.cohort, plan.seedKey, { firstReplicate: 0, replicates: 3 })
const rows = (period: number): number[] =>
  Array.from({ length: panel.episodes }, (_, i) => i).filter(
    (i) => periodOf(i) === period && panel.subtype[i] === subtypeIds.indexOf(therapy.subtype),
  )
const periodOf = (i: number): number => {
  let k = 0
  while (panel.start[k + 1] <= i) k++
  return k % panel.periods
}
const compiled = (change: Partial<NewTherapy> = {}): NewTherapyPlan => compileNewTherapy({ ...therapy, ...change }, 5)
const careUnder = (entrant: NewTherapyPlan | null, multipliers = plan.multipliers) =>
  priceCare(panel, multipliers, [], entrant)

describe('the uptake curve', () => {
  it('rises by equal steps from the period of entry', () => {
    expect(Array.from(compiled().uptake)).toEqual([0, 0, 0.3, 0.6, 0.6])
    expect(Array.from(compiled({ rampPeriods: 1 }).uptake)).toEqual([0, 0, 0.6, 0.6, 0.6])
    expect(Array.from(compiled({ fromPeriod: 1, peakUptakeShare: 1, rampPeriods: 4 }).uptake)).toEqual([
      0.25, 0.5, 0.75, 1, 1,
    ])
  })

  it('is nothing when the therapy enters after the horizon', () =>
    expect(Array.from(compiled({ fromPeriod: 6 }).uptake)).toEqual([0, 0, 0, 0, 0]))
})

describe('a new therapy', () => {
  const received = (care: ReturnType<typeof careUnder>, i: number): boolean => care.novelCents[i] > 0

  it('is given in the uptake’s share of its subtype’s episodes, within four standard errors', () => {
    const care = careUnder(compiled())
    for (const [t, share] of [0, 0, 0.3, 0.6, 0.6].entries()) {
      const eligible = rows(t)
      const given = eligible.filter((i) => received(care, i)).length
      if (share === 0) expect(given).toBe(0)
      else
        expect(
          Math.abs(given - share * eligible.length) / Math.sqrt(eligible.length * share * (1 - share)),
        ).toBeLessThan(4)
    }
  })

  it('costs its price for the months on therapy at the price of novel therapies, in place of all other drugs', () => {
    const multipliers = plan.multipliers.slice()
    for (let t = 0; t < 5; t++) multipliers[t * therapyClassIds.length + therapyClassIds.indexOf('novel')] = 1.2
    const care = careUnder(compiled({ fromPeriod: 1, rampPeriods: 1, peakUptakeShare: 1 }), multipliers)
    for (const i of rows(2)) {
      // three months: 150,000 × 1.2 × 3 ÷ 6 = $90,000
      expect(Math.abs(care.novelCents[i] - 3_000_000 * panel.monthsOnTherapy[i])).toBeLessThanOrEqual(0.5)
      expect([
        care.brandedCents[i],
        care.originatorCents[i],
        care.biosimilarCents[i],
        care.biosimilarOriginatorCents[i],
        care.genericCents[i],
        care.oralCents[i],
      ]).toEqual([0, 0, 0, 0, 0, 0])
      expect([care.supportiveCents[i], care.practiceServicesCents[i], care.admissionCents[i]]).toEqual([
        panel.supportiveCents[i],
        panel.practiceServicesCents[i],
        panel.admissionCents[i],
      ])
    }
  })

  it('under Part D is a novel oral drug', () => {
    const [partB, partD] = (['partB', 'partD'] as const).map((benefit) => careUnder(compiled({ benefit })))
    for (const i of rows(4).filter((row) => received(partB, row))) {
      expect([partD.novelCents[i], partD.oralCents[i], partD.novelOralCents[i]]).toEqual([
        0,
        partB.novelCents[i],
        partB.novelCents[i],
      ])
    }
  })

  it('touches no other subtype, no earlier period and, absent or without uptake, nothing', () => {
    const usual = careUnder(null)
    expect(careUnder(compiled({ peakUptakeShare: 0 }))).toEqual(usual)
    const care = careUnder(compiled())
    for (let i = 0; i < panel.episodes; i++) {
      if (panel.subtype[i] === subtypeIds.indexOf(therapy.subtype) && periodOf(i) >= 2) continue
      if (
        care.novelCents[i] !== usual.novelCents[i] ||
        care.brandedCents[i] !== usual.brandedCents[i] ||
        care.oralCents[i] !== usual.oralCents[i]
      )
        throw new Error(`row ${i} moved`)
    }
  })

  it('is given to a superset at a higher peak', () => {
    const low = careUnder(compiled({ peakUptakeShare: 0.2 }))
    const high = careUnder(compiled({ peakUptakeShare: 0.7 }))
    const given = rows(4)
    expect(given.filter((i) => received(low, i) && !received(high, i))).toEqual([])
    expect(given.filter((i) => received(high, i)).length).toBeGreaterThan(given.filter((i) => received(low, i)).length)
  })

  it('is seen by a population of one period as it stands in that period', () =>
    expect(Array.from(inPeriod(compiled(), 2).uptake)).toEqual([0.3]))
})

describe('a new therapy under contract', () => {
  const arms = [0, 1].map((trendLagPeriods) => ({
    id: `lag${trendLagPeriods}`,
    provider: { contract: 'eomRa2' as const, terms: { trendLagPeriods } },
  }))
  const pricesIn = (world: ScenarioFile['world']) => createEngine().priceContracts(compile(scenarioOf(world, arms)))
  const breast = cancerIds.indexOf('breast')
  const named = {
    newTherapy: { subtype: 'breastHrMetastatic', fromPeriod: 3, peakUptakeShare: 0.6, rampPeriods: 2 },
  } as const
  const trends = (prices: Float64Array, cancer: number): number[] =>
    [0, 1, 2, 3, 4].map((t) => trendFactor(prices, t, cancer))

  it('raises trend and novel share of its cancer in its own period without a lag, one period later with it', () => {
    const [prompt, lagged] = pricesIn(named)
    const at = trends(prompt, breast)
    // what the reference population’s sample leaves of 1 is the same in every period without the therapy
    expect(at[1]).toBe(at[0])
    expect(at[2]).toBeGreaterThan(1.01 * at[1])
    expect(at[3]).toBeGreaterThan(1.01 * at[2])
    expect(at[4]).toBe(at[3])
    expect(trends(lagged, breast).slice(1)).toEqual(at.slice(0, 4))
    expect(novelShareOutside(prompt, 3, breast)).toBeGreaterThan(novelShareOutside(prompt, 1, breast))
    expect(novelShareOutside(lagged, 4, breast)).toBe(novelShareOutside(prompt, 3, breast))
  })

  it('leaves the trend of other cancers alone', () => {
    const [with3] = pricesIn(named)
    const [without] = pricesIn({})
    for (const c of cancerIds.keys()) if (c !== breast) expect(trends(with3, c)).toEqual(trends(without, c))
  })

  it('gives the same bytes again, and on an engine that has priced another world', () => {
    const run = (world: ScenarioFile['world'], engine = createEngine()): Float64Array => {
      const loaded = structuredClone(compile(scenarioOf(world, arms)))
      engine.load(loaded, engine.priceContracts(loaded))
      return engine.simulate({ firstReplicate: 0, replicates: 2 }).values
    }
    const engine = createEngine()
    const plain = run({}, engine)
    expect(run(named, engine)).toEqual(run(named))
    expect(run(named)).not.toEqual(plain)
    expect(run({}, engine)).toEqual(plain)
  })
})
