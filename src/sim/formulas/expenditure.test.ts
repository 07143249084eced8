import { describe, expect, it } from 'vitest'
import {
  expenditure,
  hospitalAllowed,
  novelExpenditure,
  partBAllowed,
  partBSalesPrice,
  winsorised,
} from './expenditure.ts'

describe('Part B drugs', () => {
  it('cost the sum of their classes', () => expect(partBSalesPrice(1, 20, 300, 4000, 50_000, 600_000)).toBe(654_321))

  it('are allowed at sales price plus the add-on, a biosimilar with that of its reference product', () => {
    // $1,000 of a biosimilar: 1,000 + .08 × 2,000 = $1,160
    expect(partBAllowed(100_000, 100_000, 200_000, 1.06, 0.08)).toBe(116_000)
    // with $1,000 branded: 1,160 + 1.06 × 1,000 = $2,220
    expect(partBAllowed(200_000, 100_000, 200_000, 1.06, 0.08)).toBe(222_000)
    // 1.06 × 33 + 0 = 34.98 cents
    expect(partBAllowed(33, 0, 0, 1.06, 0.08)).toBe(35)
  })
})

describe('expenditure', () => {
  it('of hospitals is services, emergency visits and admissions', () => expect(hospitalAllowed(1, 20, 300)).toBe(321))

  it('counts Part B, practice, hospital and the counted part of Part D', () => {
    // 10,600 + 1,000 + 2,000 + .75 × 4,000 = $16,600
    expect(expenditure(1_060_000, 100_000, 200_000, 400_000, 0.75)).toBe(1_660_000)
    // 1 + 2 + 4 + 10.5, to even 10
    expect(expenditure(1, 2, 4, 21, 0.5)).toBe(17)
  })

  it('on novel therapies is Part B with the add-on and counted Part D, rounded together', () => {
    // 1,000 × 1.06 + 400 × .75 = $1,360
    expect(novelExpenditure(100_000, 40_000, 1.06, 0.75)).toBe(136_000)
    // 10.6 + .75 = 11.35 cents, not 11 + 1
    expect(novelExpenditure(10, 1, 1.06, 0.75)).toBe(11)
  })

  it('is kept within the outlier caps', () => {
    expect([90_000, 100_000, 300_000, 500_000, 700_000].map((cents) => winsorised(cents, 100_000, 500_000))).toEqual([
      100_000, 100_000, 300_000, 500_000, 500_000,
    ])
  })
})
