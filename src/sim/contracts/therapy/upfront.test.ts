import { describe, expect, it } from 'vitest'
import { responder, settleTherapy } from '../care-fixture.ts'
import { transferIndex } from '../interface/transfer-kinds.ts'
import { upfront } from './upfront.ts'

const therapy = { ...responder, product: 47_500_000, infusionMonth: 0 }
const settle = (overrides = {}, patients = 1) =>
  settleTherapy(
    upfront,
    Array.from({ length: patients }, () => ({ cancer: 'lymphoma' as const, therapy })),
    overrides,
    1,
    0,
  )

describe('the upfront price', () => {
  it('costs $389,500 at a discount of 18 % on $475,000, and $28,500 more with a mark-up of 6 %', () => {
    const discounted = settle({ discountShare: 0.18 })
    expect(discounted.ledger.net('payer')).toBe(8_550_000) // .18 × 475,000 = 85,500 back; the purchase itself is with the claims
    expect(discounted.account.payerPresentValue).toBe(38_950_000)
    const markedUp = settle({ discountShare: 0.18, markUpShare: 0.06 })
    expect(markedUp.account.payerPresentValue).toBe(38_950_000 + 2_850_000)
    expect(markedUp.ledger.net('hospital')).toBe(2_850_000)
    expect(markedUp.ledger.net('manufacturer')).toBe(-8_550_000)
  })

  it('moves nothing beyond the purchase by default', () => {
    const settled = settle({}, 3)
    expect(settled.ledger.journal).toEqual([])
    expect(settled.account.payerPresentValue).toBe(3 * 47_500_000)
    expect(settled.account.grossPresentValue).toBe(3 * 47_500_000)
  })

  it('is an equivalent discount of itself, whatever becomes of patients', () => {
    const { account } = settle({ discountShare: 0.3 }, 4)
    expect(1 - account.payerPresentValue / account.grossPresentValue).toBeCloseTo(0.3, 12)
  })

  it('rounds a share of an odd price to whole cents, halves to even', () => {
    // .5 × $0.05 = 2.5 cents: 2
    const odd = settleTherapy(upfront, [{ cancer: 'lymphoma', therapy: { ...therapy, product: 5 } }], {
      discountShare: 0.5,
    })
    expect(odd.ledger.totals[transferIndex.guaranteedRebate * odd.ledger.periods]).toBe(2)
  })
})
