import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cancerIds } from '../../cohort/catalogue/categories.ts'
import { type PlainEpisode, settleProvider } from '../care-fixture.ts'
import { arbitraryReference } from '../interface/contract.laws.ts'
import { type TransferKindId, transferIndex } from '../interface/transfer-kinds.ts'
import { episodeFee } from './episode-fee.ts'
import { feeForService } from './fee-for-service.ts'

// early lung: one $10,000 drug; metastatic lung: two such episodes of $10,000 and $30,000; others nothing
const reference: PlainEpisode[] = [
  ...cancerIds.map((cancer) => ({ cancer, branded: cancer === 'lung' ? 1_000_000 : 0 })),
  { cancer: 'lung', metastatic: 1, branded: 1_000_000 },
  { cancer: 'lung', metastatic: 1, branded: 3_000_000 },
]
const settle = (episodes: readonly PlainEpisode[], overrides = {}) => {
  const { settlement } = settleProvider(episodeFee, episodes, reference, overrides)
  return Object.assign(settlement, {
    of: (kind: TransferKindId): number => settlement.ledger.totals[transferIndex[kind]],
  })
}

describe('the episode fee', () => {
  it('is the drug margin of the baseline, and drugs are paid at average sales price', () => {
    // fee-for-service 8,310.40 + .9 × 2,120 = 10,218.40; at sales price 8,000 × .98 + .9 × 2,000 = 9,640.00
    const { of } = settle([{ cancer: 'lung', branded: 1_000_000 }])
    expect([of('partBDrugs'), of('partBDrugsCoinsurance'), of('episodeFee')]).toEqual([784_000, 180_000, 57_840])
  })

  it('is the mean of its type, whatever drug is given', () => {
    // margins 578.40 and 1,735.20: 1,156.80
    expect(
      [0, 1_000_000, 9_000_000].map((branded) => settle([{ cancer: 'lung', metastatic: 1, branded }]).of('episodeFee')),
    ).toEqual([115_680, 115_680, 115_680])
  })

  it('may be entered, or be a multiple of the margin', () => {
    expect(settle([{ cancer: 'lung' }], { feeUsd: 2500 }).of('episodeFee')).toBe(250_000)
    expect(settle([{ cancer: 'lung' }], { feeUsd: 2500, feeRatio: 2 }).of('episodeFee')).toBe(250_000)
    expect(settle([{ cancer: 'lung' }], { feeRatio: 1.5 }).of('episodeFee')).toBe(86_760)
  })

  it('is never negative: a site paid nothing for drugs would owe 0 − 9,640.00', () => {
    const terms = { siteOfCare: 'hospitalOutpatient', siteDrugRatio: 0 }
    expect(settle([{ cancer: 'lung', branded: 1_000_000 }], terms).of('episodeFee')).toBe(0)
  })

  it('leaves visits at their fee and drugs without a margin at either site', () => {
    const terms = {
      uncollectedShare: 0,
      sequestrationShare: 0,
      acquisitionRatio: 1,
      operatingCostPerEpisodeUsd: 0,
      feeRatio: 0,
    }
    for (const siteOfCare of ['office', 'hospitalOutpatient'])
      expect(
        settle([{ cancer: 'lung', branded: 5_000_000, practiceServices: 100_000 }], {
          ...terms,
          siteOfCare,
          siteDrugRatio: 2,
          siteServicesRatio: 1,
        }).ledger.net('practice'),
      ).toBe(100_000)
  })

  it('leaves the practice as well off as under fee-for-service in a world that has not moved', () => {
    // fees are rounded to the cent: half a cent an episode
    fc.assert(
      fc.property(arbitraryReference, (episodes) => {
        const population = episodes.map((episode) => ({ ...episode, period: 0 }))
        const [fee, service] = [episodeFee, feeForService].map((contract) =>
          settleProvider(contract, population, population).settlement.ledger.net('practice'),
        )
        expect(Math.abs(fee - service)).toBeLessThanOrEqual(0.5 * population.length + 1e-6)
      }),
      { numRuns: 30 },
    )
  })
})
