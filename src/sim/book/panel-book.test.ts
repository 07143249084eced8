// A table made of a panel's own facts is settled as the panel was, under every contract that reads an uploaded benchmark or
// price; a contract that would set its prices on the table itself is refused, or says that it does.

import { describe, expect, it } from 'vitest'
import { cancerIds } from '../cohort/catalogue/categories.ts'
import { type PlainEpisode, settleProvider } from '../contracts/care-fixture.ts'
import { type ProviderContractId, providerContracts } from '../contracts/index.ts'
import type { AnyProviderContract } from '../contracts/interface/contract.ts'
import { kindsOf, type TransferKindId, transferIndex, transferKindIds } from '../contracts/interface/transfer-kinds.ts'
import { episodeFee } from '../contracts/provider/episode-fee.ts'
import { sharedSavings } from '../contracts/provider/shared-savings.ts'
import { csv } from '../outcomes/csv.ts'
import { parameterReader } from '../parameters/index.ts'
import { defaultTerms } from '../scenario/default-arms.ts'
import { settleBook } from './book.ts'
import { readEpisodes } from './read-episodes.ts'
import { unfitUnder } from './settle-episodes.ts'

const PERIODS = 2
const JANUARY_2026 = 12 * 2026
const A_CANCER = 20

/** As many episodes of every cancer in each period, each of another cost. */
const episodesAt = (level: number): PlainEpisode[] =>
  Array.from({ length: PERIODS }, (_, period) => period).flatMap((period) =>
    cancerIds.flatMap((cancer, c) =>
      Array.from({ length: A_CANCER }, (_, i) => ({
        cancer,
        period,
        branded: Math.round(level * (1_000_000 + 100_000 * c + 37_123 * i)),
        practiceServices: 200_000,
        hospitalServices: Math.round(level * (400_000 + 11_111 * ((7 * i) % 20))),
      })),
    ),
  )
const reference = episodesAt(1)
const reconciling = (Object.entries(providerContracts) as [ProviderContractId, AnyProviderContract][]).filter(
  ([, { reconciles }]) => reconciles !== undefined,
)

const usd = (cents: number): string => (cents / 100).toFixed(2)

describe.each(reconciling)('%s', (id, contract) => {
  const settledAt = (level: number) => {
    const { settlement } = settleProvider(contract, episodesAt(level), reference, {}, PERIODS, JANUARY_2026)
    const { ledger, benchmark, actual } = settlement
    const of = (kind: TransferKindId, t: number): number => ledger.totals[transferIndex[kind] * ledger.periods + t]
    const periods = Array.from({ length: PERIODS }, (_, t) => ({
      benchmark: benchmark[t],
      target: settlement.target[t],
      actual: actual[t],
      revenue: kindsOf('practiceRevenue').reduce((sum, kind) => sum + ledger.totals[kind * ledger.periods + t], 0),
      performance: of('performancePayment', t),
      recoupment: of('recoupment', t),
    }))
    // the first episode of a period carries its amounts, so that cents are those of the panel
    const rows = periods.flatMap(({ benchmark, actual, revenue }, t) =>
      Array.from({ length: A_CANCER * cancerIds.length }, (_, i) => [
        `${t}-${i}`,
        'breast',
        t === 0 ? '2026-01-05' : '2026-07-06',
        usd(i === 0 ? actual : 0),
        usd(i === 0 ? benchmark : 0),
        usd(i === 0 ? revenue : 0),
      ]),
    )
    const header = ['episodeId', 'cancer', 'startDate', 'actualUsd', 'benchmarkUsd', 'practiceRevenueUsd']
    const settled = settleBook(id, '', csv([header, ...rows]))
    if (!settled.ok) throw new Error(JSON.stringify(settled.issues))
    return { periods, book: settled.statement.reconciliations, totals: settled.statement.totals }
  }

  it.each([0.6, 0.97, 1, 1.02, 1.5])(
    'settles a table of its own facts as the panel, at %f of the reference',
    (level) => {
      const { periods, book, totals } = settledAt(level)
      const sum = (of: (panel: (typeof periods)[number]) => number): number =>
        periods.reduce((cents, panel) => cents + of(panel), 0)
      expect(totals).toMatchObject({
        performancePaymentUsd: sum((panel) => panel.performance) / 100,
        recoupmentUsd: sum((panel) => panel.recoupment) / 100,
      })
      expect(book).toHaveLength(PERIODS)
      for (const [t, panel] of periods.entries())
        expect(book[t]).toMatchObject({
          benchmarkUsd: panel.benchmark / 100,
          targetUsd: panel.target / 100,
          actualUsd: panel.actual / 100,
          performancePaymentUsd: panel.performance / 100,
          recoupmentUsd: panel.recoupment / 100,
        })
    },
  )

  it('pays in one of them and, where it is two-sided, takes in another', () => {
    expect(settledAt(0.6).periods[0].performance).toBeGreaterThan(0)
    expect(settledAt(1.5).periods[0].recoupment > 0).toBe(id !== 'ocmOneSided')
  })
})

/** Early lung cancer, so that one price holds for all; one period. */
const lung: PlainEpisode[] = Array.from({ length: A_CANCER }, (_, i) => ({
  cancer: 'lung',
  branded: 1_000_000 + 37_123 * i,
  practiceServices: 200_000 + 1_357 * i,
  hospitalServices: 400_000 + 11_111 * ((7 * i) % A_CANCER),
}))
const lungReference: PlainEpisode[] = [...cancerIds.map((cancer) => ({ cancer, branded: 900_000 })), ...lung]
const paid: readonly [ProviderContractId, Record<string, number>][] = [
  ['feeForService', {}],
  ['feeForServiceMedicareAdvantage', {}],
  ['feeForServiceCommercial', {}],
  ['feeForServiceEmployer', {}],
  ['payForPerformance', {}],
  ['episodeFee', { feeUsd: 2500 }],
]

/** Contracts that are paid an uploaded price; coinsurance and stop-loss of a bundle follow prices set on the table. */
const priced: readonly [ProviderContractId, Record<string, number>][] = [
  ['bundle', {}],
  ['yearBundle', {}],
  ['populationBased', {}],
]

const inOrder = (a: string, b: string): number => (a < b ? -1 : 1)

it('every contract is held to its own panel, here or above', () => {
  expect([...paid, ...reconciling, ...priced].map(([id]) => id).toSorted(inOrder)).toEqual(
    Object.keys(providerContracts).toSorted(inOrder),
  )
})

/** The panel as it settled, and the table of its claims at its mean price. */
function bothOf(id: ProviderContractId, terms: Readonly<Record<string, number>>) {
  const members = {
    members: lung.length,
    episodesPerMember: 1,
    outsideCents: { baseline: 0, world: 0 },
    screeningCents: 0,
  }
  const { settlement } = settleProvider(providerContracts[id], lung, lungReference, terms, 1, JANUARY_2026, members)
  const price = settlement.benchmarkCents / lung.length
  const rows = lung.map(({ branded = 0, practiceServices = 0, hospitalServices = 0 }, i) =>
    [branded + practiceServices + hospitalServices, price, branded, practiceServices, hospitalServices]
      .map((cents) => String(Math.round(cents) / 100))
      .toSpliced(0, 0, String(i), 'lung', '2026-01-05'),
  )
  const header = 'episodeId,cancer,startDate,actualUsd,benchmarkUsd,brandedUsd,practiceServicesUsd,hospitalServicesUsd'
  const settled = settleBook(id, JSON.stringify(terms), csv([header.split(','), ...rows]))
  if (!settled.ok) throw new Error(JSON.stringify(settled.issues))
  const booked = (kind: string): number =>
    settled.statement.ledger.reduce((sum, line) => sum + (line.kind === kind ? Math.round(100 * line.usd) : 0), 0)
  return { settlement, booked, totals: settled.statement.totals }
}

describe.each(paid)('%s', (id, terms) => {
  it('pays the claims of a table as those of the panel they are from', () => {
    const { settlement, booked } = bothOf(id, terms)
    const { totals, periods } = settlement.ledger
    const ofPanel = transferKindIds.map((kind, k) => [kind, totals[k * periods]])
    expect(transferKindIds.map((kind) => [kind, booked(kind)])).toEqual(ofPanel)
  })
})

describe.each(priced)('%s', (id, terms) => {
  it('is paid the uploaded price, and others as in the panel', () => {
    const { settlement, booked, totals } = bothOf(id, terms)
    const { ledger } = settlement
    const ofPanel = (kind: TransferKindId): number => ledger.totals[transferIndex[kind] * ledger.periods]
    // a mean price in whole cents
    expect(Math.abs(100 * totals.benchmarkUsd - settlement.benchmarkCents)).toBeLessThanOrEqual(lung.length / 2)
    expect(Math.abs(booked('capitation') - ofPanel('capitation'))).toBeLessThanOrEqual(lung.length / 2)
    for (const kind of ['hospitalServices', 'hospitalServicesCoinsurance', 'drugAcquisition', 'operatingCost'] as const)
      expect(booked(kind), kind).toBe(ofPanel(kind))
  })
})

describe('a contract that cannot read what was uploaded', () => {
  const table = readEpisodes(
    'episodeId,cancer,startDate,actualUsd,benchmarkUsd\n1,breast,2025-07-02,40000,60000\n2,lung,2025-07-02,50000,60000\n',
  )
  if (!table.ok) throw new Error('the table is read')
  const claimed = readEpisodes(
    'episodeId,cancer,startDate,actualUsd,benchmarkUsd,brandedUsd,practiceServicesUsd\n1,breast,2025-07-02,40000,60000,30000,10000\n2,lung,2025-07-02,50000,60000,40000,10000\n',
  )
  if (!claimed.ok) throw new Error('the table of claims is read')
  const { reconciles, ...unreadable } = sharedSavings as AnyProviderContract
  const termsOf = (id: ProviderContractId) => defaultTerms(id, parameterReader({}))

  it('is refused instead of being priced on the table', () => {
    expect(unfitUnder(unreadable, termsOf('sharedSavings'), table)).toEqual({
      path: 'contract',
      message:
        'Shared savings reads neither benchmark nor price of a table: its own would be set on the very episodes.',
      hint: 'Choose a contract that reconciles against an uploaded benchmark, or one that is paid an uploaded price.',
    })
  })

  it('is refused where its prices hang on claims alone', () => {
    const { pricedOnTable, ...unsaid } = episodeFee as AnyProviderContract
    expect(pricedOnTable).toBeDefined()
    expect(unfitUnder(unsaid, termsOf('episodeFee'), claimed)).toEqual({
      path: 'contract',
      message:
        'Episode fee, drugs without margin reads neither benchmark nor price of a table: its own would be set on the very episodes.',
      hint: 'Choose a contract that reconciles against an uploaded benchmark, or one that is paid an uploaded price.',
    })
  })

  it.each(Object.keys(providerContracts) as ProviderContractId[])('%s is none', (id) => {
    expect(unfitUnder(providerContracts[id], termsOf(id), { ...table, hasClaims: true })).toBeUndefined()
    expect(unfitUnder(providerContracts[id], termsOf(id), claimed)).toBeUndefined()
  })
})
