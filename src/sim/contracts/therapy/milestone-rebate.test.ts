import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PlainTherapy, settleTherapy } from '../care-fixture.ts'
import { arbitraryTherapy } from '../interface/contract.laws.ts'
import { transferIndex } from '../interface/transfer-kinds.ts'
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
const partial: PlainTherapy = { ...success, complete: 0 }

const settlement = (therapies: readonly PlainTherapy[], overrides = {}) =>
  settleTherapy(
    milestoneRebate,
    therapies.map((therapy) => ({ cancer: 'lymphoma', therapy })),
    { ...overrides },
    1,
    RUN_OUT,
  )
const settle = (therapies: readonly PlainTherapy[], overrides = {}) => settlement(therapies, overrides).ledger
const postedIn = (therapies: readonly PlainTherapy[], overrides = {}): number[] =>
  Array.from(
    settle(therapies, overrides).totals.subarray(
      transferIndex.outcomeRebate * (1 + RUN_OUT),
      (transferIndex.outcomeRebate + 1) * (1 + RUN_OUT),
    ),
  )
const rebate = (therapies: readonly PlainTherapy[], overrides = {}): number => settle(therapies, overrides).net('payer')

describe('the milestone rebate', () => {
  it('refunds $8,550,000 for 18 failures of 100 at a full refund of $475,000', () => {
    const cohort = Array.from({ length: 100 }, (_, i) => (i < 82 ? success : failure))
    const { ledger, account } = settlement(cohort, {
      firstRebateShare: 1,
      secondRebateShare: 0,
      firstMonths: 1,
      lagMonths: 0,
    })
    expect(ledger.net('payer')).toBe(855_000_000)
    // 8,550,000 × 1.03^(−1/12) = 8,528,965.27; of 47,500,000 that leaves 38,971,034.73 net, a flat discount of .17955716
    expect((account.grossPresentValue - account.payerPresentValue) / 100).toBeCloseTo(8_528_965.27, 2)
    expect(account.payerPresentValue / 100).toBeCloseTo(38_971_034.73, 2)
    expect(1 - account.payerPresentValue / account.grossPresentValue).toBeCloseTo(0.17955716, 8)
    expect(account.manufacturerPresentValue).toBe(account.payerPresentValue)
  })

  it('has up to four milestones, taken in order of time', () => {
    const four = { firstRebateShare: 0.4, secondRebateShare: 0.3, thirdRebateShare: 0.2, fourthRebateShare: 0.1 }
    // checks at 3, 12, 24 and 36 months; of 475,000: .4 = 190,000, .3 = 142,500, .2 = 95,000, .1 = 47,500
    expect([2, 10, 24, 30, 36, 36.5].map((lossMonth) => rebate([{ ...success, lossMonth }], four))).toEqual([
      19_000_000, 14_250_000, 9_500_000, 4_750_000, 4_750_000, 0,
    ])
    expect(rebate([{ ...success, lossMonth: 10 }], { ...four, firstMonths: 12, secondMonths: 3 })).toBe(19_000_000)
  })

  it('refunds part of a milestone for a partial response while it holds', () => {
    // .3 of the milestone: 3 months .3 × 237,500 = 71,250, 12 months .3 × 118,750 = 35,625
    const graded = { partialRebateShare: 0.3 }
    expect(rebate([partial], graded)).toBe(10_687_500)
    expect(rebate([{ ...partial, lossMonth: 8 }], graded)).toBe(7_125_000 + 11_875_000)
    expect(rebate([success], graded)).toBe(0)
    expect(rebate([partial])).toBe(0)
    expect(rebate([partial], { response: 'complete' })).toBe(23_750_000)
  })

  it('refunds no patient more than the cap on one', () => {
    // .3 × .5 at 3 months, then .25 × .3 of which .05 is left under a cap of 20 %: .2 × 475,000 = 95,000
    expect(rebate([partial], { partialRebateShare: 0.3, capPerPatientShare: 0.2 })).toBe(9_500_000)
    expect(rebate([failure], { capPerPatientShare: 0.2 })).toBe(9_500_000)
  })

  it('works out a cohort’s rebate on its failure share and pays it once the last has been checked', () => {
    // one of four failed: .5 × 1 ÷ 4 of 475,000 + 2 × 300,000 + 475,000 = .125 × 1,550,000 = 193,750, of that 59,375 + 2 × 37,500 + 59,375
    const cheap = { ...success, product: 30_000_000 }
    const cohort = [failure, cheap, cheap, { ...success, infusionMonth: 5 }]
    expect(rebate(cohort, { level: 'cohort' })).toBe(19_375_000)
    // alone the failure is checked in month 3 and paid in month 9, the cohort in 5 + 3 + 6 = 14
    expect(postedIn(cohort)).toEqual([0, 23_750_000, 0, 0, 0, 0, 0, 0, 0])
    expect(postedIn(cohort, { level: 'cohort' })).toEqual([0, 0, 19_375_000, 0, 0, 0, 0, 0, 0])
    // a member who left before the check is neither counted nor refunded: one of three, .5 ÷ 3 × 1,250,000 ≈ 208,333.33
    expect(
      Math.abs(rebate([failure, { ...cheap, leaveMonth: 3 }, ...cohort.slice(2)], { level: 'cohort' }) - 20_833_333),
    ).toBeLessThanOrEqual(1)
  })

  it('owes nothing below its minimum of patients', () => {
    expect(rebate([failure, success], { minimumPatients: 2 })).toBe(23_750_000)
    expect(rebate([failure, success], { minimumPatients: 3 })).toBe(0)
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
    const posted = (therapy: PlainTherapy): number[] => postedIn([{ ...therapy, infusionMonth: 4 }])
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
    expect(rebate([{ ...left, deathMonth: 2 }])).toBe(23_750_000) // died a member
  })

  it('treats a missing outcome by its rule', () => {
    // first check missing (uniform .1 < .2), second seen (uniform .5): failed by then
    const missing = { ...failure, uniforms: [0.5, 0.1, 0.5, 0.5] } as const
    expect(rebate([missing], { missingShare: 0.2, missingRule: 'failure' })).toBe(23_750_000)
    expect(rebate([missing], { missingShare: 0.2, missingRule: 'success' })).toBe(11_875_000)
    expect(rebate([missing], { missingShare: 0.2, missingRule: 'excluded' })).toBe(0)
  })

  it('counts a missing outcome as the average of those seen, and goes on with the rest of the patient', () => {
    const proRata = { missingShare: 0.2, missingRule: 'proRata' }
    const missing = { ...failure, uniforms: [0.5, 0.1, 0.5, 0.5] } as const
    // seen at 3 months: one failure of four. 237,500 for it; missing ¼ × 237,500 = 59,375, then ¾ × 118,750 = 89,062.50
    expect(rebate([failure, success, success, success, missing], proRata)).toBe(23_750_000 + 5_937_500 + 8_906_250)
    // nothing seen at 3 months: taken as a success; failed at 12
    expect(rebate([missing], proRata)).toBe(11_875_000)
  })

  it('misses failures and sees false ones as the terms say', () => {
    const late = { ...failure, uniforms: [0.9, 0.5, 0.9, 0.5] } as const
    expect(rebate([late], { failureSensitivity: 0.8 })).toBe(0)
    expect(rebate([{ ...late, responded: 1, lossMonth: Infinity }], { failureSpecificity: 0.8 })).toBe(23_750_000)
  })

  it('cuts every rebate in proportion to the cap', () => {
    // gross 2 × 475,000; two rebates of 237,500 against a cap of 10 % = 95,000: 47,500 each
    expect(rebate([failure, failure], { capShare: 0.1 })).toBe(9_500_000)
    // a cap in dollars exactly at the rebate, and one cent below
    expect([237_500, 237_499.99].map((capUsd) => rebate([failure], { capUsd }))).toEqual([23_750_000, 23_749_999])
  })

  it('pays for set-up once and for every check made', () => {
    // set-up 5,000; the success is checked twice, the failure once, who left before never: 3 × 500
    expect(
      settle([success, failure, { ...failure, leaveMonth: 2 }], {
        setUpUsd: 5000,
        checkUsd: 500,
        firstRebateShare: 0,
      }).net('payer'),
    ).toBe(-(500_000 + 150_000))
  })

  it('never refunds more than its cap', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(
        fc.array(arbitraryTherapy, { minLength: 1, maxLength: 12 }),
        share,
        share,
        share,
        fc.constantFrom('patient', 'cohort'),
        (therapies, capShare, firstRebateShare, secondRebateShare, level) => {
          const gross = therapies.reduce((sum, { product }) => sum + product, 0)
          const paid = rebate(therapies, {
            capShare,
            firstRebateShare,
            secondRebateShare,
            failureSpecificity: 0.9,
            level,
          })
          expect(paid).toBeGreaterThanOrEqual(0)
          expect(paid).toBeLessThanOrEqual(capShare * gross)
        },
      ),
    )
  })
})
