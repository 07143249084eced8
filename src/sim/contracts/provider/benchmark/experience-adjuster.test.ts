import { describe, expect, it } from 'vitest'
import { cancerIds } from '../../../cohort/catalogue/categories.ts'
import { type PlainEpisode, settleProvider } from '../../care-fixture.ts'
import { eomRa2 } from '../eom.ts'
import { experienceAdjuster } from './experience-adjuster.ts'

const terms = {
  experience: 'entered',
  experienceRatio: 1,
  experienceEpisodes: 0,
  credibilityEpisodes: 100,
  regionalRatio: 1,
  experienceMinimum: 0.8,
  experienceMaximum: 1.2,
} as const

describe('the experience adjuster', () => {
  it('credits a practice’s ratio by its episodes and leaves the rest to its region', () => {
    // 100 ÷ 200 × 1.30 + .5 × 1 = 1.15; no episodes: the region; region .9: .5 × 1.3 + .5 × .9 = 1.10
    expect(experienceAdjuster(1.3, 100, terms)).toBeCloseTo(1.15, 12)
    expect(experienceAdjuster(1.3, 0, { ...terms, credibilityEpisodes: 0 })).toBe(1)
    expect(experienceAdjuster(1.3, 100, { ...terms, regionalRatio: 0.9 })).toBeCloseTo(1.1, 12)
    expect(experienceAdjuster(1.1, 5, { ...terms, credibilityEpisodes: 0 })).toBeCloseTo(1.1, 12)
  })

  it('stays within its bounds', () => {
    // 300 ÷ 400 × 1.3 + .25 = 1.225; 300 ÷ 400 × .7 + .25 = .775
    expect([experienceAdjuster(1.3, 300, terms), experienceAdjuster(0.7, 300, terms)]).toEqual([1.2, 0.8])
  })

  it('is 1 to the last bit for a practice and region at their predictions', () => {
    for (const episodes of [0, 1, 7, 229, 1e6]) expect(experienceAdjuster(1, episodes, terms)).toBe(1)
  })
})

describe('experience earned in earlier periods', () => {
  // predicted $10,000 an episode, caps at $5,000 and $15,000
  const reference = cancerIds.flatMap((cancer) =>
    [500_000, 1_500_000].map((hospitalServices): PlainEpisode => ({ cancer, hospitalServices })),
  )
  const episodes = [1_200_000, 1_000_000, 1_000_000].map(
    (hospitalServices, period): PlainEpisode => ({ cancer: 'lung', hospitalServices, period }),
  )
  const benchmarks = (overrides: Record<string, number | string>): number[] =>
    Array.from(
      settleProvider(eomRa2, episodes, reference, { meosUsdPerMonth: 0, experience: 'earlierPeriods', ...overrides }, 3)
        .settlement.benchmark,
    )

  it('begins in the second period with what was spent over what was expected', () => {
    // k = 1: period 1 credits 12,000 ÷ 10,000 from 1 episode by half: 1.10; period 2 22,000 ÷ 20,000 from 2 by 2 ÷ 3: 1.0667
    expect(benchmarks({ credibilityEpisodes: 1 })).toEqual([1_000_000, 1_100_000, 1_066_667])
  })

  it('is the region’s where nothing is past, and none where it is entered', () => {
    expect(benchmarks({ credibilityEpisodes: 1, regionalRatio: 1.1 })[0]).toBe(1_100_000)
    expect(benchmarks({ experience: 'entered' })).toEqual([1_000_000, 1_000_000, 1_000_000])
  })
})
