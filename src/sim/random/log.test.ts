import { describe, expect, it } from 'vitest'
import { exp } from './exp.ts'
import { log } from './log.ts'
import { uniforms } from './random.laws.ts'

describe('log', () => {
  it('is exact at 1 and gives log 10', () => {
    expect(log(1)).toBe(0)
    expect(log(10)).toBe(Math.LN10)
  })

  it('agrees with the built-in function to 1e-15 over the whole range and close to 1', () => {
    let worst = 0
    for (const u of uniforms('log', 100000)) {
      for (const x of [u, 1 / u, 1 + (u - 0.5) / 8, 1 + (u - 0.5) * 1e-9, Math.exp((u - 0.5) * 1416)]) {
        if (x !== 1) worst = Math.max(worst, Math.abs(log(x) / Math.log(x) - 1))
      }
    }
    expect(worst).toBeLessThan(1e-15)
  })

  it('undoes exp to the last bits of its argument', () => {
    for (const u of uniforms('log of exp', 2000)) {
      const x = (u - 0.5) * 1400
      expect(Math.abs(log(exp(x)) - x)).toBeLessThan(1e-15 * (1 + Math.abs(x)))
    }
  })

  it.each([
    [0, -Infinity],
    [-0, -Infinity],
    [-1, NaN],
    [-Infinity, NaN],
    [NaN, NaN],
    [Infinity, Infinity],
    [5e-324, Math.log(5e-324)],
    [Number.MAX_VALUE, Math.log(Number.MAX_VALUE)],
  ])('at %d gives %d', (x, y) => {
    expect(log(x)).toBe(y)
  })
})
