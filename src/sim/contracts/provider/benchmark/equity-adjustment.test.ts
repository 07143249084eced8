import { describe, expect, it } from 'vitest'
import { cancerIds } from '../../../cohort/catalogue/categories.ts'
import { type PlainEpisode, settleProvider } from '../../care-fixture.ts'
import { eomRa2 } from '../eom.ts'
import { ocmOneSided } from '../ocm.ts'
import { equityCentsByQuintile } from './equity-adjustment.ts'

const heba = {
  equityAdjustment: true,
  hebaTopUsdPerMonth: 30,
  hebaBottomUsdPerMonth: 6,
  hebaTopShare: 0.1,
  hebaBottomShare: 0.5,
}

describe('the equity adjustment', () => {
  it('gives a quintile the mean of its deciles: −36, −36, −18, 0 and +90 dollars an episode, in all 0', () => {
    // half of the top fifth at +30 × 6 = 180; half of the middle fifth at −6 × 6 = −36
    expect(equityCentsByQuintile(heba)).toEqual([-3600, -3600, -1800, 0, 9000])
  })

  it('follows its bands', () => {
    expect(equityCentsByQuintile({ ...heba, hebaTopShare: 0.2, hebaBottomShare: 0.2 })).toEqual([
      -3600, 0, 0, 0, 18_000,
    ])
    expect(equityCentsByQuintile({ ...heba, hebaTopShare: 0, hebaBottomShare: 0 })).toEqual([0, 0, 0, 0, 0])
  })

  it.each([
    ['EOM', eomRa2],
    ['OCM', ocmOneSided],
  ])('is added to the benchmark under %s where it is switched on, and to nothing else', (_, contract) => {
    const reference = cancerIds.map((cancer): PlainEpisode => ({ cancer, hospitalServices: 1_000_000 }))
    const episodes = [0, 4, 4].map(
      (deprivationQuintile): PlainEpisode => ({ cancer: 'lung', hospitalServices: 1_000_000, deprivationQuintile }),
    )
    const by = (equityAdjustment: boolean) =>
      settleProvider(contract, episodes, reference, { equityAdjustment }).settlement
    expect([by(false).benchmarkCents, by(true).benchmarkCents]).toEqual([3_000_000, 3_000_000 - 3_600 + 9_000 + 9_000])
    expect(by(true).actualCents).toBe(by(false).actualCents)
  })
})
