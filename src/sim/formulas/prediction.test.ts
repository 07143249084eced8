import { expect, it } from 'vitest'
import { cancerIds } from '../cohort/catalogue/categories.ts'
import { HER2_ADJUSTED, METASTATIC_ADJUSTED } from '../kernels/layout/benchmark-prices.ts'
import { predicted } from './prediction.ts'

it('is a product of all factors', () => {
  // 20,000 × 1.2 × .9 × 1.1 = $23,760
  expect(predicted(2_000_000, 1.2, 0.9, 1.1, 1, 1, 1, 1, 1)).toBeCloseTo(2_376_000, 6)
  // powers of two, so that each factor shows: 2⁹
  expect(predicted(2, 2, 2, 2, 2, 2, 2, 2, 2)).toBe(512)
  for (let k = 0; k < 9; k++) {
    const factors = Array.from({ length: 9 }, (_, j) => (j === k ? 3 : 1)) as Parameters<typeof predicted>
    expect(predicted(...factors)).toBe(3)
  }
})

it('is adjusted for metastatic disease in breast, lung and colorectal cancer, for HER2 in breast cancer', () => {
  const adjusted = (bits: number): string[] => cancerIds.filter((_, cancer) => ((bits >> cancer) & 1) === 1)
  expect(adjusted(METASTATIC_ADJUSTED)).toEqual(['breast', 'lung', 'colorectal'])
  expect(adjusted(HER2_ADJUSTED)).toEqual(['breast'])
})
