import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultTerms } from '../../care-fixture.ts'
import type { AnyProviderContract } from '../../interface/contract.ts'
import type { PeriodFacts } from '../../interface/reconciliation.ts'
import { eomRa1, eomRa2 } from '../eom.ts'
import { ocmAlternativeTwoSided, ocmOneSided, ocmTwoSided } from '../ocm.ts'
import { type Reconciliation, type ReconciliationTerms, reconcile, reconcilePeriod } from './eom-reconciliation.ts'

const MILLION = 100_000_000 // cents

const ra1: Reconciliation = {
  benchmarkCents: 10 * MILLION,
  actualCents: 10 * MILLION,
  discountShare: 0.04,
  stopGainShare: 0.04,
  stopLossShare: 0.02,
  thresholdRatio: 1,
  paymentMultiplier: 1,
  recoupmentMultiplier: 1,
  geographicRatio: 1,
  sequestrationShare: 0.02,
  capStage: 'gross',
  recoupmentBase: 'threshold',
}
const ra2: Reconciliation = { ...ra1, discountShare: 0.03, stopGainShare: 0.12, stopLossShare: 0.06 }

const outcome = (r: Reconciliation): readonly [number, number] => {
  const { performancePaymentCents, recoupmentCents } = reconcile(r)
  return [performancePaymentCents, recoupmentCents]
}

describe('worked reconciliations on a benchmark of $10 million', () => {
  it('pays $392,000 exactly at the stop-gain of arrangement 1, and no more below it', () => {
    // T = 9.6 M, T − A = 400,000 = 4 % × 10 M; 400,000 × .98 = 392,000. At A = 9 M the gap is 600,000, capped at 400,000
    expect(outcome({ ...ra1, thresholdRatio: 0.98, actualCents: 9.2 * MILLION })).toEqual([39_200_000, 0])
    expect(outcome({ ...ra1, thresholdRatio: 0.98, actualCents: 9 * MILLION })).toEqual([39_200_000, 0])
    expect(reconcile(ra1).targetCents).toBe(9.6 * MILLION)
  })

  it('pays $110,250 after a quality haircut of a quarter', () => {
    // 9.6 M − 9.45 M = 150,000; × .75 = 112,500; × .98 = 110,250
    expect(outcome({ ...ra1, actualCents: 9.45 * MILLION, paymentMultiplier: 0.75 })).toEqual([11_025_000, 0])
  })

  it('owes nothing in the neutral zone since 2025 and $50,000 before', () => {
    // T = 9.7 M ≤ 9.85 M ≤ K = 10 M; before 2025 K = 9.8 M: 9.85 M − 9.8 M = 50,000, cap 600,000
    expect(outcome({ ...ra2, actualCents: 9.85 * MILLION })).toEqual([0, 0])
    expect(outcome({ ...ra2, actualCents: 9.85 * MILLION, thresholdRatio: 0.98 })).toEqual([0, 5_000_000])
  })

  it('stops the loss of arrangement 2 at $600,000', () => {
    // K = 10 M; 10.6 M is exactly 6 % above, 12 M far above
    expect(outcome({ ...ra2, actualCents: 10.6 * MILLION })).toEqual([0, 60_000_000])
    expect(outcome({ ...ra2, actualCents: 12 * MILLION })).toEqual([0, 60_000_000])
    expect(outcome({ ...ra2, actualCents: 10.6 * MILLION - 1 })).toEqual([0, 60_000_000 - 1])
  })

  it('relieves a tenth of a recoupment for top quality, without sequestration', () => {
    // 10.3 M − 10 M = 300,000; × .90 = 270,000
    expect(outcome({ ...ra2, actualCents: 10.3 * MILLION, recoupmentMultiplier: 0.9 })).toEqual([0, 27_000_000])
  })

  it('measures a recoupment from the target where the terms say so, once above the threshold', () => {
    // A = 10.1 M, T = 9.7 M: 400,000; at the threshold itself nothing
    expect(outcome({ ...ra2, actualCents: 10.1 * MILLION, recoupmentBase: 'target' })).toEqual([0, 40_000_000])
    expect(outcome({ ...ra2, actualCents: 10 * MILLION, recoupmentBase: 'target' })).toEqual([0, 0])
  })

  it('binds the cap before or after the quality multiplier', () => {
    // gap 600,000, cap 400,000, multiplier .75: gross 400,000 × .75 × .98 = 294,000; final min(450,000; 400,000) × .98 = 392,000
    const low = { ...ra1, actualCents: 9 * MILLION, paymentMultiplier: 0.75 }
    expect(outcome(low)).toEqual([29_400_000, 0])
    expect(outcome({ ...low, capStage: 'final' })).toEqual([39_200_000, 0])
  })
})

describe('the boundaries', () => {
  it('owe nothing at the target and at the threshold, and a cent beyond them one cent', () => {
    const plain = { ...ra1, sequestrationShare: 0 }
    expect(outcome({ ...plain, actualCents: 9.6 * MILLION })).toEqual([0, 0])
    expect(outcome({ ...plain, actualCents: 9.6 * MILLION - 1 })).toEqual([1, 0])
    expect(outcome({ ...plain, actualCents: 10 * MILLION })).toEqual([0, 0])
    expect(outcome({ ...plain, actualCents: 10 * MILLION + 1 })).toEqual([0, 1])
  })

  it('owe nothing without a benchmark', () => {
    expect(reconcile({ ...ra1, benchmarkCents: 0, actualCents: 0 })).toEqual({
      targetCents: 0,
      thresholdCents: 0,
      performancePaymentCents: 0,
      recoupmentCents: 0,
    })
    expect(outcome({ ...ra1, benchmarkCents: 0, actualCents: MILLION })).toEqual([0, 0])
  })
})

describe('a performance period under each model’s own terms, at the top quality tier', () => {
  const JULY_2025 = 12 * 2025 + 6
  const period = (
    contract: AnyProviderContract,
    facts: Partial<PeriodFacts>,
    overrides: Partial<ReconciliationTerms> = {},
  ): readonly number[] => {
    const terms = {
      ...(defaultTerms(contract.fields) as unknown as ReconciliationTerms),
      paymentSequestrationShare: 0,
      ...overrides,
    }
    const whole = {
      benchmarkCents: 10 * MILLION,
      actualCents: 10 * MILLION,
      episodes: 200,
      revenueCents: 4 * MILLION,
      startMonth: JULY_2025,
      ...facts,
    }
    const { targetCents, thresholdCents, performancePaymentCents, recoupmentCents } = reconcilePeriod(whole, terms)
    return [targetCents, thresholdCents, performancePaymentCents, recoupmentCents]
  }

  it('recoups under EOM from the threshold of the month in which episodes start', () => {
    // A = 10.3 M: 300,000 above K = 10 M, × .90; in December 2024 500,000 above K = 9.8 M, × .90; cap 600,000
    expect(period(eomRa2, { actualCents: 10.3 * MILLION })).toEqual([970_000_000, 10 * MILLION, 0, 27_000_000])
    expect(period(eomRa2, { actualCents: 10.3 * MILLION, startMonth: 12 * 2024 + 11 })).toEqual([
      970_000_000, 980_000_000, 0, 45_000_000,
    ])
    expect(period(eomRa2, { actualCents: 10.3 * MILLION, startMonth: 12 * 2025 })[1]).toBe(10 * MILLION)
  })

  it('stops under EOM at shares of benchmark, or of revenue where the terms say so', () => {
    // RA1, A = 9 M: gap 600,000; 4 % of 10 M = 400,000, 4 % of a revenue of 4 M = 160,000
    expect(period(eomRa1, { actualCents: 9 * MILLION })[2]).toBe(40_000_000)
    expect(period(eomRa1, { actualCents: 9 * MILLION }, { capBase: 'revenue' })[2]).toBe(16_000_000)
  })

  it('never recoups under one-sided OCM, and pays from a cent below 96 % up to 20 % of benchmark', () => {
    expect(period(ocmOneSided, { actualCents: 13 * MILLION })).toEqual([9.6 * MILLION, 9.6 * MILLION, 0, 0])
    expect(period(ocmOneSided, { actualCents: 9.6 * MILLION })[2]).toBe(0)
    expect(period(ocmOneSided, { actualCents: 9.6 * MILLION - 1 })[2]).toBe(1)
    // 9.6 M − 7.6 M = 2 M = 20 %
    expect(
      [7.6 * MILLION + 1, 7.6 * MILLION, 7.6 * MILLION - 1].map(
        (actualCents) => period(ocmOneSided, { actualCents })[2],
      ),
    ).toEqual([2 * MILLION - 1, 2 * MILLION, 2 * MILLION])
  })

  it('settles original two-sided OCM on both sides of the target, 97.25 %, up to 20 %', () => {
    const target = 9.725 * MILLION
    expect(period(ocmTwoSided, { actualCents: target })).toEqual([target, target, 0, 0])
    expect(period(ocmTwoSided, { actualCents: target - 1 }).slice(2)).toEqual([1, 0])
    expect(period(ocmTwoSided, { actualCents: target + 1 }).slice(2)).toEqual([0, 1])
    expect(
      [2 * MILLION - 1, 2 * MILLION, 2 * MILLION + 1].map(
        (excess) => period(ocmTwoSided, { actualCents: target + excess })[3],
      ),
    ).toEqual([2 * MILLION - 1, 2 * MILLION, 2 * MILLION])
    // another discount moves both sides: no neutral zone opens
    expect(period(ocmTwoSided, { actualCents: 9.5 * MILLION + 1 }, { discountShare: 0.05 })).toEqual([
      9.5 * MILLION,
      9.5 * MILLION,
      0,
      1,
    ])
  })

  it('settles alternative two-sided OCM within 16 % and 8 % of practice revenue, losses from the benchmark on', () => {
    // T = 9.75 M; revenue 4 M: gains up to 640,000 (A = 9.11 M), losses up to 320,000 (A = 10.32 M)
    expect(
      [9.75 * MILLION, 9.75 * MILLION - 1, 9.11 * MILLION, 9.11 * MILLION - 1].map(
        (actualCents) => period(ocmAlternativeTwoSided, { actualCents })[2],
      ),
    ).toEqual([0, 1, 64_000_000, 64_000_000])
    expect(
      [10 * MILLION, 10 * MILLION + 1, 10.32 * MILLION, 10.32 * MILLION + 1].map(
        (actualCents) => period(ocmAlternativeTwoSided, { actualCents })[3],
      ),
    ).toEqual([0, 1, 32_000_000, 32_000_000])
    expect(period(ocmAlternativeTwoSided, { actualCents: 9.9 * MILLION })).toEqual([9.75 * MILLION, 10 * MILLION, 0, 0])
  })

  it('lets quality cut an OCM payment but never a recoupment', () => {
    // .60 is in the middle tier: 225,000 × .75 = 168,750
    expect(period(ocmTwoSided, { actualCents: 9.5 * MILLION }, { aggregateQualityScore: 0.6 })[2]).toBe(16_875_000)
    expect(period(ocmTwoSided, { actualCents: 10 * MILLION }, { aggregateQualityScore: 0.6 })[3]).toBe(27_500_000)
  })

  it('settles nothing without episodes, with too few, or without a benchmark', () => {
    for (const contract of [eomRa1, eomRa2, ocmOneSided, ocmTwoSided, ocmAlternativeTwoSided]) {
      expect(period(contract, { episodes: 0, benchmarkCents: 0, actualCents: 0, revenueCents: 0 })).toEqual([
        0, 0, 0, 0,
      ])
      expect(period(contract, { benchmarkCents: 0 })).toEqual([0, 0, 0, 0])
      expect(period(contract, { actualCents: 9 * MILLION, episodes: 19 }, { minimumEpisodes: 20 })).toEqual([
        0, 0, 0, 0,
      ])
      expect(period(contract, { actualCents: 9 * MILLION, episodes: 20 }, { minimumEpisodes: 20 })[2]).toBeGreaterThan(
        0,
      )
    }
  })
})

describe('the payoff', () => {
  const dollars = fc.integer({ min: 0, max: 2_000_000_000 })
  const arrangement = fc.constantFrom(ra1, ra2, { ...ra1, thresholdRatio: 0.98 }, { ...ra2, thresholdRatio: 0.98 })
  const share = fc.double({ min: 0, max: 1, noNaN: true })

  it('never rises with spending, is never positive on both sides and stays within the caps', () => {
    fc.assert(
      fc.property(
        arrangement,
        dollars,
        dollars,
        dollars,
        share,
        share,
        fc.constantFrom('gross' as const, 'final' as const),
        (terms, benchmarkCents, a, more, pay, owe, capStage) => {
          const r = {
            ...terms,
            benchmarkCents,
            actualCents: a,
            paymentMultiplier: pay,
            recoupmentMultiplier: owe,
            capStage,
          }
          const [payment, recoupment] = outcome(r)
          const [laterPayment, laterRecoupment] = outcome({ ...r, actualCents: a + more })
          expect(laterPayment).toBeLessThanOrEqual(payment)
          expect(laterRecoupment).toBeGreaterThanOrEqual(recoupment)
          expect(Math.min(payment, recoupment)).toBe(0)
          expect(payment).toBeLessThanOrEqual(terms.stopGainShare * benchmarkCents + 0.5)
          expect(recoupment).toBeLessThanOrEqual(terms.stopLossShare * benchmarkCents + 0.5)
        },
      ),
    )
  })

  it('rises with quality below and above the target', () => {
    fc.assert(
      fc.property(arrangement, dollars, dollars, share, share, (terms, benchmarkCents, actualCents, x, y) => {
        const at = (q: number) =>
          outcome({ ...terms, benchmarkCents, actualCents, paymentMultiplier: q, recoupmentMultiplier: q })
        expect(at(Math.min(x, y))[0]).toBeLessThanOrEqual(at(Math.max(x, y))[0])
        expect(at(Math.min(x, y))[1]).toBeLessThanOrEqual(at(Math.max(x, y))[1])
      }),
    )
  })
})
