import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PlainTherapy, settleTherapy } from '../care-fixture.ts'
import { arbitraryTherapy } from '../contract.laws.ts'
import { transferIndex } from '../ledger.ts'
import { milestoneRebate } from './milestone-rebate.ts'

const RUN_OUT = 8
const success: PlainTherapy = {
  product: 47_500_000,
  site: 0,
  infusionMonth: 0,
  responded: 1,
  lossMonth: Infinity,
  deathMonth: Infinity,
  leaveMonth: Infinity,
  uniforms: [0.5, 0.5, 0.5, 0.5],
}
const failure: PlainTherapy = { ...success, responded: 0, lossMonth: 0 }

const settle = (therapies: readonly PlainTherapy[], overrides = {}) =>
  settleTherapy(
    milestoneRebate,
    therapies.map((therapy) => ({ cancer: 'lymphoma', therapy })),
    { ...overrides },
    1,
    RUN_OUT,
  ).ledger
const rebate = (therapies: readonly PlainTherapy[], overrides = {}): number => settle(therapies, overrides).net('payer')

describe('the milestone rebate', () => {
  it('refunds $8,550,000 for 18 failures of 100 at a full refund of $475,000', () => {
    const cohort = Array.from({ length: 100 }, (_, i) => (i < 82 ? success : failure))
    expect(rebate(cohort, { firstRebateShare: 1, secondRebateShare: 0, firstMonths: 1 })).toBe(855_000_000)
  })

  it('refunds the first share for an early failure, the second for a later, and only once', () => {
    // price 475,000: .5 at 3 months = 237,500; loss at 8 months is seen at 12: .25 = 118,750
    expect(rebate([failure])).toBe(23_750_000)
    expect(rebate([{ ...success, lossMonth: 8 }])).toBe(11_875_000)
    expect(rebate([{ ...success, lossMonth: 12 }])).toBe(11_875_000)
    expect(rebate([{ ...success, lossMonth: 12.5 }])).toBe(0)
  })

  it('is due when milestone and lag have passed since infusion', () => {
    // infusion in month 4: first check 7, due 13 (period 2); second check 16, due 22 (period 3)
    const posted = (therapy: PlainTherapy): number[] =>
      Array.from(settle([{ ...therapy, infusionMonth: 4 }]).totals.subarray(transferIndex.outcomeRebate * (1 + RUN_OUT), (transferIndex.outcomeRebate + 1) * (1 + RUN_OUT)))
    expect(posted(failure)).toEqual([0, 0, 23_750_000, 0, 0, 0, 0, 0, 0])
    expect(posted({ ...success, lossMonth: 8 })).toEqual([0, 0, 0, 11_875_000, 0, 0, 0, 0, 0])
  })

  it('leaves death in response to the terms', () => {
    const died = { ...success, deathMonth: 2 }
    expect(rebate([died])).toBe(23_750_000)
    expect(rebate([died], { deathCountsAsFailure: false })).toBe(0)
    expect(rebate([{ ...died, lossMonth: 1 }], { deathCountsAsFailure: false })).toBe(23_750_000)
  })

  it('loses the rebate of a patient who left before the check, unless the payer keeps the claim', () => {
    const left = { ...failure, leaveMonth: 3 }
    expect(rebate([left])).toBe(0)
    expect(rebate([left], { portability: 'originalPayerKeepsClaim' })).toBe(23_750_000)
    expect(rebate([{ ...failure, leaveMonth: 3.5 }])).toBe(23_750_000)
  })

  it('treats a missing outcome by its rule', () => {
    // first check missing (uniform .1 < .2), second seen (uniform .5): failed by then
    const missing = { ...failure, uniforms: [0.5, 0.1, 0.5, 0.5] } as const
    expect(rebate([missing], { missingShare: 0.2, missingRule: 'failure' })).toBe(23_750_000)
    expect(rebate([missing], { missingShare: 0.2, missingRule: 'success' })).toBe(11_875_000)
    expect(rebate([missing], { missingShare: 0.2, missingRule: 'excluded' })).toBe(0)
  })

  it('misses failures and sees false ones as the terms say', () => {
    const late = { ...failure, uniforms: [0.9, 0.5, 0.9, 0.5] } as const
    expect(rebate([late], { failureSensitivity: 0.8 })).toBe(0)
    expect(rebate([{ ...late, responded: 1, lossMonth: Infinity }], { failureSpecificity: 0.8 })).toBe(23_750_000)
  })

  it('cuts every rebate in proportion to the cap', () => {
    // gross 2 × 475,000; two rebates of 237,500 against a cap of 10 % = 95,000: 47,500 each
    expect(rebate([failure, failure], { capShare: 0.1 })).toBe(9_500_000)
  })

  it('pays for set-up once and for every check made', () => {
    // set-up 5,000; the success is checked twice, the failure once: 3 × 500
    expect(settle([success, failure], { setUpUsd: 5000, checkUsd: 500, firstRebateShare: 0 }).net('payer')).toBe(-(500_000 + 150_000))
  })

  it('never refunds more than its cap', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(fc.array(arbitraryTherapy, { minLength: 1, maxLength: 12 }), share, share, share, (therapies, capShare, firstRebateShare, secondRebateShare) => {
        const gross = therapies.reduce((sum, { product }) => sum + product, 0)
        const paid = rebate(therapies, { capShare, firstRebateShare, secondRebateShare, failureSpecificity: 0.9 })
        expect(paid).toBeGreaterThanOrEqual(0)
        expect(paid).toBeLessThanOrEqual(capShare * gross)
      }),
    )
  })
})
