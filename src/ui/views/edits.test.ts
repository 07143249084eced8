import { describe, expect, it } from 'vitest'
import { completeScenario, defaultScenario } from '../../sim/scenario/parse.ts'
import { patchOf } from '../../sim/scenario/patch.ts'
import type { Scenario } from '../../sim/scenario/types.ts'
import { changeNewTherapy, setNewTherapy, setPanel, setStageShift } from './edits.ts'

/** What an edited scenario writes is read back as the same scenario. */
const readBack = (scenario: Scenario) => {
  const result = completeScenario(patchOf(scenario))
  return result.ok ? result.scenario : result.issues
}

describe('a new therapy', () => {
  it('enters at its defaults, challenged ones included', () => {
    const own = { ...defaultScenario(), parameters: { 'newTherapy.priceUsd': 90_000 } }
    expect(setNewTherapy('lungEgfr')(own).world.newTherapy).toEqual({
      subtype: 'lungEgfr',
      fromPeriod: 2,
      priceUsd: 90_000,
      peakUptakeShare: 0.5,
      rampPeriods: 4,
      benefit: 'partB',
    })
  })
  it('keeps its terms for another subtype, and goes', () => {
    const dear = changeNewTherapy({ priceUsd: 250_000, benefit: 'partD' })(setNewTherapy('lungEgfr')(defaultScenario()))
    const moved = setNewTherapy('lungAlk')(dear)
    expect(moved.world.newTherapy).toEqual({ ...dear.world.newTherapy, subtype: 'lungAlk' })
    expect(readBack(moved)).toEqual(moved)
    expect(setNewTherapy(undefined)(moved)).toEqual(defaultScenario())
  })
  it('has no terms while there is none', () => {
    expect(changeNewTherapy({ priceUsd: 1 })(defaultScenario()).world.newTherapy).toBeNull()
  })
})

describe('the members', () => {
  it('are found early, stay, and are counted as set', () => {
    const scenario = setPanel({ payerRetention: 'selfInsured', careOutsideEpisodes: true })(
      setStageShift(0.3)(defaultScenario()),
    )
    expect(scenario.world.stageShift).toBe(0.3)
    expect(scenario.panel).toMatchObject({ payerRetention: 'selfInsured', careOutsideEpisodes: true, cohort: null })
    expect(readBack(scenario)).toEqual(scenario)
  })
})
