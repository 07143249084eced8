// The population-based payment and early detection in the whole model, within stated standard errors.

import { describe, expect, it } from 'vitest'
import { createEngine } from './batch.ts'
import { createOutcomes, placeBatch } from './outcomes/collect.ts'
import type { ArmMetric, Outcomes } from './outcomes/metrics.ts'
import { moments } from './outcomes/moments.ts'
import { pairedDifference } from './outcomes/paired.ts'
import { armSeries } from './outcomes/series.ts'
import { compile } from './scenario/compile.ts'
import type { ScenarioFile } from './scenario/file.ts'
import { completeScenario } from './scenario/parse.ts'

const REPLICATES = 300
const EPISODES = 200

const fees = { id: 'ffs', provider: { contract: 'feeForService' }, behaviours: false } as const
const neutral = {
  screeningInside: true,
  discountShare: 0,
  corridorPayerShare: 0,
  reinsuranceShare: 0,
  enhancedServicesUsdPerMonth: 0,
}
const arms: ScenarioFile['arms'] = [
  fees,
  {
    id: 'flat',
    provider: { contract: 'populationBased', terms: { ...neutral, riskAdjustment: 'unadjusted' } },
    behaviours: false,
  },
  { id: 'adjusted', provider: { contract: 'populationBased', terms: neutral }, behaviours: false },
]

const engine = createEngine()
const compiled = (file: Partial<ScenarioFile>) => {
  const result = completeScenario({
    schemaVersion: 1,
    title: 'test',
    arms,
    baseline: { cellTherapyAccess: 0 },
    ...file,
  }) // claims would pay for them
  if (!result.ok) throw new Error(result.issues.map((i) => `${i.path}: ${i.message}`).join('\n'))
  return compile(result.scenario)
}
const outcomesOf = (file: Partial<ScenarioFile>): Outcomes => {
  const plan = compiled({ ...file, panel: { episodesPerPeriod: EPISODES, ...file.panel } })
  engine.load(plan, engine.priceContracts(plan))
  return placeBatch(
    createOutcomes(
      plan.arms.map((arm) => arm.id),
      REPLICATES,
      plan.cohort.periods,
    ),
    engine.simulate({ firstReplicate: 0, replicates: REPLICATES }),
  )
}
const series = (outcomes: Outcomes, arm: string, metric: ArmMetric): Float64Array =>
  armSeries(outcomes, outcomes.armIds.indexOf(arm), metric, 'perReplicate')
const shift = (a: Float64Array, b: Float64Array) => moments(pairedDifference(a, b))

describe('a population-based payment without discount, corridor and reinsurance', () => {
  const fixed = outcomesOf({})
  const poisson = outcomesOf({ panel: { sizing: 'poisson' } })
  const years = outcomesOf({ panel: { sizing: 'poisson', periods: 10, episodesPerPeriod: 20 } })

  it.each(['flat', 'adjusted'])(
    'leaves the practice and the payer in expectation what fee-for-service leaves them: %s',
    (arm) => {
      for (const outcomes of [fixed, poisson, years]) {
        const spent = moments(series(outcomes, 'ffs', 'payerSpendUsd')).mean
        // the rate rests on a reference of 57,344 episodes with a coefficient of variation below .9
        const ofReference = (0.9 / Math.sqrt(57344)) * spent
        for (const metric of ['payerSpendUsd', 'providerMarginUsd'] as const) {
          const gap = shift(series(outcomes, arm, metric), series(outcomes, 'ffs', metric))
          expect(Math.abs(gap.mean)).toBeLessThan(4 * Math.hypot(gap.standardError, ofReference))
        }
      }
    },
  )

  it('takes the payer’s risk, and with it that of how many fall ill', () => {
    for (const outcomes of [fixed, poisson]) expect(new Set(series(outcomes, 'flat', 'payerSpendUsd')).size).toBe(1)
    const [some, more] = [fixed, poisson].map((outcomes) => moments(series(outcomes, 'flat', 'providerMarginUsd')).sd)
    // Poisson numbers add n × mean² to n × variance: at a coefficient of variation of .8, √(1 + 1 ÷ .64) = 1.6 times the spread
    expect(more).toBeGreaterThan(1.3 * some)
  })

  it('leaves less of that risk with the practice the more the rate sees', () => {
    const [flat, adjusted] = ['flat', 'adjusted'].map((arm) => moments(series(fixed, arm, 'providerMarginUsd')).sd)
    expect(adjusted).toBeLessThan(flat)
  })
})

describe('early detection', () => {
  const world = { stageShift: 0.4 }

  it('of none compiles to the same plan, byte for byte', () => {
    expect(compiled({ world: { stageShift: 0 } })).toEqual(compiled({}))
  })

  it('lowers spending on episodes under every contract, and makes those who bear their number gain', () => {
    const free = { 'stage.screeningUsdPerYear': 0 }
    const [before, after] = [outcomesOf({ parameters: free }), outcomesOf({ parameters: free, world })]
    const saved = shift(series(before, 'ffs', 'payerSpendUsd'), series(after, 'ffs', 'payerSpendUsd'))
    expect(saved.mean).toBeGreaterThan(4 * saved.standardError)
    const gained = shift(series(after, 'flat', 'providerMarginUsd'), series(before, 'flat', 'providerMarginUsd'))
    expect(gained.mean).toBeGreaterThan(4 * gained.standardError)
    expect(moments(series(after, 'flat', 'payerSpendUsd')).mean).toBeCloseTo(
      moments(series(before, 'flat', 'payerSpendUsd')).mean,
      4,
    )
  })

  it('costs the payer its screening under fee-for-service and the practice under the population-based payment', () => {
    const [without, dear] = [0, 100].map((usd) =>
      outcomesOf({ parameters: { 'stage.screeningUsdPerYear': usd }, world }),
    )
    // 12,500 members × $100 × .4 × half a year
    const screening = 250_000
    expect(shift(series(dear, 'ffs', 'payerSpendUsd'), series(without, 'ffs', 'payerSpendUsd')).mean).toBeCloseTo(
      screening,
      1,
    )
    expect(
      shift(series(without, 'flat', 'providerMarginUsd'), series(dear, 'flat', 'providerMarginUsd')).mean,
    ).toBeCloseTo(screening, 1)
  })
})

describe('members’ care outside episodes', () => {
  it('adds the same expected amount to what the payer spends in every arm', () => {
    const [without, counted] = [false, true].map((careOutsideEpisodes) =>
      outcomesOf({ panel: { careOutsideEpisodes } }),
    )
    // 12,500 members × (.12 × 2,471 + .019 × 14,381) ÷ 2
    const outside = (12_500 * (0.12 * 2471 + 0.019 * 14381)) / 2
    for (const arm of ['ffs', 'flat', 'adjusted'])
      expect(shift(series(counted, arm, 'payerSpendUsd'), series(without, arm, 'payerSpendUsd')).mean).toBeCloseTo(
        outside,
        1,
      )
  })
})
