import { describe, expect, it } from 'vitest'
import { doublesBetween, neighbour, withNeighbours, worstOf } from './doubles-fixture.ts'
import { exactExp, fixed, LN2, ulps } from './exact-fixture.ts'
import { exp } from './exp.ts'
import { uniforms } from './random.laws.ts'

const STEPS_PER_NAT = 64 / Math.LN2
const errorOf = (x: number): number => ulps(exp(x), exactExp(fixed(x)))

/** Where the nearest 64th of log 2 changes, to a few last places; every such border from underflow to overflow. */
const borders = Array.from({ length: 68832 + 65535 }, (_, i) => (i - 68832 + 0.5) / STEPS_PER_NAT)

describe('exp', () => {
  it('is exact at 0 and gives e at 1', () => {
    expect(exp(0)).toBe(1)
    expect(exp(1)).toBe(Math.E)
  })

  it('meets the powers of two by 64ths, its table, to 1.15 units', () => {
    const nodes = Array.from({ length: 63 }, (_, j) => j + 1)
    expect(worstOf(nodes, (j) => ulps(exp((j * Math.LN2) / 64), exactExp((BigInt(j) * LN2) / 64n))).error).toBeLessThan(
      1.15,
    )
  })

  const u = uniforms('exp', 20000)
  it.each([
    ['over the range of normal results', [...u].map((v) => -708.39 + v * 1418.17)],
    ['close to 0', [...u].flatMap((v) => [v * 1.4 - 0.7, (v - 0.5) * 0.0108])],
    ['at arguments of every size', doublesBetween('exp, sizes', 5e-324, 700, 10000).flatMap((x) => [x, -x])],
    [
      'at powers of two and next to them',
      withNeighbours(Array.from({ length: 1074 + 10 }, (_, i) => 2 ** (i - 1074))).flatMap((x) => [x, -x]),
    ],
    ['where pieces meet', withNeighbours(borders.filter((_, i) => i % 11 === 0))],
    ['where results are subnormal', [...u.subarray(0, 10000)].map((v) => -745.133219 + v * 36.74)],
    [
      'next to the ends',
      withNeighbours([-745.1332191019411, -708.3964185322641, -708, 709, 709.782712893384]).filter(
        (x) => exp(x) < Infinity,
      ),
    ],
  ])('errs by less than 2 units in the last place %s', (_, xs) => {
    const worst = worstOf(xs, errorOf)
    expect(worst.error, `exp(${worst.at})`).toBeLessThan(2)
  })

  it('never falls, but by one unit at 13 places where pieces meet, all within 0.63 of 0', () => {
    const falls: number[] = []
    for (const border of borders) {
      const x = Array.from({ length: 9 }, (_, i) => Math.sign(border) * neighbour(Math.abs(border), i - 4)).sort(
        (a, b) => a - b,
      )
      const y = x.map(exp)
      for (let i = 1; i < y.length; i++) {
        if (y[i] >= y[i - 1]) continue
        falls.push(x[i])
        expect(neighbour(y[i], 1), `exp(${x[i]})`).toBe(y[i - 1])
      }
    }
    expect(falls).toHaveLength(13)
    expect(Math.max(...falls.map(Math.abs))).toBeLessThan(0.63)
  })

  it.each([
    [Infinity, Infinity],
    [709.7827128933841, Infinity], // the largest number is exp(709.78271289338397)
    [1e300, Infinity],
    [-745.1332191019412, 0], // half the smallest number is exp(−745.13321910194110842)
    [-745.1332191019411, 5e-324],
    [-746, 0],
    [-1e300, 0],
    [-Infinity, 0],
    [-0, 1],
    [5e-324, 1],
    [-5e-324, 1],
    [NaN, NaN],
  ])('at %d gives %d', (x, y) => {
    expect(exp(x)).toBe(y)
  })

  it('reaches the largest finite numbers without overflow', () => {
    expect(exp(709.782712893384)).toBeGreaterThan(1.797e308)
    expect(exp(709.782712893384)).toBeLessThan(Infinity)
  })
})
