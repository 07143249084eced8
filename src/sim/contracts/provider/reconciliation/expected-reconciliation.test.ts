// Reconciliation in expectation, against closed forms. Spending over benchmark is normal, mean 1 and standard deviation
// σ ÷ √n, as it nearly is for a practice of n episodes whose true spending equals its benchmark: all it gets is luck.

import { describe, expect, it } from 'vitest'
import { moments } from '../../../outcomes/moments.ts'
import { normalCdf, normalQuantile } from '../../../random/normal.ts'
import { seedKey } from '../../../random/seed.ts'
import { threefry } from '../../../random/threefry.ts'
import { uniformOf } from '../../../random/uniform.ts'
import { defaultTerms } from '../../care-fixture.ts'
import type { AnyProviderContract } from '../../interface/contract.ts'
import { eomRa1, eomRa2 } from '../eom.ts'
import { ocmAlternativeTwoSided, ocmOneSided, ocmTwoSided } from '../ocm.ts'
import { type ReconciliationTerms, reconcilePeriod } from './eom-reconciliation.ts'

/** Coefficient of variation of an episode's spending around its prediction. */
const SIGMA = 0.8
/** Practice revenue over benchmark. */
const REVENUE = 0.4
const BENCHMARK = 1_000_000_000

const density = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)
/** E max(k − X, 0) of X normal with mean 1 and standard deviation s: (k − 1) Φ(z) + s φ(z), z = (k − 1) ÷ s. */
const below = (k: number, s: number): number => (k - 1) * normalCdf((k - 1) / s) + s * density((k - 1) / s)
/** E max(X − k, 0): the same less k plus the mean. */
const above = (k: number, s: number): number => below(k, s) + 1 - k

interface Arrangement {
  readonly contract: AnyProviderContract
  readonly startMonth: number
  readonly target: number
  readonly threshold: number
  readonly gainCap: number
  readonly lossCap: number
}
const since = 12 * 2025
const before = 12 * 2024
const arrangements: Readonly<Record<string, Arrangement>> = {
  ra1: { contract: eomRa1, startMonth: since, target: 0.96, threshold: 1, gainCap: 0.04, lossCap: 0.02 },
  ra1Before: { contract: eomRa1, startMonth: before, target: 0.96, threshold: 0.98, gainCap: 0.04, lossCap: 0.02 },
  ra2: { contract: eomRa2, startMonth: since, target: 0.97, threshold: 1, gainCap: 0.12, lossCap: 0.06 },
  ra2Before: { contract: eomRa2, startMonth: before, target: 0.97, threshold: 0.98, gainCap: 0.12, lossCap: 0.06 },
  ocmOneSided: { contract: ocmOneSided, startMonth: since, target: 0.96, threshold: 0.96, gainCap: 0.2, lossCap: 0 },
  ocmTwoSided: {
    contract: ocmTwoSided,
    startMonth: since,
    target: 0.9725,
    threshold: 0.9725,
    gainCap: 0.2,
    lossCap: 0.2,
  },
  ocmAlternative: {
    contract: ocmAlternativeTwoSided,
    startMonth: since,
    target: 0.975,
    threshold: 1,
    gainCap: 0.16 * REVENUE,
    lossCap: 0.08 * REVENUE,
  },
}

/** Expected PBP and PBR and the probability of a PBP, percent of benchmark and of periods. A capped gap is the difference of two uncapped ones. */
function expected({ target, threshold, gainCap, lossCap }: Arrangement, episodes: number) {
  const s = SIGMA / Math.sqrt(episodes)
  return {
    payment: 100 * (below(target, s) - below(target - gainCap, s)),
    recoupment: 100 * (above(threshold, s) - above(threshold + lossCap, s)),
    paid: 100 * normalCdf((target - 1) / s),
    owed: lossCap === 0 ? 0 : 100 * normalCdf((1 - threshold) / s),
  }
}

// n, arrangement, expected PBP, expected PBR (percent of benchmark), share of periods with a PBP, with a PBR (percent)
const table = [
  [50, 'ra1', 1.196, 0.93, 36.2, 50],
  [50, 'ra1Before', 1.196, 1.07, 36.2, 57],
  [50, 'ra2', 2.684, 2.38, 39.5, 50],
  [50, 'ra2Before', 2.684, 2.791, 39.5, 57],
  [50, 'ocmOneSided', 2.724, 0, 36.2, 0],
  [50, 'ocmTwoSided', 3.178, 5.708, 40.4, 59.6],
  [50, 'ocmAlternative', 1.981, 1.421, 41.3, 50],
  [200, 'ra1', 0.598, 0.86, 24, 50],
  [200, 'ra2', 1.06, 1.837, 29.8, 50],
  [200, 'ra2Before', 1.06, 2.598, 29.8, 63.8],
  [200, 'ocmOneSided', 0.799, 0, 24, 0],
  [200, 'ocmTwoSided', 1.143, 3.891, 31.3, 68.7],
  [200, 'ocmAlternative', 1.084, 1.248, 32.9, 50],
  [500, 'ra1', 0.221, 0.783, 13.2, 50],
  [500, 'ra1Before', 0.221, 1.217, 13.2, 71.2],
  [500, 'ra2', 0.402, 1.358, 20.1, 50],
  [500, 'ocmOneSided', 0.237, 0, 13.2, 0],
  [500, 'ocmTwoSided', 0.454, 3.204, 22.1, 77.9],
  [500, 'ocmAlternative', 0.505, 1.064, 24.2, 50],
] as const

const DRAWS = 40_000
const key = seedKey('reconciliation')
const words = new Uint32Array(4)
const normals = Float64Array.from({ length: DRAWS }, (_, r) => {
  threefry(key, r, 0, 0, 0, words)
  return normalQuantile(uniformOf(words[0]))
})

describe.each(table)('%i episodes under %s', (episodes, id, payment, recoupment, paid, owed) => {
  const arrangement = arrangements[id]

  it('are expected what the closed form says', () => {
    const closed = expected(arrangement, episodes)
    expect([closed.payment, closed.recoupment]).toEqual([expect.closeTo(payment, 3), expect.closeTo(recoupment, 3)])
    expect([closed.paid, closed.owed]).toEqual([expect.closeTo(paid, 1), expect.closeTo(owed, 1)])
  })

  it('are settled at it on average, within four standard errors', () => {
    const terms = {
      ...(defaultTerms(arrangement.contract.fields) as unknown as ReconciliationTerms),
      paymentSequestrationShare: 0,
      aggregateQualityScore: 0.3,
      paymentLowShare: 1,
    }
    const settled = Array.from(normals, (z) => {
      const actualCents = Math.round(BENCHMARK * (1 + (SIGMA / Math.sqrt(episodes)) * z))
      return reconcilePeriod(
        {
          benchmarkCents: BENCHMARK,
          actualCents,
          episodes,
          revenueCents: REVENUE * BENCHMARK,
          startMonth: arrangement.startMonth,
        },
        terms,
      )
    })
    const closed = expected(arrangement, episodes)
    const compare = (of: (s: (typeof settled)[number]) => number, mean: number): void => {
      const sample = moments(Float64Array.from(settled, of))
      expect(Math.abs(sample.mean - mean)).toBeLessThanOrEqual(4 * sample.standardError)
    }
    compare((s) => (100 * s.performancePaymentCents) / BENCHMARK, closed.payment)
    compare((s) => (100 * s.recoupmentCents) / BENCHMARK, closed.recoupment)
    compare((s) => (s.performancePaymentCents > 0 ? 100 : 0), closed.paid)
    compare((s) => (s.recoupmentCents > 0 ? 100 : 0), closed.owed)
  })
})

describe('a practice whose true spending equals its benchmark', () => {
  it('still wins a PBP of risk arrangement 1 in 13 to 36 % of periods with 500 to 50 episodes', () => {
    // Φ(−.04 √n ÷ .8): n = 500 gives Φ(−1.118) = .132, n = 50 gives Φ(−.354) = .362
    const shares = [500, 300, 200, 100, 50].map((n) => expected(arrangements.ra1, n).paid)
    expect([shares[0], shares[4]]).toEqual([expect.closeTo(13.2, 1), expect.closeTo(36.2, 1)])
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  })

  it('owes money more often than not at the threshold of .98', () => {
    for (const n of [5, 50, 500]) expect(expected(arrangements.ra1Before, n).owed).toBeGreaterThan(50)
  })

  it('gains a little on average where it is very small, and loses where it is not: caps of 4 % and 2 %', () => {
    const net = (n: number): number => expected(arrangements.ra1, n).payment - expected(arrangements.ra1, n).recoupment
    expect([5, 20, 50, 200, 500].map(net)).toEqual(
      [0.756, 0.52, 0.266, -0.263, -0.562].map((x) => expect.closeTo(x, 2)),
    )
  })
})
