import { describe, expect, it } from 'vitest'
import { cancerIds } from '../cohort/catalogue/categories.ts'
import { defaultTerms, type PlainEpisode, referenceOf } from '../contracts/care-fixture.ts'
import { claimsFields } from '../contracts/provider/claims/claim-terms.ts'
import { priceBenchmark } from './benchmark.ts'
import { type BenchmarkTerms, benchmarkFields } from './benchmark-terms.ts'
import { fitQuality } from './fit-quality.ts'

const terms = (overrides: Partial<BenchmarkTerms> = {}): BenchmarkTerms =>
  ({
    ...defaultTerms({ ...claimsFields, ...benchmarkFields }),
    winsorLowShare: 0,
    winsorHighShare: 1,
    ...overrides,
  }) as unknown as BenchmarkTerms

const LUNG = cancerIds.indexOf('lung')
const lung: PlainEpisode[] = [
  { cancer: 'lung', hospitalServices: 1_000_000 },
  { cancer: 'lung', hospitalServices: 2_000_000 },
  { cancer: 'lung', hospitalServices: 3_000_000, dual: 1 },
  { cancer: 'lung', hospitalServices: 5_000_000, dual: 1 },
]
const others = cancerIds
  .filter((cancer) => cancer !== 'lung')
  .map((cancer): PlainEpisode => ({ cancer, hospitalServices: 1_000_000 }))

const fitted = (overrides: Partial<BenchmarkTerms> = {}, lungWeights: readonly number[] = [1, 1, 1, 1]) => {
  const reference = {
    ...referenceOf([...lung, ...others]),
    weight: Float64Array.of(...lungWeights, ...others.map(() => 1)),
  }
  return fitQuality(priceBenchmark(reference, terms(overrides), 1), reference, terms(overrides)).cancer
}

describe('the fit of predicted prices', () => {
  it('explains what lies between groups that the model sees', () => {
    // means 15,000 and 40,000, over all 27,500 (thousands squared):
    // deviations 17.5² + 7.5² + 2.5² + 22.5² = 875; errors 5² + 5² + 10² + 10² = 250
    const { rSquared, deciles } = fitted()[LUNG]
    expect(rSquared).toBeCloseTo(1 - 250 / 875, 9)
    expect(deciles.map(({ predicted }) => Math.round(predicted))).toEqual([
      ...Array(5).fill(15_000),
      ...Array(5).fill(40_000),
    ])
    for (const { predicted, actual } of deciles) expect(actual).toBeCloseTo(predicted, 4)
  })

  it('explains nothing where the model sees nothing', () => {
    const { rSquared, deciles } = fitted({ covariates: 'none' })[LUNG]
    expect(rSquared).toBeCloseTo(0, 9)
    for (const { predicted, actual } of deciles)
      expect([predicted, actual]).toEqual([expect.closeTo(27_500, 4), expect.closeTo(27_500, 4)])
  })

  it('counts rows by their weight, and splits episodes of one prediction between deciles', () => {
    // weights 3, 1 at a mean of 12,500 and 1, 1 at 40,000; over all 21,667: deviations 1,283.33, errors 3 × 6.25 + 56.25 + 200 = 275.
    // the first group is two thirds: the seventh tenth holds 2 ÷ 3 of it, 12,500 × 2 ÷ 3 + 40,000 ÷ 3 = 21,667
    const { rSquared, deciles } = fitted({}, [3, 1, 1, 1])[LUNG]
    expect(rSquared).toBeCloseTo(1 - 275 / (3850 / 3), 9)
    expect(deciles.map(({ predicted }) => Math.round(predicted))).toEqual([
      ...Array(6).fill(12_500),
      21_667,
      ...Array(3).fill(40_000),
    ])
  })

  it('measures expenditure within the outlier caps', () => {
    // caps at the quartiles 10,000 and 30,000: 10, 20 and 30, 30; means 15 and 30, over all 22.5; 1 − 50 ÷ (156.25 + 6.25 + 56.25 + 56.25)
    expect(fitted({ winsorLowShare: 0.25, winsorHighShare: 0.75 })[LUNG].rSquared).toBeCloseTo(1 - 50 / 275, 9)
  })

  it('is 0 where all episodes cost the same', () => {
    for (const [c, { rSquared }] of fitted().entries()) if (c !== LUNG) expect(rSquared).toBe(0)
  })
})
