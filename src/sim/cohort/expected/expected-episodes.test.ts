import { describe, expect, it } from 'vitest'
import { coupledMix } from '../compile/mix.ts'
import type { CohortPlan } from '../compile/plan.ts'
import { expectedEpisodes, sharesOf } from './expected-episodes.ts'

describe('the shares of a mix', () => {
  it('are those it was coupled to', () => {
    const close = (shares: Float64Array, to: readonly number[]): void => {
      for (const [k, share] of to.entries()) expect(shares[k]).toBeCloseTo(share, 12)
    }
    close(sharesOf(coupledMix([0.5, 0.3, 0.2], [0.4, 0.3, 0.3])), [0.4, 0.3, 0.3])
    close(sharesOf(coupledMix([0.5, 0.5], [0.5, 0.5])), [0.5, 0.5])
    close(sharesOf(coupledMix([0.5, 0.5, 0], [0, 0.25, 0.75])), [0, 0.25, 0.75])
  })
})

describe('expected episodes', () => {
  const one = coupledMix([1], [1])
  const plan = (poisson: boolean): CohortPlan =>
    ({
      periods: 3,
      episodesPerPeriod: 100,
      poisson,
      entrantShare: 0.7,
      subtypeCancer: Uint8Array.of(0, 0),
      subtypesOf: [Uint8Array.of(0, 1)],
      initial: { cancer: one, subtype: [coupledMix([0.6, 0.4], [0.6, 0.4])] },
      entrant: { cancer: one, subtype: [coupledMix([3 / 7, 4 / 7], [3 / 7, 4 / 7])] },
    }) as unknown as CohortPlan
  const half = (s: number): number => (s === 0 ? 0.5 : 0)

  it('stay at the mix when entrants replace whom they are drawn to replace: 60 · ½ + 70 · 3/7 = 60', () => {
    for (const poisson of [false, true]) {
      for (const panel of expectedEpisodes(plan(poisson), half)) {
        expect(panel[0]).toBeCloseTo(60, 12)
        expect(panel[1]).toBeCloseTo(40, 12)
      }
    }
  })

  it('drift where fewer go on: a fixed panel takes in more, a Poisson one shrinks', () => {
    // a third goes on: 20 stay; 80 · 3/7 = 34.29 enter a fixed panel, 70 · 3/7 = 30 a Poisson one
    expect(expectedEpisodes(plan(false), (s) => half(s) / 1.5)[1][0]).toBeCloseTo(20 + 240 / 7, 12)
    expect(expectedEpisodes(plan(true), (s) => half(s) / 1.5)[1][0]).toBeCloseTo(50, 12)
  })
})
