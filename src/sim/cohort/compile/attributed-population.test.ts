import { describe, expect, it } from 'vitest'
import { parameterReader } from '../../parameters/index.ts'
import { completeScenario } from '../../scenario/parse.ts'
import type { Scenario } from '../../scenario/types.ts'
import { attributedPopulation } from './attributed-population.ts'

const attributed = (file: object, overrides: Scenario['parameters'] = {}) => {
  const result = completeScenario({ schemaVersion: 1, title: 'test', parameters: overrides, ...file })
  if (!result.ok) throw new Error(result.issues[0].message)
  return { ...attributedPopulation(result.scenario, () => 0.5, parameterReader(overrides)), scenario: result.scenario }
}

describe('the attributed population', () => {
  it('is as many members as have the panel’s episodes', () => {
    const { population, world, panel, scenario } = attributed({ panel: { episodesPerPeriod: 200 } })
    expect(population).toEqual({
      members: 12_500,
      episodesPerMember: 0.016,
      outsideCents: { baseline: 0, world: 0 },
      screeningCents: 0,
    })
    expect(world).toEqual(scenario.world)
    expect(panel).toEqual(scenario.panel)
  })

  it('counts survivors and first treatments where asked to', () => {
    // .12 × 2,471 + .019 × 14,381 = 296.52 + 273.239 a year; half a year 284.8795
    const { outsideCents } = attributed({ panel: { careOutsideEpisodes: true } }).population
    expect(outsideCents.baseline).toBeCloseTo(28_487.95, 8)
    expect(outsideCents.world).toBe(outsideCents.baseline)
  })

  it('counts what early detection costs in any case: screening, first treatment, survivors', () => {
    const { population } = attributed({ world: { stageShift: 0.4 } })
    expect(population.screeningCents).toBeCloseTo(0.4 * 95_000 * 0.5, 8)
    expect(population.outsideCents.baseline).toBe(0)
    expect(population.outsideCents.world).toBeGreaterThan(0)
    expect(
      attributed(
        { world: { stageShift: 0.4 } },
        { 'population.firstTreatmentUsd': 0, 'population.survivorUsdPerYear': 0 },
      ).population.outsideCents.world,
    ).toBe(0)
  })

  it('has fewer episodes as fewer become metastatic: whole where the panel is fixed', () => {
    const { panel } = attributed({ panel: { episodesPerPeriod: 10_000 }, world: { stageShift: 0.5 } })
    const exact = attributed({ panel: { episodesPerPeriod: 10_000, sizing: 'poisson' }, world: { stageShift: 0.5 } })
      .panel.episodesPerPeriod
    expect(exact).toBeLessThan(10_000)
    expect(panel.episodesPerPeriod).toBe(Math.round(exact))
    expect(attributed({ panel: { episodesPerPeriod: 1 }, world: { stageShift: 1 } }).panel.episodesPerPeriod).toBe(1)
  })

  it('refuses a population in which no one is treated', () => {
    expect(() => attributed({}, { 'population.activeTherapyShare': 0 })).toThrow(/population\.activeTherapyShare/)
  })
})
