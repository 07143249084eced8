// Laws every contract obeys, as properties over random small panels; laws.test.ts applies them to the registry.

import fc from 'fast-check'
import { expect } from 'vitest'
import { cancerIds } from '../../cohort/catalogue/categories.ts'
import {
  defaultTerms,
  moneyTerms,
  type PlainEpisode,
  type PlainTherapy,
  settleProvider,
  settleTherapy,
} from '../care-fixture.ts'
import type { AnyProviderContract, AnyTherapyContract } from './contract.ts'
import type { Settlement } from './settlement.ts'
import { parties, type TransferKindId, transferKindIds, transferKinds } from './transfer-kinds.ts'

const cents = (most: number): fc.Arbitrary<number> => fc.oneof(fc.constant(0), fc.integer({ min: 0, max: most }))
const flag = fc.constantFrom<0 | 1>(0, 1)
const uniform = fc.integer({ min: 0, max: 999 }).map((x) => x / 1000)
const month = fc.oneof(fc.constant(Infinity), fc.integer({ min: 1, max: 40 }))

export const arbitraryTherapy: fc.Arbitrary<PlainTherapy> = fc.record({
  product: fc.integer({ min: 1, max: 60_000_000 }),
  site: cents(20_000_000),
  infusionMonth: fc.integer({ min: 0, max: 5 }),
  responded: flag,
  lossMonth: month,
  deathMonth: month,
  leaveMonth: month,
  uniforms: fc.tuple(uniform, uniform, uniform, uniform),
})

export const PANEL_PERIODS = 3

/** A random episode in one of three periods; a fifth of them with a cell therapy. */
export const arbitraryEpisode: fc.Arbitrary<PlainEpisode> = fc
  .record({
    period: fc.integer({ min: 0, max: PANEL_PERIODS - 1 }),
    cancer: fc.constantFrom(...cancerIds),
    subtype: fc.integer({ min: 0, max: 5 }),
    metastatic: flag,
    her2: flag,
    ageBand: fc.integer({ min: 0, max: 4 }),
    female: flag,
    hccBand: fc.integer({ min: 0, max: 5 }),
    dual: flag,
    radiation: flag,
    transplant: flag,
    deathMonth: fc.oneof(fc.constant(Infinity), fc.constantFrom(0.5, 2, 5.5)),
    branded: cents(12_000_000),
    novel: cents(9_000_000),
    originator: cents(2_000_000),
    biosimilar: cents(1_000_000),
    biosimilarReference: cents(2_000_000),
    generic: cents(100_000),
    supportive: cents(400_000),
    oral: cents(9_000_000),
    practiceServices: cents(700_000),
    hospitalServices: fc.integer({ min: 1, max: 3_000_000 }),
    emergency: cents(200_000),
    admission: cents(3_000_000),
  })
  .chain((episode) =>
    fc
      .tuple(fc.integer({ min: 0, max: 4 }), arbitraryTherapy, fc.integer({ min: 0, max: 2 }))
      .map(([draw, therapy, part]) => ({
        ...episode,
        novelOral: part === 0 ? 0 : Math.floor(episode.oral / part),
        complication: part === 0 ? 0 : Math.floor(episode.admission / part),
        ...(draw === 0 ? { therapy } : {}),
      })),
  )

/** Random episodes in three periods. */
export const arbitraryPanel: fc.Arbitrary<PlainEpisode[]> = fc.array(arbitraryEpisode, { minLength: 1, maxLength: 24 })

/** A random reference population: every cancer at least twice, without cell therapies in one of them. */
export const arbitraryReference: fc.Arbitrary<PlainEpisode[]> = fc
  .tuple(fc.array(arbitraryEpisode, { minLength: 2 * cancerIds.length, maxLength: 40 }))
  .map(([episodes]) =>
    episodes.map((episode, j) => {
      if (j >= 2 * cancerIds.length) return episode
      const { therapy, ...rest } = episode
      return {
        ...rest,
        cancer: cancerIds[j % cancerIds.length],
        ...(j < cancerIds.length || therapy === undefined ? {} : { therapy }),
      }
    }),
  )

/** A contract settled on random episodes; what it is priced on is fixed by the run. */
export type Settle = (
  episodes: readonly PlainEpisode[],
  reference: readonly PlainEpisode[],
  scale?: number,
) => Settlement

export const settleOf = (contract: AnyProviderContract): Settle => {
  const money = moneyTerms(contract.fields)
  const terms = defaultTerms(contract.fields)
  return (episodes, reference, scale = 1) =>
    settleProvider(
      contract,
      episodes,
      reference,
      Object.fromEntries(money.map((id) => [id, (terms[id] as number) * scale])),
      PANEL_PERIODS,
      12 * 2024 + 6,
    ).settlement
}

export const settleTherapyOf = (contract: AnyTherapyContract): Settle => {
  const money = moneyTerms(contract.fields)
  const terms = defaultTerms(contract.fields)
  return (episodes, _reference, scale = 1) =>
    settleTherapy(
      contract,
      episodes,
      Object.fromEntries(money.map((id) => [id, (terms[id] as number) * scale])),
      PANEL_PERIODS,
    )
}

const eachRun = (
  settle: Settle,
  law: (settled: Settlement, episodes: readonly PlainEpisode[], reference: readonly PlainEpisode[]) => void,
): void =>
  fc.assert(
    fc.property(arbitraryPanel, arbitraryReference, (episodes, reference) =>
      law(settle(episodes, reference), episodes, reference),
    ),
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
    for (const cents of [settled.benchmarkCents, settled.targetCents, settled.actualCents])
      expect(Number.isInteger(cents)).toBe(true)
  })

export const orderOfEpisodesIsIrrelevant = (settle: Settle): void =>
  fc.assert(
    fc.property(
      arbitraryPanel.chain((episodes) =>
        fc.tuple(fc.constant(episodes), fc.shuffledSubarray(episodes, { minLength: episodes.length })),
      ),
      arbitraryReference,
      ([episodes, shuffled], reference) => {
        const one = settle(episodes, reference)
        const other = settle(shuffled, reference)
        expect(other.ledger.totals).toEqual(one.ledger.totals)
        expect([other.benchmarkCents, other.targetCents, other.actualCents]).toEqual([
          one.benchmarkCents,
          one.targetCents,
          one.actualCents,
        ])
      },
    ),
    { numRuns: 60 },
  )

export const emptyPanelMovesOnlyWhatIsDueAnyway = (settle: Settle, dueAnyway: readonly TransferKindId[]): void =>
  fc.assert(
    fc.property(arbitraryReference, (reference) => {
      const settled = settle([], reference)
      expect(settled.ledger.journal!.filter(({ kind }) => !dueAnyway.includes(kind))).toEqual([])
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

const mapMoney = (episodes: readonly PlainEpisode[], map: (cents: number) => number): PlainEpisode[] =>
  episodes.map((e) => ({
    ...e,
    ...Object.fromEntries(MONEY.map((id) => [id, map(e[id] ?? 0)])),
    ...(e.therapy === undefined
      ? {}
      : { therapy: { ...e.therapy, product: map(e.therapy.product), site: map(e.therapy.site) } }),
  }))
const tenfold = (cents: number): number => cents * SCALE
/** Hundreds of dollars: shares of them are whole cents, so that no claim is rounded. */
const hundreds = (cents: number): number => Math.ceil(cents / 10_000) * 10_000

/** Shares of rounded sums. */
const practiceWide = transferKindIds.filter((id) => transferKinds[id].group === 'practiceWide')

/**
 * Ten times the prices give ten times every transfer, but for roundings. A claim passes through three (allowed
 * amount, payer's part, what is collected of the rest), half a cent each, on both sides: 1.5 × (10 + 1) scaled
 * cents a claim, two claims of a kind an episode at most. A reconciliation also holds a share of rounded amounts,
 * which rounding may move by any factor where they are small; in hundreds of dollars only predictions are rounded.
 */
export const currencyScales = (settle: Settle): void =>
  eachRun(settle, (_, episodes, reference) => {
    const total = (settled: Settlement, kind: TransferKindId): number =>
      settled.ledger.journal!.reduce((sum, line) => sum + (line.kind === kind ? line.cents : 0), 0)
    const slack = 1.5 * (SCALE + 1)
    const compare = (
      kinds: readonly TransferKindId[],
      given: readonly PlainEpisode[],
      population: readonly PlainEpisode[],
    ): void => {
      const one = settle(given, population)
      const ten = settle(mapMoney(given, tenfold), mapMoney(population, tenfold), SCALE)
      for (const kind of kinds) {
        const base = total(one, kind)
        expect(Math.abs(total(ten, kind) - SCALE * base)).toBeLessThanOrEqual(
          slack * (2 * given.length + 1) + 1e-9 * SCALE * Math.abs(base),
        )
      }
    }
    compare(
      transferKindIds.filter((kind) => !practiceWide.includes(kind)),
      episodes,
      reference,
    )
    compare(practiceWide, mapMoney(episodes, hundreds), mapMoney(reference, hundreds))
  })
