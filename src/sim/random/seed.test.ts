import { describe, expect, it } from 'vitest'
import { seedKey } from './seed.ts'

describe('seedKey', () => {
  it('gives the same four 32-bit words for the same seed', () => {
    const key = seedKey('casemix')
    expect(seedKey('casemix')).toEqual(key)
    for (const word of key) {
      expect(Number.isInteger(word)).toBe(true)
      expect(word).toBeGreaterThanOrEqual(0)
      expect(word).toBeLessThan(2 ** 32)
    }
  })

  it('gives different keys for a thousand neighbouring seeds, the empty one among them', () => {
    const seeds = ['', ...Array.from({ length: 999 }, (_, i) => String(i))]
    expect(new Set(seeds.flatMap((seed) => seedKey(seed))).size).toBeGreaterThan(3990)
    expect(new Set(seeds.map((seed) => seedKey(seed).join())).size).toBe(1000)
  })
})
