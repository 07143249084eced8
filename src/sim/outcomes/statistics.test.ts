// Worked small examples, then closed forms of the exponential distribution with mean 1:
// mean 1, sd 1, quantile −ln(1 − p), upper CVaR at share a: −ln(a) + 1. Tolerances are in standard errors.

import seedrandom from 'seedrandom'
import { describe, expect, it } from 'vitest'
import { moments } from './moments.ts'
import { distinguishable, pairedDifference } from './paired.ts'
import { quantile, quantileEstimate, sorted } from './quantile.ts'
import { conditionalValueAtRisk, shareAbove, shareBelow, shareEstimate, valueAtRisk } from './tail.ts'

const exponentials = (n: number, seed: string): Float64Array => {
  const uniform = seedrandom(seed)
  return Float64Array.from({ length: n }, () => -Math.log1p(-uniform()))
}
const column = (...values: number[]): Float64Array => Float64Array.from(values)

describe('moments', () => {
  it('of 2, 4, 9 are mean 5, sd √13 and standard error √13 ÷ √3', () => {
    const { mean, sd, standardError } = moments(column(2, 4, 9))
    expect(mean).toBe(5)
    expect(sd).toBeCloseTo(3.6055513, 6) // √((9 + 1 + 16) ÷ 2)
    expect(standardError).toBeCloseTo(2.081666, 6)
  })

  it('keep a small spread on a large total', () => {
    expect(moments(column(1e9 + 1, 1e9 + 2, 1e9 + 3)).sd).toBe(1)
  })

  it('know nothing of spread from one value and refuse none', () => {
    expect(moments(column(7))).toEqual({ mean: 7, sd: Infinity, standardError: Infinity })
    expect(() => moments(column())).toThrow('at least one replicate')
  })

  it('estimate the exponential mean within five standard errors and its sd within five of theirs', () => {
    const n = 20_000
    const { mean, sd } = moments(exponentials(n, 'moments'))
    expect(Math.abs(mean - 1)).toBeLessThan(5 / Math.sqrt(n))
    expect(Math.abs(sd * sd - 1)).toBeLessThan(5 * Math.sqrt(8 / n)) // kurtosis 9: variance of s² is (9 − 1) ÷ n
  })
})

describe('quantiles', () => {
  it('lie linearly between order statistics (type 7)', () => {
    const rising = sorted(column(40, 10, 30, 20))
    expect([...rising]).toEqual([10, 20, 30, 40])
    expect(quantile(rising, 0.25)).toBe(17.5) // position 0.75
    expect(quantile(rising, 0.5)).toBe(25)
    expect(quantile(rising, 0)).toBe(10)
    expect(quantile(rising, 1)).toBe(40)
  })

  it('refuse a percent and an empty column', () => {
    expect(() => quantile(column(1, 2), 5)).toThrow('got 5')
    expect(() => quantile(column(), 0.5)).toThrow('at least one replicate')
  })

  it('carry a quarter of the distance between the quantiles two binomial standard errors to either side', () => {
    // 0 … 100, p = 0.5: s = 0.5 ÷ √101 = 0.0497519, quantiles 59.95037 and 40.04963
    expect(
      quantileEstimate(
        Float64Array.from({ length: 101 }, (_, i) => i),
        0.5,
      ).standardError,
    ).toBeCloseTo(4.97519, 5)
    expect(quantileEstimate(column(3, 3, 3, 3), 0.5)).toEqual({ value: 3, standardError: 0 })
    expect(quantileEstimate(column(3), 0.5)).toEqual({ value: 3, standardError: Infinity })
  })

  it('have standard errors near √(p ÷ ((1 − p) n)) and fall within five of them for the exponential', () => {
    const n = 10_000
    const rising = sorted(exponentials(n, 'quantiles'))
    for (const p of [0.05, 0.5, 0.95]) {
      const { value, standardError } = quantileEstimate(rising, p)
      const exact = Math.sqrt(p / ((1 - p) * n))
      expect(Math.abs(value + Math.log1p(-p))).toBeLessThan(5 * exact)
      const points = 4 * Math.sqrt(n * p * (1 - p)) // replicates the interval spans, a Poisson-like count
      expect(Math.abs(standardError / exact - 1)).toBeLessThan(5 / Math.sqrt(points))
    }
  })
})

describe('tail risk', () => {
  it('counts shares strictly beyond the line', () => {
    const margins = column(-2, -1, 0, 5)
    expect(shareBelow(margins, 0).value).toBe(0.5)
    expect(shareAbove(margins, 0).value).toBe(0.25)
  })

  it('gives a share its binomial standard error, and never certainty', () => {
    expect(shareEstimate(25, 100).standardError).toBeCloseTo(0.0429, 4) // √(26 · 76 ÷ (102² · 103))
    expect(shareEstimate(2500, 10_000).standardError).toBeCloseTo(Math.sqrt((0.25 * 0.75) / 10_000), 5)
    expect(shareEstimate(0, 1000)).toEqual({ value: 0, standardError: expect.closeTo(0.001, 4) })
    expect(() => shareEstimate(0, 0)).toThrow('0 of 0')
  })

  it('averages the worst share with the boundary replicate in part', () => {
    const values = column(7, 1, 3, 10, 5, 2, 4, 6, 9, 8)
    expect(conditionalValueAtRisk(values, 0.25, 'lower').value).toBe(1.8) // (1 + 2 + ½ · 3) ÷ 2.5
    expect(conditionalValueAtRisk(values, 0.25, 'upper').value).toBe(9.2) // (10 + 9 + ½ · 8) ÷ 2.5
    expect(conditionalValueAtRisk(values, 1, 'lower').value).toBe(5.5)
    expect(valueAtRisk(values, 0.25, 'lower').value).toBe(3.25) // position 2.25
    expect(valueAtRisk(values, 0.25, 'upper').value).toBe(7.75)
  })

  it('agrees with the exponential closed form, and its standard error with the scatter of repeated runs', () => {
    const [n, share, repeats] = [2000, 0.05, 200]
    const runs = Array.from({ length: repeats }, (_, k) =>
      conditionalValueAtRisk(exponentials(n, `tail ${k}`), share, 'upper'),
    )
    const { mean, sd, standardError } = moments(Float64Array.from(runs, ({ value }) => value))
    const stated = moments(Float64Array.from(runs, (run) => run.standardError)).mean
    const bias = 1 / (share * n) // order 1 ÷ (share · n), from estimating the boundary
    expect(Math.abs(mean - (1 - Math.log(share)))).toBeLessThan(5 * standardError + bias)
    expect(Math.abs(stated / sd - 1)).toBeLessThan(5 / Math.sqrt(2 * repeats)) // relative error of an sd from 200 runs: 5 %
  })

  it('refuses a tail of nothing', () => {
    expect(() => conditionalValueAtRisk(column(1), 0, 'lower')).toThrow('got 0')
    expect(() => conditionalValueAtRisk(column(), 0.05, 'lower')).toThrow('at least one replicate')
  })
})

describe('paired differences', () => {
  it('go replicate by replicate and count wins without ties', () => {
    expect([...pairedDifference(column(3, 5, 4), column(1, 5, 6))]).toEqual([2, 0, -2])
    expect(shareAbove(pairedDifference(column(3, 5, 4), column(1, 5, 6)), 0).value).toBeCloseTo(1 / 3, 12)
    expect(() => pairedDifference(column(1), column(1, 2))).toThrow('1 and 2')
  })

  it('know a difference far better than either arm when chance moves both alike', () => {
    const b = exponentials(1000, 'shared chance')
    const a = b.map((x, i) => x + 0.01 + (i % 2 === 0 ? 0.001 : -0.001))
    expect(moments(pairedDifference(a, b)).standardError).toBeLessThan(moments(a).standardError / 500)
    expect(distinguishable(moments(pairedDifference(a, b)))).toBe(true)
    expect(distinguishable(moments(pairedDifference(b, b)))).toBe(false)
    expect(distinguishable({ mean: 1.9, standardError: 1 })).toBe(false)
    expect(distinguishable({ mean: -2, standardError: 1 })).toBe(true)
  })
})
