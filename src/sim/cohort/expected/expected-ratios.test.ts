import { describe, expect, it } from 'vitest'
import { compile } from '../../scenario/compile.ts'
import { defaultScenario } from '../../scenario/parse.ts'
import { expectedRatios, meanOfProduct } from './expected-ratios.ts'

const two = { thresholds: [0], ratios: [1, 3] }

describe('the mean of a product of ratios', () => {
  it('is the product of the means of independent ratios: 2³', () => {
    expect(meanOfProduct(two, two, two, { firstSecond: 0, firstThird: 0, secondThird: 0 })).toBeCloseTo(8, 9)
  })

  it('follows the correlation: at ½ both lie above 0 in one of three', () => {
    // ¼ + asin(½) ÷ 2π = ⅓: (⅓ · 1 + ⅓ · 3 + ⅓ · 9) · 2, whichever two go together
    for (const pair of ['firstSecond', 'firstThird', 'secondThird'] as const) {
      expect(
        meanOfProduct(two, two, two, { firstSecond: 0, firstThird: 0, secondThird: 0, [pair]: 0.5 }),
        pair,
      ).toBeCloseTo(26 / 3, 8)
    }
  })

  it('knows three that go together: all above 0 in ⅛ + Σ asin(½) ÷ 4π = ¼', () => {
    // indicators: ratios 0 and 1
    const above = { thresholds: [0], ratios: [0, 1] }
    expect(meanOfProduct(above, above, above, { firstSecond: 0.5, firstThird: 0.5, secondThird: 0.5 })).toBeCloseTo(
      0.25,
      8,
    )
  })

  it('takes a band that no one is in for nothing', () => {
    const empty = { thresholds: [-Infinity, 0, Infinity], ratios: [99, 1, 3, 99] }
    expect(meanOfProduct(empty, two, empty, { firstSecond: 0, firstThird: 0, secondThird: 0 })).toBeCloseTo(8, 9)
  })
})

it('the normalisers of a plan are within a thousandth of the exact means', () => {
  const { cost, emergency, admission } = expectedRatios(compile(defaultScenario()).cohort)
  for (const ratio of [...cost, emergency, admission]) expect(Math.abs(ratio - 1)).toBeLessThan(2e-3)
})
