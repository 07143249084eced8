import { describe, expect, it } from 'vitest'
import { type PlainEpisode, responder, settleProvider } from '../care-fixture.ts'
import { type TransferKindId, transferIndex } from '../ledger.ts'
import { feeForService } from './fee-for-service.ts'

const settle = (episodes: readonly PlainEpisode[], overrides = {}) => {
  const { settlement } = settleProvider(feeForService, episodes, [], overrides)
  return Object.assign(settlement, { of: (kind: TransferKindId): number => settlement.ledger.totals[transferIndex[kind]] })
}

describe('fee-for-service', () => {
  it('nets the practice 4.304 % of a branded drug’s price, fully collected and acquired at that price', () => {
    // $10,000 at ASP is allowed at 10,600; payer .8 × .98 × 10,600 = 8,310.40; patient .2 × 10,600 = 2,120
    const { ledger } = settle([{ cancer: 'lung', branded: 1_000_000 }], { uncollectedShare: 0, acquisitionRatio: 1, operatingCostPerEpisodeUsd: 0 })
    expect(ledger.net('practice')).toBe(43_040)
    expect(ledger.net('payer')).toBe(-831_040)
    expect(ledger.net('patient')).toBe(-212_000)
    expect(ledger.net('manufacturer')).toBe(1_000_000)
  })

  it('nets 2.184 % once a tenth of the coinsurance stays uncollected', () => {
    // 8,310.40 + .9 × 2,120 = 10,218.40
    expect(settle([{ cancer: 'lung', branded: 1_000_000 }], { acquisitionRatio: 1, operatingCostPerEpisodeUsd: 0 }).ledger.net('practice')).toBe(21_840)
  })

  it('takes a biosimilar’s add-on of its reference product', () => {
    // allowed 1,000 + 8 % × 2,000 = 1,160; payer .8 × 1,160 = 928, × .98 = 909.44; patient 232, × .9 = 208.80
    const { of } = settle([{ cancer: 'breast', biosimilar: 100_000, biosimilarReference: 200_000 }])
    expect(of('partBDrugs')).toBe(90_944)
    expect(of('partBDrugsCoinsurance')).toBe(20_880)
    expect(of('drugAcquisition')).toBe(99_500) // .995 × 1,000
  })

  it('caps what the patient pays for oral drugs', () => {
    // $3,000: 25 % = 750; $10,000: the cap of 1,000; pharmacy buys at 97 % of gross
    const { of } = settle([
      { cancer: 'prostate', oral: 300_000 },
      { cancer: 'prostate', oral: 1_000_000, novelOral: 1_000_000 },
    ])
    expect(of('partDDrugsCopay')).toBe(75_000 + 100_000)
    expect(of('partDDrugs')).toBe(225_000 + 900_000)
    expect(of('partDAcquisition')).toBe(291_000 + 970_000)
  })

  it('splits services and other providers between payer and patient', () => {
    // visits $1,000: payer 784, patient 200, collected 180; hospital 2,000 + 300 + 700 = 3,000: patient a tenth
    const { of } = settle([{ cancer: 'lung', practiceServices: 100_000, hospitalServices: 200_000, emergency: 30_000, admission: 70_000 }], { operatingCostPerEpisodeUsd: 3500 })
    expect([of('practiceServices'), of('practiceServicesCoinsurance')]).toEqual([78_400, 18_000])
    expect([of('hospitalServices'), of('hospitalServicesCoinsurance')]).toEqual([270_000, 30_000])
    expect(of('operatingCost')).toBe(350_000)
  })

  it('loses no cent to rounding where parts make a whole', () => {
    const { of } = settle([{ cancer: 'lung', hospitalServices: 333_335, oral: 77_777 }])
    expect(of('hospitalServices') + of('hospitalServicesCoinsurance')).toBe(333_335)
    expect(of('partDDrugs') + of('partDDrugsCopay')).toBe(77_777)
  })

  it('counts expenditure as EOM does, without monthly payments and cell therapies', () => {
    // 1.06 × 10,000 + (1,000 + .06 × 2,000) + 500 + 3,000 + .75 × 4,000 = 18,220
    const { actualCents, benchmarkCents, of } = settle([
      {
        cancer: 'myeloma',
        branded: 1_000_000,
        biosimilar: 100_000,
        biosimilarReference: 200_000,
        practiceServices: 50_000,
        hospitalServices: 300_000,
        oral: 400_000,
        therapy: responder,
      },
    ])
    expect(actualCents).toBe(1_822_000)
    expect(benchmarkCents).toBe(0)
    expect([of('cellTherapyProduct'), of('cellTherapySite'), of('cellTherapyAcquisition')]).toEqual([40_000_000, 5_000_000, 40_000_000])
  })
})
