import { describe, expect, it } from 'vitest'
import { type PlainTherapy, responder, settleTherapy } from '../care-fixture.ts'
import type { Settlement } from '../interface/settlement.ts'
import { transferIndex } from '../interface/transfer-kinds.ts'
import { cohortStop } from './cohort-stop.ts'

const success: PlainTherapy = { ...responder, infusionMonth: 0, lossMonth: Infinity, uniforms: [0.5, 0.5] }
const failure: PlainTherapy = { ...success, responded: 0, lossMonth: 0 }
/** Four instalments of $100,000, stop above one half, a quarter back, no lag. */
const terms = { instalmentYears: 4, failureShare: 0.5, refundShare: 0.25, lagMonths: 0 }

const settle = (therapies: readonly (PlainTherapy & { period?: number })[], overrides = {}): Settlement =>
  settleTherapy(
    cohortStop,
    therapies.map(({ period, ...therapy }) => ({ cancer: 'lymphoma', period: period ?? 0, therapy })),
    { ...terms, ...overrides },
    4,
  )
/** Paid to and returned by the manufacturer. */
const flows = (therapies: readonly (PlainTherapy & { period?: number })[], overrides = {}): number[] => {
  const { totals, periods } = settle(therapies, overrides).ledger
  return [transferIndex.therapyPayment, transferIndex.cohortRebate].map((kind) =>
    totals.subarray(kind * periods, (kind + 1) * periods).reduce((a, b) => a + b, 0),
  )
}

describe('instalments stopped by the cohort', () => {
  it('stop when two of three have failed after a year, and a quarter of what was paid comes back', () => {
    // 3 × 100,000 paid, 3 × 25,000 returned
    expect(flows([success, failure, failure])).toEqual([30_000_000, 7_500_000])
  })

  it('go on at exactly half, in full for failures too', () => {
    expect(flows([success, failure])).toEqual([80_000_000, 0])
    expect(flows([success, failure], { failureShare: 0.49 })).toEqual([20_000_000, 5_000_000])
  })

  it('count failures up as they come, before the instalment of the day', () => {
    // the second loses response in month 24: two of three failed at the check of that month, two instalments paid
    expect(flows([success, failure, { ...success, lossMonth: 24 }])).toEqual([60_000_000, 15_000_000])
    expect(flows([success, failure, { ...success, lossMonth: 24.5 }])).toEqual([90_000_000, 22_500_000])
  })

  it('make later therapies an ordinary purchase', () => {
    // stop in month 12; a patient infused in month 11 has paid one instalment, in month 12 and 18 the price
    const later = (period: number, infusionMonth: number): number[] =>
      flows([failure, failure, { ...success, period, infusionMonth }])
    expect(later(1, 5)).toEqual([30_000_000, 7_500_000])
    expect(later(2, 0)).toEqual([20_000_000 + 40_000_000, 5_000_000])
    expect(later(3, 0)).toEqual([20_000_000 + 40_000_000, 5_000_000])
  })

  it('wait for a minimum of outcomes seen', () => {
    expect(flows([failure, failure], { minimumPatients: 2 })).toEqual([20_000_000, 5_000_000])
    expect(flows([failure, failure], { minimumPatients: 3 })).toEqual([80_000_000, 0])
  })

  it('count only outcomes that are seen', () => {
    const missing: PlainTherapy = { ...success, uniforms: [0.5, 0.1] }
    const rule = (missingRule: string): number[] =>
      flows([success, failure, failure, missing], { missingShare: 0.2, missingRule })
    expect(rule('success')).toEqual([160_000_000, 0]) // two of four
    expect(rule('failure')).toEqual([40_000_000, 10_000_000])
    expect(rule('proRata')).toEqual([40_000_000, 10_000_000]) // two of three
    expect(rule('excluded')).toEqual([40_000_000, 10_000_000])
  })

  it('count what is missing as no outcome, also where all outcomes seen are alike', () => {
    const missing: PlainTherapy = { ...success, uniforms: [0.5, 0.1] }
    const average = { missingShare: 0.2, missingRule: 'proRata' }
    const alike = [failure, failure, missing, missing, missing]
    expect(flows(alike, { ...average, minimumPatients: 2 })).toEqual([50_000_000, 12_500_000])
    expect(flows(alike, { ...average, minimumPatients: 3 })).toEqual([200_000_000, 0])
    // the only one seen works in month 12 and has failed in month 24: one of one
    expect(flows([{ ...success, lossMonth: 24 }, missing, missing, missing], average)).toEqual([80_000_000, 20_000_000])
  })

  it('return all that this payer paid, of patients who have left too, and watch only those who stay', () => {
    const gone: PlainTherapy = { ...success, leaveMonth: 6 }
    expect(flows([failure, failure, gone])).toEqual([30_000_000, 7_500_000])
    // the second instalments are not the payer's: stopped in month 24, it has paid 4 × 100,000 + 100,000
    const late: PlainTherapy = { ...success, lossMonth: 24 }
    expect(flows([late, late, gone], { leavers: 'nextPayer' })).toEqual([50_000_000, 12_500_000])
    expect(flows([success, failure, gone], { leavers: 'unpaid' })).toEqual([90_000_000, 0])
  })

  it('add up to the price to the cent', () => {
    expect(flows([{ ...success, product: 100 }], { instalmentYears: 3 })).toEqual([100, 0])
    expect(flows([{ ...success, product: 7 }], { instalmentYears: 60 })).toEqual([7, 0])
  })

  it('without a stop are an annuity: $425,000 in five years, worth $400,953.36 at 3 %', () => {
    // 85,000 × (1 + 1.03⁻¹ + … + 1.03⁻⁴) = 85,000 × 4.7170984 = 400,953.36
    expect(
      settle([{ ...success, product: 42_500_000 }], { instalmentYears: 5 }).account.payerPresentValue / 100,
    ).toBeCloseTo(400_953.36, 2)
  })
})
