import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { therapyProductIds } from '../cohort/catalogue/therapy-products.ts'
import type { Field } from '../fields.ts'
import { parameters } from '../parameters/index.ts'
import { chosenTherapy, type PlainEpisode, responder, settleStacked, settleTherapy } from './care-fixture.ts'
import { therapyContracts } from './index.ts'
import { arbitraryPanel, PANEL_PERIODS } from './interface/contract.laws.ts'
import type { AnyTherapyContract } from './interface/contract.ts'
import { transferKinds } from './interface/transfer-kinds.ts'
import type { ChosenTherapy } from './settle-therapies.ts'

const { guaranteedRebate, volumeRebate, milestoneRebate, proRatedWarranty, subscriptionFixedFee, payOnResponse } =
  therapyContracts
const failure = { ...responder, infusionMonth: 0, responded: 0, lossMonth: 0 } as const
const discount = (chosen: readonly ChosenTherapy[]): number => {
  const { payerPresentValue, grossPresentValue } = settleStacked(chosen, [
    { cancer: 'lymphoma', therapy: failure },
  ]).account
  return 1 - payerPresentValue / grossPresentValue
}
const undiscounted = { payerDiscountPerYear: 0 }

describe('refunds of several contracts', () => {
  it('return the price, and no more', () => {
    // .6 + .6 and 1 + 1 of the price are due
    expect(
      discount([
        chosenTherapy(guaranteedRebate, { ...undiscounted, rebateShare: 0.6 }),
        chosenTherapy(volumeRebate, { ...undiscounted, indicationPriceShare: 0.4 }),
      ]),
    ).toBe(1)
    expect(
      discount([
        chosenTherapy(milestoneRebate, { ...undiscounted, firstRebateShare: 1 }),
        chosenTherapy(proRatedWarranty, { ...undiscounted, noResponseShare: 1, capPerPatientShare: 1 }),
      ]),
    ).toBe(1)
    // .3 + .6 are paid in full
    expect(
      discount([
        chosenTherapy(guaranteedRebate, { ...undiscounted, rebateShare: 0.3 }),
        chosenTherapy(volumeRebate, { ...undiscounted, indicationPriceShare: 0.4 }),
      ]),
    ).toBeCloseTo(0.9, 12)
  })

  /** Terms that are shares, each at nothing, part or nearly all. */
  const arbitraryShares = (contract: AnyTherapyContract): fc.Arbitrary<Record<string, number>> =>
    fc.record(
      Object.fromEntries(
        Object.entries(contract.fields as Record<string, Field>).flatMap(([id, field]) =>
          field.kind === 'number' && parameters[field.parameter].unit === 'share'
            ? [[id, fc.constantFrom(0, 0.4, 0.9)]]
            : [],
        ),
      ),
    )
  const buying = Object.entries(therapyContracts as Record<string, AnyTherapyContract>).filter(
    ([, { sells }]) => !sells,
  )
  const pairs = buying.flatMap(([a, one]) => buying.map(([b, two]) => [a, b, one, two] as const))

  it.each(pairs)('never exceed what was paid: %s, then %s', (_a, _b, one, two) => {
    fc.assert(
      fc.property(arbitraryPanel, arbitraryShares(one), arbitraryShares(two), (episodes, first, second) => {
        const { ledger, account } = settleStacked(
          [chosenTherapy(one, first), chosenTherapy(two, second)],
          episodes,
          PANEL_PERIODS,
        )
        const ordered = Array.from({ length: PANEL_PERIODS }, (_, t) =>
          episodes.filter(({ period }) => period === t),
        ).flat()
        const net = ordered.map(({ therapy }) => therapy?.product ?? 0)
        let insured = false
        for (const { kind, episode, cents } of ledger.journal!) {
          const { from, to } = transferKinds[kind]
          if (from === 'manufacturer' && to === 'payer') net[episode] -= cents
          insured ||= from === 'insurer' && to === 'payer'
        }
        for (const cents of net) expect(cents).toBeGreaterThanOrEqual(0)
        // what an insurer pays is not a refund of the price
        if (!insured) expect(account.payerPresentValue).toBeGreaterThanOrEqual(-1e-6)
      }),
      { numRuns: 15 },
    )
  })
})

describe('purchases', () => {
  const treated = (productIndex: number): PlainEpisode => ({
    cancer: 'lymphoma',
    period: 2,
    therapy: { ...responder, infusionMonth: 0, productIndex },
  })
  const at = (contract: AnyTherapyContract, product: number, rate: number): ChosenTherapy =>
    chosenTherapy(contract, {
      product: therapyProductIds[product],
      payerDiscountPerYear: rate,
      manufacturerDiscountPerYear: rate,
    })

  it('are discounted at the rates of the contract that covers them, whatever the order of contracts', () => {
    const chosen = [at(milestoneRebate, 0, 0.03), at(guaranteedRebate, 1, 0.1), at(payOnResponse, 2, 0.25)]
    const panel = [treated(0), treated(1), treated(2), treated(3)]
    const values = [chosen, [...chosen].reverse()].map((arm) => settleStacked(arm, panel, PANEL_PERIODS).account)
    // $400,000 in month 12 each: 388,349.51 + 363,636.36 + 320,000.00, and 400,000 that no contract covers, at the run's 0 %
    for (const account of values) expect(account.grossPresentValue / 100).toBeCloseTo(1_471_985.88, 2)
    expect(values[1].payerPresentValue).toBeCloseTo(values[0].payerPresentValue, 4)
    expect(values[1].manufacturerPresentValue).toBeCloseTo(values[0].manufacturerPresentValue, 4)
  })
})

it('a fee that is due anyway is due without any episode', () => {
  expect(settleTherapy(subscriptionFixedFee, [], { feeUsdPerYear: 1_000_000 }, 3).ledger.journal).toMatchObject([
    { kind: 'subscriptionFee', month: 0, cents: 100_000_000 },
    { kind: 'subscriptionFee', month: 12, cents: 100_000_000 },
  ])
})
