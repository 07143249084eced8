import { describe, expect, it } from 'vitest'
import { defaultTerms, type PlainEpisode, responder, settleProvider } from '../../care-fixture.ts'
import { Ledger } from '../../interface/ledger.ts'
import { Settlement } from '../../interface/settlement.ts'
import { type TransferKindId, transferIndex } from '../../interface/transfer-kinds.ts'
import { feeForService } from '../fee-for-service.ts'
import { type CellTherapyPaymentTerms, cellTherapyPaymentFields, inpatientPayment } from './cell-therapy-payment.ts'
import { type ClaimsTerms, claimsFields } from './claim-terms.ts'
import { ALL_CLAIMED, settleClaims } from './claims.ts'

const terms = (overrides: Partial<CellTherapyPaymentTerms> = {}) =>
  ({ ...defaultTerms(cellTherapyPaymentFields), ...overrides }) as CellTherapyPaymentTerms
const usd = (product: number, stay: number, overrides: Partial<CellTherapyPaymentTerms> = {}) => {
  const { drg, ntap, outlier } = inpatientPayment(product * 100, stay * 100, terms(overrides))
  return [drg / 100, ntap / 100, outlier / 100]
}

describe('the inpatient payment', () => {
  it('leaves a hospital with a dear product short', () => {
    // cost 619,000; outlier .8 × (619,000 − 314,231 − 40,397)
    expect(usd(533_000, 86_000)).toEqual([314_231, 0, 211_497.6])
  })

  it('adds to a new product, and the outlier payment begins later', () => {
    // NTAP .65 × (619,000 − 314,231) = 198,099.85; outlier .8 × (619,000 − 512,330.85 − 40,397) = 53,017.72
    expect(usd(533_000, 86_000, { ntapEligible: true })).toEqual([314_231, 198_099.85, 53_017.72])
  })

  it('pays no more than its share of the product', () => {
    // a product of $100,000 and a dear stay of 400,000: .65 × 100,000, below .65 × (500,000 − 314,231)
    expect(usd(100_000, 400_000, { ntapEligible: true })[1]).toBe(65_000)
  })

  it('pays the stay alone where cost is the payment exactly, and one cent more', () => {
    expect(usd(300_000, 14_231, { ntapEligible: true })).toEqual([314_231, 0, 0])
    expect(inpatientPayment(30_000_000, 1_423_101, terms({ ntapEligible: true }))).toEqual({
      drg: 31_423_100,
      ntap: 1,
      outlier: 0,
    }) // .65 cent
  })

  it('pays no outlier at the fixed loss, and .8 of what is beyond', () => {
    // 314,231 + 40,397 = 354,628
    expect(usd(300_000, 54_628)).toEqual([314_231, 0, 0])
    expect(inpatientPayment(30_000_000, 5_462_801, terms())).toEqual({ drg: 31_423_100, ntap: 0, outlier: 1 }) // .8 cent
  })

  it('pays the reduced rate for a stay without a product of the hospital’s own', () => {
    // .17 × 314,231 = 53,419.27; cost 86,000 is within the fixed loss
    expect(usd(0, 86_000, { ntapEligible: true })).toEqual([53_419.27, 0, 0])
  })

  it('takes the cost from the charges: a product marked up by less seems cheaper', () => {
    // 619,000 × 3 × .25 = 464,250; .8 × (464,250 − 354,628) = 87,697.60
    expect(usd(533_000, 86_000, { chargeMarkUpRatio: 3 })[2]).toBe(87_697.6)
  })
})

describe('the hospital', () => {
  const episode: PlainEpisode = { cancer: 'lymphoma', therapy: { ...responder, product: 53_300_000, site: 8_600_000 } }
  const settle = (overrides = {}) => {
    const { settlement } = settleProvider(feeForService, [episode], [], overrides)
    return {
      net: settlement.ledger.net('hospital'),
      of: (kind: TransferKindId): number => settlement.ledger.totals[transferIndex[kind]],
    }
  }

  it('breaks even at cost', () => {
    const { net, of } = settle()
    expect([
      of('cellTherapyProduct'),
      of('cellTherapySite'),
      of('cellTherapyAcquisition'),
      of('cellTherapySiteCost'),
    ]).toEqual([53_300_000, 8_600_000, 53_300_000, 8_600_000])
    expect(net).toBe(0)
  })

  it('loses $93,271.40 on an inpatient stay', () => {
    // 314,231 + 211,497.60 − 619,000
    const { net, of } = settle({ cellTherapyPayment: 'inpatientProspective' })
    expect([
      of('cellTherapyProduct'),
      of('cellTherapySite'),
      of('cellTherapyDrg'),
      of('cellTherapyNtap'),
      of('cellTherapyOutlier'),
    ]).toEqual([0, 0, 31_423_100, 0, 21_149_760])
    expect(net).toBe(-9_327_140)
  })

  it('earns the add-on less sequestration as an outpatient', () => {
    // 533,000 × 1.06 × .98 = 553,680.40: 20,680.40 above the product’s price
    const { net, of } = settle({ cellTherapyPayment: 'outpatientSalesPrice' })
    expect([of('cellTherapyProduct'), of('cellTherapySite')]).toEqual([55_368_040, 8_600_000])
    expect(net).toBe(2_068_040)
  })

  it.each([
    ['cost', 8_600_000],
    ['outpatientSalesPrice', 8_600_000],
    ['inpatientProspective', 5_341_927],
  ] as const)(
    'does not pay for a product sold under a contract, and is paid the stay (%s)',
    (cellTherapyPayment, cents) => {
      const { care } = settleProvider(feeForService, [episode], [])
      const settlement = new Settlement(new Ledger(1), 1)
      settlement.sold = Uint8Array.of(1)
      settleClaims(
        care,
        { replicate: 0, from: 0, to: 1, therapyFrom: 0, therapyTo: 1 },
        { ...defaultTerms(claimsFields), cellTherapyPayment } as ClaimsTerms,
        ALL_CLAIMED,
        settlement,
      )
      expect(settlement.ledger.totals[transferIndex.cellTherapyAcquisition]).toBe(0)
      expect(settlement.ledger.net('hospital')).toBe(cents - 8_600_000)
    },
  )
})
