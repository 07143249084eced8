import { describe, expect, it } from 'vitest'
import { type PlainTherapy, responder, settleTherapy } from '../../care-fixture.ts'
import { transferIndex } from '../../interface/transfer-kinds.ts'
import { milestoneRebate } from '../milestone-rebate.ts'
import { unitRebateCents } from './best-price.ts'

const success: PlainTherapy = { ...responder, product: 47_500_000, lossMonth: Infinity }
const failure: PlainTherapy = { ...success, responded: 0, lossMonth: 0 }

/** Cents by period of a milestone rebate of `firstRebateShare` on failure, one Medicaid patient for each member. */
const spillover = (
  therapies: readonly PlainTherapy[],
  overrides: Readonly<Record<string, number | string>>,
): number[] => {
  const terms = {
    bestPriceRegime: 'single',
    medicaidShare: 0.5,
    firstRebateShare: 1,
    secondRebateShare: 0,
    ...overrides,
  }
  const { ledger } = settleTherapy(
    milestoneRebate,
    therapies.map((therapy) => ({ cancer: 'lymphoma', therapy })),
    terms,
    1,
    8,
  )
  return Array.from(
    ledger.totals.subarray(transferIndex.medicaidSpillover * 9, (transferIndex.medicaidSpillover + 1) * 9),
  )
}
const total = (therapies: readonly PlainTherapy[], overrides: Readonly<Record<string, number | string>> = {}): number =>
  spillover(therapies, overrides).reduce((sum, cents) => sum + cents, 0)

describe('Medicaid’s rebate on a unit at $475,000', () => {
  it('is the basic $109,725 for a rebate of .20, $237,500 for .50 and everything for 1', () => {
    expect([0.2, 0.5, 1].map((rho) => unitRebateCents(47_500_000, 47_500_000 * (1 - rho), 0.231))).toEqual([
      10_972_500, 23_750_000, 47_500_000,
    ])
  })

  it('turns at a rebate of .231: one cent less in best price is one cent more', () => {
    expect(unitRebateCents(47_500_000, 36_527_500, 0.231)).toBe(10_972_500)
    expect(unitRebateCents(47_500_000, 36_527_499, 0.231)).toBe(10_972_501)
  })
})

describe('best price under a rebate', () => {
  it('costs nothing with a best price for each tier, without Medicaid patients or without a rebate', () => {
    expect(total([failure], { bestPriceRegime: 'multiple' })).toBe(0)
    expect(total([failure], { medicaidShare: 0 })).toBe(0)
    expect(total([success])).toBe(0)
  })

  it('single: one failure refunded in full gives the drug to every Medicaid patient of the quarter', () => {
    // 475,000 − 109,725 = 365,275 a Medicaid patient; two members at a share of .5 stand for two of them
    expect(total([failure])).toBe(36_527_500)
    expect(total([failure, success])).toBe(73_055_000)
    // a share of .2: .25 for each member
    expect(total([failure], { medicaidShare: 0.2 })).toBe(9_131_875)
  })

  it('single: bites only above the basic rebate', () => {
    expect(total([failure], { firstRebateShare: 0.2 })).toBe(0)
    expect(total([failure], { firstRebateShare: 0.231 })).toBe(0)
    expect(total([failure], { firstRebateShare: 0.5 })).toBe(12_777_500)
    expect(total([failure], { firstRebateShare: 0.5, basicRebateShare: 0.171 })).toBe(23_750_000 - 8_122_500)
  })

  it('bundled: is harmless while failures times rebate stay below .231 of price', () => {
    const cohort = (failures: number): PlainTherapy[] =>
      Array.from({ length: 10 }, (_, i) => (i < failures ? failure : success))
    expect(total(cohort(2), { bestPriceRegime: 'bundled' })).toBe(0)
    // 3 of 10: mean net 332,500, rebate 142,500 less 109,725 on ten Medicaid patients
    expect(total(cohort(3), { bestPriceRegime: 'bundled' })).toBe(32_775_000)
  })

  it('stays in the quarter and with the product of the refunded patient, and is owed at the quarter’s end', () => {
    // infused in month 1: quarter 0, owed in month 3; the success of month 4 is of quarter 1
    expect(total([failure, { ...success, infusionMonth: 4 }])).toBe(36_527_500)
    expect(total([failure, { ...success, productIndex: 1 }])).toBe(36_527_500)
    expect(spillover([{ ...failure, infusionMonth: 4 }], {}).slice(0, 3)).toEqual([0, 36_527_500, 0])
  })

  it('follows rebates as cut by a cap', () => {
    // two refunds of 475,000 cut to .2 each: below .231
    expect(total([failure, failure], { capShare: 0.2 })).toBe(0)
    expect(total([failure, failure], { capShare: 0.3 })).toBe(2 * (14_250_000 - 10_972_500))
  })
})
