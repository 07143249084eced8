import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PlainTherapy, responder, settleTherapy } from '../care-fixture.ts'
import { arbitraryTherapy } from '../interface/contract.laws.ts'
import { proRatedWarranty, refundShare } from './pro-rated-warranty.ts'

const PRICE = 290_000_000
const therapy: PlainTherapy = {
  ...responder,
  product: PRICE,
  infusionMonth: 0,
  lossMonth: Infinity,
  uniforms: [0.5, 0.5, 0.5, 0.5],
}
const settle = (therapies: readonly Partial<PlainTherapy>[], overrides = {}) =>
  settleTherapy(
    proRatedWarranty,
    therapies.map((one) => ({ cancer: 'lymphoma', therapy: { ...therapy, ...one } })),
    overrides,
    1,
    12,
  )
const refund = (one: Partial<PlainTherapy>, overrides = {}): number => settle([one], overrides).ledger.net('payer')

describe('the refunded share', () => {
  it('falls on a line or by completed years, and agrees on anniversaries', () => {
    const at = (decline: 'linear' | 'yearlySteps') =>
      [0, 6, 12, 18, 36, 47, 48, 60].map((month) => refundShare(month, { years: 4, decline }))
    expect(at('linear')).toEqual(
      [1, 42 / 48, 0.75, 0.625, 0.25, 1 / 48, 0, 0].map((share) => expect.closeTo(share, 12)),
    )
    expect(at('yearlySteps')).toEqual([1, 1, 0.75, 0.75, 0.25, 0.25, 0, 0])
  })

  it('ends with the warranty even inside a year', () => {
    // two years and a half: the third year counts two completed years, .5 ÷ 2.5 = .2, up to month 30
    expect([24, 29.9, 30].map((month) => refundShare(month, { years: 2.5, decline: 'yearlySteps' }))).toEqual([
      0.2, 0.2, 0,
    ])
  })
})

describe('the pro-rated warranty', () => {
  it('refunds $2,175,000 of $2,900,000 for a response lost after 12 months of four years', () => {
    expect(refund({ lossMonth: 12 })).toBe(217_500_000)
    expect(refund({ lossMonth: 18 })).toBe(181_250_000) // 30 ÷ 48
    expect(refund({ lossMonth: 18 }, { decline: 'yearlySteps' })).toBe(217_500_000) // year two: 3 ÷ 4
    expect(refund({ lossMonth: 11.5 }, { decline: 'yearlySteps' })).toBe(PRICE)
    expect(refund({ lossMonth: 47 })).toBe(6_041_667) // 1 ÷ 48 of 2,900,000 = 60,416.67
    expect(refund({ lossMonth: 48 })).toBe(0)
    expect(refund({})).toBe(0)
  })

  it('refunds all of it without a response, or what does not work by the check', () => {
    expect(refund({ responded: 0, lossMonth: 0 })).toBe(PRICE)
    expect(refund({ lossMonth: 3 })).toBe(PRICE)
    expect(refund({ lossMonth: 4 })).toBe(265_833_333) // 44 ÷ 48 = 2,658,333.33
    expect(refund({ responded: 0, lossMonth: 0 }, { noResponseShare: 0.8 })).toBe(232_000_000)
  })

  it('pays the lag after the loss: month 20 + 6 = 26, period 4 counted from 0', () => {
    const lines = settle([{ lossMonth: 20 }]).ledger.journal
    expect(lines).toEqual([{ kind: 'warrantyRefund', period: 4, episode: 0, cents: 169_166_667, month: 26 }]) // 28 ÷ 48
    expect(settle([{ responded: 0, lossMonth: 0 }]).ledger.journal).toEqual([
      { kind: 'warrantyRefund', period: 1, episode: 0, cents: PRICE, month: 9 },
    ])
  })

  it('leaves a death in response to its clause, at the month of death', () => {
    expect(refund({ deathMonth: 24 })).toBe(145_000_000)
    expect(refund({ deathMonth: 24 }, { deathCountsAsFailure: false })).toBe(0)
  })

  it('loses the refund of a patient who left in the month of the loss', () => {
    expect(refund({ lossMonth: 12, leaveMonth: 12 })).toBe(0)
    expect(refund({ lossMonth: 12, leaveMonth: 13 })).toBe(217_500_000)
    expect(refund({ lossMonth: 12, leaveMonth: 12 }, { portability: 'originalPayerKeepsClaim' })).toBe(217_500_000)
  })

  it('is capped for a patient and for all', () => {
    expect(refund({ lossMonth: 12 }, { capPerPatientShare: 0.75 })).toBe(217_500_000)
    expect(refund({ lossMonth: 12 }, { capPerPatientShare: 0.5 })).toBe(145_000_000)
    // two refunds of 2,175,000 under 1,000,000: 500,000 each
    expect(settle([{ lossMonth: 12 }, { lossMonth: 12 }], { capUsd: 1_000_000 }).ledger.net('payer')).toBe(100_000_000)
  })

  it('refunds the drug that takes over instead, in yearly lumps to the end of the warranty', () => {
    // lost in month 20, warranty to month 48: 12, 12 and 4 months at $30,000, in months 32, 44, 48 and 6 of lag each
    const replaced = { refundOf: 'replacement' }
    const lines = settle([{ lossMonth: 20 }], replaced).ledger.journal!
    expect(lines.map(({ month, cents }) => [month, cents])).toEqual([
      [38, 36_000_000],
      [50, 36_000_000],
      [54, 12_000_000],
    ])
    expect(refund({ lossMonth: 20, deathMonth: 30 }, replaced)).toBe(30_000_000) // ten months, then death
    expect(refund({ lossMonth: 20, leaveMonth: 25 }, replaced)).toBe(15_000_000) // five months as a member
    expect(refund({ lossMonth: 20, leaveMonth: 25 }, { ...replaced, portability: 'originalPayerKeepsClaim' })).toBe(
      84_000_000,
    )
    expect(refund({ lossMonth: 20 }, { ...replaced, capPerPatientShare: 0.2 })).toBe(58_000_000) // .2 × 2,900,000 before 840,000
    expect(refund({ responded: 0, lossMonth: 0 }, replaced)).toBe(135_000_000) // months 3 to 48
    expect(refund({ deathMonth: 20 }, replaced)).toBe(0)
  })

  it('never refunds more than its cap', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(
        fc.array(arbitraryTherapy, { minLength: 1, maxLength: 12 }),
        share,
        share,
        fc.constantFrom('price', 'replacement'),
        fc.constantFrom('success', 'proRata'),
        (therapies, capShare, capPerPatientShare, refundOf, missingRule) => {
          const paid = settle(therapies, {
            capShare,
            capPerPatientShare,
            refundOf,
            missingRule,
            missingShare: 0.3,
            failureSpecificity: 0.9,
          }).ledger.net('payer')
          const gross = therapies.reduce((sum, { product }) => sum + product, 0)
          expect(paid).toBeGreaterThanOrEqual(0)
          expect(paid).toBeLessThanOrEqual(capShare * gross)
          expect(paid).toBeLessThanOrEqual(capPerPatientShare * gross + therapies.length)
        },
      ),
    )
  })
})
