import { describe, expect, it } from 'vitest'
import { lumps } from './replacement-care.ts'

describe('lumps of replacement care', () => {
  it('are $120,000 in month 22 and $80,000 in month 34 of $10,000 a month from month 10 to 36 under a cap of $200,000', () => {
    expect(lumps(10, 36, 1_000_000, 20_000_000)).toEqual([
      { month: 22, cents: 12_000_000 },
      { month: 34, cents: 8_000_000 },
    ])
  })

  it('end with the months left where no cap binds', () => {
    // 12 + 12 + 2 months; a span of whole years has no stub
    expect(lumps(10, 36, 1_000_000, Number.POSITIVE_INFINITY)).toEqual([
      { month: 22, cents: 12_000_000 },
      { month: 34, cents: 12_000_000 },
      { month: 36, cents: 2_000_000 },
    ])
    expect(lumps(12, 36, 1_000_000, Number.POSITIVE_INFINITY)).toHaveLength(2)
  })

  it('are cut one cent beyond the cap, not at it', () => {
    expect(lumps(0, 12, 1_000_000, 12_000_000)).toEqual([{ month: 12, cents: 12_000_000 }])
    expect(lumps(0, 12, 1_000_000, 11_999_999)).toEqual([{ month: 12, cents: 11_999_999 }])
  })

  it('are none where the span is empty or care costs nothing', () => {
    expect(lumps(36, 36, 1_000_000, 1)).toEqual([])
    expect(lumps(Number.POSITIVE_INFINITY, 36, 1_000_000, 1)).toEqual([])
    expect(lumps(0, 36, 0, 1)).toEqual([])
  })
})
