import { describe, expect, it } from 'vitest'
import { uniforms } from '../random/random.laws.ts'
import { weightedQuantiles } from './weighted-quantile.ts'

describe('weighted quantiles', () => {
  it('are the smallest values that hold the share of the weight', () => {
    // weights 1, 1, 2 of values 1, 2, 3: half of the weight lies at or below 2
    const at = (p: number): number => weightedQuantiles(Float64Array.of(3, 1, 2), Float64Array.of(2, 1, 1), [p])[0]
    expect([0, 0.25, 0.26, 0.5, 0.51, 1].map(at)).toEqual([1, 1, 2, 2, 3, 3])
  })

  it('skip values without weight', () => {
    expect(weightedQuantiles(Float64Array.of(1, 5, 9), Float64Array.of(0, 1, 0), [0, 0.5, 1])).toEqual([5, 5, 5])
  })

  it('take the 5th and 95th of a hundred equal weights', () => {
    const values = Float64Array.from({ length: 100 }, (_, i) => 100 - i)
    expect(weightedQuantiles(values, new Float64Array(100).fill(1), [0.05, 0.95])).toEqual([5, 95])
  })

  it('agree with sorting and adding up, zeros and repeated values included', () => {
    const u = uniforms('weighted quantiles', 6000)
    for (const scale of [3, 500, 40_000_000]) {
      const values = Float64Array.from({ length: 3000 }, (_, i) => Math.floor(scale * u[i] ** 4))
      const weights = Float64Array.from({ length: 3000 }, (_, i) => Math.max(0, u[3000 + i] - 0.2))
      const order = Array.from(values.keys()).sort((i, j) => values[i] - values[j])
      const total = weights.reduce((a, b) => a + b, 0)
      const shares = [0.001, 0.05, 0.5, 0.95, 0.999]
      const expected = shares.map((share) => {
        let sum = 0
        const reaching = order.find((i) => {
          sum += weights[i]
          return sum >= share * total
        })
        return values[reaching!]
      })
      expect(weightedQuantiles(values, weights, shares)).toEqual(expected)
    }
  })

  it('refuse a sample without weight', () => {
    expect(() => weightedQuantiles(new Float64Array(0), new Float64Array(0), [0.5])).toThrow(RangeError)
  })
})
