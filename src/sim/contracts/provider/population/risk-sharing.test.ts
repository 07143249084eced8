import { describe, expect, it } from 'vitest'
import { corridorCents } from './risk-sharing.ts'

describe('the risk corridor', () => {
  // payments of $1,000,000: the corridor reaches from −50,000 to +50,000
  const corridor = { corridorShare: 0.05, corridorPayerShare: 0.5 }
  const whole = { ...corridor, corridorPayerShare: 1 }

  it('shares what lies beyond it', () => {
    expect(corridorCents(-8_000_000, 100_000_000, corridor)).toBe(1_500_000)
    expect(corridorCents(8_000_000, 100_000_000, corridor)).toBe(-1_500_000)
  })

  it('leaves a result inside it alone, to the cent', () => {
    expect(corridorCents(-5_000_000, 100_000_000, whole)).toBe(0)
    expect(corridorCents(5_000_000, 100_000_000, whole)).toBe(0)
    expect(corridorCents(-5_000_001, 100_000_000, whole)).toBe(1)
    expect(corridorCents(5_000_001, 100_000_000, whole)).toBe(-1)
  })

  it('of no width and wholly the payer’s undoes every result', () => {
    expect(corridorCents(-123, 100_000_000, { corridorShare: 0, corridorPayerShare: 1 })).toBe(123)
  })
})
