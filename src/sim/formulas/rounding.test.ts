import { describe, expect, it } from 'vitest'
import { multiplied, ROUND, roundHalfEven } from './rounding.ts'

describe('rounding', () => {
  it('takes the nearest whole number, halves to even', () => {
    expect([2.5, 3.5, -2.5, -3.5, 2.500001, 2.499999, 7].map(roundHalfEven)).toEqual([2, 4, -2, -4, 3, 2, 7])
  })

  it('adds 1.5 · 2⁵²', () => expect(ROUND).toBe(1.5 * 2 ** 52))

  it('rounds a multiple of a price', () => {
    expect(multiplied(333, 1.5)).toBe(500) // 499.5
    expect(multiplied(335, 1.5)).toBe(502) // 502.5
    expect(multiplied(1001, 0.3)).toBe(300) // 300.3
  })
})
