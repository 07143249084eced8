import { describe, expect, it } from 'vitest'
import { cancerIds } from '../../../cohort/catalogue/categories.ts'
import type { Care } from '../../../cohort/price/care.ts'
import type { TermValue } from '../../../fields.ts'
import { careOf, defaultTerms, type PlainEpisode, referenceOf, responder, settleProvider } from '../../care-fixture.ts'
import type { AnyProviderContract } from '../../interface/contract.ts'
import { Ledger } from '../../interface/ledger.ts'
import type { Rows } from '../../interface/rows.ts'
import { Settlement } from '../../interface/settlement.ts'
import { type TransferKindId, transferIndex } from '../../interface/transfer-kinds.ts'
import { novelTherapyAdjustment } from '../benchmark/practice-facts.ts'
import { eomRa1, eomRa2 } from '../eom.ts'
import { ocmAlternativeTwoSided } from '../ocm.ts'
import { poolSize, shareOfPool } from './pool.ts'

/** Reference of spread costs: every prediction is $10,000, caps at $5,000 and $15,000. */
const reference: PlainEpisode[] = cancerIds.flatMap((cancer) =>
  [500_000, 1_500_000].map((hospitalServices) => ({ cancer, hospitalServices })),
)
const lung = (hospitalServices: number, more: Partial<PlainEpisode> = {}): PlainEpisode => ({
  cancer: 'lung',
  hospitalServices,
  ...more,
})

describe('a pool of practices', () => {
  const plain = { meosUsdPerMonth: 0, paymentSequestrationShare: 0, recoupmentTopShare: 1 }
  const calendar = {
    periods: 1,
    startMonth: 12 * 2025 + 6,
    discount: new Float64Array(6).fill(1),
    rates: { payerDiscountPerYear: 0, manufacturerDiscountPerYear: 0 },
  }

  /** PBP, PBR, benchmark, target and actual of each practice; alone or settled as one pool. */
  const settlePractices = (
    contract: AnyProviderContract,
    practices: readonly (readonly PlainEpisode[])[],
    pooled: boolean,
    overrides: Readonly<Record<string, TermValue>> = {},
  ) => {
    const flat = careOf(
      practices.flatMap((episodes, period) => episodes.map((e) => ({ ...e, period }))),
      practices.length,
    )
    // the fixture's periods become practices of one period each
    const care: Care = { ...flat, panel: { ...flat.panel, replicates: practices.length, periods: 1 } }
    const terms = { ...defaultTerms(contract.fields), ...plain, ...overrides } as never
    const prices = contract.price(referenceOf(reference), terms, calendar)
    const rows = practices.map(
      (_, replicate): Rows => ({
        replicate,
        from: care.panel.start[replicate],
        to: care.panel.start[replicate + 1],
        therapyFrom: 0,
        therapyTo: 0,
      }),
    )
    return rows.map((own) => {
      const settlement = new Settlement(new Ledger(1), 1)
      contract.settle(
        care,
        pooled ? { ...own, peers: rows.filter((other) => other !== own) } : own,
        terms,
        prices,
        calendar,
        settlement,
      )
      const of = (kind: TransferKindId): number => settlement.ledger.totals[transferIndex[kind]]
      return [
        of('performancePayment'),
        of('recoupment'),
        settlement.benchmarkCents,
        settlement.targetCents,
        settlement.actualCents,
      ]
    })
  }

  it('is settled once and split by benchmark', () => {
    // B = 10,000 and 30,000; A = 9,000 and 29,400. Alone under RA2 the first gains 700 (T = 9,700), the second nothing
    // (T = 29,100 < A < 30,000). Together T = 38,800, A = 38,400: 400, a quarter and three quarters
    const practices = [[lung(900_000)], [lung(980_000), lung(980_000), lung(980_000)]]
    expect(settlePractices(eomRa2, practices, false)).toEqual([
      [70_000, 0, 1_000_000, 970_000, 900_000],
      [0, 0, 3_000_000, 2_910_000, 2_940_000],
    ])
    expect(settlePractices(eomRa2, practices, true)).toEqual([
      [10_000, 0, 1_000_000, 970_000, 900_000],
      [30_000, 0, 3_000_000, 2_910_000, 2_940_000],
    ])
  })

  it('shares a loss alike, and its caps bind the pool', () => {
    // A = 11,000 and 31,000 of 10,000 and 30,000: excess 2,000 of 40,000, below 6 % = 2,400: 500 and 1,500; RA1 stops at 2 % = 800: 200 and 600
    const practices = [[lung(1_100_000)], [lung(1_100_000), lung(1_000_000), lung(1_000_000)]]
    expect(settlePractices(eomRa2, practices, true).map(([, recoupment]) => recoupment)).toEqual([50_000, 150_000])
    expect(settlePractices(eomRa1, practices, true).map(([, recoupment]) => recoupment)).toEqual([20_000, 60_000])
  })

  it('counts episodes and revenue of all its practices', () => {
    const practices = [[lung(1_100_000, { practiceServices: 100_000 })], [lung(1_400_000)]]
    // A = 12,000 + 14,000 of 20,000; revenue of the first alone, 784 + 180 = 964: 8 % = 77.12, half each
    expect(settlePractices(ocmAlternativeTwoSided, practices, true).map(([, recoupment]) => recoupment)).toEqual([
      3_856, 3_856,
    ])
    expect(
      settlePractices(ocmAlternativeTwoSided, practices, true, { minimumEpisodes: 2 }).map(
        ([, recoupment]) => recoupment,
      ),
    ).toEqual([3_856, 3_856])
    expect(settlePractices(ocmAlternativeTwoSided, practices, true, { minimumEpisodes: 3 })).toEqual([
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
    ])
  })

  it('gives a practice without episodes nothing, and one of equals what each would get alone', () => {
    expect(settlePractices(eomRa2, [[], [lung(900_000)]], true)).toEqual([
      [0, 0, 0, 0, 0],
      [70_000, 0, 1_000_000, 970_000, 900_000],
    ])
    const equals = [[lung(900_000)], [lung(900_000)], [lung(900_000)]]
    expect(settlePractices(eomRa2, equals, true)).toEqual(settlePractices(eomRa2, equals, false))
  })

  it('splits a payment of $100,000 between benchmarks of $1,000,000 and $3,000,000', () => {
    const facts = { episodes: 1, actualCents: 0, revenueCents: 0, startMonth: 0 }
    const settled = {
      targetCents: 388_000_000,
      thresholdCents: 400_000_000,
      performancePaymentCents: 10_000_000,
      recoupmentCents: 0,
    }
    const part = (benchmarkCents: number): number =>
      shareOfPool(settled, { ...facts, benchmarkCents: 400_000_000 }, { ...facts, benchmarkCents })
        .performancePaymentCents
    expect([100_000_000, 300_000_000, 0].map(part)).toEqual([2_500_000, 7_500_000, 0])
  })

  it('has one to twelve practices', () => {
    expect([0, 1, 2.4, 12, 100].map((poolPractices) => poolSize({ poolPractices }))).toEqual([1, 1, 2, 12, 12])
  })
})

describe('the read-out by episode', () => {
  /** What the settlement will be told of its n episodes. */
  const toldOf = (settlement: Settlement, n: number) => {
    const told = { benchmark: new Float64Array(n), actual: new Float64Array(n) }
    settlement.episodes = {
      receive: () => undefined,
      reconcile(i, benchmark, actual) {
        told.benchmark[i] += benchmark
        told.actual[i] += actual
      },
    }
    return told
  }
  const episodes: PlainEpisode[] = [
    lung(900_000, { novel: 200_000, deprivationQuintile: 4 }),
    lung(2_000_000, { secondCancer: 'breast', attributionUniform: 0.1, deathMonth: 1.5 }),
    { cancer: 'prostate', hospitalServices: 700_000, period: 1, dual: 1 },
    { cancer: 'lymphoma', hospitalServices: 700_000, period: 1, therapy: responder },
    { cancer: 'breast', hospitalServices: 800_000, period: 1, declined: 1 },
  ]
  const overrides = { attribution: 'claims', equityAdjustment: true, experienceRatio: 1.1, trendLagPeriods: 0 }

  it.each([true, false])(
    'adds up to what the practice is reconciled on (cell therapies excluded: %s)',
    (cellTherapyExcluded) => {
      const {
        care,
        prices,
        calendar,
        settlement: whole,
      } = settleProvider(eomRa2, episodes, reference, { ...overrides, cellTherapyExcluded }, 2)
      const settlement = new Settlement(new Ledger(2), 2)
      const n = care.panel.episodes
      const { benchmark, actual } = toldOf(settlement, n)
      const rows = { replicate: 0, from: 0, to: n, therapyFrom: 0, therapyTo: 1 }
      eomRa2.settle(
        care,
        rows,
        { ...defaultTerms(eomRa2.fields), ...overrides, cellTherapyExcluded } as never,
        prices,
        calendar,
        settlement,
      )
      expect(settlement.ledger.totals).toEqual(whole.ledger.totals)
      expect(Math.abs(benchmark.reduce((a, b) => a + b, 0) - whole.benchmarkCents)).toBeLessThan(n) // half a cent an episode and cancer
      expect(actual.reduce((a, b) => a + b, 0)).toBe(whole.actualCents)
      expect([benchmark[4], actual[4]]).toEqual([0, 0])
      expect(benchmark[3] === 0).toBe(cellTherapyExcluded)
    },
  )

  it('gives episodes that are not settled no benchmark', () => {
    const { care, prices, calendar } = settleProvider(eomRa2, [lung(900_000)], reference)
    const settlement = new Settlement(new Ledger(1), 1)
    const told = toldOf(settlement, 1)
    eomRa2.settle(
      care,
      { replicate: 0, from: 0, to: 1, therapyFrom: 0, therapyTo: 0 },
      { ...defaultTerms(eomRa2.fields), minimumEpisodes: 2 } as never,
      prices,
      calendar,
      settlement,
    )
    expect([told.benchmark[0], told.actual[0]]).toEqual([0, 0])
  })
})

describe('the full chain', () => {
  it('settles a dual-eligible panel by hand: experience, novelty, MEOS and top-up, quality and sequestration', () => {
    // two lung episodes of $8,586 and a novel drug at $900 ASP, allowed at $954: spending 9,540 each, a tenth of it novel; one dual.
    // B: 2 × 10,000 × experience 1.05 (ratio 1.10, half credible) × (1 + .8 × .1) = 22,680; RA1: T = 21,772.80
    // A: 19,080 + 12 × 110 = 20,400. Gap 1,372.80, stopped at 4 % of B = 907.20; × .75 (AQS .60) × .98 = 666.79
    const episodes = [lung(858_600, { novel: 90_000, dual: 1 }), lung(858_600, { novel: 90_000 })]
    const overrides = { experienceRatio: 1.1, experienceEpisodes: 100, trendLagPeriods: 0, aggregateQualityScore: 0.6 }
    const { settlement } = settleProvider(eomRa1, episodes, reference, overrides)
    const of = (kind: TransferKindId): number => settlement.ledger.totals[transferIndex[kind]]
    expect([settlement.benchmarkCents, settlement.targetCents, settlement.actualCents]).toEqual([
      2_268_000, 2_177_280, 2_040_000,
    ])
    expect([of('performancePayment'), of('recoupment')]).toEqual([66_679, 0])
    expect([of('enhancedServicesPayment'), of('enhancedServicesDualTopUp')]).toEqual([12 * 10_780, 6 * 2_940])
  })

  it('leaves spending as it is whatever the dual top-up', () => {
    const settled = (meosDualTopUpUsdPerMonth: number) =>
      settleProvider(eomRa1, [lung(910_000, { dual: 1 })], reference, { meosDualTopUpUsdPerMonth }).settlement
    expect(settled(300).actualCents).toBe(settled(0).actualCents)
    expect(settled(300).ledger.totals[transferIndex.enhancedServicesDualTopUp]).toBe(6 * 29_400)
  })

  it('leaves patients that the practice declined to others', () => {
    const { settlement } = settleProvider(
      eomRa1,
      [lung(1_000_000), lung(1_000_000, { declined: 1, dual: 1 })],
      reference,
      { meosUsdPerMonth: 100 },
    )
    expect([settlement.benchmarkCents, settlement.actualCents]).toEqual([1_000_000, 1_060_000])
    expect(settlement.ledger.totals[transferIndex.enhancedServicesPayment]).toBe(58_800)
  })
})

describe('the novel therapy adjustment', () => {
  it('counts a gap from its threshold on, in full', () => {
    expect([0.25, 0.375].map((threshold) => novelTherapyAdjustment(0.5, 0.25, 0.8, threshold))).toEqual([1.2, 1])
    expect(novelTherapyAdjustment(0.25, 0.5, 0.8, 0)).toBe(1)
  })
})
