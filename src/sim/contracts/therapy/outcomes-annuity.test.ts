import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PlainTherapy, responder, settleTherapy } from '../care-fixture.ts'
import { arbitraryTherapy } from '../interface/contract.laws.ts'
import { outcomesAnnuity } from './outcomes-annuity.ts'

const therapy: PlainTherapy = {
  ...responder,
  product: 212_500_000,
  infusionMonth: 0,
  lossMonth: Infinity,
  uniforms: [0.5, 0.5, 0.5, 0.5],
}
const settle = (therapies: readonly Partial<PlainTherapy>[], overrides = {}) =>
  settleTherapy(
    outcomesAnnuity,
    therapies.map((one) => ({ cancer: 'lymphoma', therapy: { ...therapy, ...one } })),
    overrides,
    1,
    12,
  )
const lines = (one: Partial<PlainTherapy>, overrides = {}) =>
  settle([one], overrides).ledger.journal!.map(({ kind, month, cents }) => [kind, month, cents])
const months = (one: Partial<PlainTherapy>, overrides = {}): unknown[] =>
  lines(one, overrides).map(([, month]) => month)

describe('the annuity by outcome', () => {
  it('costs $1,912,500 a patient, worth $1,810,213.75, where 95, 90, 85 and 80 of 100 still respond', () => {
    // five more lose the response in each of four years; 425,000 × (1 + .95 + .90 + .85 + .80)
    const cohort = Array.from({ length: 100 }, (_, i) => ({
      lossMonth: i < 20 ? 12 * Math.floor(i / 5) + 6 : Infinity,
    }))
    const { ledger, account } = settle(cohort)
    expect(ledger.net('payer') / 100).toBe(-191_250_000)
    expect(account.payerPresentValue / 100 / 100).toBeCloseTo(1_810_213.75, 2)
  })

  it('stops at the first failure seen: a response lost in the month of a check does not work', () => {
    expect(months({})).toEqual([0, 12, 24, 36, 48])
    expect(months({ lossMonth: 24 })).toEqual([0, 12])
    expect(months({ lossMonth: 24.5 })).toEqual([0, 12, 24])
    expect(months({ responded: 0, lossMonth: 0 })).toEqual([0])
  })

  it('pays the lag after each check, but the first at infusion', () => {
    expect(months({ lossMonth: 30 }, { lagMonths: 3 })).toEqual([0, 15, 27])
  })

  it('pays a first share of its own where asked to, the rest in equal parts', () => {
    // .4 of 2,125,000 = 850,000; 1,275,000 in three of 425,000
    const terms = { years: 4, parts: 'upFront', upFrontShare: 0.4 }
    expect(lines({}, terms).map(([, , cents]) => cents)).toEqual([85_000_000, 42_500_000, 42_500_000, 42_500_000])
    expect(lines({}, { ...terms, years: 1 })).toEqual([['therapyPayment', 0, 212_500_000]])
  })

  it('leaves a death in response to its clause', () => {
    expect(months({ deathMonth: 12 })).toEqual([0])
    expect(months({ deathMonth: 12 }, { deathCountsAsFailure: false })).toEqual([0, 12, 24, 36, 48])
  })

  it('treats a patient who left by its portability rule, from the check in the month of leaving on', () => {
    const left = { leaveMonth: 24, lossMonth: 40 }
    expect(lines(left)).toEqual([0, 12, 24, 36].map((month) => ['therapyPayment', month, 42_500_000]))
    expect(months(left, { leavers: 'unpaid' })).toEqual([0, 12])
    expect(months({ ...left, leaveMonth: 24.5 }, { leavers: 'unpaid' })).toEqual([0, 12, 24])
    expect(lines(left, { leavers: 'nextPayer' })).toEqual(
      [0, 12, 24, 36].map((month) => [month < 24 ? 'therapyPayment' : 'nextPayerPayment', month, 42_500_000]),
    )
  })

  it('leaves the checks of patients who left to their next payer', () => {
    const checks = (leavers: string): unknown[] =>
      settle([{ leaveMonth: 24 }], { leavers, checkUsd: 500, years: 4 })
        .ledger.journal!.filter(({ kind }) => kind === 'contractAdministration')
        .map(({ month }) => month)
    expect(['originalPayer', 'nextPayer', 'unpaid'].map(checks)).toEqual([[12, 24, 36], [12], [12]])
  })

  it('settles the expected value of what a leaver would still have cost', () => {
    // leaves in month 12 while it works, $400,000 in four, persistence .9, no discounting: 100,000 × (1 + .9 + .81)
    const terms = { years: 4, leavers: 'settled', payerDiscountPerYear: 0 }
    const left = { product: 40_000_000, leaveMonth: 12 }
    expect(lines(left, terms)).toEqual([
      ['therapyPayment', 0, 10_000_000],
      ['therapyPayment', 12, 27_100_000],
    ])
    // six months earlier each part is half a year further off: × .9^.5 = .9486833
    expect(lines({ ...left, leaveMonth: 6 }, terms)[1]).toEqual(['therapyPayment', 6, 25_709_317])
    // 3 % a year: 100,000 × (1 + .9 ÷ 1.03 + .81 ÷ 1.0609) = 263,728.91
    expect(lines(left, { ...terms, payerDiscountPerYear: 0.03 })[1]).toEqual(['therapyPayment', 12, 26_372_891])
    // failed by then: nothing is settled
    expect(lines({ ...left, lossMonth: 12 }, terms)).toHaveLength(1)
    expect(lines({ ...left, lossMonth: 12.5 }, terms)).toHaveLength(2)
  })

  it('counts a missing outcome by its rule', () => {
    // first check missing, later ones seen
    const missing = { uniforms: [0.5, 0.1, 0.5, 0.5], lossMonth: 6 }
    const rule = (missingRule: string) =>
      settle([missing, {}], { missingShare: 0.2, missingRule })
        .ledger.journal!.filter(({ episode }) => episode === 0)
        .map(({ month, cents }) => [month, cents])
    expect(rule('success')).toEqual([
      [0, 42_500_000],
      [12, 42_500_000],
    ])
    expect(rule('failure')).toEqual([[0, 42_500_000]])
    // leaves the contract: what is left, 4 × 425,000, at once
    expect(rule('excluded')).toEqual([
      [0, 42_500_000],
      [12, 170_000_000],
    ])
    // as the one other patient, who works
    expect(rule('proRata')).toEqual([
      [0, 42_500_000],
      [12, 42_500_000],
    ])
  })

  it('never costs more than the price', () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryTherapy, { minLength: 1, maxLength: 8 }),
        fc.constantFrom('originalPayer', 'nextPayer', 'unpaid', 'settled'),
        fc.constantFrom('success', 'excluded', 'proRata'),
        fc.integer({ min: 1, max: 14 }),
        (therapies, leavers, missingRule, years) => {
          const { ledger } = settle(therapies, {
            leavers,
            missingRule,
            years,
            missingShare: 0.3,
            failureSensitivity: 0.8,
            failureSpecificity: 0.9,
            deathCountsAsFailure: false,
          })
          const price = therapies.reduce((sum, { product }) => sum + product, 0)
          expect(ledger.net('manufacturer')).toBeGreaterThanOrEqual(0)
          expect(ledger.net('manufacturer')).toBeLessThanOrEqual(price + years * therapies.length)
        },
      ),
    )
  })
})
