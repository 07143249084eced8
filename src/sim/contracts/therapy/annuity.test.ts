import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PlainTherapy, responder, settleTherapy } from '../care-fixture.ts'
import { arbitraryTherapy } from '../interface/contract.laws.ts'
import { annuity, instalments } from './annuity.ts'

const therapy: PlainTherapy = { ...responder, product: 212_500_000, infusionMonth: 0, lossMonth: 9 }
const settle = (one: Partial<PlainTherapy> = {}, overrides = {}) =>
  settleTherapy(annuity, [{ cancer: 'lymphoma', therapy: { ...therapy, ...one } }], overrides, 1, 12)
const lines = (one: Partial<PlainTherapy> = {}, overrides = {}) =>
  settle(one, overrides).ledger.journal!.map(({ kind, month, cents }) => [kind, month, cents])

describe('instalments', () => {
  const terms = { years: 5, financingPerYear: 0.05, timing: 'ordinary' } as const

  it('of $1,000,000 in five at 5 % are four of $230,974.79 and one of $230,974.83', () => {
    // 1,000,000 × .05 ÷ (1 − 1.05^−5) = 230,974.798; due a year earlier ÷ 1.05 = 219,975.998
    expect(instalments(100_000_000, terms)).toEqual([23_097_479, 23_097_479, 23_097_479, 23_097_479, 23_097_483])
    expect(instalments(100_000_000, { ...terms, timing: 'due' })).toEqual([
      21_997_599, 21_997_599, 21_997_599, 21_997_599, 21_997_603,
    ])
  })

  it('are worth the price at their own interest', () => {
    const worth = instalments(100_000_000, terms).reduce((sum, cents, j) => sum + cents / 1.05 ** (j + 1), 0)
    expect(Math.abs(worth - 100_000_000)).toBeLessThan(3)
  })

  it('are the price itself in one year, and parts of it without interest', () => {
    expect(instalments(100_000_000, { ...terms, years: 1, timing: 'due' })).toEqual([100_000_000])
    expect(instalments(100_000_000, { ...terms, years: 1 })).toEqual([105_000_000])
    expect(instalments(100_000_000, { ...terms, years: 3, financingPerYear: 0 })).toEqual([
      33_333_333, 33_333_333, 33_333_334,
    ])
  })
})

describe('the annuity', () => {
  it('pays $2,125,000 in five of $425,000, worth $2,004,766.82 at 3 %', () => {
    const settled = settle()
    expect(settled.ledger.journal!.map(({ kind, period, month, cents }) => [kind, period, month, cents])).toEqual(
      [0, 12, 24, 36, 48].map((month) => ['therapyPayment', month / 6, month, 42_500_000]),
    )
    expect(settled.account.payerPresentValue / 100).toBeCloseTo(2_004_766.82, 2)
    expect(settled.account.grossPresentValue).toBe(212_500_000)
  })

  it('pays a year later at the end of years', () => {
    // 2,004,766.82 ÷ 1.03 = 1,946,375.55
    const settled = settle({}, { timing: 'ordinary' })
    expect(settled.ledger.journal!.map(({ month }) => month)).toEqual([12, 24, 36, 48, 60])
    expect(settled.account.payerPresentValue / 100).toBeCloseTo(1_946_375.55, 2)
  })

  it('lets a pharmacy or a bank pay the manufacturer at infusion', () => {
    const pharmacy = settle({}, { lender: 'pharmacy' })
    expect([
      pharmacy.ledger.net('pharmacy'),
      pharmacy.ledger.net('manufacturer'),
      pharmacy.ledger.net('payer'),
    ]).toEqual([0, 212_500_000, -212_500_000])
    expect(pharmacy.account.manufacturerPresentValue).toBe(212_500_000)
    const bank = settle({}, { lender: 'bank', financingPerYear: 0.05 })
    // 2,125,000 × .219975998 × 5 = 2,337,244.98 back for 2,125,000
    expect([bank.ledger.net('economy'), bank.ledger.net('manufacturer')]).toEqual([
      233_724_498 - 212_500_000,
      212_500_000,
    ])
  })

  it('treats a patient who left by its clause, from the instalment in the month of leaving on', () => {
    const left = { leaveMonth: 24 }
    expect(lines(left)).toHaveLength(5)
    expect(lines(left, { leavers: 'unpaid' })).toEqual([0, 12].map((month) => ['therapyPayment', month, 42_500_000]))
    expect(lines({ leaveMonth: 24.5 }, { leavers: 'unpaid' })).toHaveLength(3)
    expect(lines(left, { leavers: 'acceleration' })).toEqual([
      ['therapyPayment', 0, 42_500_000],
      ['therapyPayment', 12, 42_500_000],
      ['therapyPayment', 24, 127_500_000],
    ])
    expect(lines(left, { leavers: 'nextPayer' })).toEqual(
      [0, 12, 24, 36, 48].map((month) => [month < 24 ? 'therapyPayment' : 'nextPayerPayment', month, 42_500_000]),
    )
    expect(settle(left, { leavers: 'nextPayer', lender: 'pharmacy' }).ledger.net('pharmacy')).toBe(0)
    expect(settle(left, { leavers: 'nextPayer', lender: 'bank' }).ledger.net('payer')).toBe(-85_000_000)
    expect(settle(left, { leavers: 'unpaid', lender: 'pharmacy' }).ledger.net('pharmacy')).toBe(
      85_000_000 - 212_500_000,
    )
  })

  it('discounts an accelerated balance at its own interest', () => {
    // leaves in month 6 of an annuity due at 5 %: 467,448.996 a year, four left, due in 6, 18, 30, 42 months:
    // 467,448.996 × 1.05^−.5 × (1 + 1.05^−1 + 1.05^−2 + 1.05^−3) = 467,448.996 × 3.633556 = 1,698,502.07
    const [, balance] = settle({ leaveMonth: 6 }, { leavers: 'acceleration', financingPerYear: 0.05 }).ledger.journal!
    expect([balance.month, Math.round(balance.cents / 100)]).toEqual([
      6,
      Math.round(467_448.996 * 1.05 ** -0.5 * (1 + 1 / 1.05 + 1 / 1.05 ** 2 + 1 / 1.05 ** 3)),
    ])
  })

  it('goes on after death unless its clause says otherwise; the dead do not leave', () => {
    const died = { deathMonth: 12, leaveMonth: 18 }
    expect(lines(died, { leavers: 'unpaid' })).toHaveLength(5)
    expect(lines(died, { death: 'unpaid' })).toEqual([['therapyPayment', 0, 42_500_000]])
    expect(lines(died, { death: 'acceleration' })).toEqual([
      ['therapyPayment', 0, 42_500_000],
      ['therapyPayment', 12, 170_000_000],
    ])
    // left in month 18, dead in month 30: the next payer stops
    expect(lines({ leaveMonth: 18, deathMonth: 30 }, { leavers: 'nextPayer', death: 'unpaid' })).toEqual([
      ['therapyPayment', 0, 42_500_000],
      ['therapyPayment', 12, 42_500_000],
      ['nextPayerPayment', 24, 42_500_000],
    ])
  })

  it('pays the price in full, to the cent, whoever lends it', () => {
    fc.assert(
      fc.property(
        arbitraryTherapy,
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom('manufacturer', 'pharmacy', 'bank'),
        fc.constantFrom('originalPayer', 'acceleration'),
        (one, years, lender, leavers) => {
          const { ledger } = settle(one, { years, lender, leavers })
          expect(ledger.net('payer')).toBe(-one.product)
          expect(ledger.net('manufacturer')).toBe(one.product)
        },
      ),
    )
  })
})
