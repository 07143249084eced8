import { describe, expect, it } from 'vitest'
import { normalCdf, normalQuantile } from './normal.ts'
import { normalQuantileFast } from './normal-table.ts'
import { quantileLaws, uniforms } from './random.laws.ts'
import { uniformOf } from './uniform.ts'

describe('normalQuantileFast', () => {
  it('stays within 1e-7 of the exact quantile, in the body and far out', () => {
    let worst = 0
    for (const u of uniforms('table', 100000)) {
      for (const v of [u, 2 ** (-1 - 33 * u), 1 - 2 ** (-1 - 33 * u)]) worst = Math.max(worst, Math.abs(normalQuantileFast(v) - normalQuantile(v)))
    }
    expect(worst).toBeLessThan(1e-7)
  })

  it('is odd about one half and 0 there', () => {
    expect(normalQuantileFast(0.5)).toBe(0)
    for (const word of [0, 1, 2, 3, 12345, 2 ** 30, 2 ** 31 - 1]) {
      expect(normalQuantileFast(uniformOf(2 ** 32 - 1 - word))).toBe(-normalQuantileFast(uniformOf(word)))
    }
  })

  it('never falls where two cubics or two octaves meet', () => {
    for (let octave = 0; octave < 32; octave++) {
      for (let piece = 0; piece <= 16; piece++) {
        const u = 2 ** (-2 - octave) * (1 + piece / 16)
        const step = u * 1e-9
        const z = [u - 2 * step, u - step, u, u + step, u + 2 * step].map(normalQuantileFast)
        for (let i = 1; i < z.length; i++) expect(z[i], `u = ${u}`).toBeGreaterThanOrEqual(z[i - 1])
      }
    }
  })

  quantileLaws('normal, by table', { quantile: normalQuantileFast, mean: 0, variance: 1, cdf: normalCdf })
})
