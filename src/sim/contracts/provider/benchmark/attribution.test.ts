import { describe, expect, it } from 'vitest'
import { cancerIds } from '../../../cohort/catalogue/categories.ts'
import { predictedCents, priceBenchmark } from '../../../pricing/benchmark.ts'
import { careOf, defaultTerms, type PlainEpisode, referenceOf, settleProvider } from '../../care-fixture.ts'
import { eomRa2 } from '../eom.ts'
import { attributedCancer, mismatchOf } from './attribution.ts'

const [breast, lung] = cancerIds.keys()
const claims = { attribution: 'claims', mismatchShare: 0.06, concurrentMismatchShare: 0.5 } as const
const attributed = (episode: PlainEpisode, terms: Parameters<typeof attributedCancer>[2] = claims): number =>
  attributedCancer(careOf([episode]).panel, 0, terms)

describe('the attributed cancer', () => {
  it('is the treated one under clinical attribution, whatever else is active', () => {
    expect(
      attributed(
        { cancer: 'breast', secondCancer: 'lung', attributionUniform: 0 },
        { ...claims, attribution: 'clinical' },
      ),
    ).toBe(breast)
  })

  it('is the second active cancer below its share, and the treated one from there on', () => {
    expect(attributed({ cancer: 'breast', secondCancer: 'lung', attributionUniform: 0.49 })).toBe(lung)
    expect(attributed({ cancer: 'breast', secondCancer: 'lung', attributionUniform: 0.5 })).toBe(breast)
  })

  it('is one of the six others at the base rate, a sixth of it each', () => {
    // .06 ÷ 6 = .01 each: breast becomes lung below .01, … prostate below .06
    const by = (attributionUniform: number): number => attributed({ cancer: 'breast', attributionUniform })
    expect([0, 0.005, 0.015, 0.025, 0.035, 0.045, 0.055, 0.0625].map(by)).toEqual([1, 1, 2, 3, 4, 5, 6, breast])
    expect(attributed({ cancer: 'prostate', attributionUniform: 0.015 })).toBe(lung) // after the last the first: breast, lung
    expect(attributed({ cancer: 'breast', attributionUniform: 0 }, { ...claims, mismatchShare: 0 })).toBe(breast)
  })

  it('is read out as shares and as the error of the benchmark', () => {
    // outside the model breast episodes cost $20,000, all others $10,000; one breast episode of four is put to lung
    const population = referenceOf([
      ...cancerIds.map(
        (cancer): PlainEpisode => ({
          cancer,
          attributionUniform: 0.9,
          hospitalServices: cancer === 'breast' ? 2_000_000 : 1_000_000,
        }),
      ),
      ...[0.9, 0.9, 0.005].map(
        (attributionUniform): PlainEpisode => ({ cancer: 'breast', attributionUniform, hospitalServices: 2_000_000 }),
      ),
    ])
    const terms = { ...defaultTerms(eomRa2.fields), ...claims } as never
    const { shares, errorUsd } = mismatchOf(population, priceBenchmark(population, terms, 1), terms)
    expect([shares[breast * 7 + breast], shares[breast * 7 + lung], shares[lung * 7 + lung]]).toEqual([0.75, 0.25, 1])
    expect(errorUsd[breast]).toBeCloseTo(-10_000, 2)
    expect(errorUsd[lung]).toBe(0)
  })
})

describe('an episode attributed to another cancer', () => {
  // outside the model breast episodes cost $20,000, all others $10,000; caps of the same
  const reference = cancerIds.map(
    (cancer): PlainEpisode => ({ cancer, hospitalServices: cancer === 'breast' ? 2_000_000 : 1_000_000 }),
  )
  const wrong: PlainEpisode = {
    cancer: 'breast',
    secondCancer: 'lung',
    attributionUniform: 0,
    hospitalServices: 2_000_000,
  }
  const plain = { meosUsdPerMonth: 0, winsorLowShare: 0 }

  it('has that cancer’s benchmark and outlier caps, and its own spending', () => {
    const by = (attribution: string): readonly number[] => {
      const { settlement } = settleProvider(eomRa2, [wrong], reference, { ...plain, attribution })
      return [settlement.benchmarkCents, settlement.actualCents]
    }
    expect(by('clinical')).toEqual([2_000_000, 2_000_000])
    expect(by('claims')).toEqual([1_000_000, 1_000_000]) // spending of $20,000 is capped at lung's $10,000

    // with room in the caps the whole $20,000 stands against lung's mean of (10,000 + 30,000) ÷ 2
    const wide: PlainEpisode[] = [...reference, { cancer: 'lung', hospitalServices: 3_000_000 }]
    const { settlement } = settleProvider(eomRa2, [{ ...wrong, hospitalServices: 2_500_000 }], wide, {
      ...plain,
      attribution: 'claims',
    })
    expect([settlement.benchmarkCents, settlement.actualCents]).toEqual([2_000_000, 2_500_000])
  })

  it('is benchmarked wrong by the predicted price of the attributed cancer less that of the treated', () => {
    const terms = { ...defaultTerms(eomRa2.fields), ...plain }
    const prices = priceBenchmark(referenceOf(reference), terms as never, 1)
    const { panel } = careOf([wrong])
    const settled = (attribution: string): number =>
      settleProvider(eomRa2, [wrong], reference, { ...plain, attribution }).settlement.benchmarkCents
    expect(settled('claims') - settled('clinical')).toBe(
      Math.round(predictedCents(prices, panel, 0, lung) - predictedCents(prices, panel, 0)),
    )
    expect(settled('claims') - settled('clinical')).toBe(-1_000_000)
  })
})
