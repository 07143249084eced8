import { describe, expect, it } from 'vitest'
import { infusionMonthOf, leaveMonthBeyond, leaveMonthWithin, siteCents, uniformOfUnspared } from './infusion.ts'

describe('a cell or gene therapy', () => {
  it('is infused within a window', () => expect(infusionMonthOf(0.25, 4)).toBe(1))

  it('spares a share an event', () => expect(uniformOfUnspared(0.7, 0.2)).toBeCloseTo(0.625, 15)) // .5 ÷ .8

  it('costs the site more with severe toxicity', () => {
    expect([0.1, 0.3, 0.5].map((u) => siteCents(u, 0.3, 5_000_000, 8_000_000))).toEqual([
      13_000_000, 5_000_000, 5_000_000,
    ])
  })
})

describe('leaving the payer', () => {
  it('comes within a year of the table at a constant rate', () => {
    expect(leaveMonthWithin(1, -0.5, -2)).toBe(15) // 12 × (1 + ¼)
    expect(leaveMonthWithin(0, -2, -2)).toBe(12)
  })

  it('comes beyond the table at the last rate', () => expect(leaveMonthBeyond(10, -0.5, 0.05)).toBe(130)) // 120 + 10
})
