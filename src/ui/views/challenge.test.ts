import { describe, expect, it } from 'vitest'
import { defaultScenario } from '../../sim/scenario/parse.ts'
import { challenged } from './challenge.ts'

describe('challenging a number', () => {
  it('carries the value, and its consequences, in the scenario', () => {
    const result = challenged(defaultScenario(), 'eom.ra2.discountShare', 0.05)
    if (!result.ok) throw new Error('refused')
    expect(result.scenario.parameters).toEqual({ 'eom.ra2.discountShare': 0.05 })
    expect(result.scenario.arms.find((arm) => arm.id === 'eomRa2')?.provider.terms.discountShare).toBe(0.05)
  })

  it('is taken back without a trace', () => {
    const result = challenged(defaultScenario(), 'level.drugScale', 0.8)
    if (!result.ok) throw new Error('refused')
    expect(challenged(result.scenario, 'level.drugScale', undefined)).toMatchObject({
      ok: true,
      scenario: defaultScenario(),
    })
  })

  it('is refused when it contradicts the other numbers', () => {
    const result = challenged(defaultScenario(), 'nonDrug.breast.meanUsd', 10)
    expect(result.ok ? '' : result.issues[0].message).toContain('nonDrug.breast.meanUsd')
  })

  it('is refused with an issue when the number cannot be', () => {
    const result = challenged(defaultScenario(), 'eom.ra2.discountShare', 4)
    expect(result.ok ? [] : result.issues.map(({ path }) => path)).toEqual(['parameters.eom.ra2.discountShare'])
  })
})
