import { describe, expect, it } from 'vitest'
import { exp } from './exp.ts'
import { uniforms } from './random.laws.ts'

describe('exp', () => {
  it('is exact at 0 and gives e at 1', () => {
    expect(exp(0)).toBe(1)
    expect(exp(1)).toBe(Math.E)
  })

  it('agrees with the built-in function to 1e-15 over the range of normal results', () => {
    let worst = 0
    for (const u of uniforms('exp', 100000)) {
      for (const x of [-708.3 + u * 1418, 4 * u - 2, (u - 0.5) * 1e-6]) worst = Math.max(worst, Math.abs(exp(x) / Math.exp(x) - 1))
    }
    expect(worst).toBeLessThan(1e-15)
  })

  it('underflows gradually: within one unit of the smallest number', () => {
    for (const u of uniforms('exp, subnormal', 10000)) {
      const x = -745.2 + u * 37
      expect(Math.abs(exp(x) - Math.exp(x))).toBeLessThanOrEqual(Math.max(5e-324, Math.exp(x) * 1e-15))
    }
  })

  it.each([
    [Infinity, Infinity],
    [709.7827128933841, Infinity],
    [1e300, Infinity],
    [-746, 0],
    [-1e300, 0],
    [-Infinity, 0],
    [NaN, NaN],
  ])('at %d gives %d', (x, y) => {
    expect(exp(x)).toBe(y)
  })

  it('reaches the largest finite numbers without overflow', () => {
    expect(exp(709.782712893384)).toBeGreaterThan(1.797e308)
    expect(exp(709.782712893384)).toBeLessThan(Infinity)
  })
})
