import { describe, expect, it } from 'vitest'
import { normalCdf, normalQuantile } from './normal.ts'
import { quantileLaws, uniforms } from './random.laws.ts'

/** Upper tail by Simpson's rule on the density over [z, z + 12]. */
function upperTailByQuadrature(z: number): number {
  const n = 12000
  const h = 12 / n
  const density = (x: number): number => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)
  let sum = density(z) + density(z + 12)
  for (let i = 1; i < n; i++) sum += (i % 2 === 1 ? 4 : 2) * density(z + i * h)
  return (sum * h) / 3
}

describe('normalCdf', () => {
  it('agrees with numerical integration to 1e-13', () => {
    for (let z = 0; z < 9; z += 0.173) {
      expect(Math.abs(normalCdf(-z) - upperTailByQuadrature(z))).toBeLessThan(1e-13)
      expect(Math.abs(1 - normalCdf(z) - upperTailByQuadrature(z))).toBeLessThan(1e-13)
    }
  })

  it('is ½ at 0 and reaches 0 and 1', () => {
    expect(normalCdf(0)).toBeCloseTo(0.5, 14)
    expect(normalCdf(-Infinity)).toBe(0)
    expect(normalCdf(Infinity)).toBe(1)
    expect(normalCdf(1.959963984540054)).toBeCloseTo(0.975, 14)
  })
})

describe('normalQuantile', () => {
  it('undoes normalCdf', () => {
    for (const u of uniforms('round trip', 5000)) expect(Math.abs(normalCdf(normalQuantile(u)) - u)).toBeLessThan(1e-13)
    for (const z of [-30, -12, -8, -6.4, -4]) expect(normalQuantile(normalCdf(z))).toBeCloseTo(z, 8)
  })

  it('gives the usual values', () => {
    expect(normalQuantile(0.5)).toBe(0)
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 14)
    expect(normalQuantile(1e-10)).toBeCloseTo(-6.361340902404056, 13)
    expect(normalQuantile(0)).toBe(-Infinity)
    expect(normalQuantile(1)).toBe(Infinity)
  })

  quantileLaws('normal', { quantile: normalQuantile, mean: 0, variance: 1, cdf: normalCdf })
})
