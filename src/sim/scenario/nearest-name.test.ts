import { describe, expect, it } from 'vitest'
import { editDistance, nearestName } from './nearest-name.ts'

describe('edit distance', () => {
  it('counts insertions, deletions and replacements', () => {
    expect(editDistance('kitten', 'sitting')).toBe(3) // k→s, e→i, +g
    expect(editDistance('', 'abc')).toBe(3)
    expect(editDistance('abc', 'abc')).toBe(0)
    expect(editDistance('kitten', 'sitting', 3)).toBe(3)
    expect(editDistance('kitten', 'sitting', 1)).toBe(Number.POSITIVE_INFINITY) // given up once every start needs two
  })
})

describe('nearest name', () => {
  const names = ['stopLossShare', 'stopGainShare', 'discountShare']
  it('finds the name a typing error was meant to be, whatever its case', () => {
    expect(nearestName('stoplosShare', names)).toBe('stopLossShare')
    expect(nearestName('DISCOUNTSHARE', names)).toBe('discountShare')
  })
  it('suggests nothing for a name that resembles none, or is absurdly long', () => {
    expect(nearestName('colour', names)).toBeUndefined()
    expect(nearestName('stopLossShare'.repeat(5), ['stopLossShare'.repeat(5)])).toBeUndefined()
  })
})
