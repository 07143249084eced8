import { describe, expect, it } from 'vitest'
import { neighbour, worstOf } from './doubles-fixture.ts'
import { quantileError } from './exact-distributions-fixture.ts'
import { normalCdf, normalQuantile } from './normal.ts'
import { normalQuantileFast } from './normal-table.ts'
import { quantileLaws, uniforms } from './random.laws.ts'
import { uniformOf } from './uniform.ts'

const octaves = Array.from({ length: 31 }, (_, octave) => 2 ** (-2 - octave))
/** The 496 pieces, from and to. */
const pieces = octaves.flatMap((octave) =>
  Array.from({ length: 16 }, (_, i) => [octave * (1 + i / 16), octave * (1 + (i + 1) / 16)] as const),
)

const density = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)

describe('normalQuantileFast', () => {
  it('keeps in each piece what its cubic allows: h⁴/384 of the fourth derivative at the outer end, below 1e-7', () => {
    for (const [from, to] of pieces) {
      const z = Math.abs(normalQuantile(from))
      const bound = (((to - from) / density(z)) ** 4 * z * (7 + 6 * z * z)) / 384 + 3e-14
      expect(bound).toBeLessThan(1e-7)
      const inside = Array.from({ length: 33 }, (_, i) => from + ((to - from) * i) / 33)
      const worst = worstOf(inside, (u) => Math.abs(normalQuantileFast(u) - normalQuantile(u)))
      expect(worst.error, `u = ${worst.at}`).toBeLessThan(bound)
    }
  })

  it('stays within 1e-7 of the exact quantile at the ends of all pieces and at 32-bit uniforms, both sides', () => {
    const us = [
      ...pieces.map(([from]) => from),
      ...uniforms('table', 10000),
      ...[0, 1, 2, 3, 4].map(uniformOf),
    ].flatMap((u) => [u, 1 - u])
    const worst = worstOf(us, (u) => Math.abs(quantileError(normalQuantileFast(u), u)))
    expect(worst.error, `u = ${worst.at}`).toBeLessThan(1e-7)
  })

  it('is odd about one half and 0 there', () => {
    expect(normalQuantileFast(0.5)).toBe(0)
    for (const word of [0, 1, 2, 3, 12345, 2 ** 30, 2 ** 31 - 1]) {
      expect(normalQuantileFast(uniformOf(2 ** 32 - 1 - word))).toBe(-normalQuantileFast(uniformOf(word)))
    }
  })

  it('is the exact quantile beyond the table and at the ends', () => {
    for (const u of [0, 5e-324, 2 ** -60, 2 ** -33, neighbour(2 ** -32, -1), 1 - 2 ** -33, 1 - 2 ** -53, 1, NaN])
      expect(normalQuantileFast(u)).toBe(normalQuantile(u))
  })

  it('rises from uniform to uniform, and does not fall from double to double, where two cubics or two octaves meet', () => {
    for (const [from] of [...pieces, [0.5]]) {
      const word = Math.max(3, Math.floor(from * 2 ** 32))
      const z = [-3, -2, -1, 0, 1, 2].map((n) => normalQuantileFast(uniformOf(word + n)))
      for (let i = 1; i < z.length; i++) expect(z[i], `u = ${from}`).toBeGreaterThan(z[i - 1])
      const y = [-3, -2, -1, 0, 1, 2, 3].map((n) => normalQuantileFast(neighbour(from, n)))
      for (let i = 1; i < y.length; i++) expect(y[i], `u = ${from}`).toBeGreaterThanOrEqual(y[i - 1])
    }
  })

  it('rises from uniform to uniform by no less than 5.8e-10', () => {
    // close to ½ the slope is least; a run of neighbours in each piece
    for (const [from] of pieces.filter(([start]) => start > 2 ** -24)) {
      const word = Math.floor(from * 2 ** 32)
      let last = normalQuantileFast(uniformOf(word))
      for (let n = 1; n <= 200; n++) {
        const z = normalQuantileFast(uniformOf(word + n))
        if (!(z - last > 5.8e-10)) expect(z - last, `word ${word + n}`).toBeGreaterThan(5.8e-10)
        last = z
      }
    }
  })

  quantileLaws('normal, by table', { quantile: normalQuantileFast, mean: 0, variance: 1, cdf: normalCdf })
})
