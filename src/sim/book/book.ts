// Settling a book of one's own, from texts to a statement or to everything that is wrong with them.

import {
  type ContractId,
  type ProviderContractId,
  providerContracts,
  type TherapyContractId,
  therapyContracts,
} from '../contracts/index.ts'
import { meant } from '../scenario/field-shapes.ts'
import { excerpt } from '../scenario/issue.ts'
import type { Issue } from '../scenario/types.ts'
import { type BookKind, bookKindOf } from './kind.ts'
import { readEpisodes } from './read-episodes.ts'
import { settleEpisodeBook, unfitUnder } from './settle-episodes.ts'
import { readTherapies, settleTherapyBook } from './settle-therapies-book.ts'
import type { Statement } from './statement.ts'
import { parseTerms } from './terms.ts'

/** The contract of that name, or why there is none. */
export function contractNamed(name: string): ContractId | Issue {
  const ids = [...Object.keys(providerContracts), ...Object.keys(therapyContracts)]
  return ids.includes(name)
    ? (name as ContractId)
    : { path: 'contract', message: `${excerpt(name)} is not a contract.`, hint: meant(name, ids) }
}

export type Settled =
  | { readonly ok: true; readonly statement: Statement }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/** Settles a table under a contract. Nothing is settled when terms or table have a problem; all of both are listed. */
export function settleBook(contract: ContractId, termsText: string, tableText: string): Settled {
  const terms = parseTerms(contract, termsText)
  const issues = terms.ok ? [] : terms.issues
  if (bookKindOf(contract) === 'episodes') {
    const book = readEpisodes(tableText)
    const unfit = book.ok
      ? unfitUnder(providerContracts[contract as ProviderContractId], terms.ok ? terms.terms : undefined, book)
      : undefined
    if (!book.ok || !terms.ok || unfit !== undefined)
      return {
        ok: false,
        issues: [...issues, ...(book.ok ? [] : book.issues), ...(unfit === undefined ? [] : [unfit])],
      }
    return settledOr('episodes', () => settleEpisodeBook(contract as ProviderContractId, terms.terms, book))
  }
  const treated = readTherapies(tableText)
  if (!treated.ok || !terms.ok) return { ok: false, issues: [...issues, ...(treated.ok ? [] : treated.issues)] }
  return settledOr('therapies', () => settleTherapyBook(contract as TherapyContractId, terms.terms, treated))
}

/** The statement, or why these amounts under these terms lead to none. */
function settledOr(path: BookKind, settle: () => Statement): Settled {
  try {
    return { ok: true, statement: settle() }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return {
      ok: false,
      issues: [
        { path, message: `This cannot be settled: ${error.message}.`, hint: 'Check the amounts and the terms.' },
      ],
    }
  }
}
