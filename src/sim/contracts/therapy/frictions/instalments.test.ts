import { describe, expect, it } from 'vitest'
import { equalParts, instalmentsOf } from './instalments.ts'

describe('equal parts', () => {
  it('of $1.00 in three are 33, 33 and 34 cents', () => expect(equalParts(100, 3)).toEqual([33, 33, 34]))
  it('are never negative, however small the whole', () => expect(equalParts(3, 5)).toEqual([0, 0, 0, 0, 3]))
  it('divide what can be divided', () =>
    expect(equalParts(212_500_000, 5)).toEqual([42_500_000, 42_500_000, 42_500_000, 42_500_000, 42_500_000]))
})

describe('the number of instalments', () => {
  it('is a whole number of years, one at least', () =>
    expect([0, 0.4, 1, 4.6].map(instalmentsOf)).toEqual([1, 1, 1, 5]))
})
