import { describe, expect, it } from 'vitest'
import { createEngine } from './batch.ts'
import { simulatePanel } from './cohort/draw/simulate.ts'
import { behaviourIds } from './cohort/price/behaviours/index.ts'
import { priceCare } from './cohort/price/price-care.ts'
import { armColumn, armMetricIds, type BatchOutcome } from './outcomes/metrics.ts'
import { moments } from './outcomes/moments.ts'
import { compile } from './scenario/compile.ts'
import { defaultScenario } from './scenario/parse.ts'
import type { Scenario } from './scenario/types.ts'

const base = (): Scenario => {
  const scenario = defaultScenario()
  return {
    ...scenario,
    panel: { ...scenario.panel, episodesPerPeriod: 60 },
    parameters: { 'pricing.referenceEpisodesPerCancer': 256 },
  }
}
const run = (
  scenario: Scenario,
  batches: readonly (readonly [number, number])[],
  engine = createEngine(),
): BatchOutcome[] => {
  const plan = structuredClone(compile(scenario))
  engine.load(plan, structuredClone(engine.priceContracts(plan)))
  return batches.map(([firstReplicate, replicates]) => engine.simulate({ firstReplicate, replicates }))
}
const columns = (outcome: BatchOutcome, from: number, to: number): Float64Array[] => {
  const out: Float64Array[] = []
  for (let c = 0; c * outcome.replicates < outcome.values.length; c++)
    out.push(outcome.values.slice(c * outcome.replicates + from, c * outcome.replicates + to))
  return out
}

describe('the engine', () => {
  it('gives the same bytes for the same scenario and seed, through structuredClone', () => {
    expect(run(base(), [[0, 6]])[0].values).toEqual(run(base(), [[0, 6]])[0].values)
  })

  it('gives other numbers for another seed', () => {
    expect(run({ ...base(), seed: 'another' }, [[0, 6]])[0].values).not.toEqual(run(base(), [[0, 6]])[0].values)
  })

  it('settles one batch as it settles its parts, in any order', () => {
    const [whole] = run(base(), [[0, 6]])
    const [last, first] = run(base(), [
      [4, 2],
      [0, 4],
    ])
    expect(columns(first, 0, 4)).toEqual(columns(whole, 0, 4))
    expect(columns(last, 0, 2)).toEqual(columns(whole, 4, 6))
  })

  it('settles panels of Poisson size alike however the run is cut, period after period', () => {
    const varying: Scenario = {
      ...base(),
      panel: { ...base().panel, episodesPerPeriod: 12, sizing: 'poisson', periods: 6 },
    }
    const [whole] = run(varying, [[0, 7]])
    const parts = run(varying, [
      [5, 2],
      [0, 1],
      [1, 4],
    ])
    for (const part of parts)
      expect(columns(part, 0, part.replicates)).toEqual(
        columns(whole, part.firstReplicate, part.firstReplicate + part.replicates),
      )
    expect(run(varying, [[0, 7]])[0].values).toEqual(whole.values)
  })

  it('re-settles kept panels after a price dial exactly as a fresh engine does', () => {
    const engine = createEngine()
    run(base(), [[0, 6]], engine)
    const scenario = base()
    const dearer: Scenario = {
      ...scenario,
      world: { ...scenario.world, therapyCost: { ...scenario.world.therapyCost, all: 1.25 } },
    }
    expect(run(dearer, [[0, 6]], engine)[0].values).toEqual(run(dearer, [[0, 6]])[0].values)
  })

  it('simulates again when access to cell therapy moves', () => {
    const engine = createEngine()
    run(base(), [[0, 6]], engine)
    const scenario = base()
    const wider: Scenario = { ...scenario, world: { ...scenario.world, cellTherapyAccess: 8 } }
    expect(run(wider, [[0, 6]], engine)[0].values).toEqual(run(wider, [[0, 6]])[0].values)
  })

  it('leaves every other arm’s columns byte-identical when an arm is added', () => {
    const scenario = base()
    const [two] = run({ ...scenario, arms: scenario.arms.slice(0, 2) }, [[0, 5]])
    const [five] = run(scenario, [[0, 5]])
    const width = 2 * armMetricIds.length * 5
    expect(five.values.slice(0, width)).toEqual(two.values.slice(0, width))
  })

  it('refuses to simulate before a plan is loaded', () => {
    expect(() => createEngine().simulate({ firstReplicate: 0, replicates: 1 })).toThrow('call load first')
  })
})

describe('pools of practices', () => {
  const pooling = (...pools: readonly number[]): Scenario => {
    const [arm] = base().arms.filter(({ provider }) => provider.contract === 'eomRa2')
    const arms = pools.map((poolPractices, a) => ({
      ...arm,
      id: `pool${a}`,
      provider: { ...arm.provider, terms: { ...arm.provider.terms, poolPractices } },
      behaviours: false,
    }))
    return { ...base(), arms, panel: { ...base().panel, episodesPerPeriod: 30 } }
  }
  const metric = (outcome: BatchOutcome, arm: number, id: (typeof armMetricIds)[number]): Float64Array => {
    const from = armColumn(arm, id) * outcome.replicates
    return outcome.values.slice(from, from + outcome.replicates)
  }

  it('are settled alike however the run is cut into batches, the last pool included', () => {
    const scenario = pooling(1, 3, 4)
    const [whole] = run(scenario, [[0, 11]])
    const parts = run(scenario, [
      [7, 4],
      [0, 1],
      [1, 6],
    ])
    for (const part of parts)
      expect(columns(part, 0, part.replicates)).toEqual(
        columns(whole, part.firstReplicate, part.firstReplicate + part.replicates),
      )
    const [longer] = run(scenario, [[0, 16]])
    expect(columns(longer, 0, 11)).toEqual(columns(whole, 0, 11))
  })

  it('are settled on kept panels exactly as by a fresh engine, when practices join and leave', () => {
    const engine = createEngine()
    for (const scenario of [pooling(1), pooling(5), pooling(2)])
      expect(run(scenario, [[2, 4]], engine)[0].values).toEqual(run(scenario, [[2, 4]])[0].values)
  })

  it('leave benchmark and spending of each practice as they are, and spread payments less', () => {
    const [outcome] = run(pooling(1, 4), [[0, 160]])
    for (const id of ['benchmarkUsd', 'actualUsd'] as const)
      expect(metric(outcome, 1, id)).toEqual(metric(outcome, 0, id))
    const perBenchmark = (arm: number): Float64Array =>
      metric(outcome, arm, 'performancePaymentUsd').map((usd, r) => usd / metric(outcome, arm, 'benchmarkUsd')[r])
    // a pool of four has a quarter of the variance in spending; payments are cut off at 0 and so shrink less evenly
    expect(moments(perBenchmark(1)).sd).toBeLessThan(0.8 * moments(perBenchmark(0)).sd)
    // practices of one pool are paid the same share of their benchmarks, but for the cent
    const shares = perBenchmark(1)
    for (let r = 0; r < 160; r++) expect(Math.abs(shares[r] - shares[r - (r % 4)])).toBeLessThan(1e-6)
  })
})

describe('behaviours', () => {
  const scenario = base()
  const plan = compile({ ...scenario, panel: { ...scenario.panel, episodesPerPeriod: 2000 } })
  const panel = simulatePanel(plan.cohort, plan.seedKey, { firstReplicate: 0, replicates: 2 })
  const saving = ['biosimilarUptake', 'emergencyAvoidance', 'admissionAvoidance', 'pathwayAdherence'] as const
  const acting = (share: number) => {
    const behaviours = Object.fromEntries(
      behaviourIds.map((id) => [id, { on: saving.some((s) => s === id), size: share }]),
    ) as Scenario['behaviours']
    const eom = compile({ ...scenario, behaviours }).arms.find(({ id }) => id === 'eomRa2')!
    expect(eom.behaviours.map((b) => b.behaviour)).toEqual(saving)
    return priceCare(panel, plan.multipliers, eom.behaviours)
  }

  it('are none in an arm that runs without them', () => {
    const off = compile({ ...scenario, arms: scenario.arms.map((arm) => ({ ...arm, behaviours: false })) })
    for (const arm of off.arms) expect(arm.behaviours).toEqual([])
  })

  it('leave care as under fee-for-service to the cent when off or of size 0, and not when on', () => {
    // what manufacturers receive is care alone: neither EOM nor a bundle touches it but through behaviours
    const receipts = (change: Partial<Scenario>): number[][] => {
      const [outcome] = run({ ...scenario, ...change, arms: (change.arms ?? scenario.arms).slice(0, 4) }, [[0, 4]])
      return [0, 1, 2, 3].map((arm) => Array.from(columns(outcome, 0, 4)[armColumn(arm, 'manufacturerNetUsd')]))
    }
    const off = receipts({ arms: scenario.arms.map((arm) => ({ ...arm, behaviours: false })) })
    for (const arm of [1, 2, 3]) expect(off[arm]).toEqual(off[0])
    const nil = receipts({
      behaviours: Object.fromEntries(behaviourIds.map((id) => [id, { on: true, size: 0 }])) as Scenario['behaviours'],
    })
    expect(nil).toEqual(off)
    const on = receipts({})
    expect(on[0]).toEqual(off[0])
    for (const arm of [1, 2, 3]) expect(on[arm]).not.toEqual(off[arm])
  })

  it('avoid a superset of events and spend no more when stronger', () => {
    const usual = priceCare(panel, plan.multipliers, [])
    const weak = acting(0.05)
    const strong = acting(0.2)
    let avoided = 0
    for (let i = 0; i < panel.episodes; i++) {
      expect(weak.emergencyVisits[i]).toBeLessThanOrEqual(usual.emergencyVisits[i])
      expect(strong.emergencyVisits[i]).toBeLessThanOrEqual(weak.emergencyVisits[i])
      expect(strong.admissionCents[i]).toBeLessThanOrEqual(weak.admissionCents[i])
      expect(strong.complicationCents[i]).toBeGreaterThanOrEqual(0)
      expect(strong.brandedCents[i] + strong.oralCents[i]).toBeLessThanOrEqual(weak.brandedCents[i] + weak.oralCents[i])
      expect(strong.originatorCents[i]).toBeLessThanOrEqual(weak.originatorCents[i])
      avoided += usual.emergencyVisits[i] - strong.emergencyVisits[i]
    }
    expect(avoided).toBeGreaterThan(0)
  })

  it('avoid the declared share of events, within four standard errors', () => {
    const usual = priceCare(panel, plan.multipliers, [])
    const with10 = acting(0.1)
    const visits = usual.emergencyVisits.reduce((a, b) => a + b, 0)
    const avoided = visits - with10.emergencyVisits.reduce((a, b) => a + b, 0)
    expect(Math.abs(avoided - 0.1 * visits) / Math.sqrt(visits * 0.1 * 0.9)).toBeLessThan(4)
  })
})

describe('fee-for-service in the default arms', () => {
  it('has no benchmark, no performance payment and no recoupment', () => {
    const [outcome] = run(base(), [[0, 4]])
    for (const metric of ['benchmarkUsd', 'targetUsd', 'performancePaymentUsd', 'recoupmentUsd'] as const) {
      const column = armColumn(0, metric)
      expect(Array.from(outcome.values.slice(column * 4, column * 4 + 4)), metric).toEqual([0, 0, 0, 0])
    }
  })
})
