// A column of a table that a user may bring: what it holds, whether it must be there, and what a blank means.
// From one list of columns follow the reader, its hints, the documentation and the template.

export type ColumnKind =
  | { readonly kind: 'id' }
  | { readonly kind: 'date' } // yyyy-mm-dd
  | { readonly kind: 'usd' }
  | { readonly kind: 'months' }
  | { readonly kind: 'count'; readonly most: number }
  | { readonly kind: 'ratio' }
  | { readonly kind: 'switch' }
  | { readonly kind: 'choice'; readonly options: Readonly<Record<string, string>> }

export type Column = ColumnKind & {
  /** required: the header must be there and no cell blank; header: the header must be there; optional: may be left out. */
  readonly need: 'required' | 'header' | 'optional'
  readonly doc: string
  /** What a blank cell, or a column left out, means; none for a required column. */
  readonly blank?: string
  /** Cells of the template's rows, in order. */
  readonly example: readonly string[]
}

export type Columns = Readonly<Record<string, Column>>

/** What a cell reads as: text, a number (a date is its calendar month, a switch 1 or 0), or undefined when blank. */
export type Cell = string | number | undefined

/** What a column holds, for documentation. */
export function unitOf(column: Column): string {
  switch (column.kind) {
    case 'id':
      return 'text'
    case 'date':
      return 'date, yyyy-mm-dd'
    case 'usd':
      return 'US dollars'
    case 'months':
      return 'months'
    case 'count':
      return `whole number, 0–${column.most}`
    case 'ratio':
      return 'ratio'
    case 'switch':
      return '1 or 0 (also yes/no, true/false)'
    case 'choice':
      return Object.keys(column.options).join(', ')
    default:
      return column satisfies never
  }
}
