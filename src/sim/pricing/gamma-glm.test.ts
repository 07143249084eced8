import { describe, expect, it } from 'vitest'
import { exp } from '../random/exp.ts'
import { log } from '../random/log.ts'
import { fitGammaGlm, type IndicatorDesign } from './gamma-glm.ts'

const design = (width: number, rows: readonly (readonly number[])[]): IndicatorDesign => ({
  width,
  start: Uint32Array.from([0, ...rows.map((_, i) => rows.slice(0, i + 1).flat().length)]),
  columns: Uint16Array.from(rows.flat()),
})
const ones = (n: number): Float64Array => new Float64Array(n).fill(1)

describe('the Gamma regression', () => {
  it('reproduces the means of two groups, whatever their spread', () => {
    // group 0: 50, 150 → mean 100; group 1: 100, 200, 300 → mean 200; coefficient ln 2
    const { coefficients } = fitGammaGlm(
      design(1, [[], [], [0], [0], [0]]),
      Float64Array.of(50, 150, 100, 200, 300),
      ones(5),
    )
    expect(coefficients[0]).toBeCloseTo(log(100), 11)
    expect(coefficients[1]).toBeCloseTo(log(2), 11)
  })

  it('recovers a multiplicative model without noise', () => {
    // 1000 × 1.5^a × .5^b × 3^c over all eight cells
    const cells = [0, 1, 2, 3, 4, 5, 6, 7].map((k) => [0, 1, 2].filter((j) => (k >> j) & 1))
    const factor = [1.5, 0.5, 3]
    const y = Float64Array.from(cells, (cell) => cell.reduce((product, j) => product * factor[j], 1000))
    const { coefficients } = fitGammaGlm(design(3, cells), y, ones(8))
    for (let j = 0; j < 3; j++) expect(exp(coefficients[1 + j])).toBeCloseTo(factor[j], 10)
  })

  it('leaves weighted relative residuals at zero in every column: the score equations', () => {
    const rows = Array.from({ length: 60 }, (_, i) => [0, 1, 2].filter((j) => (i * 7 + j * 5) % (j + 2) === 0))
    const y = Float64Array.from(rows, (_, i) => 100 + ((i * 37) % 91) ** 2)
    const weights = Float64Array.from(rows, (_, i) => 0.5 + (i % 3))
    const d = design(3, rows)
    const { coefficients } = fitGammaGlm(d, y, weights)
    const score = [0, 0, 0, 0]
    rows.forEach((row, i) => {
      const residual =
        weights[i] * (y[i] / exp(coefficients[0] + row.reduce((eta, j) => eta + coefficients[1 + j], 0)) - 1)
      score[0] += residual
      for (const j of row) score[1 + j] += residual
    })
    for (const s of score) expect(Math.abs(s)).toBeLessThan(1e-9)
  })

  it('weights a row as so many copies of it', () => {
    const doubled = fitGammaGlm(design(1, [[], [], [], [0], [0]]), Float64Array.of(50, 50, 150, 90, 100), ones(5))
    const weighted = fitGammaGlm(
      design(1, [[], [], [0], [0]]),
      Float64Array.of(50, 150, 90, 100),
      Float64Array.of(2, 1, 1, 1),
    )
    for (let j = 0; j < 2; j++) expect(weighted.coefficients[j]).toBeCloseTo(doubled.coefficients[j], 11)
  })

  it('drops a column that never occurs, one that always does, and one that repeats another', () => {
    // column 0 varies, 1 never occurs, 2 repeats the intercept, 3 repeats column 0
    const { coefficients, dropped } = fitGammaGlm(
      design(4, [[2], [2], [0, 2, 3], [0, 2, 3]]),
      Float64Array.of(90, 110, 290, 310),
      ones(4),
    )
    expect(dropped).toEqual([1, 2, 3])
    expect(exp(coefficients[0])).toBeCloseTo(100, 9)
    expect(exp(coefficients[0] + coefficients[1])).toBeCloseTo(300, 9)
  })

  it('converges far from its start', () => {
    const { coefficients } = fitGammaGlm(design(1, [[], [], [], [0]]), Float64Array.of(1, 1, 1, 1e9), ones(4))
    expect(coefficients[1]).toBeCloseTo(log(1e9), 8)
  })

  it('refuses spending without a positive mean', () => {
    expect(() => fitGammaGlm(design(0, [[], []]), Float64Array.of(0, 0), ones(2))).toThrow(RangeError)
  })
})
