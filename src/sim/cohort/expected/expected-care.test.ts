// Expected care against simulated care, in standard errors of the mean over practices.

import { describe, expect, it } from 'vitest'
import type { CareMetric } from '../../outcomes/care-metrics.ts'
import { careColumn, columnCount } from '../../outcomes/metrics.ts'
import { moments } from '../../outcomes/moments.ts'
import { recordCare } from '../../outcomes/record.ts'
import { compile } from '../../scenario/compile.ts'
import type { ScenarioFile } from '../../scenario/file.ts'
import { completeScenario, defaultScenario } from '../../scenario/parse.ts'
import { exposureOf } from '../compile/hazards.ts'
import type { CohortPlan } from '../compile/plan.ts'
import { simulatePanel } from '../draw/simulate.ts'
import { priceCare } from '../price/price-care.ts'
import { type ExpectedCare, expectedCare } from './expected-care.ts'
import { expectedCourse } from './expected-course.ts'
import { expectedDrugs } from './expected-drugs.ts'

const REPLICATES = 1000
const AT_ONCE = 250

/** How far simulated means lie from expected ones, in standard errors; NaN where nothing varies. */
function distances(file: Partial<ScenarioFile>): Record<string, number> {
  const result = completeScenario({ schemaVersion: 1, title: 'test', ...file })
  if (!result.ok) throw new Error(result.issues.map((i) => `${i.path}: ${i.message}`).join('\n'))
  const plan = compile(result.scenario)
  const expected = expectedCare(plan)
  const ids = Object.keys(expected) as (keyof ExpectedCare & CareMetric)[]
  const columns = ids.map(() => new Float64Array(REPLICATES))
  for (let first = 0; first < REPLICATES; first += AT_ONCE) {
    const panel = simulatePanel(plan.cohort, plan.seedKey, { firstReplicate: first, replicates: AT_ONCE })
    const care = priceCare(panel, plan.multipliers, [], plan.newTherapy)
    const values = new Float64Array(columnCount(0) * AT_ONCE)
    for (let r = 0; r < AT_ONCE; r++) {
      const [from, to] = [panel.start[r * panel.periods], panel.start[(r + 1) * panel.periods]]
      recordCare(values, 0, r, AT_ONCE, care, {
        replicate: r,
        from,
        to,
        therapyFrom: panel.therapies.start[r],
        therapyTo: panel.therapies.start[r + 1],
      })
      ids.forEach((id, k) => {
        columns[k][first + r] = values[careColumn(0, id) * AT_ONCE + r]
      })
    }
  }
  return Object.fromEntries(
    ids.map((id, k) => {
      const { mean, sd, standardError } = moments(columns[k])
      if (sd === 0) expect(mean, id).toBeCloseTo(expected[id], 9)
      return [id, sd === 0 ? 0 : (mean - expected[id]) / standardError]
    }),
  )
}

describe('expected care is what care comes to in the mean', () => {
  it.each<[string, Partial<ScenarioFile>]>([
    [
      'of a fixed panel over three periods, with moved prices, mix and cell-therapy access and a therapy that enters',
      {
        panel: { periods: 3, episodesPerPeriod: 60 },
        world: {
          therapyCost: { branded: 1.3, novel: 0.8, biosimilarCompeted: 1.5, oral: 0.9, generic: 2, all: 1.1 },
          therapyCostTrendPerYear: 0.08,
          cellTherapyAccess: 5,
          subtypeMix: { breast: { breastHer2Metastatic: 0.4 } },
          newTherapy: {
            subtype: 'lungPdl1Low',
            fromPeriod: 2,
            priceUsd: 150_000,
            peakUptakeShare: 0.6,
            rampPeriods: 2,
            benefit: 'partB',
          },
        },
      },
    ],
    [
      'of a Poisson panel after a stage shift, with patients who are sicker, die sooner and get an oral entrant',
      {
        panel: { periods: 2, episodesPerPeriod: 60, sizing: 'poisson' },
        world: {
          stageShift: 0.4,
          newTherapy: {
            subtype: 'lungAlk',
            fromPeriod: 1,
            priceUsd: 90_000,
            peakUptakeShare: 0.5,
            rampPeriods: 1,
            benefit: 'partD',
          },
        } as never,
        parameters: { 'patient.dual.share': 0.4, 'patient.frailtyCv': 0.6, 'course.nextLineProbability': 0.9 },
      },
    ],
    [
      'of a panel whose regimens mix drugs of very different uptake of biosimilars',
      {
        panel: { periods: 1, episodesPerPeriod: 100 },
        parameters: {
          'drug.pegfilgrastim.biosimilarUptake': 0,
          'drug.rituximab.biosimilarUptake': 1,
          'drug.bevacizumab.biosimilarUptake': 0.1,
        },
      },
    ],
    ['of a cohort enrolled for one product', { panel: { cohort: { product: 'axiCel' } } as never }],
  ])(
    '%s',
    (_, file) => {
      for (const [id, errors] of Object.entries(distances(file))) expect(Math.abs(errors), id).toBeLessThan(4)
    },
    30_000,
  )
})

describe('the expected course of an episode', () => {
  const { cohort } = compile(defaultScenario())

  it('is the closed form where no one is referred: six times the exposure on therapy', () => {
    const none: CohortPlan = { ...cohort, referral: new Float64Array(cohort.referral.length) }
    for (let s = 0; s < cohort.subtypeCancer.length; s++) {
      const { monthsOnTherapy, infused, aliveMonths, death } = expectedCourse(none, s)
      expect(monthsOnTherapy).toBeCloseTo(6 * exposureOf(cohort.leaveHazard[s]), 10)
      expect(infused).toBe(0)
      expect(aliveMonths).toBeGreaterThan(6 * (1 - death))
      expect(aliveMonths).toBeLessThan(6)
    }
  })

  it('is shortened by an infusion: all infused at once are off therapy', () => {
    const s = cohort.referral.findIndex((share) => share > 0)
    const atOnce: CohortPlan = {
      ...cohort,
      referral: cohort.referral.map(() => 1),
      infusedShare: 1,
      infusionWindowMonths: 1e-9,
    }
    const { monthsOnTherapy, infused, continues } = expectedCourse(atOnce, s)
    expect(monthsOnTherapy).toBeCloseTo(0, 8)
    expect(infused).toBeCloseTo(1, 8)
    expect(continues).toBe(0)
  })
})

describe('expected drugs', () => {
  const course = {
    ...expectedCourse(compile(defaultScenario()).cohort, 0),
    monthsOnTherapy: 3,
    onTherapyAfter: () => 1,
  }
  const plan = (uptake: readonly number[], switchHazard: number): CohortPlan =>
    ({
      regimenStart: Uint16Array.of(0, 2),
      regimenCumulative: Float64Array.of(0.5, 1),
      regimenCents: Float64Array.of(1_000_000, 0, 600_000, 300_000, 0, 0, 0, 2_000_000, 0, 600_000, 600_000, 0, 0, 0),
      regimenUptake: Float64Array.from(uptake),
      regimenServicesCents: Float64Array.of(100, 300),
      switchHazard: Float64Array.of(switchHazard),
    }) as unknown as CohortPlan

  it('are shares of regimens for the share of months: half of $10,000 and half of $20,000 over three months: $7,500', () => {
    const { branded, practiceServices } = expectedDrugs(plan([0.5, 0.5], 0), 0, course)
    expect(branded).toBe(750_000)
    expect(practiceServices).toBe(100)
  })

  it('give biosimilars at the usual uptake: (.75 · 6,000 + .25 · 3,000 + 6,000) ÷ 2 over half: $2,812.50', () => {
    expect(expectedDrugs(plan([0.25, 0.25], 1), 0, course).competed).toBeCloseTo(281_250, 6)
  })

  it('mix uptakes when the line switches between them', () => {
    // always on therapy; a switch at month σ: X = 1,000 σ, Y = 1,000 (6 − σ) dollars, one uptake .5 σ/6 or .5 (6 − σ)/6, saving half of X or of Y.
    // XY ÷ (X + Y) = 1,000 σ (6 − σ) ÷ 6, times (difference of uptakes) · (difference of savings) = .5 · .5, in both orders, each at share ¼
    const apart =
      expectedDrugs(plan([0.5, 0], 0.1), 0, course).competed - expectedDrugs(plan([0.5, 0], 0), 0, course).competed
    const e = Math.exp(-0.6)
    const first = 10 - e * 16 // ∫ .1 e^(−.1σ) σ dσ
    const second = 200 - e * (36 + 120 + 200) // ∫ .1 e^(−.1σ) σ² dσ
    expect(apart).toBeCloseTo(((100_000 * (6 * first - second)) / 6) * 0.25 * 0.5, 3)
  })
})
