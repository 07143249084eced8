import { describe, expect, it } from 'vitest'
import { costRatio, endOfLife, eventCents, hospitalServices } from './services.ts'

describe('services of an episode', () => {
  it('cost a patient more by comorbidity, dual status, age and sex, and frailty', () => {
    expect(costRatio(1.5, 1.2, 1.1, 0.8, 1.2)).toBeCloseTo(1.32, 12) // 1.584 ÷ 1.2
    expect([
      costRatio(3, 1, 1, 1, 2),
      costRatio(1, 3, 1, 1, 2),
      costRatio(1, 1, 3, 1, 2),
      costRatio(1, 1, 1, 3, 2),
    ]).toEqual([1.5, 1.5, 1.5, 1.5])
  })

  it('of hospitals have radiation and transplants added to the others, rounded', () => {
    expect(hospitalServices(100_000.4, 1, 500_000, 0, 9_000_000)).toBe(600_000)
    expect(hospitalServices(100_000.6, 0, 500_000, 1, 9_000_000)).toBe(9_100_001)
  })

  it('have events in whole cents', () => {
    expect(eventCents(12.34)).toBe(1234)
    expect(eventCents(0.125)).toBe(12) // 12.5, to even
    expect(eventCents(0.375)).toBe(38)
  })

  it('at the end of life are those of a hospice below its share', () => {
    expect([0.1, 0.4, 0.9].map((u) => endOfLife(u, 0.4, 700, 1100))).toEqual([700, 1100, 1100])
  })
})
