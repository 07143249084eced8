import { describe, expect, it } from 'vitest'
import { power } from './power.ts'
import { uniforms } from './random.laws.ts'

describe('power', () => {
  it.each([
    [0, 0, 1],
    [7, 0, 1],
    [7.3, 1, 7.3],
    [0, 0.8, 0],
    [0, -1, Infinity],
    [1, 1e9, 1],
    [-2, 0.5, NaN],
  ])('%d to the %d is %d', (x, y, result) => {
    expect(power(x, y)).toBe(result)
  })

  it('agrees with the built-in operator to 1e-15 · (1 + |y log x|)', () => {
    const u = uniforms('power', 20000)
    for (let i = 0; i < u.length; i += 2) {
      const x = Math.exp((u[i] - 0.5) * 40)
      const y = (u[i + 1] - 0.5) * 20
      expect(Math.abs(power(x, y) / x ** y - 1)).toBeLessThan(1e-15 * (1 + Math.abs(y * Math.log(x))))
    }
  })
})
