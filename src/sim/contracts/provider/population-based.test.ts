import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cancerIds } from '../../cohort/catalogue/categories.ts'
import type { Population } from '../../cohort/compile/attributed-population.ts'
import { defaultTerms, type PlainEpisode, responder, settleProvider } from '../care-fixture.ts'
import { arbitraryReference } from '../interface/contract.laws.ts'
import { type TransferKindId, transferIndex } from '../interface/transfer-kinds.ts'
import { feeForService } from './fee-for-service.ts'
import { populationBased } from './population-based.ts'

// claims pay .8 × .98 of the practice's services and .9 of other providers': 784 + 900 = $1,684 an episode
const plain: PlainEpisode = { cancer: 'lung', practiceServices: 100_000, hospitalServices: 100_000 }
/** 100 members with two episodes a period in the baseline. */
const members: Population = {
  members: 100,
  episodesPerMember: 0.02,
  outsideCents: { baseline: 0, world: 0 },
  screeningCents: 0,
}
const bare = {
  riskAdjustment: 'unadjusted',
  discountShare: 0,
  corridorPayerShare: 0,
  reinsuranceShare: 0,
  enhancedServicesUsdPerMonth: 0,
}

const settle = (
  episodes: readonly PlainEpisode[],
  terms = {},
  population = members,
  reference: readonly PlainEpisode[] = [plain],
  periods = 1,
) => {
  const settled = settleProvider(
    populationBased,
    episodes,
    reference,
    { ...bare, ...terms },
    periods,
    undefined,
    population,
  ).settlement
  const of = (kind: TransferKindId, t = 0): number => settled.ledger.totals[transferIndex[kind] * periods + t]
  return { settled, ledger: settled.ledger, of }
}

describe('the payment per member and month', () => {
  it('is the baseline’s payer spending on all members, less the discount', () => {
    // .02 × 1,684 ÷ 6 = $5.6133 a member and month; × 600 member-months = 3,368; less 2 % = 3,300.64
    const { of, settled } = settle([plain, plain], { discountShare: 0.02 })
    expect(of('capitation')).toBe(330_064)
    expect([settled.benchmarkCents, settled.targetCents, settled.actualCents]).toEqual([336_800, 330_064, 336_800])
  })

  it('does not follow how many fall ill', () => {
    const [none, one, three] = [[], [plain], [plain, plain, plain]].map((episodes) => settle(episodes))
    expect([none.of('capitation'), one.of('capitation'), three.of('capitation')]).toEqual([336_800, 336_800, 336_800])
    expect([none.settled.actualCents, one.settled.actualCents, three.settled.actualCents]).toEqual([
      0, 168_400, 505_200,
    ])
    // a period without episodes: all of the payment is the practice's, and the payer's whole spending
    expect([none.ledger.net('practice'), none.ledger.net('payer')]).toEqual([336_800, -336_800])
  })

  it('leaves other providers’ claims with the payer, who deducts them, and its own drugs and services with the practice', () => {
    const { of, ledger } = settle([{ ...plain, oral: 300_000 }])
    // 90 % of $1,000 in hospital; oral 3,000 less a copay of 25 %
    expect([of('hospitalServices'), of('partDDrugs'), of('capitationDeduction')]).toEqual([90_000, 225_000, 315_000])
    expect([
      of('practiceServices'),
      of('practiceServicesCoinsurance'),
      of('hospitalServicesCoinsurance'),
      of('partDDrugsCopay'),
    ]).toEqual([0, 18_000, 10_000, 75_000])
    expect(ledger.net('payer')).toBe(-336_800)
  })

  it('grows once a year by the agreed trend', () => {
    const { of } = settle([], { trendPerYear: 0.05 }, members, [plain], 4)
    expect([0, 1, 2, 3].map((t) => of('capitation', t))).toEqual([336_800, 336_800, 353_640, 353_640])
  })

  it('pays for care outside episodes, which follows the world', () => {
    // $3.00 a member and month in the baseline: 600 × 3 = 1,800; more survivors make it $4.00: 2,400 are deducted
    const population = { ...members, outsideCents: { baseline: 1800, world: 2400 }, screeningCents: 100 }
    const { of, settled } = settle([], {}, population)
    expect([of('capitation'), of('capitationDeduction'), settled.actualCents]).toEqual([
      336_800 + 180_000,
      240_000,
      240_000,
    ])
    // and 100 members' screening at $1.00 where it is the practice's
    expect(settle([], { screeningInside: true }, population).of('capitationDeduction')).toBe(250_000)
  })

  it('needs to know the members', () => {
    const { care, prices, calendar, settlement } = settleProvider(populationBased, [plain], [plain], bare)
    const { population, ...rest } = calendar
    expect(population?.members).toBe(100)
    expect(() =>
      populationBased.settle(
        care,
        { replicate: 0, from: 0, to: 1, therapyFrom: 0, therapyTo: 0 },
        bare as never,
        prices,
        rest,
        settlement,
      ),
    ).toThrow(RangeError)
  })
})

describe('its risk adjustment', () => {
  // men cost twice as much as women in every cancer; the mean is 1.5
  const both = cancerIds.flatMap((cancer): PlainEpisode[] => [
    { cancer, female: 1, hospitalServices: 100_000 },
    { cancer, female: 0, hospitalServices: 200_000 },
  ])
  const men: PlainEpisode[] = [
    { cancer: 'lung', female: 0, hospitalServices: 200_000 },
    { cancer: 'lung', female: 0, hospitalServices: 200_000 },
  ]

  it('follows the relative risk of those under treatment where it sees it', () => {
    // two episodes of .9 × 1,500 expected, 2,700; men are 4/3 of the mean
    expect(settle(men, { riskAdjustment: 'ageSex' }, members, both).of('capitation')).toBe(360_000)
    expect(settle(men, { riskAdjustment: 'none' }, members, both).of('capitation')).toBe(270_000)
    expect(settle(men, { riskAdjustment: 'unadjusted' }, members, both).of('capitation')).toBe(270_000)
  })

  it('books the payment with patients in proportion to their risk', () => {
    const { ledger } = settle(
      [men[0], { cancer: 'lung', female: 1, hospitalServices: 100_000 }],
      { riskAdjustment: 'ageSex' },
      members,
      both,
    )
    expect(
      ledger.journal!.filter(({ kind }) => kind === 'capitation').map(({ episode, cents }) => [episode, cents]),
    ).toEqual([
      [0, 180_000],
      [1, 90_000],
    ])
  })
})

describe('its reinsurance', () => {
  const dear: PlainEpisode = { cancer: 'lung', hospitalServices: 1_000_000 } // payer's part $9,000
  const terms = { reinsuranceAttachmentUsd: 5000, reinsuranceShare: 0.9, reinsuranceLoadShare: 0.25 }

  it('pays its part of a dear episode, for the expected recoveries and a load', () => {
    // of two such episodes expected one costs 9,000: .9 × 4,000 = 3,600 a pair; premium 1.25 × 3,600
    const { of } = settle([dear, plain], terms, members, [dear, plain])
    expect([of('reinsuranceRecovery'), of('reinsurancePremium')]).toEqual([360_000, 450_000])
  })

  it('pays nothing at the attachment, and beyond it', () => {
    expect(settle([dear], { ...terms, reinsuranceAttachmentUsd: 9000 }).of('reinsuranceRecovery')).toBe(0)
    expect(settle([dear], { ...terms, reinsuranceAttachmentUsd: 8999.99 }).of('reinsuranceRecovery')).toBe(1)
  })
})

describe('its risk corridor', () => {
  // payment 3,368; 5 % are 168.40, beyond which the payer bears all
  const terms = { corridorShare: 0.05, corridorPayerShare: 1, corridorWindow: 'period' }
  /** Two episodes that cost the payer `cents`. */
  const costing = (cents: number): PlainEpisode[] => [
    { cancer: 'lung', hospitalServices: cents },
    { cancer: 'lung', hospitalServices: 0 },
  ]
  const free = { hospitalCoinsuranceShare: 0 }
  const at = (cents: number) => {
    const { of } = settle(costing(cents), { ...terms, ...free }, members, [
      { cancer: 'lung', hospitalServices: 168_400 },
    ])
    return [of('corridorPayment'), of('corridorRecovery')]
  }

  it('leaves losses and gains inside it to the practice, to the cent', () => {
    expect(at(336_800)).toEqual([0, 0])
    expect(at(336_800 + 16_840)).toEqual([0, 0])
    expect(at(336_800 + 16_841)).toEqual([1, 0])
    expect(at(336_800 - 16_840)).toEqual([0, 0])
    expect(at(336_800 - 16_841)).toEqual([0, 1])
  })

  it('shares what lies beyond it', () => {
    // no episode: of a gain of 3,368 the payer takes half of 3,199.60
    expect(settle([], { ...terms, corridorPayerShare: 0.5 }).of('corridorRecovery')).toBe(159_980)
  })

  it('lets the periods of a year offset each other', () => {
    const four = [0, 0, 0, 0, 2, 2].map((period) => ({ ...plain, period }))
    const by = (corridorWindow: string) => {
      const { of } = settle(four, { ...terms, corridorWindow }, members, [plain], 3)
      return [0, 1, 2].map((t) => of('corridorPayment', t) - of('corridorRecovery', t))
    }
    // four episodes, none, two, at two expected: a loss of 3,368, then a gain of as much
    expect(by('period')).toEqual([319_960, -319_960, 0])
    expect(by('year')).toEqual([0, 0, 0])
    expect(by('horizon')).toEqual([0, 0, 0])
  })

  it('counts the year that the horizon cuts short', () => {
    const { of } = settle([], { ...terms, corridorWindow: 'year' }, members, [plain], 3)
    // a gain of 6,736 over the first year, of 3,368 in the half that follows: less 5 %
    expect([0, 1, 2].map((t) => of('corridorRecovery', t))).toEqual([0, 639_920, 319_960])
  })

  it('settles results net of reinsurance and its premium', () => {
    const dear: PlainEpisode = { cancer: 'lung', hospitalServices: 2_000_000 } // payer's part 18,000
    const reinsured = { reinsuranceAttachmentUsd: 8000, reinsuranceShare: 1, reinsuranceLoadShare: 0 }
    // baseline: 2 × 9,842 = 19,684 paid, half of the episodes reinsured: premium 2 × ½ × 10,000. Result: 19,684 − 18,000 + 10,000 − 10,000 = 1,684; edge 984.20
    expect(settle([dear], { ...terms, ...reinsured }, members, [dear, plain]).of('corridorRecovery')).toBe(
      168_400 - 98_420,
    )
  })
})

describe('cell therapies', () => {
  const treated: PlainEpisode = { cancer: 'lymphoma', practiceServices: 100_000, therapy: responder }

  it('are carved out, or the practice’s', () => {
    const outside = settle([treated])
    expect([outside.of('cellTherapyProduct'), outside.of('capitationDeduction'), outside.settled.actualCents]).toEqual([
      40_000_000, 0, 78_400,
    ])
    const inside = settle([treated], { cellTherapyCarvedOut: false }, members, [treated, plain])
    // half of the episodes cost 784 + 450,000, half 1,684
    expect([inside.of('cellTherapyProduct'), inside.of('capitationDeduction'), inside.of('capitation')]).toEqual([
      40_000_000, 45_000_000, 45_246_800,
    ])
  })
})

describe('enhanced services', () => {
  it('cost the practice every month begun alive', () => {
    const { of } = settle([plain, { ...plain, deathMonth: 2.3 }], { enhancedServicesUsdPerMonth: 85 })
    expect(of('enhancedServicesCost')).toBe((6 + 3) * 8500)
  })
})

describe('on the population it was priced on', () => {
  it('leaves every party what fee-for-service leaves it', () => {
    fc.assert(
      fc.property(arbitraryReference, fc.constantFrom('unadjusted', 'none', 'eomLike'), (given, riskAdjustment) => {
        const episodes = given.map((episode) => ({ ...episode, period: 0 }))
        const { ledger } = settle(
          episodes,
          { riskAdjustment, cellTherapyCarvedOut: false },
          {
            members: 50 * episodes.length,
            episodesPerMember: 0.02,
            outsideCents: { baseline: 0, world: 0 },
            screeningCents: 0,
          },
          episodes,
        )
        const fees = settleProvider(feeForService, episodes, episodes, defaultTerms(feeForService.fields)).settlement
          .ledger
        // the payment is rounded once; means and relative risks are floating-point numbers
        for (const party of [
          'payer',
          'practice',
          'hospital',
          'pharmacy',
          'patient',
          'manufacturer',
          'economy',
        ] as const)
          expect(Math.abs(ledger.net(party) - fees.net(party))).toBeLessThanOrEqual(1)
      }),
      { numRuns: 40 },
    )
  })
})
