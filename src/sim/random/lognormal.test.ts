import { describe, expect, it } from 'vitest'
import { lognormalParameters, lognormalQuantile } from './lognormal.ts'
import { normalCdf } from './normal.ts'
import { quantileLaws } from './random.laws.ts'

describe('lognormalParameters', () => {
  it('turns mean 1 and coefficient of variation 1 into sigma² = ln 2 and mu = −ln 2 / 2', () => {
    const { mu, sigma } = lognormalParameters(1, 1)
    expect(sigma ** 2).toBeCloseTo(Math.LN2, 15)
    expect(mu).toBeCloseTo(-Math.LN2 / 2, 15)
  })

  it('refuses a negative or infinite mean or coefficient of variation, naming it', () => {
    expect(() => lognormalParameters(-1, 1)).toThrow('lognormal mean must be finite and not negative, got -1')
    expect(() => lognormalParameters(1, NaN)).toThrow('coefficient of variation must be finite and not negative, got NaN')
    expect(() => lognormalParameters(Infinity, 1)).toThrow(RangeError)
  })
})

describe('lognormalQuantile', () => {
  it('is the mean itself when nothing varies, and 0 for mean 0', () => {
    const constant = lognormalParameters(250, 0)
    expect(lognormalQuantile(0.01, constant)).toBeCloseTo(250, 10)
    expect(lognormalQuantile(0.99, constant)).toBeCloseTo(250, 10)
    expect(lognormalQuantile(0.99, lognormalParameters(0, 1))).toBe(0)
  })

  // mean 12,000, cv 0.6: σ² = ln 1.36, median 12,000 / √1.36 = 10,290
  const parameters = lognormalParameters(12000, 0.6)
  quantileLaws('lognormal, mean 12,000 and cv 0.6', {
    quantile: (u) => lognormalQuantile(u, parameters),
    mean: 12000,
    variance: 7200 ** 2,
    cdf: (x) => normalCdf(Math.log((x / 12000) * Math.sqrt(1.36)) / Math.sqrt(Math.log(1.36))),
  })
})
