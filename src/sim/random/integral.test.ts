import { describe, expect, it } from 'vitest'
import { exp } from './exp.ts'
import { integral } from './integral.ts'
import { normalCdf } from './normal.ts'

describe('an integral', () => {
  it('is exact for polynomials up to the fifteenth degree', () => {
    expect(integral((x) => x ** 3, 0, 2)).toBeCloseTo(4, 14)
    expect(integral((x) => x ** 15, 0, 1)).toBeCloseTo(1 / 16, 15)
    expect(Math.abs(integral((x) => x ** 16, 0, 1) - 1 / 17)).toBeGreaterThan(1e-13)
  })

  it('gives the normal distribution in pieces of two standard deviations', () => {
    const density = (z: number): number => exp((-z * z) / 2) / 2.5066282746310002
    expect(integral(density, -7, 7, 7)).toBeCloseTo(1, 11)
    expect(integral(density, -7, 1, 4)).toBeCloseTo(normalCdf(1), 11)
  })

  it('is nothing over nothing, and changes its sign with its direction', () => {
    expect(integral(exp, 1, 1)).toBe(0)
    expect(integral(exp, 1, 0)).toBeCloseTo(1 - Math.E, 14)
  })
})
