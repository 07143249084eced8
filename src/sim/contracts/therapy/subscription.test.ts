import { describe, expect, it } from 'vitest'
import type { TermValue } from '../../fields.ts'
import { poissonQuantile } from '../../random/poisson.ts'
import { uniforms } from '../../random/random.laws.ts'
import { type PlainEpisode, type PlainTherapy, responder, settleTherapy } from '../care-fixture.ts'
import type { AnyTherapyContract } from '../interface/contract.ts'
import type { Settlement } from '../interface/settlement.ts'
import { type TransferKindId, transferIndex } from '../interface/transfer-kinds.ts'
import {
  subscriptionCappedVolume,
  subscriptionFixedFee,
  subscriptionPooled,
  subscriptionShareOfPatients,
} from './subscription.ts'

const PERIODS = 4 // two contract years
const untreated: PlainEpisode = { cancer: 'lymphoma' }
/** $400,000 each, one a month from the first of `period`. */
const patients = (n: number, period = 0, therapy: Partial<PlainTherapy> = {}): PlainEpisode[] =>
  Array.from({ length: n }, (_, i) => ({
    cancer: 'lymphoma',
    period,
    therapy: { ...responder, infusionMonth: i % 6, ...therapy },
  }))

const settle = (
  contract: AnyTherapyContract,
  episodes: readonly PlainEpisode[],
  terms: Readonly<Record<string, TermValue>>,
  periods = PERIODS,
): Settlement => settleTherapy(contract, [untreated, ...episodes], terms, periods, 0)
const byPeriod = ({ ledger }: Settlement, kind: TransferKindId): number[] =>
  Array.from(ledger.totals.subarray(transferIndex[kind] * ledger.periods, (transferIndex[kind] + 1) * ledger.periods))
const discount = ({ account }: Settlement): number => 1 - account.payerPresentValue / account.grossPresentValue

describe('the subscription at a fixed fee', () => {
  const fee = (episodes: readonly PlainEpisode[], periods = PERIODS): Settlement =>
    settle(subscriptionFixedFee, episodes, { feeUsdPerYear: 1_000_000, payerDiscountPerYear: 0 }, periods)

  it('is $1,000,000 at the start of each contract year, whoever is treated', () => {
    for (const n of [0, 1, 4, 40])
      expect(byPeriod(fee(patients(n)), 'subscriptionFee')).toEqual([100_000_000, 0, 100_000_000, 0])
    expect(fee(patients(40)).ledger.net('manufacturer')).toBe(200_000_000)
  })

  it('is due in full for a year that the horizon cuts short', () => {
    expect(byPeriod(fee([], 1), 'subscriptionFee')).toEqual([100_000_000])
    expect(byPeriod(fee([], 3), 'subscriptionFee')).toEqual([100_000_000, 0, 100_000_000])
  })

  it('comes to a unit price of fee over patients: $250,000 of $400,000 for four in the year', () => {
    expect(discount(fee(patients(4), 2))).toBeCloseTo(1 - 250_000 / 400_000, 12)
    expect(discount(fee(patients(2), 2))).toBeCloseTo(-0.25, 12)
  })

  it('is worth less a year later: 1,000,000 + 1,000,000 ÷ 1.03', () => {
    const { account } = settle(subscriptionFixedFee, [], { feeUsdPerYear: 1_000_000, payerDiscountPerYear: 0.03 })
    expect(account.payerPresentValue / 100).toBeCloseTo(1_970_873.79, 2)
  })
})

describe('the subscription with capped volume', () => {
  const terms = { unitPriceShare: 0.9, capUsdPerYear: 1_000_000 }
  const capped = (episodes: readonly PlainEpisode[], more = {}): Settlement =>
    settle(subscriptionCappedVolume, episodes, { ...terms, ...more })
  const paid = (episodes: readonly PlainEpisode[], more = {}): number =>
    capped(episodes, more).ledger.net('manufacturer')

  it('charges $360,000, $360,000, $280,000 and nothing', () => {
    expect(capped(patients(4)).ledger.journal!.map(({ cents }) => cents)).toEqual([36_000_000, 36_000_000, 28_000_000])
  })

  it('is min(n · p, F) below, at and a cent beyond the cap', () => {
    expect(paid(patients(2))).toBe(72_000_000)
    expect(paid(patients(2), { capUsdPerYear: 720_000 })).toBe(72_000_000)
    expect(paid(patients(2), { capUsdPerYear: 719_999.99 })).toBe(71_999_999)
    expect(paid(patients(2, 0, { product: 0 }))).toBe(0)
  })

  it('counts anew every contract year', () => {
    expect(byPeriod(capped([...patients(4), ...patients(1, 1), ...patients(1, 2)]), 'therapyPayment')).toEqual([
      100_000_000, 0, 36_000_000, 0,
    ])
  })

  it('costs E min(n p, F) over Poisson numbers of patients, within four standard errors', () => {
    const [mean, unit, cap] = [2.5, 360_000, 1_000_000]
    let probability = Math.exp(-mean)
    let expected = 0
    for (let n = 0; n < 60; n++) {
      expected += probability * Math.min(n * unit, cap)
      probability *= mean / (n + 1)
    }
    const byNumber = Array.from({ length: 20 }, (_, n) => paid(patients(n)) / 100)
    const drawn = Array.from(uniforms('capped volume', 4000), (u) => byNumber[poissonQuantile(u, mean)])
    const average = drawn.reduce((sum, x) => sum + x, 0) / drawn.length
    const variance = drawn.reduce((sum, x) => sum + (x - average) ** 2, 0) / drawn.length
    expect(Math.abs(average - expected)).toBeLessThan(4 * Math.sqrt(variance / drawn.length))
  })
})

describe('the pooled subscription', () => {
  it('takes $100,000 a month from the payer and buys each therapy at price', () => {
    const pooled = settle(subscriptionPooled, patients(2, 1), { premiumUsdPerMonth: 1, members: 100_000 }, 2)
    expect(byPeriod(pooled, 'poolPremium')).toEqual([60_000_000, 60_000_000])
    expect(byPeriod(pooled, 'poolPurchase')).toEqual([0, 80_000_000])
    expect(['payer', 'insurer', 'manufacturer'].map((party) => pooled.ledger.net(party as 'payer'))).toEqual([
      -120_000_000, 40_000_000, 80_000_000,
    ])
  })

  it('is contributed to when nobody is treated, in whole cents a month', () => {
    expect(settle(subscriptionPooled, [], { premiumUsdPerMonth: 0.333, members: 7 }, 1).ledger.net('insurer')).toBe(
      6 * 233,
    )
  })
})

describe('the subscription for a number of patients', () => {
  const terms = { feeUsdPerYear: 1_000_000, patients: 2, overagePriceShare: 0.8 }
  const access = (episodes: readonly PlainEpisode[]): Settlement =>
    settle(subscriptionShareOfPatients, episodes, terms, 2)

  it('costs $1,000,000 up to two patients, $1,320,000 for three, $1,640,000 for four', () => {
    expect([0, 1, 2, 3, 4].map((n) => access(patients(n)).ledger.net('manufacturer') / 100)).toEqual([
      1_000_000, 1_000_000, 1_000_000, 1_320_000, 1_640_000,
    ])
  })

  it('charges the dearer of those infused together, in whichever order they stand', () => {
    const [cheap, dear] = [
      patients(2, 0, { infusionMonth: 2 }),
      patients(1, 0, { infusionMonth: 2, product: 50_000_000 }),
    ]
    for (const order of [
      [...cheap, ...dear],
      [...dear, ...cheap],
    ])
      expect(byPeriod(access(order), 'therapyPayment')).toEqual([40_000_000, 0])
  })
})
