import { describe, expect, it } from 'vitest'
import { defaultScenario } from '../../sim/scenario/parse.ts'
import {
  addArm,
  addTherapy,
  armLabel,
  armsOf,
  moveArmUp,
  removeArm,
  removeTherapy,
  setLabel,
  setProvider,
  setTerm,
  withArms,
} from './arms.ts'

const arms = armsOf(defaultScenario())

describe('editing arms', () => {
  it('adds an arm with an id of its own and names it after its contracts', () => {
    const more = addTherapy(addArm(removeArm(arms, 0)), arms.length - 1, 'milestoneRebate')
    const last = more[more.length - 1]
    expect(new Set(more.map(({ id }) => id)).size).toBe(more.length)
    expect(armLabel(last)).toBe('Fee-for-service + Milestone rebate')
    expect(withArms(defaultScenario(), more).ok).toBe(true)
    expect(armLabel(removeTherapy(more, more.length - 1, 0)[more.length - 1])).toBe('Fee-for-service')
  })

  it('starts another contract at its defaults and keeps only terms that differ', () => {
    const own = setTerm(setProvider(arms, 0, 'eomRa2'), 0, -1, 'discountShare', 0.05)
    expect(own[0]).toMatchObject({ provider: { contract: 'eomRa2', terms: { discountShare: 0.05 } } })
    expect(setTerm(own, 0, -1, 'discountShare', 0.03)[0].provider.terms).toEqual({})
    const scenario = withArms(defaultScenario(), own)
    expect(scenario.ok && scenario.scenario.arms[0].provider.terms.discountShare).toBe(0.05)
  })

  it('names an arm after its new contracts, unless it has a name of its own', () => {
    const own = setLabel(arms, 1, 'Mine')
    expect(armLabel(setProvider(own, 1, 'eomRa2')[1])).toBe('Mine')
    expect(armLabel(addTherapy(own, 1, 'milestoneRebate')[1])).toBe('Mine')
    expect(armLabel(setProvider(arms, 1, 'eomRa2')[1])).toBe('EOM, risk arrangement 2')
    expect(armLabel(removeTherapy(arms, 4, 0)[4])).toBe('EOM, risk arrangement 2')
  })

  it('says what is wrong and leaves the scenario alone', () => {
    const bad = withArms(defaultScenario(), setTerm(arms, 2, -1, 'discountShare', 4))
    expect(bad.ok ? [] : bad.issues.map(({ path }) => path)).toEqual(['arms[2].provider.terms.discountShare'])
    expect(withArms(defaultScenario(), []).ok).toBe(false)
  })

  it('moves arms and labels them', () => {
    expect(
      moveArmUp(arms, 1)
        .map(({ id }) => id)
        .slice(0, 2),
    ).toEqual([arms[1].id, arms[0].id])
    expect(moveArmUp(arms, 0)).toBe(arms)
    expect(armLabel(setLabel(arms, 0, ' Mine ')[0])).toBe('Mine')
    expect(armLabel(setLabel(arms, 0, '')[0])).toBe('Fee-for-service')
  })
})
