import { describe, expect, it } from 'vitest'
import { type PlainTherapy, responder, settleTherapy } from '../care-fixture.ts'
import type { Ledger } from '../interface/ledger.ts'
import { volumeRebate } from './volume-rebate.ts'

/** 10 % above one therapy, 20 % above three; no lag. */
const tiers = {
  firstTherapies: 1,
  firstRebateShare: 0.1,
  secondTherapies: 3,
  secondRebateShare: 0.2,
  thirdRebateShare: 0,
  lagMonths: 0,
}

const settle = (therapies: readonly PlainTherapy[], overrides = {}): Ledger =>
  settleTherapy(
    volumeRebate,
    therapies.map((therapy) => ({ cancer: 'lymphoma', therapy })),
    { ...tiers, ...overrides },
  ).ledger
const rebate = (count: number, overrides = {}): number =>
  settle(Array<PlainTherapy>(count).fill(responder), overrides).net('payer')

describe('the volume rebate', () => {
  it('applies each tier above its threshold only', () => {
    // 0 + 40,000 + 40,000 + 80,000: exactly at a threshold nothing changes
    expect([1, 2, 3, 4].map((n) => rebate(n))).toEqual([0, 4_000_000, 8_000_000, 16_000_000])
  })

  it('or reaches back to the first therapy', () => {
    expect([1, 2, 3, 4].map((n) => rebate(n, { retroactive: true }))).toEqual([0, 8_000_000, 12_000_000, 32_000_000])
  })

  it('settles what reaches back after the last infusion', () => {
    const therapies = [0, 5].map((infusionMonth) => ({ ...responder, infusionMonth }))
    expect(settle(therapies, { retroactive: true, lagMonths: 3 }).journal).toMatchObject([
      { period: 1, episode: 0, cents: 4_000_000 },
      { period: 1, episode: 1, cents: 4_000_000 },
    ])
  })

  it('counts by infusion, and of one month the cheaper first', () => {
    const dear = { ...responder, product: 50_000_000 }
    expect(
      settle([
        { ...dear, infusionMonth: 4 },
        { ...responder, infusionMonth: 5 },
      ]).net('payer'),
    ).toBe(4_000_000)
    expect(settle([dear, responder]).net('payer')).toBe(5_000_000)
    expect(settle([responder, dear]).net('payer')).toBe(5_000_000)
  })

  it('gives therapies beyond a number free', () => {
    // the third is free, the fourth too: 40,000 + 2 × 400,000
    expect(rebate(4, { freeAboveTherapies: 2 })).toBe(4_000_000 + 80_000_000)
  })

  it('refunds spending above a cap', () => {
    // net of tiers 400,000 + 360,000 = 760,000: a cap there costs nothing, one cent below a cent
    expect([760_000, 759_999.99, 300_000].map((spendCapUsd) => rebate(2, { spendCapUsd }) - 4_000_000)).toEqual([
      0, 1, 46_000_000,
    ])
  })

  it('spreads free therapies over the quarter for Medicaid’s best price', () => {
    // one of two free: net .5 of price; two Medicaid patients at (.5 − .231) × 400,000 = 107,600
    expect(
      settle([responder, responder], {
        firstRebateShare: 0,
        secondRebateShare: 0,
        freeAboveTherapies: 1,
        medicaidShare: 0.5,
      }).net('economy'),
    ).toBe(21_520_000)
  })

  it('starts from the price in the indication', () => {
    // 70 % of 400,000 = 280,000; two therapies: 2 × 120,000 + 10 % of 280,000
    expect(rebate(2, { indicationPriceShare: 0.7 })).toBe(24_000_000 + 2_800_000)
  })
})
