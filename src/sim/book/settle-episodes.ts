// A table of episodes settled under a provider contract, with what a reader of the result must know.

import { type ProviderContractId, providerContracts } from '../contracts/index.ts'
import type { AnyProviderContract } from '../contracts/interface/contract.ts'
import { Ledger } from '../contracts/interface/ledger.ts'
import { Settlement } from '../contracts/interface/settlement.ts'
import { careSpendingCents } from '../outcomes/record.ts'
import type { Issue } from '../scenario/types.ts'
import { bookCare } from './book-care.ts'
import type { EpisodeBook } from './read-episodes.ts'
import { reconcileBook } from './reconcile-book.ts'
import { isPricedOn, settleCare } from './settle-care.ts'
import { linesOf, type PeriodStatement, type Statement, totalsOf } from './statement.ts'
import { readTracked, type Terms, unreadNote } from './terms.ts'

/** Why a table cannot be settled under a contract and, where they are right, its terms; undefined when it can. */
export function unfitUnder(
  contract: AnyProviderContract,
  terms: Terms | undefined,
  book: EpisodeBook,
): Issue | undefined {
  const { needsClaims, label, reconciles, takesPrices, pricedOnTable } = contract
  if (needsClaims === true && !book.hasClaims)
    return {
      path: 'episodes',
      message: `${label} pays by claims, and the table has no claims columns.`,
      hint: 'Add the columns of drugs and services, such as brandedUsd and practiceServicesUsd.',
    }
  const reads = reconciles !== undefined || takesPrices === true || pricedOnTable !== undefined
  if (reads || terms === undefined || !isPricedOn(contract, terms, book)) return undefined
  return {
    path: 'contract',
    message: `${label} reads neither benchmark nor price of a table: its own would be set on the very episodes.`,
    hint: 'Choose a contract that reconciles against an uploaded benchmark, or one that is paid an uploaded price.',
  }
}

/** Settles a read table under a provider contract. */
export function settleEpisodeBook(id: ProviderContractId, terms: Terms, book: EpisodeBook): Statement {
  const contract: AnyProviderContract = providerContracts[id]
  const settlement = new Settlement(new Ledger(book.periods, { journal: true }), book.periods)
  const rules = new Map<number, string>()
  const tracked = readTracked(terms)
  let reconciliations: readonly PeriodStatement[] = []
  if (contract.reconciles === undefined) settleCare(contract, tracked.terms, book, settlement)
  else reconciliations = reconcileBook(contract.reconciles, tracked.terms, book, settlement, rules)
  return {
    contract: id,
    terms,
    totals: totalsOf(settlement, book.episodes.length),
    notes: [
      ...(contract.pricedOnTable === undefined ? [] : [contract.pricedOnTable]),
      ...notesOf(contract, terms, book),
      ...unreadNote(id, tracked),
    ],
    reconciliations,
    ledger: linesOf(settlement, (i) => book.episodes[i].id, book.firstMonth, rules),
  }
}

/** Claims and actual spending that differ by more than this part of the latter are remarked on. */
const REMARKABLE_SHARE = 0.5

function notesOf({ reconciles }: AnyProviderContract, terms: Terms, book: EpisodeBook): readonly string[] {
  const notes: string[] = []
  if (reconciles !== undefined) {
    if (reconciles.pool !== undefined && reconciles.pool.size(terms) > 1)
      notes.push('All practices of the table are settled as one pool.')
    if (
      book.episodes.some(
        ({ start, actualCents, monthlyPayments }) =>
          (reconciles.monthlyPayment?.(start, terms).baseCents ?? 0) * monthlyPayments > actualCents,
      )
    )
      notes.push(
        'Some episodes cost less than the monthly payments they should include: their claims count as nothing.',
      )
    if (!book.hasClaims)
      notes.push(
        'The table has no claims columns: revenue and margin of the practice hold only what the contract itself pays and recoups.',
      )
    if (
      !book.hasClaims &&
      reconciles.capsOfRevenue?.(terms) === true &&
      book.episodes.some(({ revenueCents }) => revenueCents === undefined)
    )
      notes.push(
        'Caps are taken of revenue, and the table does not state it: actual spending stands for it, the most it can be. Add practiceRevenueUsd.',
      )
  } else if (!book.hasClaims) {
    notes.push(
      'The table has no claims columns: actual spending is paid and borne as it stands, without cost sharing, sequestration and operating cost.',
    )
  }
  if (book.hasClaims) {
    const claims = careSpendingCents(bookCare(book), { from: 0, to: book.episodes.length })
    const actual = book.episodes.reduce((sum, { actualCents }) => sum + actualCents, 0)
    if (Math.abs(claims - actual) > REMARKABLE_SHARE * actual)
      notes.push(
        'Claims columns and actualUsd are far apart: claims are paid as the columns say, the reconciliation counts actualUsd.',
      )
  }
  return notes
}
