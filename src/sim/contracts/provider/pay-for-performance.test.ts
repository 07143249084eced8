import { describe, expect, it } from 'vitest'
import { type PlainEpisode, settleProvider } from '../care-fixture.ts'
import { type TransferKindId, transferIndex } from '../interface/transfer-kinds.ts'
import { payForPerformance, scoreOf } from './pay-for-performance.ts'

// what an episode is worth apart from quality does not matter here: visits of $1,000, no treatment months
const episode: PlainEpisode = { cancer: 'lung', practiceServices: 100_000, monthsOnTherapy: 0 }
const simple = {
  offPathwayShare: 0.2,
  satisfactionShare: 0.85,
  timelinessShare: 0.85,
  adherenceFloorShare: 0.6,
  adherenceTargetShare: 0.9,
  satisfactionFloorShare: 0.7,
  satisfactionTargetShare: 0.95,
  timelinessFloorShare: 0.7,
  timelinessTargetShare: 0.95,
  maximumShare: 0.1,
}
const settle = (episodes: readonly PlainEpisode[], overrides = {}, periods = 1) => {
  const { settlement } = settleProvider(payForPerformance, episodes, [], { ...simple, ...overrides }, periods)
  return Object.assign(settlement, {
    of: (kind: TransferKindId): number =>
      settlement.ledger.totals
        .subarray(transferIndex[kind] * periods, (transferIndex[kind] + 1) * periods)
        .reduce((a, b) => a + b, 0),
  })
}
/** `adherent` and `served` of ten episodes: on pathway; satisfied and in time. */
const ten = (adherent: number, served: number): PlainEpisode[] =>
  Array.from({ length: 10 }, (_, j) => ({
    ...episode,
    pathwayUniform: j < adherent ? 0.2 : 0.1,
    serviceUniform: j < served ? 0.5 : 0.9,
  }))

describe('the score of a measure', () => {
  it('is −1 up to the floor, +1 from the target, linear between', () => {
    expect([0, 0.6, 0.9, 1].map((achieved) => scoreOf(achieved, 0.6, 0.9))).toEqual([-1, -1, 1, 1])
    expect(scoreOf(0.75, 0.6, 0.9)).toBeCloseTo(0, 12)
    expect(scoreOf(0.8, 0.6, 0.9)).toBeCloseTo(1 / 3, 12)
  })

  it('is a step where floor and target coincide', () => {
    expect([0.7, 0.8, 0.9].map((achieved) => scoreOf(achieved, 0.8, 0.8))).toEqual([-1, 1, 1])
  })
})

describe('pay-for-performance', () => {
  it('pays a tenth of services where every target is met', () => {
    const { of } = settle(ten(10, 10))
    expect([of('qualityBonus'), of('qualityPenalty')]).toEqual([100_000, 0])
  })

  it('takes a tenth where every measure is at its floor', () => {
    const { of } = settle(ten(6, 7))
    expect([of('qualityBonus'), of('qualityPenalty')]).toEqual([0, 100_000])
  })

  it('weighs the measures alike', () => {
    // adherence .8: 1/3; satisfaction and timeliness .9: 2 × .2 ÷ .25 − 1 = .6: mean .5111 × 10 % × 10,000 = 511.11
    expect(settle(ten(8, 9)).of('qualityBonus')).toBe(51_111)
  })

  it('counts an episode whose uniform is the share itself as on pathway, and as not satisfied', () => {
    const at: PlainEpisode = { ...episode, pathwayUniform: 0.25, serviceUniform: 0.75 }
    const terms = { offPathwayShare: 0.25, satisfactionShare: 0.75, timelinessShare: 0.8 }
    // +1, −1, +1: a third of 10 % × 1,000
    expect(settle([at], terms).of('qualityBonus')).toBe(3333)
    expect(settle([at], { ...terms, offPathwayShare: 0.26 }).of('qualityPenalty')).toBe(3333)
  })

  it('settles each period on its own, and a period without episodes not at all', () => {
    const later = ten(6, 7).map((one) => ({ ...one, period: 2 }))
    const { of } = settle([...ten(10, 10), ...later], {}, 3)
    expect([of('qualityBonus'), of('qualityPenalty')]).toEqual([100_000, 100_000])
  })

  it('pays for months of treatment on pathway, charges an episode off it, and costs services', () => {
    // on pathway 4.2 months begin five: 5 × 200; off pathway 3: penalty 100; services cost 8 × 85
    const terms = { maximumShare: 0, offPathwayUsd: 100 }
    const { of } = settle(
      [
        { ...episode, pathwayUniform: 0.9, monthsOnTherapy: 4.2 },
        { ...episode, pathwayUniform: 0.1, monthsOnTherapy: 3 },
      ],
      terms,
    )
    expect([of('qualityBonus'), of('qualityPenalty'), of('enhancedServicesCost')]).toEqual([100_000, 10_000, 68_000])
  })

  it('never pays less for more adherence', () => {
    const paid = Array.from({ length: 11 }, (_, adherent) => settle(ten(adherent, 9)).ledger.net('practice'))
    for (let j = 1; j < paid.length; j++) expect(paid[j]).toBeGreaterThanOrEqual(paid[j - 1])
  })
})
