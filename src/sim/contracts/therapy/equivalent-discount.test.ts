// The equivalent flat discount 1 − PV(net) ÷ PV(gross) of outcomes-based contracts against its closed forms.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { binomial, cohortOf, settleCohort, uniformsOf } from './cohort-fixture.ts'
import { guaranteedRebate } from './guaranteed-rebate.ts'
import { milestoneRebate } from './milestone-rebate.ts'
import { payOnResponse } from './pay-on-response.ts'

const PRICE = 40_000_000
const undiscounted = { payerDiscountPerYear: 0, manufacturerDiscountPerYear: 0 }
const fullRefund = { ...undiscounted, firstRebateShare: 1, secondRebateShare: 0 }
const refundDiscount = (works: readonly boolean[], rebateShare: number): number => {
  const { payerPresentValue, grossPresentValue } = settleCohort(milestoneRebate, cohortOf(works, PRICE), {
    ...fullRefund,
    firstRebateShare: rebateShare,
  })
  return 1 - payerPresentValue / grossPresentValue
}

/** Discounts over many negotiations: a trial of `trial` patients is drawn, its rate is taken for the truth, `treated` patients follow. */
function drawn(trial: number, treated: number, failure: number, rebateShare: number, draws: number): number[] {
  const uniform = uniformsOf(`trial of ${trial}, ${treated} treated`)
  return Array.from({ length: draws }, () => {
    let failures = 0
    for (let i = 0; i < trial; i++) if (uniform() < failure) failures++
    return refundDiscount(
      Array.from({ length: treated }, () => uniform() >= failures / trial),
      rebateShare,
    )
  })
}

/** Pr(X ≤ x) for x failures of `treated`, the failure rate itself being that of a trial. */
const cumulative = (trial: number, treated: number, failure: number): number[] => {
  const masses = new Array<number>(treated + 1).fill(0)
  for (const [t, weight] of binomial(trial, failure).entries()) {
    const rate = t / trial
    const given = rate === 0 ? [1] : rate === 1 ? [...new Array<number>(treated).fill(0), 1] : binomial(treated, rate)
    for (const [x, mass] of given.entries()) masses[x] += weight * mass
  }
  let sum = 0
  return masses.map((mass) => (sum += mass))
}
const quantile = (distribution: readonly number[], share: number): number =>
  distribution.findIndex((below) => below >= share)

describe('a full refund', () => {
  it('costs what a flat discount of the share of failures costs, and what paying on response costs', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 60 }), (works) => {
        const treated = cohortOf(works, 47_500_000)
        const failed = works.filter((yes) => !yes).length / works.length
        const refund = settleCohort(milestoneRebate, treated, fullRefund).payerPresentValue
        // the flat rebate is rounded to a cent a patient
        expect(
          Math.abs(
            refund -
              settleCohort(guaranteedRebate, treated, { ...undiscounted, rebateShare: failed }).payerPresentValue,
          ),
        ).toBeLessThanOrEqual(works.length / 2)
        expect(settleCohort(payOnResponse, treated, undiscounted).payerPresentValue).toBe(refund)
      }),
    )
  })
})

describe('the equivalent discount of a refund', () => {
  it.each([
    { trial: 30, treated: 15, failure: 0.1, rebateShare: 1 },
    { trial: 100, treated: 40, failure: 0.3, rebateShare: 0.5 },
    { trial: 500, treated: 15, failure: 0.18, rebateShare: 1 },
  ])('has mean ρ q and variance ρ² q (1 − q) [(1 − 1/N)/m + 1/N]: %o', ({ trial, treated, failure, rebateShare }) => {
    const draws = 4000
    const discounts = drawn(trial, treated, failure, rebateShare, draws)
    const variance = rebateShare ** 2 * failure * (1 - failure) * ((1 - 1 / trial) / treated + 1 / trial)
    const mean = discounts.reduce((sum, d) => sum + d, 0) / draws
    expect(Math.abs(mean - rebateShare * failure)).toBeLessThan(4 * Math.sqrt(variance / draws))
    const moment = (power: number): number => discounts.reduce((sum, d) => sum + (d - mean) ** power, 0) / draws
    // standard error of a variance: √((μ₄ − σ⁴) ÷ draws)
    expect(Math.abs(moment(2) - variance)).toBeLessThan(4 * Math.sqrt((moment(4) - moment(2) ** 2) / draws))
  })

  it('lies between 0 and .27 to .33 for 15 patients and a response of 90 %, however large the trial', () => {
    for (const [trial, most] of [
      [30, 5], // 5 of 15 = .33
      [100, 4], // 4 of 15 = .27
      [500, 4],
    ] as const) {
      const exact = cumulative(trial, 15, 0.1)
      expect([quantile(exact, 0.025), quantile(exact, 0.975)]).toEqual([0, most])
      const discounts = drawn(trial, 15, 0.1, 1, 4000)
      for (const x of [0, most - 1, most]) {
        const below = discounts.filter((d) => d <= x / 15 + 1e-9).length / discounts.length
        expect(Math.abs(below - exact[x])).toBeLessThan(4 * Math.sqrt((exact[x] * (1 - exact[x])) / discounts.length))
      }
    }
  })
})
