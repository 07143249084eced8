// What must hold of the whole model, within stated standard errors. Chance enters
// twice: through the simulated practices, and through the reference population that prices rest on; a
// difference between the two is tested against both.

import { describe, expect, it } from 'vitest'
import { createEngine } from './batch.ts'
import { cancerIds } from './cohort/catalogue/categories.ts'
import { simulatePanel } from './cohort/draw/simulate.ts'
import { priceCare } from './cohort/price/price-care.ts'
import { createOutcomes, placeBatch } from './outcomes/collect.ts'
import type { ArmMetric, Outcomes } from './outcomes/metrics.ts'
import { moments } from './outcomes/moments.ts'
import { pairedDifference } from './outcomes/paired.ts'
import { armSeries } from './outcomes/series.ts'
import { shareAbove } from './outcomes/tail.ts'
import { predictedCents, winsorisedCents } from './pricing/benchmark.ts'
import { expenditureCents } from './pricing/expenditure.ts'
import { compile } from './scenario/compile.ts'
import type { ScenarioFile } from './scenario/file.ts'
import { completeScenario, defaultScenario } from './scenario/parse.ts'
import type { Scenario } from './scenario/types.ts'

const REPLICATES = 400

const scenarioOf = (file: Partial<ScenarioFile>): Scenario => {
  const result = completeScenario({ schemaVersion: 1, title: 'test', ...file })
  if (!result.ok) throw new Error(result.issues.map((i) => `${i.path}: ${i.message}`).join('\n'))
  return result.scenario
}
const engine = createEngine()
const outcomesOf = (scenario: Scenario, replicates = REPLICATES): Outcomes => {
  const plan = compile(scenario)
  engine.load(plan, engine.priceContracts(plan))
  return placeBatch(
    createOutcomes(
      plan.arms.map((arm) => arm.id),
      replicates,
      plan.cohort.periods,
    ),
    engine.simulate({ firstReplicate: 0, replicates }),
  )
}
const series = (outcomes: Outcomes, arm: string, metric: ArmMetric): Float64Array =>
  armSeries(outcomes, outcomes.armIds.indexOf(arm), metric, 'perEpisode')
/** Mean of a minus b over the same practices, in standard errors of that difference. */
const shift = (a: Float64Array, b: Float64Array): { mean: number; errors: number } => {
  const { mean, standardError } = moments(pairedDifference(a, b))
  return { mean, errors: mean / standardError }
}

/** EOM without its monthly payment, cap-free of novelty: what is left is expected against actual spending. */
const plainEom = {
  contract: 'eomRa2',
  terms: { meosUsdPerMonth: 0, meosBeforeUsdPerMonth: 0, novelTherapyShare: 0 },
} as const
const plainArms: ScenarioFile['arms'] = [
  { id: 'eom', provider: plainEom, behaviours: false },
  { id: 'bundle', provider: { contract: 'bundle' }, behaviours: false },
]

describe('the unmoved world with behaviours off', () => {
  const outcomes = outcomesOf(scenarioOf({ arms: plainArms }))

  it('spends in expectation what the EOM benchmark expects', () => {
    const gap = moments(pairedDifference(series(outcomes, 'eom', 'actualUsd'), series(outcomes, 'eom', 'benchmarkUsd')))
    // reference: 7 × 8,192 episodes at a coefficient of variation of about .7 within cancer → .7 / √57,344 of the mean
    const reference = (0.7 / Math.sqrt(cancerIds.length * 8192)) * moments(series(outcomes, 'eom', 'actualUsd')).mean
    expect(Math.abs(gap.mean)).toBeLessThan(4 * Math.hypot(gap.standardError, reference))
  })

  it.each(cancerIds)('does so for %s alone', (cancer) => {
    const only = outcomesOf(
      scenarioOf({
        baseline: {
          cancerMix: Object.fromEntries(cancerIds.map((id) => [id, id === cancer ? 1 : 0])) as Record<
            (typeof cancerIds)[number],
            number
          >,
        },
        arms: plainArms,
      }),
      150,
    )
    const gap = moments(pairedDifference(series(only, 'eom', 'actualUsd'), series(only, 'eom', 'benchmarkUsd')))
    const reference = (0.8 / Math.sqrt(8192)) * moments(series(only, 'eom', 'actualUsd')).mean
    expect(Math.abs(gap.mean)).toBeLessThan(4 * Math.hypot(gap.standardError, reference))
  })

  it('leaves a bundle an expected surplus of minus its discount', () => {
    const discount = 0.03
    const cheaper = outcomesOf(
      scenarioOf({
        arms: [
          {
            id: 'none',
            provider: { contract: 'bundle', terms: { discountShare: 0, uncollectedShare: 0, sequestrationShare: 0 } },
            behaviours: false,
          },
          {
            id: 'some',
            provider: {
              contract: 'bundle',
              terms: { discountShare: discount, uncollectedShare: 0, sequestrationShare: 0 },
            },
            behaviours: false,
          },
          {
            id: 'ffs',
            provider: { contract: 'feeForService', terms: { uncollectedShare: 0, sequestrationShare: 0 } },
            behaviours: false,
          },
        ],
      }),
    )
    const cost = moments(series(cheaper, 'none', 'actualUsd')).mean
    const lost = shift(series(cheaper, 'some', 'providerMarginUsd'), series(cheaper, 'none', 'providerMarginUsd'))
    // the discount is taken of the reference's mean cost, known to .7/√57,344; cents are rounded once a price
    expect(Math.abs(lost.mean + discount * cost)).toBeLessThan(
      4 * discount * cost * Math.hypot(0.7 / Math.sqrt(57344), 0.6 / Math.sqrt(200 * REPLICATES)) + 0.02,
    )
    // without sequestration and bad debt fee-for-service pays exactly the allowed amount, so an undiscounted bundle
    // leaves the same expected margin
    const undiscounted = shift(
      series(cheaper, 'none', 'providerMarginUsd'),
      series(cheaper, 'ffs', 'providerMarginUsd'),
    )
    const standardError = Math.abs(undiscounted.mean / undiscounted.errors)
    expect(Math.abs(undiscounted.mean)).toBeLessThan(4 * Math.hypot(standardError, (0.8 / Math.sqrt(57344)) * cost))
  })
})

describe('risk adjustment', () => {
  it('is calibrated by decile of predicted price, per cancer, on patients it was not fitted on', () => {
    const plan = compile(scenarioOf({ arms: plainArms, panel: { episodesPerPeriod: 20_000 } }))
    const [prices] = engine.priceContracts(plan)
    const panel = simulatePanel(plan.cohort, plan.seedKey, { firstReplicate: 0, replicates: 5 })
    const care = priceCare(panel, plan.multipliers, [])
    const terms = plan.arms[0].terms as never
    cancerIds.forEach((id, c) => {
      const rows: { predicted: number; spent: number }[] = []
      for (let i = 0; i < panel.episodes; i++) {
        if (panel.cancer[i] === c && care.cellTherapy[i] === 0)
          rows.push({
            predicted: predictedCents(prices, panel, i),
            spent: winsorisedCents(prices, 0, c, expenditureCents(care, i, terms)),
          })
      }
      rows.sort((a, b) => a.predicted - b.predicted)
      const size = Math.floor(rows.length / 10)
      for (let decile = 0; decile < 10; decile++) {
        const part = rows.slice(decile * size, (decile + 1) * size)
        const gap = moments(Float64Array.from(part, (row) => row.spent - row.predicted))
        const expected = part.reduce((sum, row) => sum + row.predicted, 0) / size
        // a decile of the reference has 819 episodes at a coefficient of variation of at most .8
        const tolerance = 4 * Math.hypot(gap.standardError, (0.8 / Math.sqrt(819)) * expected)
        expect(
          Math.abs(gap.mean),
          `${id}, decile ${decile + 1}: ${(gap.mean / expected).toFixed(3)} of prediction`,
        ).toBeLessThan(tolerance)
      }
    })
  })
})

describe('dearer therapy', () => {
  const before = outcomesOf(defaultScenario())
  const after = outcomesOf(scenarioOf({ world: { therapyCost: { all: 1.25 } } }))

  it('raises payer spend and the practice’s drug margin under fee-for-service: the mark-up is a percentage', () => {
    expect(shift(series(after, 'ffs', 'payerSpendUsd'), series(before, 'ffs', 'payerSpendUsd')).errors).toBeGreaterThan(
      4,
    )
    expect(
      shift(series(after, 'ffs', 'providerMarginUsd'), series(before, 'ffs', 'providerMarginUsd')).errors,
    ).toBeGreaterThan(4)
  })

  it('lowers the bundle’s margin', () => {
    expect(
      shift(series(after, 'bundle', 'providerMarginUsd'), series(before, 'bundle', 'providerMarginUsd')).errors,
    ).toBeLessThan(-4)
  })

  it.each(['eomRa1', 'eomRa2'])('makes recoupment likelier under %s', (arm) => {
    const chance = (outcomes: Outcomes) => shareAbove(series(outcomes, arm, 'recoupmentUsd'), 0)
    const [was, is] = [chance(before), chance(after)]
    expect(is.value - was.value).toBeGreaterThan(4 * Math.hypot(was.standardError, is.standardError))
  })
})

describe('the outcomes-based contract', () => {
  it('moves the manufacturer’s line and the payer’s, and not a cent of the practice’s', () => {
    const outcomes = outcomesOf(defaultScenario())
    expect(series(outcomes, 'eomRa2Outcomes', 'providerMarginUsd')).toEqual(
      series(outcomes, 'eomRa2', 'providerMarginUsd'),
    )
    expect(
      shift(series(outcomes, 'eomRa2Outcomes', 'manufacturerNetUsd'), series(outcomes, 'eomRa2', 'manufacturerNetUsd'))
        .errors,
    ).toBeLessThan(-4)
    expect(
      shift(series(outcomes, 'eomRa2Outcomes', 'payerSpendUsd'), series(outcomes, 'eomRa2', 'payerSpendUsd')).errors,
    ).toBeLessThan(-4)
  })
})

describe('a mix that moves toward dearer subtypes', () => {
  const arms: ScenarioFile['arms'] = [{ id: 'eom', provider: plainEom, behaviours: false }]
  const followed = (
    subtypeMix: NonNullable<NonNullable<ScenarioFile['world']>['subtypeMix']>,
  ): { actual: number; benchmark: number; errors: number } => {
    const before = outcomesOf(scenarioOf({ arms }), 200)
    const after = outcomesOf(scenarioOf({ arms, world: { subtypeMix } }), 200)
    const actual = shift(series(after, 'eom', 'actualUsd'), series(before, 'eom', 'actualUsd'))
    const benchmark = shift(series(after, 'eom', 'benchmarkUsd'), series(before, 'eom', 'benchmarkUsd'))
    return { actual: actual.mean, benchmark: benchmark.mean, errors: actual.errors }
  }

  it('is not seen by the EOM benchmark within metastatic lung: PD-L1 low to driver-mutated', () => {
    const { actual, benchmark, errors } = followed({ lung: { lungOtherDriver: 0.24, lungPdl1Negative: 0.02 } })
    expect(errors).toBeGreaterThan(4)
    expect(Math.abs(benchmark)).toBeLessThan(0.35 * actual)
  })

  it('is seen where a covariate tells: HER2 in breast', () => {
    const { actual, benchmark } = followed({ breast: { breastHer2Early: 0.34, breastHer2Metastatic: 0.24 } })
    expect(benchmark).toBeGreaterThan(0.5 * actual)
  })
})

describe('cell-therapy episodes', () => {
  const excluded = (cellTherapyExcluded: boolean) =>
    outcomesOf(
      scenarioOf({
        world: { cellTherapyAccess: 6 },
        arms: [
          { id: 'eom', provider: { contract: 'eomRa2', terms: { cellTherapyExcluded } }, behaviours: false },
          { id: 'ffs', provider: { contract: 'feeForService' }, behaviours: false },
        ],
      }),
      100,
    )

  it('stay outside the EOM reconciliation but inside payer spend, by a switch', () => {
    const outside = excluded(true)
    const inside = excluded(false)
    expect(shift(series(inside, 'eom', 'actualUsd'), series(outside, 'eom', 'actualUsd')).errors).toBeGreaterThan(4)
    // fee-for-service payer spend is the same either way, and contains the therapies
    expect(series(inside, 'ffs', 'payerSpendUsd')).toEqual(series(outside, 'ffs', 'payerSpendUsd'))
    const narrow = outcomesOf(
      scenarioOf({
        world: { cellTherapyAccess: 0 },
        arms: [{ id: 'ffs', provider: { contract: 'feeForService' }, behaviours: false }],
      }),
      100,
    )
    expect(shift(series(outside, 'ffs', 'payerSpendUsd'), series(narrow, 'ffs', 'payerSpendUsd')).mean).toBeGreaterThan(
      5000,
    )
  })
})
