import { describe, expect, it } from 'vitest'
import { doublesBetween, neighbour, withNeighbours, worstOf } from './doubles-fixture.ts'
import { quantileError, upperTail } from './exact-distributions-fixture.ts'
import { numberOf } from './exact-fixture.ts'
import { normalCdf, normalQuantile } from './normal.ts'
import { quantileLaws, uniforms } from './random.laws.ts'
import { uniformOf } from './uniform.ts'

const relative = (u: number): number =>
  u === 0.5 ? Math.abs(normalQuantile(u)) : Math.abs(quantileError(normalQuantile(u), u) / normalQuantile(u))

describe('normalCdf', () => {
  it('errs by less than 1e-14, on both sides', () => {
    for (const z of [...uniforms('cdf', 1500)].flatMap((v) => [v * 9, v * 39])) {
      const tail = numberOf(upperTail(z))
      expect(Math.abs(normalCdf(-z) - tail), `normalCdf(${-z})`).toBeLessThan(1e-14)
      expect(Math.abs(1 - normalCdf(z) - tail), `normalCdf(${z})`).toBeLessThan(1e-14)
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
  it('gives the usual values', () => {
    expect(normalQuantile(0.5)).toBe(0)
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 14)
    expect(normalQuantile(1e-10)).toBeCloseTo(-6.361340902404056, 13)
    expect(normalQuantile(5e-324)).toBeCloseTo(-38.46740561714434, 12)
  })

  it.each([
    [0, -Infinity],
    [-0, -Infinity],
    [1, Infinity],
    [-1, NaN],
    [1.5, NaN],
    [NaN, NaN],
  ])('at %d gives %d', (u, z) => {
    expect(normalQuantile(u)).toBe(z)
  })

  const u = uniforms('quantile', 6000)
  /** The pieces meet at 0.075 from either end, and where √−log u is 5. */
  const borders = [0.075, 0.925, Math.exp(-25)]
  it.each([
    [
      'at 32-bit uniforms',
      [...u, ...[0, 1, 2, 3, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 3, 2 ** 32 - 2, 2 ** 32 - 1].map(uniformOf)],
    ],
    ['close to ½', [...u.subarray(0, 3000)].map((v, i) => 0.5 + (v - 0.5) * 2 ** -(i % 52))],
    [
      'from 0.075 to ¼ and its mirror',
      [...u.subarray(0, 3000)].map((v) => 0.075 + v * 0.175).flatMap((v) => [v, 1 - v]),
    ],
    [
      'far out on either side',
      [...u.subarray(0, 3000)].map((v) => Math.exp(-((1.6 + v * 4.45) ** 2))).flatMap((v) => [v, 1 - v]),
    ],
    ['at arguments of every size', doublesBetween('quantile, sizes', 5e-324, 0.5, 6000)],
    [
      'at powers of two, subnormal ones too, and next to them',
      withNeighbours(Array.from({ length: 1073 }, (_, i) => 2 ** (i - 1073))).flatMap((v) =>
        v > 2 ** -53 ? [v, 1 - v] : [v],
      ),
    ],
    ['where pieces meet', borders.flatMap((v) => [-3, -2, -1, 0, 1, 2, 3].map((n) => neighbour(v, n)))],
    ['at the ends', [5e-324, neighbour(2 ** -1022, -1), neighbour(1, -1)]],
  ])('keeps a relative error below 2.8e-15 %s', (_, us) => {
    const worst = worstOf(us, relative)
    expect(worst.error, `normalQuantile(${worst.at})`).toBeLessThan(2.8e-15)
  })

  quantileLaws('normal', { quantile: normalQuantile, mean: 0, variance: 1, cdf: normalCdf })
})
