import { describe, expect, it } from 'vitest'
import { giveWay, mixProblem } from './give-way.ts'

describe('giving way', () => {
  const base = { a: 0.5, b: 0.3, c: 0.2 }
  it('lets the shares that are not named keep their proportion', () => {
    // 0.4 is left for b and c, which had 0.5: each keeps 0.8 of its share
    const mix = giveWay(base, { a: 0.6 })
    expect(mix?.a).toBe(0.6)
    expect(mix?.b).toBeCloseTo(0.24, 12)
    expect(mix?.c).toBeCloseTo(0.16, 12)
  })
  it('takes all named shares as they stand', () =>
    expect(giveWay(base, { a: 0.2, b: 0.3, c: 0.5 })).toEqual({ a: 0.2, b: 0.3, c: 0.5 }))
  it('changes nothing when nothing is named', () => expect(giveWay(base, {})).toEqual(base))
  it('leaves nothing to the others when the named take all', () =>
    expect(giveWay(base, { a: 0.4, b: 0.6 })).toEqual({ a: 0.4, b: 0.6, c: 0 }))
  it('stays finite when the others had next to nothing', () =>
    expect(giveWay({ a: 1, b: 5e-324, c: 0 }, { a: 0 })).toEqual({ a: 0, b: 1, c: 0 }))
  it('has no answer when nothing can fill up', () => expect(giveWay({ a: 1, b: 0 }, { a: 0.5 })).toBeUndefined())
})

describe('named shares', () => {
  const ids = ['a', 'b', 'c']
  it('may not sum to more than 1', () =>
    expect(mixProblem({ a: 0.7, b: 0.6 }, ids)?.[0]).toBe('The shares sum to 1.3, more than 1.'))
  it('sum to 1 when all are named', () => {
    expect(mixProblem({ a: 0.2, b: 0.2, c: 0.2 }, ids)?.[0]).toBe('All shares are named and sum to 0.6, not 1.')
    expect(mixProblem({ a: 0.333333, b: 0.333333, c: 0.333334 }, ids)).toBeUndefined()
  })
})
