import { describe, expect, it } from 'vitest'
import { quantileLaws } from './random.laws.ts'
import { uniformOf } from './uniform.ts'

describe('uniformOf', () => {
  it('stays inside the open interval at both ends, symmetrically', () => {
    expect(uniformOf(0)).toBe(2 ** -33)
    expect(uniformOf(2 ** 32 - 1)).toBe(1 - 2 ** -33)
  })

  quantileLaws('uniform', { quantile: (u) => u, mean: 0.5, variance: 1 / 12, cdf: (x) => x })
})
