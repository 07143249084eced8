import { describe, expect, it } from 'vitest'
import { cancerIds } from '../../cohort/catalogue/categories.ts'
import { type PlainEpisode, settleProvider } from '../care-fixture.ts'
import type { AnyProviderContract } from '../interface/contract.ts'
import { type TransferKindId, transferIndex } from '../interface/transfer-kinds.ts'
import { ocmAlternativeTwoSided, ocmOneSided, ocmTwoSided } from './ocm.ts'

/** Reference of spread costs, so that caps do not bite between $5,000 and $15,000: every prediction is $10,000. */
const reference: PlainEpisode[] = cancerIds.flatMap((cancer) =>
  [500_000, 1_500_000].map((hospitalServices) => ({ cancer, hospitalServices })),
)
const three = (hospitalServices: number, more: Partial<PlainEpisode> = {}): PlainEpisode[] =>
  (['lung', 'breast', 'prostate'] as const).map((cancer) => ({ cancer, hospitalServices, ...more }))
const settle = (contract: AnyProviderContract, episodes: readonly PlainEpisode[], overrides = {}) => {
  const { settlement } = settleProvider(contract, episodes, reference, overrides)
  return Object.assign(settlement, {
    of: (kind: TransferKindId): number => settlement.ledger.totals[transferIndex[kind]],
  })
}
const withoutMonthly = { meosUsdPerMonth: 0 }

describe('the Oncology Care Model', () => {
  it('pays $160 a month to all alike, less sequestration, and counts it', () => {
    // 6 + 6 + 3 months (death in month 2.25), one patient dual-eligible: 15 × 160 × .98 = 2,352; A = 30,000 + 2,400
    const episodes = three(1_000_000).map((e, i) => (i === 2 ? { ...e, deathMonth: 2.25, dual: 1 as const } : e))
    const { of, actualCents } = settle(ocmOneSided, episodes)
    expect([of('enhancedServicesPayment'), of('enhancedServicesDualTopUp')]).toEqual([235_200, 0])
    expect(actualCents).toBe(3_000_000 + 240_000)
  })

  it('pays three episodes below target: benchmark $30,000, actual $27,000', () => {
    // one-sided: T = 28,800, 1,800 × .98 = 1,764; two-sided: T = 29,175, 2,175 × .98 = 2,131.50
    expect(settle(ocmOneSided, three(900_000), withoutMonthly).of('performancePayment')).toBe(176_400)
    expect(settle(ocmTwoSided, three(900_000), withoutMonthly).of('performancePayment')).toBe(213_150)
  })

  it('recoups from the target on in the original two-sided form, from the benchmark on in the alternative, never in the one-sided', () => {
    const revenue = { practiceServices: 200_000 } // counted too: 10,000 + 2,000 an episode, A = 36,000
    const of = (contract: AnyProviderContract): number =>
      settle(contract, three(1_000_000, revenue), withoutMonthly).of('recoupment')
    // T = 29,175: 6,825, stopped at 20 % = 6,000
    expect([of(ocmOneSided), of(ocmTwoSided)]).toEqual([0, 600_000])
    expect(settle(ocmTwoSided, three(1_000_000), withoutMonthly).of('recoupment')).toBe(82_500) // A = 30,000
    expect(settle(ocmAlternativeTwoSided, three(1_000_000), withoutMonthly).of('recoupment')).toBe(0)
  })

  it('stops the alternative form at shares of what payer and patients paid the practice', () => {
    // services 2,000 an episode: payer 1,600 × .98 = 1,568, patient 400 × .9 = 360; with MEOS 960 × .98 = 940.80 an episode
    const revenue = { practiceServices: 200_000 }
    const receipts = 3 * (156_800 + 36_000)
    const loss = settle(ocmAlternativeTwoSided, three(1_000_000, revenue), withoutMonthly)
    expect(loss.of('recoupment')).toBe(0.08 * receipts) // excess 6,000 above 30,000, stopped at 462.72
    const gain = settle(ocmAlternativeTwoSided, three(500_000, revenue), withoutMonthly)
    expect(gain.of('performancePayment')).toBe(Math.round(0.16 * receipts * 0.98)) // gap 29,250 − 21,000, stopped at 925.44
    const monthly = settle(ocmAlternativeTwoSided, three(1_000_000, revenue))
    expect(monthly.of('recoupment')).toBe(Math.round(0.08 * (receipts + 3 * 94_080)))
  })
})
