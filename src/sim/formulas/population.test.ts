import { describe, expect, it } from 'vitest'
import { dueUpTo, expectedByRisk, reinsured } from './population.ts'

describe('reinsurance', () => {
  it('pays its share above the attachment', () => {
    expect(reinsured(25_000_000, 20_000_000, 0.9)).toBe(4_500_000)
  })

  it('pays nothing at the attachment, and beyond it', () => {
    expect(reinsured(20_000_000, 20_000_000, 0.9)).toBe(0)
    expect(reinsured(19_000_000, 20_000_000, 0.9)).toBe(0)
    expect(reinsured(20_000_001, 20_000_000, 0.9)).toBe(1)
  })
})

describe('a payment among episodes', () => {
  it('is due by relative risk, so that differences add up to the whole', () => {
    // $100 among three of equal risk: 33.33, 66.67, 100.00
    expect([1, 2, 3].map((upTo) => dueUpTo(10_000, upTo, 3))).toEqual([3333, 6667, 10_000])
  })

  it('is expected by relative risk too, not rounded', () => {
    expect(expectedByRisk(90_000, 1.5, 3)).toBe(45_000) // 900 × 1.5 ÷ 3
    expect(expectedByRisk(1, 1, 4)).toBe(0.25)
  })
})
