// Comma-separated values (RFC 4180; semicolons and tabs are recognised) into rows of cells, every problem
// with its line. Nothing is read from a table with a problem.

import Papa from 'papaparse'
import { meant } from '../scenario/field-shapes.ts'
import type { Issue } from '../scenario/types.ts'
import type { Cell, Columns } from './column.ts'
import { readCell } from './read-cell.ts'

const MOST_BYTES = 64 * 1024 * 1024
const MOST_ROWS = 200_000
/** Most problems listed; a file with more is summed up. */
const MOST_ISSUES = 200

export interface Row {
  /** Line of the file, from 1. */
  readonly line: number
  readonly cells: Readonly<Record<string, Cell>>
}

export type Table = { readonly ok: true; readonly rows: readonly Row[]; readonly columns: readonly string[] } | { readonly ok: false; readonly issues: readonly Issue[] }

/** Reads a table with these columns; `name` is what issues call it. At most 64 MB and 200,000 rows. */
export function readTable(text: string, columns: Columns, name: string): Table {
  const refused = (message: string, hint: string): Table => ({ ok: false, issues: [{ path: name, message, hint }] })
  if (text.length > MOST_BYTES) return refused('The file is larger than 64 MB.', 'Split it by performance period.')
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n')
  const before = lines.findIndex((line) => line.trim() !== '' && !/^sep=.$/i.test(line.trim())) // spreadsheets may put a separator line first
  if (before < 0) return refused('The file is empty.', `Start with the line ${headerOf(columns)}.`)
  const parsed = Papa.parse<string[]>(lines.slice(before).join('\n'), { newline: '\n', delimitersToGuess: [',', ';', '\t'] })
  const [header, ...data] = parsed.data
  if (data.length > MOST_ROWS) return refused('The file has more than 200,000 rows.', 'Split it by performance period.')

  const issues: Issue[] = []
  const names = header.map((cell) => cell.trim())
  checkHeader(names, columns, name, issues)
  let at = before + 1
  const starts = parsed.data.map((cells) => {
    const start = at
    at += linesWithin(cells)
    return start
  })
  for (const { type, row } of parsed.errors) {
    if (type === 'Quotes')
      issues.push({ path: `${name} line ${starts[row ?? 0]}`, message: 'A quotation mark is not closed or not doubled.', hint: 'Write a quotation mark inside a cell twice.' })
  }
  if (issues.length > 0) return { ok: false, issues: atMost(issues, name) }

  const rows: Row[] = []
  for (const [i, raw] of data.entries()) {
    const line = starts[i + 1]
    if (raw.length === 1 && raw[0].trim() === '') continue
    if (raw.length !== names.length) {
      issues.push({
        path: `${name} line ${line}`,
        message: `There are ${raw.length} cells where the header has ${names.length}.`,
        hint: 'Put text with commas in quotation marks.',
      })
      continue
    }
    rows.push({ line, cells: cellsOf(raw, names, columns, `${name} line ${line}`, issues) })
  }
  if (rows.length === 0 && issues.length === 0) return refused('There is a header and nothing below it.', 'Add a line for each episode or patient.')
  return issues.length > 0 ? { ok: false, issues: atMost(issues, name) } : { ok: true, rows, columns: names }
}

const headerOf = (columns: Columns): string =>
  Object.entries(columns)
    .filter(([, { need }]) => need !== 'optional')
    .map(([id]) => id)
    .join(',')

function checkHeader(names: readonly string[], columns: Columns, name: string, issues: Issue[]): void {
  const known = Object.keys(columns)
  const path = `${name} line 1`
  names.forEach((column, i) => {
    if (!known.includes(column)) issues.push({ path, message: `"${column.slice(0, 40)}" is not a column here.`, hint: meant(column, known) })
    else if (names.indexOf(column) !== i) issues.push({ path, message: `The column ${column} is there twice.`, hint: 'Remove one.' })
  })
  for (const column of known)
    if (columns[column].need !== 'optional' && !names.includes(column)) issues.push({ path, message: `The column ${column} is missing.`, hint: columns[column].doc })
}

function cellsOf(raw: readonly string[], names: readonly string[], columns: Columns, path: string, issues: Issue[]): Record<string, Cell> {
  const cells: Record<string, Cell> = {}
  names.forEach((name, i) => {
    const text = raw[i].trim()
    const column = columns[name]
    if (text === '') {
      if (column.need === 'required') issues.push({ path: `${path}, ${name}`, message: 'The cell is blank.', hint: column.doc })
      return
    }
    const read = readCell(text, column)
    if (typeof read === 'object') issues.push({ path: `${path}, ${name}`, ...read })
    else cells[name] = read
  })
  return cells
}

const linesWithin = (cells: readonly string[]): number => 1 + cells.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0)

const atMost = (issues: readonly Issue[], name: string): readonly Issue[] =>
  issues.length <= MOST_ISSUES
    ? issues
    : [...issues.slice(0, MOST_ISSUES), { path: name, message: `There are ${issues.length - MOST_ISSUES} more problems.`, hint: 'Mend these first.' }]

/** Ids that stand in more than one row. */
export function twiceNamed(rows: readonly Row[], column: string, name: string): readonly Issue[] {
  const seen = new Map<Cell, number>()
  const issues: Issue[] = []
  for (const { line, cells } of rows) {
    const first = seen.get(cells[column])
    if (first === undefined) seen.set(cells[column], line)
    else issues.push({ path: `${name} line ${line}, ${column}`, message: `"${cells[column]}" is also on line ${first}.`, hint: 'Give every row an id of its own.' })
  }
  return atMost(issues, name)
}
