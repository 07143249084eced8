import { describe, expect, it } from 'vitest'
import { seedKey } from './seed.ts'
import { MOST_DIMENSIONS, type SobolSequence, scrambled, sobol, sobolWord } from './sobol.ts'

const key = seedKey('sobol')
/** The first 2ᵐ points of some dimensions, each word cut to its first m bits. */
const points = (sequence: SobolSequence, m: number, dimensions: number): number[][] =>
  Array.from({ length: 1 << m }, (_, i) =>
    Array.from({ length: dimensions }, (_, d) => sobolWord(sequence, d, i) >>> (32 - m)),
  )

describe('the Sobol sequence', () => {
  it('has the published points in dimensions 1 to 10, sixteenths', () => {
    // points 1 to 15 of scipy.stats.qmc.Sobol(10, scramble=False), which lists them in Gray code order: its point j is our point j ⊕ ⌊j ÷ 2⌋
    const published = [
      [8, 8, 8, 8, 8, 8, 8, 8, 8, 8],
      [12, 4, 4, 4, 12, 12, 4, 12, 12, 12],
      [4, 12, 12, 12, 4, 4, 12, 4, 4, 4],
      [6, 6, 10, 14, 6, 2, 6, 14, 14, 10],
      [14, 14, 2, 6, 14, 10, 14, 6, 6, 2],
      [10, 2, 14, 10, 10, 14, 2, 2, 2, 6],
      [2, 10, 6, 2, 2, 6, 10, 10, 10, 14],
      [3, 5, 15, 7, 9, 5, 7, 15, 15, 5],
      [11, 13, 7, 15, 1, 13, 15, 7, 7, 13],
      [15, 1, 11, 3, 5, 9, 3, 3, 3, 9],
      [7, 9, 3, 11, 13, 1, 11, 11, 11, 1],
      [5, 3, 5, 9, 15, 7, 1, 1, 1, 15],
      [13, 11, 13, 1, 7, 15, 9, 9, 9, 7],
      [9, 7, 1, 13, 3, 11, 5, 13, 13, 3],
      [1, 15, 9, 5, 11, 3, 13, 5, 5, 11],
    ]
    const own = points(sobol(10), 4, 10)
    published.forEach((point, j) => {
      expect(own[(j + 1) ^ ((j + 1) >> 1)]).toEqual(point)
    })
  })

  it('has the published point 1000 in all 48 dimensions, 1024ths', () => {
    const published = [
      225, 99, 531, 693, 287, 929, 47, 921, 513, 71, 87, 261, 165, 393, 147, 379, 737, 353, 1015, 743, 535, 563, 973,
      553, 597, 929, 41, 1003, 61, 349, 151, 149, 303, 607, 821, 789, 869, 851, 315, 491, 935, 261, 983, 719, 861, 95,
      893, 941,
    ]
    expect(published).toHaveLength(MOST_DIMENSIONS)
    expect(points(sobol(MOST_DIMENSIONS), 10, MOST_DIMENSIONS)[1000 ^ 500]).toEqual(published)
  })

  it('refuses dimensions that no directions are stated for', () => {
    expect(() => sobol(0)).toThrow('1 to 48 dimensions, got 0')
    expect(() => sobol(49)).toThrow('got 49')
  })
})

/** Smallest t for which the first 2ᵐ points of two dimensions are a (t, m, 2)-net: every elementary interval of 2^(t − m) holds 2ᵗ of them. */
function netQuality(sequence: SobolSequence, m: number, a: number, b: number): number {
  const both = Array.from({ length: 1 << m }, (_, i) => [sobolWord(sequence, a, i), sobolWord(sequence, b, i)])
  for (let t = 0; t < m; t++) {
    const even = Array.from({ length: m - t + 1 }, (_, first) => first).every((first) => {
      const second = m - t - first
      const held = new Map<string, number>()
      for (const [x, y] of both) {
        const cell = `${first > 0 ? x >>> (32 - first) : 0} ${second > 0 ? y >>> (32 - second) : 0}`
        held.set(cell, (held.get(cell) ?? 0) + 1)
      }
      return held.size === 1 << (m - t) && [...held.values()].every((count) => count === 1 << t)
    })
    if (even) return t
  }
  return m
}

describe('a scramble', () => {
  const plain = sobol(8)
  const random = scrambled(plain, key, 3)

  it('keeps the evenness of every pair of dimensions', () => {
    const worst: number[] = []
    for (let a = 0; a < 8; a++) {
      for (let b = 0; b < a; b++) {
        const t = netQuality(plain, 8, a, b)
        expect(netQuality(random, 8, a, b), `${a} ${b}`).toBe(t)
        worst.push(t)
      }
    }
    expect(netQuality(plain, 8, 0, 1)).toBe(0)
    expect(Math.max(...worst)).toBeLessThanOrEqual(4)
  })

  it('fills every 256th of every dimension once', () => {
    for (let d = 0; d < 8; d++) expect(new Set(points(random, 8, 8).map((point) => point[d])).size).toBe(256)
  })

  it('is another one for another number or key, and the same one again', () => {
    expect(scrambled(plain, key, 3)).toEqual(random)
    expect(scrambled(plain, key, 4)).not.toEqual(random)
    expect(scrambled(plain, seedKey('other'), 3)).not.toEqual(random)
  })

  it('makes every point uniform: the words of one point over 4,096 scrambles', () => {
    // mean ½ with standard error √(1/12 ÷ 4096) = .00451; each bit ½ with .0078
    const words = Array.from({ length: 4096 }, (_, k) => sobolWord(scrambled(sobol(2), key, k), 1, 5))
    const mean = words.reduce((sum, word) => sum + word / 2 ** 32, 0) / words.length
    expect(Math.abs(mean - 0.5) / 0.00451).toBeLessThan(4)
    for (let bit = 0; bit < 32; bit++) {
      const ones = words.reduce((sum, word) => sum + ((word >>> bit) & 1), 0)
      expect(Math.abs(ones - 2048) / 32, `bit ${bit}`).toBeLessThan(4)
    }
  })
})
