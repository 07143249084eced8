// Tables as text: well-formed ones drawn from a contract's columns, changed as a grid, written in the ways of
// spreadsheets, and damaged in letters.

import fc from 'fast-check'
import type { Column } from '../../src/sim/book/column.ts'
import { columnsOf, tableTemplate } from '../../src/sim/book/template.ts'
import type { ContractId } from '../../src/sim/contracts/index.ts'
import { anything, edited, edits, rarely } from './text-damage.ts'

/** Cells that a column takes, among them the ends of its range. */
function cellsOf(column: Column): fc.Arbitrary<string> {
  switch (column.kind) {
    case 'id':
      return fc.constantFrom('A', 'B', '', '𝒫', 'a;b', 'a,b', '=1+1')
    case 'date':
      return fc
        .tuple(fc.integer({ min: 2014, max: 2031 }), fc.integer({ min: 1, max: 12 }))
        .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}-15`)
    case 'usd':
      return fc.oneof(
        fc.integer({ min: 0, max: 200_000 }).map(String),
        fc.constantFrom('0', '1000000000', '1e9', '$41,250.75', '0.005', '.5', '1e-9', '7.'),
      )
    case 'months':
      return fc.constantFrom('', '0', '0.5', '3', '8.5', '12', '24', '60', '119.99', '1200', '1e-9')
    case 'count':
      return fc.integer({ min: 0, max: column.most }).map(String)
    case 'ratio':
      return fc.constantFrom('0', '1', '1.04', '100')
    case 'switch':
      return fc.constantFrom('0', '1', 'yes', 'No', 'TRUE')
    case 'choice':
      return fc.constantFrom(...Object.keys(column.options), ...Object.values(column.options))
    default:
      return column satisfies never
  }
}

interface Sheet {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const wellFormed = (contract: ContractId): fc.Arbitrary<Sheet> => {
  const columns = Object.entries(columnsOf(contract))
  const first = columns[0][0]
  const record = Object.fromEntries(columns.map(([name, column]) => [name, cellsOf(column)]))
  return fc
    .record({
      optional: fc.subarray(columns.map(([name]) => name)),
      rows: fc.array(fc.record(record), { minLength: 1, maxLength: 8 }),
    })
    .map(({ optional, rows }) => {
      const header = columns
        .filter(([name, { need }]) => need !== 'optional' || optional.includes(name))
        .map(([name]) => name)
      return { header, rows: rows.map((row, i) => header.map((name) => (name === first ? `r${i}` : row[name]))) }
    })
}

const strangeCells = [
  '',
  ' ',
  'NaN',
  '-1',
  '1e999',
  '-0',
  '1e-400',
  '2025-02-29',
  '0000-00-00',
  '9999-12-31',
  '0001-01-01',
  '__proto__',
  'toString',
  'x'.repeat(5000),
  '"',
  '\u001b[2J',
  '\n',
  '1,2',
  '\u202E9',
  '💊',
  '\uD800',
]

/** One change of the sheet as a grid. */
const gridChange = fc
  .record({
    at: fc.nat(),
    row: fc.nat(),
    kind: fc.oneof(
      {
        weight: 30,
        arbitrary: fc.constantFrom(
          'cell',
          'header',
          'dropColumn',
          'doubleColumn',
          'extraCell',
          'doubleRow',
          'blankRow',
          'reverse',
        ),
      },
      { weight: 1, arbitrary: fc.constantFrom('manyRows', 'manyColumns') },
    ),
    value: fc.constantFrom(...strangeCells),
  })
  .map(({ at, row, kind, value }) => ({ header, rows }: Sheet): Sheet => {
    const c = at % Math.max(1, header.length)
    const r = row % Math.max(1, rows.length)
    const each = (change: (cells: readonly string[], i: number) => readonly string[]): readonly (readonly string[])[] =>
      rows.map(change)
    if (kind === 'cell')
      return { header, rows: each((cells, i) => (i === r ? cells.with(c % Math.max(1, cells.length), value) : cells)) }
    if (kind === 'header')
      return { header: header.map((name, i) => (i === c ? (at % 2 === 0 ? value : name.toUpperCase()) : name)), rows }
    if (kind === 'dropColumn') return { header: header.toSpliced(c, 1), rows: each((cells) => cells.toSpliced(c, 1)) }
    if (kind === 'doubleColumn') return { header: [...header, header[c]], rows: each((cells) => [...cells, cells[c]]) }
    if (kind === 'extraCell') return { header, rows: each((cells, i) => (i === r ? [...cells, value] : cells)) }
    if (kind === 'doubleRow') return { header, rows: [...rows, rows[r] ?? []] }
    if (kind === 'blankRow') return { header, rows: rows.toSpliced(r, 0, ['']) }
    if (kind === 'reverse') return { header: header.toReversed(), rows: each((cells) => cells.toReversed()) }
    if (kind === 'manyRows')
      return {
        header,
        rows: Array.from({ length: 1500 }, (_, i) => (rows[r] ?? []).with(0, at % 2 === 0 ? `r${i}` : value)),
      }
    return { header: Array.from({ length: 3000 }, (_, i) => (i < 1500 ? `${value}${i}` : (header[c] ?? value))), rows }
  })

const written = fc.record({
  delimiter: fc.constantFrom(',', ',', ',', ';', '\t', '|'),
  newline: fc.constantFrom('\n', '\r\n', '\r', '\n\r'),
  quoted: fc.constantFrom('where needed', 'where needed', 'always', 'never'),
  before: fc.constantFrom('', '', '', '\uFEFF', 'sep=;\n', 'sep=,\r\n', 'sep=\t\n', '\n\n', ' \n'),
})

const textOf = (
  { header, rows }: Sheet,
  { delimiter, newline, quoted, before }: { delimiter: string; newline: string; quoted: string; before: string },
): string => {
  const cell = (text = ''): string =>
    quoted === 'always' || (quoted === 'where needed' && /[",;\t|\r\n]/.test(text))
      ? `"${text.replaceAll('"', '""')}"`
      : text
  return before + [header, ...rows].map((cells) => cells.map((text) => cell(text)).join(delimiter)).join(newline)
}

const letters = edits(['"', '""', '","', '"\n', ',', ';', '\t', '\n\n', '\r\n', ' ', 'sep=;\n', '"x', '1e999'])

const whole = (contract: ContractId): fc.Arbitrary<string> =>
  fc.tuple(wellFormed(contract), rarely(gridChange, 2), written).map(([sheet, changes, how]) => {
    const changed = changes.reduce((now, change) => change(now), sheet)
    return textOf(changed, how)
  })

/** Tables for a contract, most of them near to one it settles. */
export const tableTexts = (contract: ContractId): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 1, arbitrary: anything },
    {
      weight: 9,
      arbitrary: fc
        .tuple(
          fc.oneof(
            { weight: 1, arbitrary: fc.constant(tableTemplate(contract)) },
            { weight: 4, arbitrary: whole(contract) },
          ),
          letters,
        )
        .map(([text, edit]) => edited(text, edit)),
    },
  )
