import { describe, expect, it } from 'vitest'
import type { TermValue } from '../../fields.ts'
import { type PlainEpisode, responder, settleTherapy } from '../care-fixture.ts'
import type { Settlement } from '../interface/settlement.ts'
import { type TransferKindId, transferIndex } from '../interface/transfer-kinds.ts'
import { recoveryCents, riskPool } from './risk-pool.ts'

/** $400,000 each, infused in the first month. */
const patients = (n: number, period = 0, product = 40_000_000): PlainEpisode[] =>
  Array.from({ length: n }, () => ({
    cancer: 'lymphoma',
    period,
    therapy: { ...responder, product, infusionMonth: 0 },
  }))
const settle = (
  episodes: readonly PlainEpisode[],
  terms: Readonly<Record<string, TermValue>> = {},
  periods = 1,
): Settlement => settleTherapy(riskPool, episodes, { employees: 0, ...terms }, periods, 3)
const byPeriod = ({ ledger }: Settlement, kind: TransferKindId): number[] =>
  Array.from(ledger.totals.subarray(transferIndex[kind] * ledger.periods, (transferIndex[kind] + 1) * ledger.periods))

describe('stop-loss', () => {
  it('pays $150,000 of $250,000 above $100,000, and the limit of $300,000 of $475,000', () => {
    const terms = { attachmentUsd: 100_000, limitUsd: 300_000 }
    expect([250_000, 475_000].map((usd) => recoveryCents(usd * 100, terms))).toEqual([15_000_000, 30_000_000])
  })

  it('starts a cent above the attachment and ends at the limit', () => {
    const terms = { attachmentUsd: 100_000, limitUsd: 300_000 }
    expect(
      [9_999_999, 10_000_000, 10_000_001, 39_999_999, 40_000_000, 40_000_001].map((cents) =>
        recoveryCents(cents, terms),
      ),
    ).toEqual([0, 0, 1, 29_999_999, 30_000_000, 30_000_000])
    expect(recoveryCents(40_000_001, { ...terms, limitUsd: 0 })).toBe(30_000_001)
  })

  it('covers each patient at infusion: two of $400,000 bring back $600,000', () => {
    expect(
      byPeriod(settle([...patients(1), ...patients(1, 1)], { attachmentUsd: 100_000 }, 2), 'stopLossRecovery'),
    ).toEqual([30_000_000, 30_000_000, 0, 0, 0])
  })

  it('covers the contract year as a whole at its end: $1,200,000 less $1,000,000 in year one, nothing in year two', () => {
    const aggregate = settle(
      [...patients(2), ...patients(1, 1), ...patients(2, 2)],
      { layer: 'aggregate', attachmentUsd: 1_000_000 },
      3,
    )
    expect(byPeriod(aggregate, 'stopLossRecovery')).toEqual([0, 0, 20_000_000, 0, 0, 0])
    expect(
      settle(patients(3), { layer: 'aggregate', attachmentUsd: 1_000_000, limitUsd: 150_000 }).ledger.net('payer'),
    ).toBe(15_000_000)
  })

  it('costs $60,000 a year for 1,000 employees at $10 a month, half of it for therapies, growing by 10 % a year', () => {
    const terms = { employees: 1000, premiumUsdPerMonth: 10, therapyPremiumShare: 0.5, premiumGrowthPerYear: 0.1 }
    expect(byPeriod(settle([], terms, 4), 'stopLossPremium').slice(0, 4)).toEqual([
      3_000_000, 3_000_000, 3_300_000, 3_300_000,
    ])
  })
})
