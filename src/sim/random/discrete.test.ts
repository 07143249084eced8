import { describe, expect, it } from 'vitest'
import { discreteQuantile, discreteThresholds } from './discrete.ts'
import { quantileLaws } from './random.laws.ts'

describe('discreteThresholds', () => {
  it('accumulates shares', () => {
    expect([...discreteThresholds([0.25, 0.5, 0.25])]).toEqual([0.25, 0.75, 1])
  })

  it('refuses shares that do not sum to 1 or leave 0–1, naming the value', () => {
    expect(() => discreteThresholds([0.5, 0.4])).toThrow('shares must sum to 1, got 0.9')
    expect(() => discreteThresholds([1.5, -0.5])).toThrow('share 0 must be within 0 and 1, got 1.5')
    expect(() => discreteThresholds([0.5, NaN, 0.5])).toThrow('share 1 must be within 0 and 1, got NaN')
    expect(() => discreteThresholds([])).toThrow('shares must sum to 1, got 0')
    expect(() => discreteThresholds([0.5, 0.5 + 2e-9])).toThrow(RangeError)
  })
})

describe('discreteQuantile', () => {
  it('changes category exactly at the threshold', () => {
    const thresholds = discreteThresholds([0.25, 0.5, 0.25])
    expect([2 ** -33, 0.2499, 0.25, 0.7499, 0.75, 1 - 2 ** -33].map((u) => discreteQuantile(u, thresholds))).toEqual([0, 0, 1, 1, 2, 2])
  })

  it('never draws a category of share 0, at either end or between', () => {
    const thresholds = discreteThresholds([0, 0.5, 0, 0.5 - 1e-10, 0])
    const drawn = [2 ** -33, 0.3, 0.5, 0.8, 1 - 2 ** -33].map((u) => discreteQuantile(u, thresholds))
    expect(drawn).toEqual([1, 1, 3, 3, 3])
  })

  const shares = [0.1, 0.2, 0.3, 0.4]
  const thresholds = discreteThresholds(shares)
  // mean 0.2 + 0.6 + 1.2 = 2; variance 0.1·4 + 0.2·1 + 0.4·1 = 1
  quantileLaws('discrete', { quantile: (u) => discreteQuantile(u, thresholds), mean: 2, variance: 1, cdf: (k) => [0.1, 0.3, 0.6, 1][k] })
})
