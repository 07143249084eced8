import { describe, expect, it } from 'vitest'
import { type PlainTherapy, responder, settleTherapy } from '../care-fixture.ts'
import type { Settlement } from '../interface/settlement.ts'
import { transferIndex } from '../interface/transfer-kinds.ts'
import { payOnResponse } from './pay-on-response.ts'

const PERIODS = 3
const success: PlainTherapy = {
  ...responder,
  product: 47_500_000,
  infusionMonth: 0,
  lossMonth: Infinity,
  uniforms: [0.5, 0.5],
}
const failure: PlainTherapy = { ...success, responded: 0, lossMonth: 0 }

const settle = (therapies: readonly PlainTherapy[], overrides = {}): Settlement =>
  settleTherapy(
    payOnResponse,
    therapies.map((therapy) => ({ cancer: 'lymphoma', therapy })),
    overrides,
    1,
    PERIODS - 1,
  )
const paid = (therapies: readonly PlainTherapy[], overrides = {}): number =>
  settle(therapies, overrides).ledger.net('manufacturer')

describe('pay on response', () => {
  it('pays the maker for 82 of 100 patients after a month', () => {
    const { ledger, account } = settle(Array.from({ length: 100 }, (_, i) => (i < 82 ? success : failure)))
    // 82 × 475,000 = 38,950,000; a patient .82 × 475,000 × 1.03^(−1/12) = 388,541.75; waiting costs 389,500 − 388,541.75 = 958.25
    expect(ledger.net('manufacturer')).toBe(3_895_000_000)
    expect(account.payerPresentValue / 100 / 100).toBeCloseTo(388_541.75, 2)
    expect((3_895_000_000 - account.manufacturerPresentValue) / 100 / 100).toBeCloseTo(958.25, 2)
  })

  it('asks whether the response holds at the check, a loss in its month being a failure', () => {
    expect([1, 1.5].map((lossMonth) => paid([{ ...success, lossMonth }]))).toEqual([0, 47_500_000])
    expect([1, 1.5].map((deathMonth) => paid([{ ...success, deathMonth }]))).toEqual([0, 47_500_000])
    expect(paid([{ ...success, deathMonth: 1 }], { deathCountsAsFailure: false })).toBe(47_500_000)
  })

  it('pays when the check is due and the lag has passed', () => {
    const journal = settle([{ ...success, infusionMonth: 4 }], { lagMonths: 3 }).ledger.journal
    expect(journal).toMatchObject([{ kind: 'therapyPayment', period: 1, episode: 0, cents: 47_500_000 }]) // month 4 + 1 + 3 = 8
  })

  it('leaves a missing outcome to its rule: in full, not at all, or the share of responses seen', () => {
    const missing: PlainTherapy = { ...failure, uniforms: [0.5, 0.1] }
    const rule = (missingRule: string): number =>
      paid([missing, success, failure], { missingShare: 0.2, missingRule }) - 47_500_000
    expect(['success', 'failure', 'excluded', 'proRata'].map(rule)).toEqual([47_500_000, 0, 47_500_000, 23_750_000])
  })

  it('pays for failures taken for responses and misses responses taken for failures', () => {
    const late = [0.9, 0.5] as const
    expect(paid([{ ...failure, uniforms: late }], { failureSensitivity: 0.8 })).toBe(47_500_000)
    expect(paid([{ ...success, uniforms: late }], { failureSpecificity: 0.8 })).toBe(0)
  })

  it('gives the drug away to Medicaid after one failure under a single best price', () => {
    // two Medicaid patients at (1 − .231) × 475,000 = 365,275
    expect(settle([success, failure], { bestPriceRegime: 'single', medicaidShare: 0.5 }).ledger.net('economy')).toBe(
      73_055_000,
    )
    expect(settle([success, failure], { medicaidShare: 0.5 }).ledger.net('economy')).toBe(0)
  })

  it('leaves the payment for a patient who has gone to the original payer, the next one or nobody', () => {
    const gone = { ...success, leaveMonth: 1 }
    const by = (leavers: string): number[] => {
      const { totals, periods } = settle([gone], { leavers }).ledger
      return [transferIndex.therapyPayment, transferIndex.nextPayerPayment].map((kind) => totals[kind * periods])
    }
    expect(['originalPayer', 'nextPayer', 'unpaid'].map(by)).toEqual([
      [47_500_000, 0],
      [0, 47_500_000],
      [0, 0],
    ])
  })

  it('is over for a patient who has gone and whom nobody pays for; the next payer checks its own', () => {
    const gone = { ...failure, leaveMonth: 1 }
    const kinds = (leavers: string) =>
      settle([gone], { leavers, checkUsd: 500, adjudicatorUsd: 100 }).ledger.journal!.map(({ kind, cents }) => [
        kind,
        cents,
      ])
    expect(['originalPayer', 'nextPayer', 'unpaid'].map(kinds)).toEqual([
      [
        ['contractAdministration', 55_000],
        ['manufacturerAdministration', 5_000],
      ],
      [['manufacturerAdministration', 5_000]],
      [],
    ])
    // missing beside a success and, while the payer stays responsible, a failure
    const missing: PlainTherapy = { ...failure, uniforms: [0.5, 0.1] }
    const average = (leavers: string): number =>
      paid([missing, success, gone], { leavers, missingShare: 0.2, missingRule: 'proRata' }) - 47_500_000
    expect(['originalPayer', 'nextPayer', 'unpaid'].map(average)).toEqual([23_750_000, 47_500_000, 47_500_000])
  })

  it('leaves a patient whom nobody pays for out of best price', () => {
    const gone = { ...failure, leaveMonth: 1 }
    const rebates = (leavers: string): number =>
      settle([success, gone], { leavers, bestPriceRegime: 'single', medicaidShare: 0.5 }).ledger.net('economy')
    expect([rebates('unpaid'), rebates('originalPayer')]).toEqual([0, 73_055_000])
    // checked in month 1, due in month 4, gone in between: 475,000 never come
    expect(
      settle([success, { ...failure, leaveMonth: 3 }], {
        leavers: 'unpaid',
        lagMonths: 3,
        bestPriceRegime: 'single',
        medicaidShare: 0.5,
      }).ledger.net('economy'),
    ).toBe(0)
  })
})
