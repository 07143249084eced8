// A settled book as texts of files: the page and the command line write the same bytes.

import { csv } from '../outcomes/csv.ts'
import { sortedJson } from '../outcomes/sorted-json.ts'
import type { Statement, StatementLine } from './statement.ts'

const lineColumns = [
  'id',
  'period',
  'month',
  'kind',
  'from',
  'to',
  'usd',
  'rule',
] as const satisfies readonly (keyof StatementLine)[]

/** Text of ledger.csv: one row a transfer. */
export const ledgerText = ({ ledger }: Statement): string =>
  csv([[...lineColumns], ...ledger.map((line) => lineColumns.map((column) => line[column] ?? ''))])

/** Text of the statement as JSON: totals, reconciliations, ledger, and every term it was settled under. */
export const statementText = (statement: Statement): string => sortedJson(statement)
