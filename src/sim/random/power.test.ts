import { describe, expect, it } from 'vitest'
import { doublesBetween } from './doubles-fixture.ts'
import {
  exactExp,
  exactLog,
  exactOf,
  exactOfFixed,
  fixed,
  numberOf,
  product,
  quotient,
  relativeError,
} from './exact-fixture.ts'
import { power } from './power.ts'
import { uniforms } from './random.laws.ts'

const HALF_OF_LEAST = { digits: 1n, exponent: -1075 }

/** Error over the bound: 4.5e-16 + 7e-16 · |y log x| of the exact power, and half the smallest number. */
function shareOfBound(x: number, y: number): number {
  const w = product(exactOf(y), exactOfFixed(exactLog(x)))
  const exact = exactExp(fixed(w))
  return (
    relativeError(power(x, y), exact) /
    (4.5e-16 + 7e-16 * Math.abs(numberOf(w)) + numberOf(quotient(HALF_OF_LEAST, exact)))
  )
}

describe('power', () => {
  it.each([
    [0, 0, 1],
    [7, 0, 1],
    [7.3, 1, 7.3],
    [0, 0.8, 0],
    [-0, 0.8, 0],
    [0, -1, Infinity],
    [1, 1e9, 1],
    [1, NaN, 1],
    [NaN, 0, 1],
    [-2, 0.5, NaN],
    [2, NaN, NaN],
    [2, 1025, Infinity],
    [2, -1076, 0],
    [5e-324, -1, Infinity],
    [Infinity, 0.5, Infinity],
    [Infinity, -0.5, 0],
    [0.5, Infinity, 0],
  ])('%d to the %d is %d', (x, y, result) => {
    expect(power(x, y)).toBe(result)
  })
  const u = uniforms('power', 20000)
  it.each([
    ['of bases of every size', doublesBetween('power, bases', 5e-324, Number.MAX_VALUE, 20000), 1454, 709.7],
    ['of bases next to 1', [...u].map((v, i) => 1 + (v - 0.5) * 2 ** -(i % 50)), 40, 709.7],
    ['with subnormal results', doublesBetween('power, subnormal', 5e-324, 1, 5000), 36, -708.4],
  ])('keeps its relative bound %s', (_, bases, span, top) => {
    bases.forEach((x, i) => {
      const y = (top - u[i % u.length] * span) / Math.log(x)
      if (x === 1 || !Number.isFinite(y)) return
      const share = shareOfBound(x, y)
      if (!(share < 1)) expect(share, `${x} to the ${y}`).toBeLessThan(1)
    })
  })
})
