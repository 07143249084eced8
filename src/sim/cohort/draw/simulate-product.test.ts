import { describe, expect, it } from 'vitest'
import { createEngine } from '../../batch.ts'
import { type ArmMetric, armColumn } from '../../outcomes/metrics.ts'
import { compile } from '../../scenario/compile.ts'
import type { ScenarioFile } from '../../scenario/file.ts'
import { completeScenario } from '../../scenario/parse.ts'
import type { Scenario } from '../../scenario/types.ts'
import { therapyProductIds } from '../catalogue/therapy-products.ts'
import { simulatePanel } from './simulate.ts'

const scenarioOf = (file: Partial<ScenarioFile>): Scenario => {
  const result = completeScenario({ schemaVersion: 1, title: 'test', ...file })
  if (!result.ok) throw new Error(result.issues.map((i) => `${i.path}: ${i.message}`).join('\n'))
  return result.scenario
}
const cohort = { product: 'exaCel' } as const
const planOf = (panel: ScenarioFile['panel'], parameters: ScenarioFile['parameters'] = {}) =>
  compile(scenarioOf({ panel: { cohort, ...panel }, parameters }))
const panelOf = (
  panel: ScenarioFile['panel'],
  from = 0,
  replicates = 4,
  parameters: ScenarioFile['parameters'] = {},
) => {
  const { cohort: plan, seedKey } = planOf(panel, parameters)
  return simulatePanel(plan, seedKey, { firstReplicate: from, replicates })
}

describe('a cohort of one product', () => {
  const panel = panelOf({ episodesPerPeriod: 50, periods: 6 })

  it('enrols new patients in every period, each once', () => {
    for (let r = 0; r < 4; r++)
      expect(new Set(panel.patient.subarray(panel.start[6 * r], panel.start[6 * r + 6])).size).toBe(300)
    expect(panel.continues.every((c) => c === 0)).toBe(true)
  })

  it('has nothing but the product', () => {
    expect(panel.treatedElsewhere).toBe(true)
    for (const column of [
      'brandedAtReferenceCents',
      'oralAtReferenceCents',
      'practiceServicesCents',
      'hospitalServicesCents',
      'admissionCents',
      'endOfLifeCents',
      'cancer',
    ] as const)
      expect(panel[column].every((x) => x === 0)).toBe(true)
    expect(panel.eventCents).toHaveLength(0)
    const { therapies } = panel
    expect(therapies.product.every((p) => therapyProductIds[p] === 'exaCel')).toBe(true)
    expect(therapies.productAtReferenceCents.every((c) => c === 220_000_000)).toBe(true)
    expect(therapies.infusionMonth.every((m) => m >= 0 && m < 6)).toBe(true)
  })

  it('infuses everyone where nobody is lost on the way, at most once each', () => {
    const all = panelOf({ episodesPerPeriod: 50, periods: 6 }, 0, 4, { 'cellTherapy.enrolledInfusedShare': 1 })
    expect(Array.from(all.therapies.episode)).toEqual(Array.from({ length: 1200 }, (_, i) => i))
  })

  it('gives the same bytes for one batch and for its parts, and the same first patients over a longer horizon', () => {
    const tail = panelOf({ episodesPerPeriod: 50, periods: 6 }, 2, 2)
    expect(Array.from(tail.therapies.lossMonth)).toEqual(
      Array.from(panel.therapies.lossMonth.subarray(panel.therapies.start[2])),
    )
    const short = panelOf({ episodesPerPeriod: 50, periods: 1 }, 0, 1)
    expect(Array.from(panel.therapies.deathMonth.subarray(0, short.therapies.count))).toEqual(
      Array.from(short.therapies.deathMonth),
    )
    expect(Array.from(panel.deprivationQuintile.subarray(0, 50))).toEqual(Array.from(short.deprivationQuintile))
  })

  it('has panels of Poisson size where asked for', () => {
    const { start } = panelOf({ episodesPerPeriod: 50, periods: 6, sizing: 'poisson' })
    expect(new Set(Array.from({ length: 24 }, (_, k) => start[k + 1] - start[k])).size).toBeGreaterThan(5)
  })

  it('costs the payer product and stay, and the practice nothing', () => {
    const scenario = scenarioOf({
      panel: { cohort, episodesPerPeriod: 10, periods: 2 },
      parameters: { 'cellTherapy.enrolledInfusedShare': 1 },
      arms: [
        { id: 'ffs', provider: { contract: 'feeForService' } },
        { id: 'milestone', provider: { contract: 'feeForService' }, therapies: [{ contract: 'milestoneRebate' }] },
      ],
    })
    const plan = compile(scenario)
    const engine = createEngine()
    engine.load(plan, engine.priceContracts(plan))
    const { values } = engine.simulate({ firstReplicate: 0, replicates: 3 })
    const of = (arm: number, metric: ArmMetric): number[] =>
      Array.from(values.subarray(armColumn(arm, metric) * 3, armColumn(arm, metric) * 3 + 3))
    expect([...of(0, 'providerMarginUsd'), ...of(1, 'providerMarginUsd')]).toEqual([0, 0, 0, 0, 0, 0])
    // 20 patients × ($2,200,000 + $150,000), one year: not discounted
    for (const spend of of(0, 'payerSpendUsd')) expect(spend).toBe(47_000_000)
    // a refund for each of the few who fail
    for (const [r, spend] of of(1, 'payerSpendUsd').entries())
      expect(47_000_000 - spend).toBeCloseTo(of(1, 'rebateUsd')[r], 2)
  })
})
