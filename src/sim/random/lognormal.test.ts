import { describe, expect, it } from 'vitest'
import { quantileError } from './exact-distributions-fixture.ts'
import {
  exactExp,
  exactLog,
  exactLogOf,
  exactOf,
  exactOfFixed,
  fixed,
  numberOf,
  plus,
  product,
  relativeError,
  times,
} from './exact-fixture.ts'
import { lognormalParameters, lognormalQuantile } from './lognormal.ts'
import { normalCdf, normalQuantile } from './normal.ts'
import { quantileLaws, uniforms } from './random.laws.ts'
import { uniformOf } from './uniform.ts'

describe('lognormalParameters', () => {
  it('turns mean 1 and coefficient of variation 1 into sigma² = ln 2 and mu = −ln 2 / 2', () => {
    const { mu, sigma } = lognormalParameters(1, 1)
    expect(sigma ** 2).toBeCloseTo(Math.LN2, 15)
    expect(mu).toBeCloseTo(-Math.LN2 / 2, 15)
  })

  it('keeps 2.3e-16 + 5.8e-16 sigma² in sigma², half of that and 7e-16 (|log mean| + |mu|) in mu', () => {
    for (const cv of [1e-9, 1e-6, 0.003, 0.1, 0.3, 0.6, 1, 2.2, 10, 1e6, 1e150]) {
      for (const mean of [1e-300, 0.02, 1, 1.0001, 12000, 1e12]) {
        const { mu, sigma } = lognormalParameters(mean, cv)
        const variance = exactLogOf(plus(exactOf(1), product(exactOf(cv), exactOf(cv))))
        const exactMu = exactLog(mean) - variance / 2n
        const allowed = 2.3e-16 + 5.8e-16 * sigma * sigma
        const ofSquare = 2 ** -52 * sigma * sigma // the root is rounded, and squared again here without
        expect(Math.abs(numberOf(exactOfFixed(times(fixed(sigma), fixed(sigma)) - variance))), `cv ${cv}`).toBeLessThan(
          allowed + ofSquare,
        )
        expect(Math.abs(numberOf(exactOfFixed(fixed(mu) - exactMu))), `mean ${mean}, cv ${cv}`).toBeLessThan(
          allowed / 2 + 7e-16 * (Math.abs(Math.log(mean)) + Math.abs(mu)),
        )
      }
    }
  })

  it('refuses a negative or infinite mean or coefficient of variation, naming it', () => {
    expect(() => lognormalParameters(-1, 1)).toThrow('lognormal mean must be finite and not negative, got -1')
    expect(() => lognormalParameters(1, NaN)).toThrow(
      'coefficient of variation must be finite and not negative, got NaN',
    )
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

  it('keeps its relative bound, 1e-7 sigma + 5e-16 (1 + |mu| + sigma |z|), at the ends and between', () => {
    const us = [...uniforms('lognormal, bound', 1500), ...[0, 1, 2, 2 ** 31, 2 ** 32 - 2, 2 ** 32 - 1].map(uniformOf)]
    for (const [mean, cv] of [
      [1, 0.001],
      [12000, 0.6],
      [0.3, 1.2],
      [1e9, 6],
    ]) {
      const parameters = lognormalParameters(mean, cv)
      const { mu, sigma } = parameters
      for (const u of us) {
        const z = normalQuantile(u)
        const exactZ = fixed(z) - fixed(quantileError(z, u))
        const error = relativeError(lognormalQuantile(u, parameters), exactExp(fixed(mu) + times(fixed(sigma), exactZ)))
        const bound = 1e-7 * sigma + 5e-16 * (1 + Math.abs(mu) + sigma * Math.abs(z))
        if (!(error < bound)) expect(error, `mean ${mean}, cv ${cv}, u ${u}`).toBeLessThan(bound)
      }
    }
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
