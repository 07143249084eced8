import { describe, expect, it } from 'vitest'
import {
  aliveShare,
  deathAfterLeaving,
  exponentialMonths,
  firstRegimenShare,
  monthBefore,
  monthsOnTherapy,
  nextRegimenShare,
} from './course.ts'

describe('the course of an episode', () => {
  it('takes times from a constant hazard', () => expect(exponentialMonths(-0.5, 0.1)).toBe(5)) // .5 ÷ .1

  it('is on therapy until leaving it, six months at most', () => {
    expect([4.2, 6, 9].map(monthsOnTherapy)).toEqual([4.2, 6, 6])
  })

  it('has events within a time, and never beyond', () => {
    expect([monthBefore(2, 4), monthBefore(4, 4), monthBefore(5, 4)]).toEqual([2, Infinity, Infinity])
  })

  it('has deaths after leaving therapy, within the episode', () => {
    expect(deathAfterLeaving(2, -0.5, 0.25)).toBe(4) // 2 + .5 ÷ .25
    expect(deathAfterLeaving(4, -0.5, 0.25)).toBe(Infinity) // 6 is its end
    expect(deathAfterLeaving(5, -0.5, 0.25)).toBe(Infinity)
  })

  it('is lived in part by who dies', () => expect([3, 6, Infinity].map(aliveShare)).toEqual([0.5, 1, 1]))

  it('is shared by two regimens', () => {
    // 4.5 months, switched at 1.5: 1.5 ÷ 6 and 3 ÷ 6
    expect([firstRegimenShare(1.5, 4.5), nextRegimenShare(1.5, 4.5)]).toEqual([0.25, 0.5])
    expect([firstRegimenShare(Infinity, 4.5), nextRegimenShare(Infinity, 4.5)]).toEqual([0.75, 0])
    // therapy ended by an infusion before the switch
    expect([firstRegimenShare(5, 4.5), nextRegimenShare(5, 4.5)]).toEqual([0.75, 0])
  })
})
