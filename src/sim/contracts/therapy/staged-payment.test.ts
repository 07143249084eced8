import { describe, expect, it } from 'vitest'
import { type PlainTherapy, responder, settleTherapy } from '../care-fixture.ts'
import type { Settlement } from '../interface/settlement.ts'
import { stagedPayment } from './staged-payment.ts'

const success: PlainTherapy = {
  ...responder,
  product: 32_000_000,
  infusionMonth: 0,
  lossMonth: Infinity,
  uniforms: [0.5, 0.5],
}
const failure: PlainTherapy = { ...success, responded: 0, lossMonth: 0 }

const settle = (therapies: readonly PlainTherapy[], overrides = {}): Settlement =>
  settleTherapy(
    stagedPayment,
    therapies.map((therapy) => ({ cancer: 'lymphoma', therapy })),
    overrides,
  )
const paid = (therapies: readonly PlainTherapy[], overrides = {}): number =>
  settle(therapies, overrides).ledger.net('manufacturer')
/** Upfront .4, then .2 at 12 months and .1 at 24, 36 and 48. */
const five = {
  upfrontShare: 0.4,
  firstMonths: 12,
  firstShare: 0.2,
  secondShare: 0.1,
  thirdShare: 0.1,
  fourthShare: 0.1,
}

describe('staged payment by outcome', () => {
  it('pays 52 % at infusion and 48 % at 18 months for 45 of 100 patients', () => {
    const { ledger, account } = settle(
      Array.from({ length: 100 }, (_, i) => (i < 45 ? success : { ...success, lossMonth: 17 })),
    )
    // a patient 166,400 + .45 × 153,600 = 235,520; worth 166,400 + 69,120 × 1.03^(−1.5) = 232,522.29
    expect(ledger.net('manufacturer')).toBe(2_355_200_000)
    expect(account.payerPresentValue / 100 / 100).toBeCloseTo(232_522.29, 2)
  })

  it('stops at the first failure seen, a loss in the month of a stage being one', () => {
    // of 320,000: .4 = 128,000; + .2 = 192,000; + .1 each
    expect([11, 12, 12.5, 24, 36.5, 49].map((lossMonth) => paid([{ ...success, lossMonth }], five))).toEqual([
      12_800_000, 12_800_000, 19_200_000, 19_200_000, 25_600_000, 28_800_000,
    ])
    expect(paid([failure], five)).toBe(12_800_000)
  })

  it('pays at each stage’s month', () => {
    const months = settle([{ ...success, infusionMonth: 5 }], five).ledger.journal?.map(({ period }) => period)
    expect(months).toEqual([0, 2, 4, 6, 8]) // months 5, 17, 29, 41 and 53
  })

  it('may be tied to life alone, which costs no check', () => {
    const lost = { ...success, lossMonth: 3 }
    const alive = { stageOn: 'alive', checkUsd: 500, missingShare: 1, missingRule: 'failure' }
    expect([lost, failure, { ...lost, deathMonth: 18.5 }].map((therapy) => paid([therapy], alive))).toEqual([
      32_000_000, 32_000_000, 32_000_000,
    ])
    expect(paid([{ ...success, deathMonth: 18 }], alive)).toBe(16_640_000)
  })

  it('pays all that is outstanding for a patient who leaves the contract over a missing outcome', () => {
    const missing: PlainTherapy = { ...failure, uniforms: [0.5, 0.1] }
    expect(paid([missing], { ...five, missingShare: 0.2, missingRule: 'excluded' })).toBe(28_800_000)
    expect(paid([missing], { ...five, missingShare: 0.2, missingRule: 'success' })).toBe(28_800_000)
    // seen beside it: one holds, one does not. Half of .2 at 12; later one of one holds: half of .1 three times
    expect(paid([missing, success, failure], { ...five, missingShare: 0.2, missingRule: 'proRata' })).toBe(
      28_800_000 + 12_800_000 + (12_800_000 + 3_200_000 + 3 * 1_600_000),
    )
  })

  it('is over for a patient who has gone and whom nobody pays for', () => {
    const gone: PlainTherapy = { ...failure, leaveMonth: 18 }
    const administration = (leavers: string): number => settle([gone], { leavers, checkUsd: 500 }).ledger.net('economy')
    expect(['originalPayer', 'nextPayer', 'unpaid'].map(administration)).toEqual([50_000, 0, 0])
    // best price: one patient at 100 %, one at 52 %: (1 − .52 − .231) × 320,000 for each of two Medicaid patients, or nothing
    const rebates = (leavers: string): number =>
      settle([success, gone], { leavers, bestPriceRegime: 'single', medicaidShare: 0.5 }).ledger.net('economy')
    expect([rebates('originalPayer'), rebates('unpaid')]).toEqual([2 * 7_968_000, 0])
    expect(paid([{ ...success, leaveMonth: 18 }, gone], { leavers: 'unpaid' })).toBe(2 * 16_640_000)
  })

  it('is for a complete response, unless any response will do', () => {
    const partial: PlainTherapy = { ...success, complete: 0 }
    expect(paid([partial])).toBe(16_640_000)
    expect(paid([partial], { response: 'any' })).toBe(32_000_000)
  })
})
