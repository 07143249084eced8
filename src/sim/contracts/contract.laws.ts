// Laws every contract obeys, as properties over random small panels; laws.test.ts applies them to the registry.

import fc from 'fast-check'
import { expect } from 'vitest'
import { arbitraryPanel, arbitraryReference, defaultTerms, moneyTerms, PANEL_PERIODS, type PlainEpisode, settleProvider, settleTherapy } from './care-fixture.ts'
import type { AnyProviderContract, AnyTherapyContract, Settlement } from './contract.ts'
import { type LedgerLine, parties, transferKinds } from './ledger.ts'

/** A contract settled on random episodes; what it is priced on is fixed by the run. */
export type Settle = (episodes: readonly PlainEpisode[], reference: readonly PlainEpisode[], scale?: number) => Settlement

export const settleOf = (contract: AnyProviderContract): Settle => {
  const money = moneyTerms(contract.fields)
  const terms = defaultTerms(contract.fields)
  return (episodes, reference, scale = 1) =>
    settleProvider(contract, episodes, reference, Object.fromEntries(money.map((id) => [id, (terms[id] as number) * scale])), PANEL_PERIODS, 12 * 2024 + 6).settlement
}

export const settleTherapyOf = (contract: AnyTherapyContract): Settle => {
  const money = moneyTerms(contract.fields)
  const terms = defaultTerms(contract.fields)
  return (episodes, _reference, scale = 1) => settleTherapy(contract, episodes, Object.fromEntries(money.map((id) => [id, (terms[id] as number) * scale])), PANEL_PERIODS)
}

const eachRun = (settle: Settle, law: (settled: Settlement, episodes: readonly PlainEpisode[], reference: readonly PlainEpisode[]) => void): void =>
  fc.assert(
    fc.property(arbitraryPanel, arbitraryReference, (episodes, reference) => law(settle(episodes, reference), episodes, reference)),
    { numRuns: 60 },
  )

export const ledgerSumsToZero = (settle: Settle): void =>
  eachRun(settle, ({ ledger }) => {
    expect(parties.reduce((sum, party) => sum + ledger.net(party), 0)).toBe(0)
  })

export const everyAmountIsFiniteWholeCentsAndFlowsForward = (settle: Settle): void =>
  eachRun(settle, (settled) => {
    for (const cents of settled.ledger.totals) {
      expect(Number.isInteger(cents)).toBe(true)
      expect(cents).toBeGreaterThanOrEqual(0)
    }
    for (const cents of [settled.benchmarkCents, settled.targetCents, settled.actualCents]) expect(Number.isInteger(cents)).toBe(true)
  })

export const orderOfEpisodesIsIrrelevant = (settle: Settle): void =>
  fc.assert(
    fc.property(
      arbitraryPanel.chain((episodes) => fc.tuple(fc.constant(episodes), fc.shuffledSubarray(episodes, { minLength: episodes.length }))),
      arbitraryReference,
      ([episodes, shuffled], reference) => {
        const one = settle(episodes, reference)
        const other = settle(shuffled, reference)
        expect(other.ledger.totals).toEqual(one.ledger.totals)
        expect([other.benchmarkCents, other.targetCents, other.actualCents]).toEqual([one.benchmarkCents, one.targetCents, one.actualCents])
      },
    ),
    { numRuns: 60 },
  )

export const emptyPanelMovesNothing = (settle: Settle): void =>
  fc.assert(
    fc.property(arbitraryReference, (reference) => {
      const settled = settle([], reference)
      expect(settled.ledger.journal).toEqual([])
      expect([settled.benchmarkCents, settled.targetCents, settled.actualCents]).toEqual([0, 0, 0])
    }),
    { numRuns: 5 },
  )

const SCALE = 10
const MONEY = [
  'branded',
  'novel',
  'originator',
  'biosimilar',
  'biosimilarReference',
  'generic',
  'supportive',
  'oral',
  'novelOral',
  'practiceServices',
  'hospitalServices',
  'emergency',
  'admission',
  'complication',
] as const

const scaled = (episodes: readonly PlainEpisode[]): PlainEpisode[] =>
  episodes.map((e) => ({
    ...e,
    ...Object.fromEntries(MONEY.map((id) => [id, (e[id] ?? 0) * SCALE])),
    ...(e.therapy === undefined ? {} : { therapy: { ...e.therapy, product: e.therapy.product * SCALE, site: e.therapy.site * SCALE } }),
  }))

/** Reconciled sums carry the roundings of every episode they add up. */
const practiceWide = new Set<LedgerLine['kind']>(['performancePayment', 'recoupment'])

/**
 * Ten times the prices give ten times every transfer: exactly but for roundings. A claim passes through three
 * (allowed amount, payer's part, what is collected of the rest), so it is off by at most 3 half cents on each
 * side, 1.5 × (10 + 1) in scaled cents; a reconciliation adds up to eight such of every episode.
 */
export const currencyScales = (settle: Settle): void =>
  eachRun(settle, (one, episodes, reference) => {
    const ten = settle(scaled(episodes), scaled(reference), SCALE)
    const slack = 1.5 * (SCALE + 1)
    const total = (settled: Settlement, kind: string): number => settled.ledger.journal!.reduce((sum, line) => sum + (line.kind === kind ? line.cents : 0), 0)
    for (const kind of Object.keys(transferKinds) as LedgerLine['kind'][]) {
      const lines = practiceWide.has(kind) ? 8 * episodes.length + 2 : episodes.length * 2 + 1
      const base = total(one, kind)
      expect(Math.abs(total(ten, kind) - SCALE * base)).toBeLessThanOrEqual(slack * lines + 1e-9 * Math.abs(base) * SCALE)
    }
  })
