import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cancerIds } from '../cohort/catalogue/categories.ts'
import { careOf, defaultTerms, type PlainEpisode, referenceOf } from '../contracts/care-fixture.ts'
import { arbitraryReference } from '../contracts/interface/contract.laws.ts'
import { claimsFields } from '../contracts/provider/claims/claim-terms.ts'
import {
  followBenchmark,
  novelShareOutside,
  predictedCents,
  priceBenchmark,
  trendFactor,
  winsorisedCents,
} from './benchmark.ts'
import { type BenchmarkTerms, benchmarkFields } from './benchmark-terms.ts'
import { expenditureCents } from './expenditure.ts'
import type { Reference } from './reference.ts'

const terms = (overrides: Partial<BenchmarkTerms> = {}): BenchmarkTerms =>
  ({ ...defaultTerms({ ...claimsFields, ...benchmarkFields }), ...overrides }) as unknown as BenchmarkTerms
const uncapped = { winsorLowShare: 0, winsorHighShare: 1 }

/** Every cancer once at `hospital` cents, then `more`. */
const world = (more: readonly PlainEpisode[], hospital = 1_000_000): PlainEpisode[] => [
  ...cancerIds.map((cancer) => ({ cancer, hospitalServices: hospital })),
  ...more,
]

const sums = (
  reference: Reference,
  prices: Float64Array,
  period: number,
  t: BenchmarkTerms,
): { spent: number[]; predicted: number[] } => {
  const spent = cancerIds.map(() => 0)
  const predicted = cancerIds.map(() => 0)
  for (let i = 0; i < reference.care.panel.episodes; i++) {
    if (reference.care.cellTherapy[i] === 1) continue
    const c = reference.care.panel.cancer[i]
    spent[c] += reference.weight[i] * winsorisedCents(prices, period, c, expenditureCents(reference.care, i, t))
    predicted[c] +=
      reference.weight[i] * predictedCents(prices, reference.care.panel, i) * trendFactor(prices, period, c)
  }
  return { spent, predicted }
}

describe('the benchmark chain', () => {
  it.each(['none', 'ageSex', 'eomLike', 'eomLikePlusSubtype', 'plusDeprivation'] as const)(
    'spends on the reference what it predicts, per cancer, seeing %s',
    (covariates) => {
      fc.assert(
        fc.property(arbitraryReference, fc.boolean(), (episodes, clinicalAdjusters) => {
          const reference = referenceOf(episodes)
          const t = terms({ covariates, clinicalAdjusters })
          const { spent, predicted } = sums(reference, priceBenchmark(reference, t, 1), 0, t)
          for (const [c, x] of spent.entries()) expect(Math.abs(predicted[c] / x - 1)).toBeLessThan(1e-9)
        }),
        { numRuns: 15 },
      )
    },
  )

  it('adjusts metastatic and early disease to 1.25 and .75 of the prediction, neutral on the whole', () => {
    // lung: half metastatic; predicted both $40,000, true $50,000 and $30,000
    const lung: PlainEpisode[] = [
      { cancer: 'lung', metastatic: 1, hospitalServices: 5_000_000 },
      { cancer: 'lung', metastatic: 0, hospitalServices: 3_000_000 },
    ]
    const reference = referenceOf([...world([]).filter(({ cancer }) => cancer !== 'lung'), ...lung])
    const both = careOf(lung).panel
    const seen = priceBenchmark(reference, terms(uncapped), 1)
    const unseen = priceBenchmark(reference, terms({ ...uncapped, clinicalAdjusters: false }), 1)
    expect([0, 1].map((i) => predictedCents(unseen, both, i))).toEqual([
      expect.closeTo(4_000_000, 3),
      expect.closeTo(4_000_000, 3),
    ])
    expect([0, 1].map((i) => predictedCents(seen, both, i) / predictedCents(unseen, both, i))).toEqual([
      expect.closeTo(1.25, 10),
      expect.closeTo(0.75, 10),
    ])
  })

  it('does not see a subtype unless the terms say so', () => {
    const myeloma: PlainEpisode[] = [
      { cancer: 'myeloma', subtype: 3, hospitalServices: 9_000_000 },
      { cancer: 'myeloma', subtype: 4, hospitalServices: 1_000_000 },
    ]
    const reference = referenceOf([...world([]).filter(({ cancer }) => cancer !== 'myeloma'), ...myeloma])
    const { panel } = careOf(myeloma)
    const predictedBy = (covariates: BenchmarkTerms['covariates']): number[] => {
      const prices = priceBenchmark(reference, terms({ ...uncapped, covariates }), 1)
      return [0, 1].map((i) => predictedCents(prices, panel, i))
    }
    expect(predictedBy('eomLike')).toEqual([expect.closeTo(5_000_000, 3), expect.closeTo(5_000_000, 3)])
    expect(predictedBy('eomLikePlusSubtype')).toEqual([expect.closeTo(9_000_000, 3), expect.closeTo(1_000_000, 3)])
  })

  it('does not see deprivation unless the terms say so', () => {
    const prostate: PlainEpisode[] = [
      { cancer: 'prostate', deprivationQuintile: 0, hospitalServices: 2_000_000 },
      { cancer: 'prostate', deprivationQuintile: 4, hospitalServices: 3_000_000 },
    ]
    const reference = referenceOf([...world([]).filter(({ cancer }) => cancer !== 'prostate'), ...prostate])
    const { panel } = careOf(prostate)
    const predictedBy = (covariates: BenchmarkTerms['covariates']): number[] => {
      const prices = priceBenchmark(reference, terms({ ...uncapped, covariates }), 1)
      return [0, 1].map((i) => predictedCents(prices, panel, i))
    }
    expect(predictedBy('eomLikePlusSubtype')).toEqual([expect.closeTo(2_500_000, 3), expect.closeTo(2_500_000, 3)])
    expect(predictedBy('plusDeprivation')).toEqual([expect.closeTo(2_000_000, 3), expect.closeTo(3_000_000, 3)])
  })

  it('predicts an episode as one of another cancer from that cancer’s own prices', () => {
    const reference = referenceOf(cancerIds.map((cancer, c) => ({ cancer, hospitalServices: (c + 1) * 1_000_000 })))
    const prices = priceBenchmark(reference, terms(uncapped), 1)
    const { panel } = careOf([{ cancer: 'breast', hospitalServices: 1 }])
    for (const c of cancerIds.keys()) expect(predictedCents(prices, panel, 0, c)).toBeCloseTo((c + 1) * 1_000_000, 3)
  })

  it('caps outliers at the 5th and 95th percentile of the cancer', () => {
    const breast = Array.from(
      { length: 100 },
      (_, i): PlainEpisode => ({ cancer: 'breast', hospitalServices: (i + 1) * 10_000 }),
    )
    const prices = priceBenchmark(
      referenceOf([...world([]).filter(({ cancer }) => cancer !== 'breast'), ...breast]),
      terms(),
      1,
    )
    expect([1, 40_000, 50_000, 600_000, 950_000, 990_000].map((x) => winsorisedCents(prices, 0, 0, x))).toEqual([
      50_000, 50_000, 50_000, 600_000, 950_000, 950_000,
    ])
  })

  it('refuses a reference population without one of the cancers', () => {
    expect(() => priceBenchmark(referenceOf(world([]).slice(1)), terms(), 1)).toThrow(/breast/)
  })
})

describe('prices that follow the world', () => {
  it('stay where they are when the world does not move', () => {
    fc.assert(
      fc.property(
        arbitraryReference,
        fc.constantFrom('baseline' as const, 'performancePeriod' as const),
        (episodes, outlierCaps) => {
          const reference = referenceOf(episodes)
          const prices = priceBenchmark(reference, terms({ outlierCaps }), 3)
          const followed = followBenchmark(prices, () => reference, terms({ outlierCaps }), 3)
          for (const [j, x] of prices.entries())
            expect(Math.abs(followed[j] - x)).toBeLessThanOrEqual(1e-9 * Math.abs(x))
        },
      ),
      { numRuns: 15 },
    )
  })

  it('trend by 10 % once prices are up 10 %, one period late', () => {
    const prices = priceBenchmark(referenceOf(world([])), terms(uncapped), 3)
    const followed = followBenchmark(
      prices,
      () => referenceOf(world([], 1_100_000)),
      terms({ ...uncapped, outlierCaps: 'performancePeriod' }),
      3,
    )
    for (const c of cancerIds.keys())
      expect([0, 1, 2].map((t) => trendFactor(followed, t, c))).toEqual([
        1,
        expect.closeTo(1.1, 10),
        expect.closeTo(1.1, 10),
      ])
  })

  it('follow each period’s own world, lagged, and at once without a lag', () => {
    const prices = priceBenchmark(referenceOf(world([])), terms(uncapped), 3)
    const moved = (period: number): Reference => referenceOf(world([], 1_000_000 + 100_000 * period))
    const at = (trendLagPeriods: number): number[] => {
      const followed = followBenchmark(
        prices,
        moved,
        terms({ ...uncapped, outlierCaps: 'performancePeriod', trendLagPeriods }),
        3,
      )
      return [0, 1, 2].map((t) => trendFactor(followed, t, 0))
    }
    expect(at(0)).toEqual([expect.closeTo(1, 10), expect.closeTo(1.1, 10), expect.closeTo(1.2, 10)])
    expect(at(2)).toEqual([1, 1, expect.closeTo(1, 10)])
  })

  it('take over the novel share with the same lag', () => {
    // novel $1,000 at ASP counts 1,060 of 1,060 + 10,000
    const novel = referenceOf(cancerIds.map((cancer) => ({ cancer, hospitalServices: 1_000_000, novel: 100_000 })))
    const followed = followBenchmark(priceBenchmark(referenceOf(world([])), terms(), 2), () => novel, terms(), 2)
    expect([0, 1].map((t) => novelShareOutside(followed, t, 2))).toEqual([0, expect.closeTo(1060 / 11_060, 12)])
  })
})
