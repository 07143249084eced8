import { describe, expect, it } from 'vitest'
import { negativeBinomialCount, poissonCount, poissonStart } from './counts.ts'

describe('negative binomial counts', () => {
  it('are those whose cumulative probability first reaches u', () => {
    // mean 1, size 1: P(k) = 2^−(k+1), cumulative ½, ¾, 7/8
    expect([0.4, 0.5, 0.6, 0.75, 0.8].map((u) => negativeBinomialCount(u, 1, 1, 0.5))).toEqual([0, 0, 1, 1, 2])
    // mean 2, size 2: P = ¼, ¼ · 2/1 · ½ = ¼, ¼ · 3/2 · ½ = 3/16
    expect([0.2, 0.3, 0.55, 0.7].map((u) => negativeBinomialCount(u, 2, 2, 0.25))).toEqual([0, 1, 2, 3])
  })

  it('end where rounding keeps the sum below u', () => {
    expect(negativeBinomialCount(1, 1, 1, 0.5)).toBeGreaterThan(40)
  })
})

describe('Poisson counts', () => {
  it('start ten standard deviations below the mean', () => expect([1, 100, 400].map(poissonStart)).toEqual([0, 0, 200]))

  it('are those whose cumulative probability first reaches u', () => {
    // mean 1: P(0) = P(1) = .368, P(2) = .184: cumulative .368, .736, .920
    const none = Math.exp(-1)
    expect([0.36, 0.37, 0.73, 0.74, 0.93].map((u) => poissonCount(u, 1, 0, none))).toEqual([0, 1, 1, 2, 3])
    // from count 4 of a mean of 2: P(5) = P(4) · 2/5
    expect([0.1, 0.13, 0.15].map((u) => poissonCount(u, 2, 4, 0.1))).toEqual([4, 5, 6])
  })

  it('end where rounding keeps the sum below u', () => expect(poissonCount(1, 1, 0, Math.exp(-1))).toBeLessThan(40))
})
