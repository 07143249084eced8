import { describe, expect, it } from 'vitest'
import { negativeBinomialCumulated, negativeBinomialNone } from './exact-distributions-fixture.ts'
import { exactOfFixed, fixed, numberOf, relativeError } from './exact-fixture.ts'
import { negativeBinomialQuantile, negativeBinomialZero } from './negative-binomial.ts'
import { poissonQuantile } from './poisson.ts'
import { quantileLaws, uniforms } from './random.laws.ts'
import { uniformOf } from './uniform.ts'

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

/** Means and sizes, and counts that no u below 1 passes. */
const worlds = [
  [1e-12, 0.3, 20],
  [0.001, 0.5, 30],
  [0.3, 0.5, 90],
  [2.5, 1.2, 160],
  [5, 0.05, 4500],
  [40, 3, 800],
  [200, 7, 1800],
  [2, 1e4, 60],
  [300, 500, 900],
  [2, 1e9, 60],
] as const

/** What P(0) is off by at most, relatively, and what each count adds. */
const offAtZero = (mean: number, size: number): number =>
  (2 * size + 6.2 * size * Math.log1p(mean / size) + 4) * 2 ** -53
const PER_COUNT = 7 * 2 ** -53

describe('negativeBinomialZero', () => {
  it.each(worlds)('keeps its relative bound at mean %d and size %d', (mean, size) => {
    expect(relativeError(negativeBinomialZero(mean, size), negativeBinomialNone(mean, size))).toBeLessThan(
      offAtZero(mean, size),
    )
  })

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

  it.each(worlds)(
    'is exact at mean %d and size %d for a u moved by ε, where cumulative probabilities lie too',
    (mean, size, count) => {
      const sums = negativeBinomialCumulated(mean, size, count)
      const borders = sums.map((sum) => numberOf(exactOfFixed(sum))).filter((_, k) => k % Math.ceil(count / 1000) === 0)
      for (const u of [
        ...uniforms('negative binomial, exact', 300),
        uniformOf(0),
        uniformOf(2 ** 32 - 1),
        ...borders.flatMap((border) => [border - 1e-13, border - 1e-15, border, border + 1e-15, border + 1e-13]),
      ]) {
        if (!(u > 0 && u < 1)) continue
        const k = negativeBinomialQuantile(u, mean, size)
        const epsilon = fixed(offAtZero(mean, size) + PER_COUNT * k)
        const reached = sums[k] >= fixed(u) - epsilon && (k === 0 || sums[k - 1] < fixed(u) + epsilon)
        expect(reached, `negativeBinomialQuantile(${u}, ${mean}, ${size}) = ${k}`).toBe(true)
      }
    },
  )

  it('becomes Poisson as size grows', () => {
    for (const u of uniforms('towards Poisson', 500))
      expect(negativeBinomialQuantile(u, 2, 1e9)).toBe(poissonQuantile(u, 2))
  })

  it('refuses parameters whose first probability is no number', () => {
    expect(() => negativeBinomialQuantile(0.5, 1e6, 1e6)).toThrow(
      'negative binomial of mean 1000000 and size 1000000 is out of range',
    )
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
