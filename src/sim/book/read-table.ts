// Comma-separated values (RFC 4180; semicolons and tabs are recognised) into rows of cells, every problem
// with its line. Nothing is read from a table with a problem.

import Papa from 'papaparse'
import { meant } from '../scenario/field-shapes.ts'
import { excerpt } from '../scenario/issue.ts'
import type { Issue } from '../scenario/types.ts'
import type { Cell, Columns } from './column.ts'
import { type Problems, problemsOf } from './problems.ts'
import { readCell } from './read-cell.ts'

const MOST_BYTES = 64 * 1024 * 1024
const MOST_ROWS = 200_000
const MOST_COLUMNS = 100
/** Marks of which 200,000 rows with every column need fewer; what more of them unpack to fits no memory. */
const MOST_SEPARATORS = 8_000_000
const MOST_QUOTES = 4_000_000

export interface Row {
  /** Line of the file, from 1. */
  readonly line: number
  readonly cells: Readonly<Record<string, Cell>>
}

export type Table =
  | { readonly ok: true; readonly rows: readonly Row[]; readonly columns: readonly string[] }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/** Reads a table with these columns; `name` is what issues call it. At most 64 MB and 200,000 rows. */
export function readTable(text: string, columns: Columns, name: string): Table {
  const refused = (message: string, hint: string): Table => ({ ok: false, issues: [{ path: name, message, hint }] })
  if (text.length > MOST_BYTES) return refused('The file is larger than 64 MB.', 'Split it by performance period.')
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const marks = marksIn(plain)
  if (marks.lines > MOST_ROWS) return refused('The file has more than 200,000 rows.', 'Split it by performance period.')
  if (marks.separators > MOST_SEPARATORS)
    return refused(
      'The file has more than 8,000,000 cells.',
      'Leave out columns that are not named here, and cells behind the last column.',
    )
  if (marks.quotes > MOST_QUOTES)
    return refused(
      'The file has more than 4,000,000 quotation marks.',
      'Put quotation marks around text with commas only.',
    )
  const lines = plain.split('\n')
  const before = lines.findIndex((line) => line.trim() !== '' && !/^sep=.?$/i.test(line.trim())) // spreadsheets may put a separator line first
  if (before < 0) return refused('The file is empty.', `Start with the line ${headerOf(columns)}.`)
  const parsed = Papa.parse<string[]>(lines.slice(before).join('\n'), {
    newline: '\n',
    delimitersToGuess: [',', ';', '\t'],
  })
  const [header, ...data] = parsed.data
  if (header.length > MOST_COLUMNS)
    return refused(
      `The header has more than ${MOST_COLUMNS} columns.`,
      `Keep those of ${Object.keys(columns).join(', ')}.`,
    )

  const problems = problemsOf(name)
  const names = header.map((cell) => cell.trim())
  checkHeader(names, columns, `${name} line ${before + 1}`, problems)
  let at = before + 1
  const starts = parsed.data.map((cells) => {
    const start = at
    at += linesWithin(cells)
    return start
  })
  for (const { type, row } of parsed.errors) {
    if (type === 'Quotes')
      problems.add(
        `${name} line ${starts[row ?? 0]}`,
        'A quotation mark is not closed or not doubled.',
        'Write a quotation mark inside a cell twice.',
      )
  }
  if (problems.found) return { ok: false, issues: problems.list() }

  const rows: Row[] = []
  for (const [i, raw] of data.entries()) {
    const line = starts[i + 1]
    if (raw.length === 1 && raw[0].trim() === '') continue
    if (raw.length !== names.length) {
      problems.add(
        `${name} line ${line}`,
        `There are ${raw.length} cells where the header has ${names.length}.`,
        'Put text with commas in quotation marks.',
      )
      continue
    }
    rows.push({ line, cells: cellsOf(raw, names, columns, `${name} line ${line}`, problems) })
  }
  if (rows.length === 0 && !problems.found)
    return refused('There is a header and nothing below it.', 'Add a line for each episode or patient.')
  return problems.found ? { ok: false, issues: problems.list() } : { ok: true, rows, columns: names }
}

const headerOf = (columns: Columns): string =>
  Object.entries(columns)
    .filter(([, { need }]) => need !== 'optional')
    .map(([id]) => id)
    .join(',')

function checkHeader(names: readonly string[], columns: Columns, path: string, { add }: Problems): void {
  const known = Object.keys(columns)
  names.forEach((column, i) => {
    if (!known.includes(column)) add(path, `${excerpt(column)} is not a column here.`, meant(column, known))
    else if (names.indexOf(column) !== i) add(path, `The column ${column} is there twice.`, 'Remove one.')
  })
  for (const column of known)
    if (columns[column].need !== 'optional' && !names.includes(column))
      add(path, `The column ${column} is missing.`, columns[column].doc)
}

function cellsOf(
  raw: readonly string[],
  names: readonly string[],
  columns: Columns,
  path: string,
  { add }: Problems,
): Record<string, Cell> {
  const cells: Record<string, Cell> = {}
  names.forEach((name, i) => {
    const text = raw[i].trim()
    const column = columns[name]
    if (text === '') {
      if (column.need === 'required') add(`${path}, ${name}`, 'The cell is blank.', column.doc)
      return
    }
    const read = readCell(text, column)
    if (typeof read === 'object') add(`${path}, ${name}`, read.message, read.hint)
    else cells[name] = read
  })
  return cells
}

const linesWithin = (cells: readonly string[]): number =>
  1 + cells.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0)

/** How many lines, separators and quotation marks a text holds. */
function marksIn(text: string): { readonly lines: number; readonly separators: number; readonly quotes: number } {
  const count = (mark: string): number => {
    let found = 0
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) found++
    return found
  }
  return { lines: count('\n'), separators: count(',') + count(';') + count('\t'), quotes: count('"') }
}

/** Adds ids that stand in more than one row. */
export function addTwiceNamed(rows: readonly Row[], column: string, name: string, { add }: Problems): void {
  const seen = new Map<Cell, number>()
  for (const { line, cells } of rows) {
    const first = seen.get(cells[column])
    if (first === undefined) seen.set(cells[column], line)
    else
      add(
        `${name} line ${line}, ${column}`,
        `${excerpt(cells[column])} is also on line ${first}.`,
        'Give every row an id of its own.',
      )
  }
}
