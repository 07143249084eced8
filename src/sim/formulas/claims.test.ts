import { describe, expect, it } from 'vitest'
import { cutToCap, fromPayer, partDCopay, patientPart } from './claims.ts'

describe('a claim', () => {
  it('leaves the patient what the payer’s rounded part leaves', () => {
    expect(patientPart(1_060_000, 0.8)).toBe(212_000) // 10,600 − 8,480
    expect(patientPart(3, 0.8)).toBe(1) // 3 − 2.4, rounded 2
  })

  it('is cut to a cap in proportion, rounded down', () => {
    expect(cutToCap(300_000, 400_000, 500_000)).toBe(240_000) // 3,000 × 4,000 ÷ 5,000
    expect(cutToCap(200_000, 400_000, 500_000)).toBe(160_000)
    expect(cutToCap(5, 2, 6)).toBe(1) // 1.67
  })

  it('reaches the practice after sequestration', () => {
    expect(fromPayer(1_060_000, 212_000, 0.98)).toBe(831_040) // 8,480 × .98 = $8,310.40
  })

  it('of Part D takes a share up to the cap from the patient', () => {
    expect(partDCopay(300_000, 0.25, 100_000)).toBe(75_000)
    expect(partDCopay(1_000_000, 0.25, 100_000)).toBe(100_000)
    expect(partDCopay(7, 0.25, 100_000)).toBe(2) // 1.75
  })
})
