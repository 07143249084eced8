import { expect, it } from 'vitest'
import { cancerIds } from '../../../cohort/catalogue/categories.ts'
import { priceBenchmark } from '../../../pricing/benchmark.ts'
import { careOf, defaultTerms, referenceOf } from '../../care-fixture.ts'
import { eomRa2 } from '../eom.ts'
import { practiceFacts, practiceGap } from './practice-facts.ts'

it('the novel-therapy gap of a practice is taken given its cancers', () => {
  // $300 at .20 for .10 and $100 at 0 for .10: (30 − 10) ÷ 400
  const shares = Float64Array.of(0.2, 0, 0, 0, 0, 0, 0)
  const spending = Float64Array.of(300, 100, 0, 0, 0, 0, 0)
  expect(practiceGap(shares, spending, 0, () => 0.1)).toBeCloseTo(0.05, 12)
  expect(practiceGap(shares, new Float64Array(7), 0, () => 0.1)).toBe(0)
})

it('gaps that cancel out within a practice raise a benchmark cancer by cancer only', () => {
  // two cancers of the same size, one with novel therapy and one without, as if others had .5 in both
  const care = careOf([
    { cancer: 'breast', novel: 1_000_000 },
    { cancer: 'lung', hospitalServices: 1_060_000 },
  ])
  const rows = { replicate: 0, from: 0, to: 2, therapyFrom: 0, therapyTo: 0 }
  const terms = { ...defaultTerms(eomRa2.fields), trendLagPeriods: 0, meosUsdPerMonth: 0 } as never
  const calendar = {
    periods: 1,
    startMonth: 12 * 2025,
    discount: new Float64Array(6).fill(1),
    rates: { payerDiscountPerYear: 0, manufacturerDiscountPerYear: 0 },
  }
  const outside = referenceOf(cancerIds.map((cancer) => ({ cancer, novel: 500_000, hospitalServices: 530_000 })))
  const prices = priceBenchmark(outside, terms, 1)
  const benchmark = (novelTherapyLevel: string): number =>
    practiceFacts(care, rows, { ...(terms as object), novelTherapyLevel } as never, prices, calendar).benchmarkCents[0]
  expect(benchmark('practice')).toBe(2_120_000)
  expect(benchmark('cancer')).toBe(2_120_000 + 0.8 * 0.5 * 1_060_000) // breast 1 − .5 above, lung never below
})
