import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cancerIds } from '../../cohort/catalogue/categories.ts'
import { defaultTerms, type PlainEpisode, responder, settleProvider } from '../care-fixture.ts'
import { arbitraryReference } from '../interface/contract.laws.ts'
import { Ledger } from '../interface/ledger.ts'
import { Settlement } from '../interface/settlement.ts'
import { type TransferKindId, transferIndex } from '../interface/transfer-kinds.ts'
import { bundle } from './bundle.ts'

// early lung: services $1,000 and $3,000, mean 2,000; all other types from one $1,000 episode
const reference: PlainEpisode[] = [
  ...cancerIds.map((cancer) => ({ cancer, practiceServices: 100_000 })),
  { cancer: 'lung', practiceServices: 300_000 },
]
const illustrative = { discountShare: 0.02, outlierAttachmentRatio: 1.25, outlierPayerShare: 0.8 }

const settle = (episodes: readonly PlainEpisode[], overrides = {}, outside = reference) => {
  const { settlement } = settleProvider(bundle, episodes, outside, { ...illustrative, ...overrides })
  return Object.assign(settlement, {
    of: (kind: TransferKindId): number => settlement.ledger.totals[transferIndex[kind]],
  })
}

describe('the bundle', () => {
  it('prices the mean less discount and expected stop-loss', () => {
    // mean 2,000, attachment 2,500; E[stop-loss] = ½ × .8 × 500 = 200; price .98 × 2,000 − 200 = 1,760
    // patient 20 % = 352, of which 90 % collected = 316.80; payer 1,408 less 2 % sequestration = 1,379.84
    const { of, benchmarkCents, targetCents, actualCents } = settle([{ cancer: 'lung', practiceServices: 300_000 }])
    expect([benchmarkCents, targetCents, actualCents]).toEqual([176_000, 176_000, 300_000])
    expect([of('bundlePayment'), of('bundleCoinsurance')]).toEqual([137_984, 31_680])
    expect(of('bundleStopLoss')).toBe(40_000) // .8 × (3,000 − 2,500)
    expect([of('partBDrugs'), of('practiceServices'), of('practiceServicesCoinsurance')]).toEqual([0, 0, 0])
  })

  it('pays no stop-loss at the attachment, and beyond it', () => {
    expect(settle([{ cancer: 'lung', practiceServices: 250_000 }]).of('bundleStopLoss')).toBe(0)
    expect(settle([{ cancer: 'lung', practiceServices: 250_001 }]).of('bundleStopLoss')).toBe(1) // .8 cent
    expect(settle([{ cancer: 'lung', practiceServices: 250_005 }]).of('bundleStopLoss')).toBe(4)
  })

  it('makes a surplus of exactly minus the discount in a world that has not moved', () => {
    // by type, surplus = price + stop-loss − cost; prices are whole cents, attachment and stop-losses are rounded
    fc.assert(
      fc.property(
        arbitraryReference,
        fc.constantFrom(true, false),
        fc.constantFrom(true, false),
        (episodes, oralDrugsInside, complicationWarranty) => {
          for (const cancer of cancerIds) {
            for (const metastatic of [0, 1] as const) {
              const type = episodes.filter((e) => e.cancer === cancer && (e.metastatic ?? 0) === metastatic)
              if (type.length === 0) continue
              const { actualCents, benchmarkCents, of } = settle(
                type.map((e) => ({ ...e, period: 0 })),
                { oralDrugsInside, complicationWarranty },
                episodes,
              )
              const surplus = benchmarkCents + of('bundleStopLoss') - actualCents
              expect(Math.abs(surplus + illustrative.discountShare * actualCents)).toBeLessThanOrEqual(
                0.5 * type.length + 1e-6,
              )
            }
          }
        },
      ),
      { numRuns: 30 },
    )
  })

  it('leaves every surplus at zero where the stop-loss pays everything', () => {
    const { of, benchmarkCents, actualCents } = settle(
      [{ cancer: 'lung', practiceServices: 777_777, branded: 123_456 }],
      {
        outlierAttachmentRatio: 0,
        outlierPayerShare: 1,
        discountShare: 0,
      },
    )
    expect(benchmarkCents).toBe(0)
    expect(of('bundleStopLoss')).toBe(actualCents)
  })

  it('turns oral drugs into a cost of the practice, and the copay into a part of the price', () => {
    const oral: PlainEpisode[] = cancerIds.map((cancer) => ({ cancer, oral: 1_000_000 }))
    const inside = settle([{ cancer: 'prostate', oral: 1_000_000 }], {}, oral)
    expect([
      inside.of('bundlePharmacy'),
      inside.of('partDDrugs'),
      inside.of('partDDrugsCopay'),
      inside.of('partDAcquisition'),
    ]).toEqual([1_000_000, 0, 0, 970_000])
    // price 9,800; the patient would owe the cap, 1,000 of 10,000: 980. Copays are collected, and not sequestered
    expect([inside.of('bundleCoinsurance'), inside.of('bundlePayment')]).toEqual([98_000, 882_000])
    const outside = settle([{ cancer: 'prostate', oral: 1_000_000 }], { oralDrugsInside: false }, oral)
    expect([outside.of('bundlePharmacy'), outside.of('partDDrugs'), outside.of('partDDrugsCopay')]).toEqual([
      0, 900_000, 100_000,
    ])
  })

  it('waives the patient’s part to the payer', () => {
    const { of } = settle([{ cancer: 'lung', practiceServices: 100_000 }], { waivedCostShare: 1 })
    // 1,760 less 2 % sequestration
    expect([of('bundlePayment'), of('bundleCoinsurance')]).toEqual([172_480, 0])
    // half waived: due 176, collected 158.40; payer 1,584 less 2 % = 1,552.32
    const half = settle([{ cancer: 'lung', practiceServices: 100_000 }], { waivedCostShare: 0.5 })
    expect([half.of('bundlePayment'), half.of('bundleCoinsurance')]).toEqual([155_232, 15_840])
  })

  it('makes the practice pay for complications under warranty only', () => {
    const episode: PlainEpisode = {
      cancer: 'lung',
      practiceServices: 100_000,
      admission: 500_000,
      complication: 200_000,
    }
    const warranted = settle([episode], { complicationWarranty: true })
    expect([
      warranted.of('complicationWarranty'),
      warranted.of('hospitalServices'),
      warranted.of('hospitalServicesCoinsurance'),
    ]).toEqual([200_000, 270_000, 30_000])
    const plain = settle([episode], { complicationWarranty: false })
    expect([plain.of('complicationWarranty'), plain.of('hospitalServices')]).toEqual([0, 450_000])
    const whole = settle([{ ...episode, complication: 500_000 }])
    expect([
      whole.of('complicationWarranty'),
      whole.of('hospitalServices'),
      whole.of('hospitalServicesCoinsurance'),
    ]).toEqual([500_000, 0, 0])
    expect(settle([{ ...episode, complication: 0 }]).of('complicationWarranty')).toBe(0)
  })

  it('takes a price that is entered, more for metastatic disease', () => {
    // 2,500; metastatic × 1.6 = 4,000; patient a fifth, payer’s part less 2 %. Other cancers keep the baseline’s
    const terms = { lungPriceUsd: 2500, uncollectedShare: 0 }
    const early = settle([{ cancer: 'lung', practiceServices: 100_000 }], terms)
    expect([early.benchmarkCents, early.of('bundlePayment'), early.of('bundleCoinsurance')]).toEqual([
      250_000, 196_000, 50_000,
    ])
    expect(settle([{ cancer: 'lung', metastatic: 1, practiceServices: 100_000 }], terms).benchmarkCents).toBe(400_000)
    expect(settle([{ cancer: 'breast', practiceServices: 100_000 }], terms).benchmarkCents).toBe(98_000)
  })

  it('takes the price of each episode where a table states one', () => {
    const episodes: PlainEpisode[] = [{ cancer: 'lung', practiceServices: 300_000 }]
    const { care, calendar, prices } = settleProvider(bundle, episodes, reference, illustrative)
    const settlement = new Settlement(new Ledger(1), 1)
    const terms = { ...defaultTerms(bundle.fields), ...illustrative } as never
    bundle.settle(
      care,
      { replicate: 0, from: 0, to: 1, therapyFrom: 0, therapyTo: 0, priceCents: Float64Array.of(352_000) },
      terms,
      prices,
      calendar,
      settlement,
    )
    // twice the baseline’s 1,760: patient 704, of which 90 % collected; payer 2,816 less 2 %
    expect(settlement.benchmarkCents).toBe(352_000)
    expect([
      settlement.ledger.totals[transferIndex.bundlePayment],
      settlement.ledger.totals[transferIndex.bundleCoinsurance],
    ]).toEqual([275_968, 63_360])
  })

  it('prices scope at the payer’s own multiples, and the patient’s part within the cap', () => {
    // services 2,000 × 1.5 = 3,000, price 2,940; a fifth is 588, the cap of 300 on 600 leaves half of it
    const terms = { outlierPayerShare: 0, uncollectedShare: 0, sequestrationShare: 0, servicesRatio: 1.5 }
    const episodes: PlainEpisode[] = cancerIds.map((cancer) => ({ cancer, practiceServices: 200_000 }))
    const of = (overrides: object): number[] => {
      const { benchmarkCents, of } = settle(
        [{ cancer: 'lung', practiceServices: 200_000 }],
        { ...terms, ...overrides },
        episodes,
      )
      return [benchmarkCents, of('bundlePayment'), of('bundleCoinsurance')]
    }
    expect(of({})).toEqual([294_000, 235_200, 58_800])
    expect(of({ outOfPocketCapPerEpisodeUsd: 300 })).toEqual([294_000, 264_600, 29_400])
  })

  it('leaves a declined patient and its therapy to others', () => {
    const { ledger, benchmarkCents, of } = settle(
      [{ cancer: 'lymphoma', practiceServices: 100_000, therapy: responder, declined: 1 }],
      { cellTherapyCarvedOut: false },
    )
    expect([ledger.net('practice'), benchmarkCents, of('bundleCellTherapy')]).toEqual([0, 0, 0])
    expect([of('cellTherapyProduct'), of('cellTherapySite')]).toEqual([40_000_000, 5_000_000])
  })

  it('carves out the cell therapy, or makes it the practice’s', () => {
    const episode: PlainEpisode = { cancer: 'lymphoma', practiceServices: 100_000, therapy: responder }
    expect([settle([episode]).of('cellTherapyProduct'), settle([episode]).actualCents]).toEqual([40_000_000, 100_000])
    const inside = settle([episode], { cellTherapyCarvedOut: false })
    expect([
      inside.of('cellTherapyProduct'),
      inside.of('cellTherapySite'),
      inside.of('bundleCellTherapy'),
      inside.of('cellTherapyAcquisition'),
    ]).toEqual([0, 0, 45_000_000, 40_000_000])
    expect(inside.actualCents).toBe(45_100_000)
  })

  it('prices a type that the baseline lacks like its cancer', () => {
    expect(settle([{ cancer: 'breast', metastatic: 1, practiceServices: 100_000 }]).benchmarkCents).toBe(98_000)
  })

  it('has no price for a cancer that the baseline lacks, and says so when it would be paid', () => {
    const lung: PlainEpisode = { cancer: 'lung', practiceServices: 100_000 }
    expect(settle([lung], {}, [lung]).benchmarkCents).toBe(98_000)
    expect(() => settle([{ cancer: 'breast', practiceServices: 100_000 }], {}, [lung]).ledger.net('practice')).toThrow(
      RangeError,
    )
  })
})
