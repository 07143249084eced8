import { describe, expect, it } from 'vitest'
import { cancerIds } from '../../cohort/catalogue/categories.ts'
import { defaultTerms, type PlainEpisode, responder, settleProvider } from '../care-fixture.ts'
import { type TransferKindId, transferIndex } from '../interface/transfer-kinds.ts'
import { novelTherapyAdjustment } from './benchmark/practice-facts.ts'
import { eomRa1, eomRa2 } from './eom.ts'
import { eomFields } from './reconciliation/eom-terms.ts'
import { qualityMultipliers } from './reconciliation/quality.ts'

// outside the model every episode costs $10,000, so every prediction is $10,000
const reference: PlainEpisode[] = cancerIds.map((cancer) => ({ cancer, hospitalServices: 1_000_000 }))
const uncapped = { winsorLowShare: 0, winsorHighShare: 1 }
const plain = {
  meosUsdPerMonth: 0,
  meosBeforeUsdPerMonth: 0,
  aggregateQualityScore: 0.6,
  paymentMiddleShare: 1,
  recoupmentMiddleShare: 1,
}

const settle = (
  contract: typeof eomRa1,
  episodes: readonly PlainEpisode[],
  overrides = {},
  periods = 1,
  startMonth?: number,
  outside = reference,
) => {
  const { settlement } = settleProvider(contract, episodes, outside, overrides, periods, startMonth)
  return Object.assign(settlement, {
    of: (kind: TransferKindId, t = 0): number => settlement.ledger.totals[transferIndex[kind] * periods + t],
  })
}

/** Reference of spread costs, so that caps do not bite between $5,000 and $15,000. */
const spread: PlainEpisode[] = cancerIds.flatMap((cancer) =>
  [500_000, 1_500_000].map((hospitalServices) => ({ cancer, hospitalServices })),
)
const three = (hospitalServices: number): PlainEpisode[] => [
  { cancer: 'lung', hospitalServices },
  { cancer: 'breast', hospitalServices },
  { cancer: 'prostate', hospitalServices },
]

describe('the Enhancing Oncology Model', () => {
  it('pays three episodes below target: benchmark $30,000, actual $27,900', () => {
    // predictions 10,000 each; RA2 target 29,100; gap 1,200 < stop-gain 3,600; × .98 = 1,176
    const { benchmarkCents, targetCents, actualCents, of } = settle(eomRa2, three(930_000), plain, 1, undefined, spread)
    expect([benchmarkCents, targetCents, actualCents]).toEqual([3_000_000, 2_910_000, 2_790_000])
    expect(of('performancePayment')).toBe(117_600)
    expect(of('recoupment')).toBe(0)
  })

  it('recoups three episodes above threshold: actual $30,900 against $30,000, at 95 % for the middle tier', () => {
    // excess 900 < stop-loss 1,800 (RA2); RA1 stops at 2 % = 600
    expect(settle(eomRa2, three(1_030_000), plain, 1, undefined, spread).of('recoupment')).toBe(90_000)
    expect(
      settle(eomRa2, three(1_030_000), { ...plain, recoupmentMiddleShare: 0.95 }, 1, undefined, spread).of(
        'recoupment',
      ),
    ).toBe(85_500)
    expect(settle(eomRa1, three(1_030_000), plain, 1, undefined, spread).of('recoupment')).toBe(60_000)
  })

  it('pays MEOS for months alive, less sequestration, and counts the base but not the dual top-up', () => {
    // six months and, with death in month 2.3, three: 9 × 110 × .98 = 970.20; dual top-up 3 × 30 × .98 = 88.20
    const episodes: PlainEpisode[] = [
      { cancer: 'lung', hospitalServices: 1_000_000 },
      { cancer: 'lung', hospitalServices: 1_000_000, deathMonth: 2.25, dual: 1 },
    ]
    const { of, actualCents } = settle(eomRa1, episodes)
    expect(of('enhancedServicesPayment')).toBe(97_020)
    expect(of('enhancedServicesDualTopUp')).toBe(8_820)
    expect(of('enhancedServicesCost')).toBe(9 * 8_500)
    expect(actualCents).toBe(2_000_000 + 9 * 11_000)
    const single = settle(
      eomRa1,
      episodes.map((e) => ({ ...e, dual: 0 as const })),
    )
    expect(single.actualCents).toBe(actualCents)
  })

  it('changes threshold and MEOS with the month an episode starts in', () => {
    // from July 2024: period 0 under the old terms (70, .98), period 1 from January 2025 (110, 1.00)
    const episodes = [...three(1_000_000), ...three(1_000_000).map((e) => ({ ...e, period: 1 }))]
    const { of } = settle(eomRa2, episodes, { aggregateQualityScore: 0.3 }, 2, 12 * 2024 + 6)
    expect([of('enhancedServicesPayment', 0), of('enhancedServicesPayment', 1)]).toEqual([18 * 6_860, 18 * 10_780])
    // A = 30,000 + 18 × 70 = 31,260; K = 29,400: 1,860, stopped at 1,800. Then A = 31,980; K = 30,000: stopped at 1,800
    expect([of('recoupment', 0), of('recoupment', 1)]).toEqual([180_000, 180_000])
    const neutral = settle(eomRa2, episodes, { ...plain, aggregateQualityScore: 0.3 }, 2, 12 * 2024 + 6)
    // without MEOS A = B = 30,000: 600 above the old threshold, nothing above the new
    expect([neutral.of('recoupment', 0), neutral.of('recoupment', 1)]).toEqual([60_000, 0])
  })

  it('leaves cell-therapy episodes out of benchmark and expenditure but pays their MEOS', () => {
    const episodes: PlainEpisode[] = [
      ...three(1_000_000),
      { cancer: 'lymphoma', hospitalServices: 1_000_000, therapy: responder },
    ]
    const left = settle(eomRa1, episodes, plain)
    expect([left.benchmarkCents, left.actualCents]).toEqual([3_000_000, 3_000_000])
    expect(settle(eomRa1, episodes).of('enhancedServicesPayment')).toBe(24 * 10_780)
    const inside = settle(eomRa1, episodes, { ...plain, cellTherapyExcluded: false }, 1, undefined, spread)
    expect([inside.benchmarkCents, inside.actualCents]).toEqual([4_000_000, 3_000_000 + 1_500_000]) // $460,000 capped at $15,000
  })

  it('raises the benchmark for a novel share above the others’, never lowers it', () => {
    expect(novelTherapyAdjustment(0.12, 0.08, 0.8)).toBeCloseTo(1.032, 12)
    expect(novelTherapyAdjustment(0.05, 0.08, 0.8)).toBe(1)
    // novel allowed 1,060 of 10,600: share .1; multiplier 1.08 on 10,000; dollar .8 × .1 × 10,600 = 848
    const episodes: PlainEpisode[] = [{ cancer: 'lung', hospitalServices: 954_000, novel: 100_000 }]
    const by = (novelTherapyForm: string): number =>
      settle(eomRa1, episodes, { ...plain, novelTherapyForm, trendLagPeriods: 0 }, 1, undefined, spread).benchmarkCents
    expect(by('multiplier')).toBe(1_080_000)
    expect(by('dollar')).toBe(1_084_800)
    // one period late there is nothing to compare yet
    expect(settle(eomRa1, episodes, plain, 1, undefined, spread).benchmarkCents).toBe(1_000_000)
  })

  it('does not settle a period with too few episodes', () => {
    const { benchmarkCents, actualCents, of } = settle(eomRa2, three(900_000), { ...plain, minimumEpisodes: 4 })
    expect([benchmarkCents, actualCents, of('performancePayment')]).toEqual([0, 0, 0])
    expect(settle(eomRa2, three(900_000), { ...plain, ...uncapped, minimumEpisodes: 3 }).benchmarkCents).toBe(3_000_000)
  })

  it('multiplies benchmark by the experience of the practice', () => {
    // 100 of 200 past episodes make 1.1 count half: 1.05; at 1.5 the bound of 1.20 binds
    const by = (experienceRatio: number): number =>
      settle(eomRa1, three(1_000_000), { ...plain, experienceRatio, experienceEpisodes: 100 }).benchmarkCents
    expect([1, 1.1, 1.5].map(by)).toEqual([3_000_000, 3_150_000, 3_600_000])
  })

  it('reads multipliers off the quality tiers, each from its own score on', () => {
    const terms = defaultTerms(eomFields('ra1'))
    const at = (aggregateQualityScore: number) =>
      Object.values(qualityMultipliers({ ...terms, aggregateQualityScore } as never))
    expect([1, 0.75, 0.74, 0.5, 0.49, 0.3, 0.29, 0].map(at)).toEqual([
      [1, 0.9],
      [1, 0.9],
      [0.75, 0.95],
      [0.75, 0.95],
      [0.5, 1],
      [0.5, 1],
      [0, 1],
      [0, 1],
    ])
  })
})
