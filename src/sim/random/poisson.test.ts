import { describe, expect, it } from 'vitest'
import { poissonCumulated } from './exact-distributions-fixture.ts'
import { exactOfFixed, fixed, numberOf } from './exact-fixture.ts'
import { poissonQuantile } from './poisson.ts'
import { quantileLaws, uniforms } from './random.laws.ts'
import { uniformOf } from './uniform.ts'

function poissonCdf(k: number, mean: number): number {
  let logProbability = -mean
  let sum = Math.exp(logProbability)
  for (let i = 1; i <= k; i++) {
    logProbability += Math.log(mean / i)
    sum += Math.exp(logProbability)
  }
  return sum
}

describe('poissonQuantile', () => {
  it('gives the smallest count whose cumulative probability reaches u', () => {
    // mean 1: P(0) = 0.3679, P(≤ 1) = 0.7358, P(≤ 2) = 0.9197
    expect([0.3, 0.36, 0.37, 0.73, 0.74, 0.91, 0.92].map((u) => poissonQuantile(u, 1))).toEqual([0, 0, 1, 1, 2, 2, 3])
  })

  it('counts nothing at mean 0, and comes to an end at the largest uniforms', () => {
    expect(poissonQuantile(1 - 2 ** -33, 0)).toBe(0)
    for (const mean of [1e-12, 0.01, 1, 30, 99, 101, 600, 2000, 1e4, 1e6]) {
      const top = poissonQuantile(1 - 2 ** -53, mean)
      expect(top).toBeLessThan(mean + 11 * Math.sqrt(mean) + 30)
      expect(poissonQuantile(2 ** -33, mean)).toBeGreaterThanOrEqual(Math.max(0, mean - 6.5 * Math.sqrt(mean)))
    }
  })

  it.each([1e-12, 1e-3, 0.03, 1, 7.3, 40, 99.99, 100, 100.0001, 101, 102.5, 130, 200, 600, 5000, 1e5])(
    'is exact at mean %d for a u moved by ε, where cumulative probabilities lie too',
    (mean) => {
      const shift = mean <= 100 ? 1e-13 : 2e-15 * mean * Math.log(mean)
      const epsilon = fixed(shift)
      const sums = poissonCumulated(mean, Math.ceil(mean + 12 * Math.sqrt(mean) + 40))
      const borders = sums
        .map((sum) => numberOf(exactOfFixed(sum)))
        .filter((u, k) => u > 1e-30 && k % Math.ceil(sums.length / 1000) === 0)
      for (const u of [
        ...uniforms('Poisson, exact', 300),
        uniformOf(0),
        uniformOf(2 ** 32 - 1),
        ...borders.flatMap((border) => [
          border - 2 * shift,
          border - 1e-15,
          border,
          border + 1e-15,
          border + 2 * shift,
        ]),
      ]) {
        if (!(u > 0 && u < 1)) continue
        const k = poissonQuantile(u, mean)
        const reached = sums[k] >= fixed(u) - epsilon && (k === 0 || sums[k - 1] < fixed(u) + epsilon)
        expect(reached, `poissonQuantile(${u}, ${mean}) = ${k}`).toBe(true)
      }
    },
  )

  it('never falls as the mean rises, also where the sum stops starting at 0', () => {
    for (const u of uniforms('poisson in its mean', 50)) {
      let last = 0
      for (let mean = 0; mean < 140; mean += 0.37) {
        const k = poissonQuantile(u, mean)
        expect(k).toBeGreaterThanOrEqual(last)
        last = k
      }
    }
  })

  for (const mean of [0.03, 1.7, 40, 600, 5000]) {
    quantileLaws(`Poisson, mean ${mean}`, {
      quantile: (u) => poissonQuantile(u, mean),
      mean,
      variance: mean,
      cdf: (k) => poissonCdf(k, mean),
    })
  }
})
