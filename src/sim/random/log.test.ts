import { describe, expect, it } from 'vitest'
import { doublesBetween, neighbour, withNeighbours, worstOf } from './doubles-fixture.ts'
import { exactLog, exactOfFixed, ulps } from './exact-fixture.ts'
import { log } from './log.ts'
import { uniforms } from './random.laws.ts'

const LEAST_NORMAL = 2 ** -1022
const errorOf = (x: number): number => (x === 1 ? Math.abs(log(x)) : ulps(log(x), exactOfFixed(exactLog(x))))

const nodes = Array.from({ length: 91 }, (_, i) => (91 + i) / 128)
/** Within a factor √2 of 1, where the nearest 128th changes, and where the power of two does. */
const borders = [...nodes.slice(1).map((c) => c - 1 / 256), 0.5 * 1.4142131805419922]

describe('log', () => {
  it('is exact at 1 and gives log 10', () => {
    expect(log(1)).toBe(0)
    expect(log(10)).toBe(Math.LN10)
  })

  it('meets the logarithms of 128ths, its table, to 1.17 units, and the one above 1 to 0.015', () => {
    expect(worstOf(nodes, errorOf).error).toBeLessThan(1.17)
    expect(worstOf([129 / 128], errorOf).error).toBeLessThan(0.015)
  })

  const u = uniforms('log', 10000)
  it.each([
    ['at arguments of every size', doublesBetween('log, sizes', LEAST_NORMAL, Infinity, 20000)],
    ['within a factor of two of 1', [...u].flatMap((v) => [0.5 + v / 2, 1 + v])],
    ['next to 1', [...u].flatMap((v, i) => [1 + (v - 0.5) / 64, 1 + (v - 0.5) * 2 ** -(i % 52)])],
    ['just below 2⁻⁸ in the result', [...u].map((v) => 1.00390625 + v * 8e-6)],
    [
      'at subnormal arguments',
      [
        5e-324,
        neighbour(LEAST_NORMAL, -1),
        ...doublesBetween('log, subnormal', 5e-324, LEAST_NORMAL, 10000),
        ...[...u].map((v) => v * LEAST_NORMAL),
      ],
    ],
    [
      'at powers of two and next to them',
      Array.from({ length: 1074 + 1023 }, (_, i) => 2 ** (i - 1073)).flatMap((x) => withNeighbours([x])),
    ],
    [
      'where pieces meet',
      borders.flatMap((b) => [-1022, -300, -2, -1, 0, 1, 2, 11, 1023].flatMap((k) => withNeighbours([b * 2 ** k]))),
    ],
    ['at the ends', [LEAST_NORMAL, neighbour(LEAST_NORMAL, 1), neighbour(Number.MAX_VALUE, -1), Number.MAX_VALUE]],
  ])('errs by less than 2.6 units in the last place %s', (_, xs) => {
    const worst = worstOf(xs, errorOf)
    expect(worst.error, `log(${worst.at})`).toBeLessThan(2.6)
  })

  it('never falls where pieces meet, at any exponent, nor where subnormal numbers end', () => {
    const all = borders.flatMap((b) => Array.from({ length: 2045 }, (_, k) => b * 2 ** (k - 1021)))
    for (const border of [LEAST_NORMAL, ...all]) {
      let last = -Infinity
      for (let n = -2; n <= 2; n++) {
        const y = log(neighbour(border, n))
        if (!(y >= last)) expect(y, `log(${neighbour(border, n)})`).toBeGreaterThanOrEqual(last)
        last = y
      }
    }
  })

  it.each([
    [0, -Infinity],
    [-0, -Infinity],
    [-5e-324, NaN],
    [-1, NaN],
    [-Infinity, NaN],
    [NaN, NaN],
    [Infinity, Infinity],
    [5e-324, -744.4400719213812],
    [Number.MAX_VALUE, 709.782712893384],
  ])('at %d gives %d', (x, y) => {
    expect(log(x)).toBe(y)
  })
})
