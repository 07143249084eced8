import { describe, expect, it } from 'vitest'
import { strata } from '../cohort/panel/strata.ts'
import { byPeriod, byStratum, periodsOf } from './detail-summary.ts'
import { detailColumnCount, periodColumn, stratumColumn, stratumEpisodesColumn } from './details.ts'
import { equivalentDiscount } from './equivalent-discount.ts'
import { lens } from './lens.ts'
import { armColumn, careColumn, columnCount, type Outcomes } from './metrics.ts'
import { ratioEstimate } from './ratio.ts'

const run = (
  replicates: number,
  fill: (
    put: (column: number, values: readonly number[]) => void,
    detail: (column: number, values: readonly number[]) => void,
  ) => void,
): Outcomes => {
  const values = new Float64Array(columnCount(1) * replicates)
  const details = new Float64Array(detailColumnCount(1, 3) * replicates)
  fill(
    (column, given) => values.set(given, column * replicates),
    (column, given) => details.set(given, column * replicates),
  )
  return { armIds: ['a'], replicates, done: replicates, arrived: new Uint8Array(replicates).fill(1), values, details }
}

it('a ratio is pooled, with a standard error by the delta method', () => {
  // R = 8 ÷ 3; residuals −2/3, 2/3; √((8/9) ÷ 2) ÷ 1.5
  const { value, standardError } = ratioEstimate(Float64Array.of(2, 6), Float64Array.of(1, 2))
  expect(value).toBeCloseTo(8 / 3, 12)
  expect(standardError).toBeCloseTo(Math.sqrt(8 / 9 / 2) / 1.5, 12)
  expect(ratioEstimate(Float64Array.of(0), Float64Array.of(0))).toEqual({ value: 0, standardError: Infinity })
})

it('the equivalent discount leaves out replicates without a treated patient', () => {
  const outcomes = run(3, (put) => {
    put(armColumn(0, 'therapyGrossUsd'), [100, 0, 300])
    put(armColumn(0, 'presentValueUsd'), [80, 0, 300])
    put(armColumn(0, 'equivalentDiscountShare'), [0.2, 0, 0])
  })
  const found = equivalentDiscount(outcomes, 0)
  expect(found?.pooled.value).toBeCloseTo(0.05, 12)
  expect(found?.replicatesWithTherapy).toBe(2)
  expect(found?.high).toBeCloseTo(0.975 * 0.2, 12)
  expect(
    equivalentDiscount(
      run(2, () => undefined),
      0,
    ),
  ).toBeUndefined()
})

describe('the lens', () => {
  it('counts payments without an effect and fines without a fault', () => {
    const outcomes = run(3, (put) => {
      put(careColumn(1, 'episodes'), [10, 10, 10])
      put(armColumn(0, 'trueEffectUsd'), [0, 0, 50])
      put(armColumn(0, 'measuredSavingsUsd'), [100, -40, 0])
      put(armColumn(0, 'performancePaymentUsd'), [7, 0, 0])
      put(armColumn(0, 'recoupmentUsd'), [0, 3, 0])
    })
    const seen = lens(outcomes, 0)
    expect(seen.falseReward.value).toBeCloseTo(1 / 3, 12)
    expect(seen.falsePenalty.value).toBeCloseTo(1 / 3, 12)
    expect(seen.trueEffectUsd.value).toBeCloseTo(5 / 3, 12)
    expect(seen.measuredSavingsUsd.value).toBeCloseTo(2, 12)
    // effects 0, 0, 5 about 5/3; savings 10, −4, 0 about 2: Σ = −10; √(50/3 · 104) = 41.6
    expect(seen.correlation).toBeCloseTo(-10 / Math.sqrt((50 / 3) * 104), 12)
  })
})

it('details are summed up by period and by stratum', () => {
  const outcomes = run(2, (_, detail) => {
    detail(stratumEpisodesColumn(6), [1, 3])
    detail(stratumColumn(1, 3, 0, 6, 'actualUsd'), [10, 50])
    detail(periodColumn(3, 0, 2, 'recoupmentUsd'), [4, 8])
  })
  expect(periodsOf(outcomes)).toBe(3)
  expect(byPeriod(outcomes, 0)[2].recoupmentUsd).toEqual({ value: 6, standardError: 2 })
  const dual = byStratum(outcomes, 0)[6]
  expect(dual).toMatchObject({
    kind: 'dual',
    label: strata[6].label,
    episodesPerReplicate: { value: 2, standardError: 1 },
  })
  expect(dual.perEpisode.actualUsd.value).toBe(15)
})
