import { describe, expect, it } from 'vitest'
import { bundleCoinsurance, bundlePayment, partOfPrice, stopLoss } from './bundle.ts'

describe('a bundle', () => {
  it('is paid in part of its full price', () => {
    expect(partOfPrice(6_000_000, 9_000_000)).toBeCloseTo(2 / 3, 15)
    expect(partOfPrice(1, 1)).toBe(1)
    expect(partOfPrice(0, 0)).toBe(0)
  })

  it('is paid by the payer without what the patient owes and what is sequestered', () => {
    // 60,000 − 8,000 − 2/3 × 1,500 = $51,000
    expect(bundlePayment(6_000_000, 800_000, 150_000, 2 / 3)).toBe(5_100_000)
    // 100 − 20 − 1.5, to even 2
    expect(bundlePayment(100, 20, 3, 0.5)).toBe(78)
  })

  it('is paid by the patient but for what is never collected', () => {
    expect(bundleCoinsurance(800_000, 120_000, 2 / 3)).toBe(720_000) // 8,000 − 2/3 × 1,200
    expect(bundleCoinsurance(20, 3, 0.5)).toBe(18) // 20 − 1.5, to even 2
  })

  it('has a share of what an outlier costs beyond the attachment paid', () => {
    expect(stopLoss(13_000_000, 10_000_000, 0.8)).toBe(2_400_000) // .8 × 30,000
    expect(stopLoss(10_000_000, 10_000_000, 0.8)).toBe(0)
    expect(stopLoss(9_000_000, 10_000_000, 0.8)).toBe(0)
    expect(stopLoss(10_000_001, 10_000_000, 0.8)).toBe(1) // .8 cents
  })
})
