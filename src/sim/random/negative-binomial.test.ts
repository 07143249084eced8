import { describe, expect, it } from 'vitest'
import { negativeBinomialQuantile, negativeBinomialZero } from './negative-binomial.ts'
import { poissonQuantile } from './poisson.ts'
import { quantileLaws, uniforms } from './random.laws.ts'

function negativeBinomialCdf(k: number, mean: number, size: number): number {
  const p = size / (size + mean)
  let term = p ** size
  let sum = term
  for (let i = 1; i <= k; i++) {
    term *= ((size + i - 1) * (1 - p)) / i
    sum += term
  }
  return sum
}

describe('negativeBinomialZero', () => {
  it('is (size / (size + mean))^size: mean 1 and size 1 give ½, mean 3 and size 2 give 0.16', () => {
    expect(negativeBinomialZero(1, 1)).toBeCloseTo(0.5, 15)
    expect(negativeBinomialZero(3, 2)).toBeCloseTo(0.16, 15) // (2/5)²
    expect(negativeBinomialZero(0, 2)).toBe(1)
  })
})

describe('negativeBinomialQuantile', () => {
  it('gives the smallest count whose cumulative probability reaches u', () => {
    // mean 1, size 1 is geometric: P(0) = ½, P(≤ 1) = ¾, P(≤ 2) = ⅞
    expect([0.4, 0.6, 0.74, 0.76, 0.87, 0.88].map((u) => negativeBinomialQuantile(u, 1, 1))).toEqual([0, 1, 1, 2, 2, 3])
  })

  it('counts nothing at mean 0, and comes to an end at the largest uniforms', () => {
    expect(negativeBinomialQuantile(1 - 2 ** -33, 0, 1)).toBe(0)
    expect(negativeBinomialQuantile(1 - 2 ** -53, 5, 0.3)).toBeLessThan(1000)
    expect(negativeBinomialQuantile(1 - 2 ** -53, 1e-9, 0.3)).toBeLessThan(10)
  })

  it('becomes Poisson as size grows', () => {
    for (const u of uniforms('towards Poisson', 500)) expect(negativeBinomialQuantile(u, 2, 1e9)).toBe(poissonQuantile(u, 2))
  })

  it('refuses parameters whose first probability is no number', () => {
    expect(() => negativeBinomialQuantile(0.5, 1e6, 1e6)).toThrow('negative binomial of mean 1000000 and size 1000000 is out of range')
  })

  for (const [mean, size] of [
    [0.3, 0.5],
    [2.5, 1.2],
    [40, 3],
  ]) {
    quantileLaws(`negative binomial, mean ${mean} and size ${size}`, {
      quantile: (u) => negativeBinomialQuantile(u, mean, size),
      mean,
      variance: mean + mean ** 2 / size,
      cdf: (k) => negativeBinomialCdf(k, mean, size),
    })
  }
})
