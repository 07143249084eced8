import { describe, expect, it } from 'vitest'
import { exponentialQuantile } from './exponential.ts'
import { quantileLaws } from './random.laws.ts'

describe('exponentialQuantile', () => {
  it('gives the median ln 2 / rate', () => {
    expect(exponentialQuantile(0.5, 2)).toBeCloseTo(Math.LN2 / 2, 15)
  })

  it('never comes at hazard 0', () => {
    expect(exponentialQuantile(2 ** -33, 0)).toBe(Infinity)
  })

  quantileLaws('exponential, 0.25 a month', { quantile: (u) => exponentialQuantile(u, 0.25), mean: 4, variance: 16, cdf: (x) => 1 - Math.exp(-x / 4) })
})
