import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cancerIds } from '../../cohort/catalogue/categories.ts'
import { defaultTerms, type PlainEpisode, settleProvider } from '../care-fixture.ts'
import { declaredLaws } from '../interface/declared.laws.ts'
import type { PeriodFacts, Reconciled } from '../interface/reconciliation.ts'
import { transferIndex } from '../interface/transfer-kinds.ts'
import { sharedSavings, sharedSavingsBy, shareSavings } from './shared-savings.ts'

const MILLION = 100_000_000
type Sharing = Parameters<typeof shareSavings>[1]
const standard = defaultTerms(sharedSavings.fields) as unknown as Sharing
const facts = (actualCents: number, benchmarkCents = 10 * MILLION): PeriodFacts => ({
  episodes: 200,
  benchmarkCents,
  actualCents,
  revenueCents: 0,
  startMonth: 0,
})
/** Payment and recoupment, cents. */
const settled = (actualCents: number, terms: Partial<Sharing> = {}): readonly [number, number] => {
  const { performancePaymentCents, recoupmentCents } = shareSavings(facts(actualCents), { ...standard, ...terms })
  return [performancePaymentCents, recoupmentCents]
}

describe('shared savings', () => {
  it('shares savings and losses from the first dollar, within caps: the worked example', () => {
    expect(settled(9.5 * MILLION)).toEqual([25_000_000, 0])
    expect(settled(7 * MILLION)).toEqual([MILLION, 0])
    expect(settled(10.5 * MILLION)).toEqual([0, 20_000_000])
    expect(settled(12 * MILLION)).toEqual([0, 40_000_000])
    expect(shareSavings(facts(9 * MILLION), standard)).toMatchObject({
      targetCents: 10 * MILLION,
      thresholdCents: 10 * MILLION,
    })
  })

  it('shares nothing exactly at the minimum rates and everything a cent beyond', () => {
    expect(settled(980_000_000)).toEqual([0, 0])
    expect(settled(979_999_999)).toEqual([10_000_000, 0]) // half of 20,000,001 cents, to even
    expect(settled(1_020_000_000)).toEqual([0, 0])
    expect(settled(1_020_000_001)).toEqual([0, 8_000_000])
  })

  it('moves nothing at the benchmark, whatever the minimum', () => {
    expect(settled(10 * MILLION, { minimumSavingsShare: 0, minimumLossShare: 0 })).toEqual([0, 0])
  })

  it('has a form of its own terms: no quality tiers, pools, geography or monthly payments', () => {
    const foreign = /quality|payment(Top|Middle|Low|Bottom)|recoupment|pool|geographic|meos|discount|stop(Gain|Loss)/i
    expect(Object.keys(sharedSavings.fields).filter((id) => foreign.test(id))).toEqual([])
  })

  it('settles a practice at what its period comes to', () => {
    const episode = (hospitalServices: number): PlainEpisode => ({ cancer: 'lung', hospitalServices })
    const reference = cancerIds.flatMap((cancer) => [900_000, 1_100_000].map((h) => ({ cancer, hospitalServices: h })))
    const { settlement } = settleProvider(sharedSavings, [episode(900_000), episode(900_000)], reference, {
      outlierCaps: 'baseline',
    })
    // predicted $10,000 an episode, spent $9,000: savings of $2,000, half of them
    expect([settlement.benchmarkCents, settlement.actualCents]).toEqual([2_000_000, 1_800_000])
    expect(settlement.ledger.totalOf(transferIndex.performancePayment)).toBe(100_000)
  })
})

describe('the laws of what it declares', () => {
  beforeAll(() => fc.configureGlobal({ endOnFailure: true })) // a failure is expected: it need not be made small
  afterAll(() => fc.resetConfigureGlobal())

  const failures = (period: typeof shareSavings): string[] =>
    declaredLaws(sharedSavingsBy(period)).flatMap(([law, holds]) => {
      try {
        holds()
        return []
      } catch {
        return [law]
      }
    })
  const changed =
    (change: (right: Reconciled, facts: PeriodFacts, terms: Sharing) => Partial<Reconciled>): typeof shareSavings =>
    (given, terms) => {
      const right = shareSavings(given, terms)
      return { ...right, ...change(right, given, terms) }
    }

  it('hold for the right rule', () => {
    expect(failures(shareSavings)).toEqual([])
  })

  it.each([
    ['three times the losses', changed(({ recoupmentCents }) => ({ recoupmentCents: 3 * recoupmentCents }))],
    ['no caps', (given, terms) => shareSavings(given, { ...terms, savingsCapShare: 9, lossCapShare: 9 })],
    ['no minimum', (given, terms) => shareSavings(given, { ...terms, minimumSavingsShare: 0, minimumLossShare: 0 })],
    [
      'sides changed',
      changed(({ performancePaymentCents, recoupmentCents }) => ({
        performancePaymentCents: recoupmentCents,
        recoupmentCents: performancePaymentCents,
      })),
    ],
    [
      'pay three times the losses, uncapped, without minimum, to the practice',
      changed((_, { benchmarkCents, actualCents }, { lossShare }) => ({
        performancePaymentCents: Math.round(3 * lossShare * Math.max(0, actualCents - benchmarkCents)),
        recoupmentCents: Math.round(3 * lossShare * Math.max(0, benchmarkCents - actualCents)),
      })),
    ],
  ] as [string, typeof shareSavings][])('fail for a rule with %s', (_, wrong) => {
    expect(failures(wrong)).not.toEqual([])
  })
})
