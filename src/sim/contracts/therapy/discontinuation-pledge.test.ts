import { describe, expect, it } from 'vitest'
import { type PlainTherapy, responder, settleTherapy } from '../care-fixture.ts'
import type { Settlement } from '../interface/settlement.ts'
import { type TransferKindId, transferIndex } from '../interface/transfer-kinds.ts'
import { discontinuationPledge } from './discontinuation-pledge.ts'

const FILL = 1_914_400
const drug: PlainTherapy = {
  ...responder,
  product: FILL,
  site: 0,
  infusionMonth: 0,
  lossMonth: Infinity,
  uniforms: [0.5, 0.5],
}
const settle = (patients: readonly Partial<PlainTherapy>[], overrides = {}, periods = 1): Settlement =>
  settleTherapy(
    discontinuationPledge,
    patients.map((one) => ({ cancer: 'lung', therapy: { ...drug, ...one } })),
    overrides,
    periods,
    8,
  )
const total = ({ ledger }: Settlement, kind: TransferKindId): number =>
  ledger.totals
    .subarray(transferIndex[kind] * ledger.periods, (transferIndex[kind] + 1) * ledger.periods)
    .reduce((a, b) => a + b, 0)
const fills = (one: Partial<PlainTherapy>, overrides = {}, periods = 1): number =>
  total(settle([one], overrides, periods), 'pledgeFill') / FILL
const refund = (one: Partial<PlainTherapy>, overrides = {}): number => total(settle([one], overrides), 'pledgeRefund')

describe('the early-discontinuation pledge', () => {
  it('returns $7,274.72 a starter where 5, 6 and 7 of 100 stop after fills 1, 2 and 3', () => {
    // 19,144 × (5 × 1 + 6 × 2 + 7 × 3) ÷ 100 = 19,144 × .38
    const starters = Array.from({ length: 100 }, (_, i) => ({
      lossMonth: i < 5 ? 1 : i < 11 ? 2 : i < 18 ? 3 : Infinity,
    }))
    expect(total(settle(starters), 'pledgeRefund') / 100).toBe(727_472)
  })

  it('returns three fills, $57,432, but nothing once a fourth is dispensed', () => {
    expect(fills({ lossMonth: 3 })).toBe(3)
    expect(refund({ lossMonth: 3 })).toBe(5_743_200)
    expect(fills({ lossMonth: 3.5 })).toBe(4)
    expect(refund({ lossMonth: 3.5 })).toBe(0)
  })

  it('counts fills to the stop where their length is no round number', () => {
    // in months 0, .986, 1.972 and, but for the stop, 2.958; 0, .7, 1.4 and 2.1
    for (const [fillMonths, stop] of [
      [0.986, 2.958],
      [0.7, 2.1],
    ]) {
      expect([fills({ lossMonth: stop }, { fillMonths }), refund({ lossMonth: stop }, { fillMonths })]).toEqual([
        3,
        3 * FILL,
      ])
      expect([
        fills({ lossMonth: stop + 0.001 }, { fillMonths }),
        refund({ lossMonth: stop + 0.001 }, { fillMonths }),
      ]).toEqual([4, 0])
    }
  })

  it('counts the first fill alone without a response, unless the stop has a date', () => {
    expect([fills({ responded: 0, lossMonth: 0 }), refund({ responded: 0, lossMonth: 0 })]).toEqual([1, FILL])
    expect([fills({ responded: 0, lossMonth: Infinity }), refund({ responded: 0, lossMonth: Infinity })]).toEqual([
      1,
      FILL,
    ])
    expect([fills({ responded: 0, lossMonth: 1.5 }), refund({ responded: 0, lossMonth: 1.5 })]).toEqual([2, 2 * FILL])
  })

  it('is bought at the pharmacy fill by fill, to the horizon or the most fills', () => {
    const settled = settle([{ infusionMonth: 1, lossMonth: 1.5 }])
    expect(settled.ledger.journal!.map(({ kind, month, cents }) => [kind, month, cents])).toEqual([
      ['pledgeFill', 1, FILL],
      ['pledgeFillAcquisition', 1, FILL],
      ['pledgeFill', 2, FILL],
      ['pledgeFillAcquisition', 2, FILL],
      ['pledgeRefund', 8.5, 2 * FILL],
    ])
    expect(settled.ledger.net('pharmacy')).toBe(0)
    expect(fills({})).toBe(6)
    expect(fills({}, {}, 3)).toBe(18)
    expect(fills({}, { maximumFills: 4 }, 3)).toBe(4)
    expect(fills({}, { fillMonths: 2 }, 3)).toBe(9)
    // two months before the horizon ends: the three pledged fills are seen through
    expect(fills({ infusionMonth: 4 })).toBe(3)
  })

  it('counts every fill at its price in what therapies cost', () => {
    const { account } = settle([{ lossMonth: 2 }], { payerDiscountPerYear: 0, lagMonths: 0 })
    expect([account.grossPresentValue, account.payerPresentValue]).toEqual([2 * FILL, 0])
  })

  it('counts of each fill what the payer pays: without a refund there is no discount', () => {
    // four fills of 19,144 less 1,914.40, none refunded
    const { account } = settle([{ lossMonth: 3.5 }], { patientShare: 0.1, payerDiscountPerYear: 0 })
    expect([account.grossPresentValue, account.payerPresentValue]).toEqual([4 * 1_722_960, 4 * 1_722_960])
  })

  it('splits fills and refund between payer and patient', () => {
    // 10 % of 19,144 = 1,914.40 a fill
    const settled = settle([{ lossMonth: 2 }], { patientShare: 0.1 })
    expect([total(settled, 'pledgeFill'), total(settled, 'pledgeFillPatient')]).toEqual([2 * 1_722_960, 2 * 191_440])
    expect([settled.ledger.net('payer'), settled.ledger.net('patient'), settled.ledger.net('manufacturer')]).toEqual([
      0, 0, 0,
    ])
  })

  it('is capped for payer and patient together', () => {
    // Panzyga: $16,500 a treatment, at most $50,000: four treatments cost 66,000
    const terms = { pledgedFills: 4, capUsd: 50_000, patientShare: 0.2 }
    const settled = settle([{ product: 1_650_000, lossMonth: 4 }], terms)
    expect([total(settled, 'pledgeRefund'), total(settled, 'pledgeRefundPatient')]).toEqual([4_000_000, 1_000_000])
    // three cost 49,500, within the cap
    expect(total(settle([{ product: 1_650_000, lossMonth: 3 }], { ...terms, patientShare: 0 }), 'pledgeRefund')).toBe(
      4_950_000,
    )
    expect(refund({ product: 10_000_000, lossMonth: 3 }, { capUsd: 0 })).toBe(30_000_000)
  })

  it('refunds only what is given up for lack of effect', () => {
    expect(refund({ lossMonth: 2 }, { eligibleShare: 0.5 })).toBe(0) // uniform .5, not below .5
    expect(refund({ lossMonth: 2, uniforms: [0.499, 0.5] }, { eligibleShare: 0.5 })).toBe(2 * FILL)
    // dies on the drug in month 1.5: two fills, no refund
    expect([fills({ deathMonth: 1.5 }), refund({ deathMonth: 1.5 })]).toEqual([2, 0])
  })

  it('loses the payer’s refund of a patient who left in the month of the stop; the patient keeps theirs', () => {
    const left = { lossMonth: 2, leaveMonth: 2 }
    expect(refund(left)).toBe(0)
    expect(refund({ ...left, leaveMonth: 2.5 })).toBe(2 * FILL)
    expect(refund(left, { portability: 'originalPayerKeepsClaim' })).toBe(2 * FILL)
    expect(total(settle([{ lossMonth: 2, leaveMonth: 1 }], { patientShare: 0.1 }), 'pledgeRefundPatient')).toBe(191_440) // one fill under this payer
  })
})
