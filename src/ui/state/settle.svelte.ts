// The reader's own book on the Settle page. It lives in this page's memory alone: it is in no link, no file
// and no request.

import { type Settled, settleBook } from '../../sim/book/book.ts'
import { type BookKind, bookKindOf } from '../../sim/book/kind.ts'
import { columnsOf, tableTemplate } from '../../sim/book/template.ts'
import { parseTerms } from '../../sim/book/terms.ts'
import type { ContractId } from '../../sim/contracts/index.ts'
import type { TermValue } from '../../sim/fields.ts'
import type { Issue } from '../../sim/scenario/types.ts'
import { type TermValues, withTerm } from '../views/terms.ts'

class Settle {
  contract = $state<ContractId>('eomRa2')
  /** Terms in which the reader differs from the defaults. */
  own = $state.raw<TermValues>({})
  /** How often the terms were replaced as a whole. */
  replaced = $state(0)
  /** The table by kind, so that going through the contracts of one kind keeps it. */
  readonly #tables = $state<Partial<Record<BookKind, { readonly name: string; readonly text: string }>>>({})
  termsProblem = $state.raw<readonly Issue[]>([])

  readonly kind = $derived(bookKindOf(this.contract))
  readonly table = $derived(this.#tables[this.kind])
  readonly settled: Settled | undefined = $derived(
    this.table === undefined ? undefined : settleBook(this.contract, JSON.stringify(this.own), this.table.text),
  )
  readonly columns = $derived(columnsOf(this.contract))

  choose(contract: ContractId): void {
    this.contract = contract
    this.own = {}
    this.replaced++
    this.termsProblem = []
  }

  setTerm(id: string, value: TermValue): void {
    this.own = withTerm(this.contract, this.own, id, value)
    this.termsProblem = []
  }

  openTable(text: string, name: string): void {
    this.#tables[this.kind] = { name, text }
  }

  useExample(): void {
    this.openTable(tableTemplate(this.contract), 'the example')
  }

  /** Takes the terms of a file, or says what is wrong with them and keeps the old ones. */
  openTerms(text: string): void {
    const parsed = parseTerms(this.contract, text)
    this.termsProblem = parsed.ok ? [] : parsed.issues
    if (!parsed.ok) return
    this.own = Object.entries(parsed.terms).reduce<TermValues>(
      (own, [id, value]) => withTerm(this.contract, own, id, value),
      {},
    )
    this.replaced++
  }
}

export const settle = new Settle()
