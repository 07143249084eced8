import { describe, expect, it } from 'vitest'
import { cancerIds } from '../../../cohort/catalogue/categories.ts'
import { type PlainEpisode, referenceOf, settleProvider } from '../../care-fixture.ts'
import { type TransferKindId, transferIndex } from '../../interface/transfer-kinds.ts'
import { bundle, yearBundle } from '../bundle.ts'
import { expectedHalves } from './bundle-year.ts'

const rowsOf = (episodes: readonly PlainEpisode[]) => episodes.map((_, i) => ({ i, share: 1 / episodes.length }))
const halves = (episodes: readonly PlainEpisode[], periods: number): number =>
  expectedHalves(referenceOf(episodes).care.panel, rowsOf(episodes), periods)

describe('the mean episodes of a year', () => {
  const stayers: PlainEpisode[] = [
    { cancer: 'lung', subtype: 0, continues: 0 },
    { cancer: 'lung', subtype: 1, continues: 1 },
  ]

  it('are 1 where no one goes on, and 2 where everyone does', () => {
    expect([1, 2, 7].map((periods) => halves([{ cancer: 'lung', continues: 0 }], periods))).toEqual([1, 1, 1])
    expect([1, 2, 8].map((periods) => halves([{ cancer: 'lung', continues: 1 }], periods))).toEqual([2, 2, 2])
  })

  it('are 1.5 over any horizon where half of a subtype goes on', () => {
    const half: PlainEpisode[] = [
      { cancer: 'lung', continues: 0 },
      { cancer: 'lung', continues: 1 },
    ]
    for (const periods of [1, 2, 3, 4, 20]) expect(halves(half, periods)).toBeCloseTo(1.5, 12)
  })

  it('fall as patients who stay long become rarer among those who start', () => {
    // two periods: (2 − .5) ÷ 1; three: (3 − 1) ÷ 1.5; in the long run 1 ÷ mean of 1 and 1/2 = 4/3
    expect([1, 2, 3].map((periods) => halves(stayers, periods))).toEqual([1.5, 1.5, 2 / 1.5])
    expect(halves(stayers, 1001)).toBeCloseTo(4 / 3, 3)
  })
})

describe('the bundle for a year', () => {
  // every type: two episodes of $10,000, one of which goes on: a year covers 1.5, at 2 % discount $14,700
  const reference: PlainEpisode[] = cancerIds.flatMap((cancer) =>
    ([0, 1] as const).map((continues) => ({ cancer, continues, practiceServices: 1_000_000 })),
  )
  const plain = { uncollectedShare: 0, sequestrationShare: 0, outlierPayerShare: 0 }
  const year = (episodes: readonly PlainEpisode[], periods: number, overrides = {}) => {
    const { settlement } = settleProvider(yearBundle, episodes, reference, { ...plain, ...overrides }, periods)
    const of = (kind: TransferKindId): number[] =>
      Array.from(settlement.ledger.totals.subarray(transferIndex[kind] * periods, (transferIndex[kind] + 1) * periods))
    return { settlement, paid: of('bundlePayment').map((cents, t) => cents + of('bundleCoinsurance')[t]) }
  }
  const stay = (...periods: readonly number[]): PlainEpisode[] =>
    periods.map((period) => ({ cancer: 'lung', patient: 7, period, practiceServices: 1_000_000 }))

  it('pays at the first episode and not at the second', () => {
    const { paid, settlement } = year(stay(0, 1), 3)
    expect(paid).toEqual([1_470_000, 0, 0])
    expect([Array.from(settlement.benchmark), Array.from(settlement.actual)]).toEqual([
      [1_470_000, 0, 0],
      [1_000_000, 1_000_000, 0],
    ])
  })

  it('pays again a year later to the day', () => {
    expect(year(stay(0, 1, 2, 3), 5).paid).toEqual([1_470_000, 0, 1_470_000, 0, 0])
  })

  it('pays in the last period only for what lies within the horizon', () => {
    // 14,700 ÷ 1.5 = 9,800, the price of an episode
    expect(year(stay(0), 1).paid).toEqual([980_000])
    expect(year(stay(0, 1, 2), 3).paid).toEqual([1_470_000, 0, 980_000])
  })

  it('tells patients apart', () => {
    const other = stay(1).map((episode) => ({ ...episode, patient: 8 }))
    expect(year([...stay(0, 1), ...other], 3).paid).toEqual([1_470_000, 1_470_000, 0])
  })

  it('takes an entered price for the year', () => {
    expect(year(stay(0, 1), 3, { lungPriceUsd: 20_000 }).paid).toEqual([2_000_000, 0, 0])
    expect(year(stay(0), 1, { lungPriceUsd: 30_000 }).paid).toEqual([2_000_000]) // 30,000 ÷ 1.5
  })

  it('is the bundle of an episode over one period', () => {
    const episodes: PlainEpisode[] = reference.map((episode, j) => ({ ...episode, branded: 10_000 * j }))
    const [one, other] = [bundle, yearBundle].map((contract) => settleProvider(contract, episodes, episodes).settlement)
    for (const party of ['payer', 'practice', 'patient'] as const)
      expect(Math.abs(one.ledger.net(party) - other.ledger.net(party))).toBeLessThanOrEqual(2 * episodes.length)
  })
})
