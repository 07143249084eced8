import { describe, expect, it } from 'vitest'
import type { Plan } from '../../plan.ts'
import { compile } from '../../scenario/compile.ts'
import type { ScenarioFile } from '../../scenario/file.ts'
import { completeScenario } from '../../scenario/parse.ts'
import { cancerIds } from '../catalogue/categories.ts'
import { NEVER, rowsSince } from '../panel/since.ts'
import { changedSince, slotsAreIndependent } from './changed-patients.ts'
import { simulatePanel } from './simulate.ts'

const planOf = (file: Partial<ScenarioFile>): Plan => {
  const result = completeScenario({ schemaVersion: 1, title: 'Test', ...file })
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join('\n'))
  return compile(result.scenario)
}

describe('patients that another mix changes', () => {
  const panel = { periods: 1, episodesPerPeriod: 1000 } as const
  const { cohort, seedKey } = planOf({ panel })
  const batch = { firstReplicate: 0, replicates: 40 }
  const kept = simulatePanel(cohort, seedKey, batch)
  const changedIn = (file: Partial<ScenarioFile>): number[] =>
    Array.from(changedSince(planOf({ panel, ...file }).cohort, seedKey, batch, Array(40).fill(kept))).flatMap(
      (since, k) => (since < NEVER ? [k] : []),
    )

  it('are 5 % of a cancer’s, within four standard errors, when a subtype rises from 15 to 20 % of it', () => {
    // the other subtypes fall from .85 to .80: the distance of the mixes is ½(.05 + .05) = .05
    const changed = changedIn({ world: { subtypeMix: { lung: { lungEarly: 0.2 } } } })
    const lung = cancerIds.indexOf('lung')
    const patients = kept.cancer.filter((cancer) => cancer === lung).length
    for (const k of changed) expect(kept.cancer[k]).toBe(lung)
    expect(Math.abs(changed.length - 0.05 * patients) / Math.sqrt(patients * 0.05 * 0.95)).toBeLessThan(4)
  })

  it('are 5 % of all, within four standard errors, when a cancer rises from 19 to 24 %', () => {
    const changed = changedIn({ world: { cancerMix: { lung: 0.24 } } })
    expect(Math.abs(changed.length - 0.05 * 40_000) / Math.sqrt(40_000 * 0.05 * 0.95)).toBeLessThan(4)
  })

  it('are none under the same mix', () => {
    expect(changedIn({})).toEqual([])
  })

  it('are all of the slots and replicates that no kept panel has', () => {
    const wider = planOf({ panel: { ...panel, episodesPerPeriod: 1010 } }).cohort
    const since = changedSince(wider, seedKey, { firstReplicate: 39, replicates: 3 }, [kept, undefined, undefined])
    expect(rowsSince(since, 1)).toBe(10 + 2 * 1010)
    expect(since.subarray(0, 1000)).toEqual(new Uint8Array(1000).fill(NEVER))
  })

  it('are told apart where slots are independent: in a fixed panel of a practice', () => {
    expect(slotsAreIndependent(cohort)).toBe(true)
    for (const other of [
      planOf({ panel: { sizing: 'poisson' } }).cohort,
      planOf({ panel: { cohort: { product: 'exaCel' } } }).cohort,
      planOf({}).baseline.cohort,
    ])
      expect(slotsAreIndependent(other)).toBe(false)
  })
})
