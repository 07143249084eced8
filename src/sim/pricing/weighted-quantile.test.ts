import { describe, expect, it } from 'vitest'
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

  it('refuse a sample without weight', () => {
    expect(() => weightedQuantiles(new Float64Array(0), new Float64Array(0), [0.5])).toThrow(RangeError)
  })
})
