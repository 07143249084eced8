import { describe, expect, it } from 'vitest'
import { EPISODE_MONTHS } from './episode-months.ts'
import { monthsBegun, monthsBilled, paidForMonths } from './monthly-payment.ts'

describe('a monthly payment', () => {
  it('is for months begun alive', () => {
    expect([0, 0.1, 1, 2.3, 5.99, 6, Infinity].map(monthsBegun)).toEqual([0, 1, 1, 3, 6, 6, 6])
    expect(EPISODE_MONTHS).toBe(6)
  })

  it('is billed for so many at most', () => {
    expect([2.3, 4.5, Infinity].map((death) => monthsBilled(death, 5))).toEqual([3, 5, 5])
  })

  it('is paid less sequestration, rounded once', () => {
    expect(paidForMonths(11_000, 3, 0.98)).toBe(32_340) // 110 × 3 × .98 = $323.40
    expect(paidForMonths(11, 3, 0.5)).toBe(16) // 16.5, to even
  })
})
