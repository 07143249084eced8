// No number of the domain outside the parameter registry. A heuristic: a literal that looks like a price, a share, a
// factor or a count of people is an offence, and so is a small whole number that multiplies or divides what is no count.
// The page and the command line are left out: their numbers are widths, durations and digits shown.

import ts from 'typescript'
import type { Offence, Rule } from './rule.ts'
import { lineOf, type Source, walk } from './source.ts'

/** Where numbers are what a file is made of, with the reason. */
const madeOfNumbers: readonly (readonly [RegExp, string])[] = [
  [/^src\/sim\/parameters\//, 'the registry itself'],
  [/^src\/sim\/random\//, 'approximations and a generator, held against yardsticks by their tests'],
  [/^src\/assembly\/(exp|log|normal|cents|threefry|threefry-three)\.ts$/, 'the same for the kernels'],
  [/^src\/sim\/kernels\/layout\//, 'places in memory'],
  [/^src\/sim\/presets\//, 'scenarios: they say what differs from the defaults'],
  [/^src\/sim\/scenario\/bounds\.ts$/, 'what a scenario may say'],
]

const isScanned = ({ path, isTest }: Source): boolean =>
  /^src\/(sim|assembly|workers)\//.test(path) && !isTest && !madeOfNumbers.some(([files]) => files.test(path))

/** Numbers that are structure and may stand anywhere. */
const structural = new Map<number, string>([
  [0.5, 'half'],
  [100, 'cents in a dollar'],
  [12, 'months in a year'],
])

/** Numbers of a method, allowed in one file each, with the reason. */
const methodical: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  'src/sim/cohort/compile/compile-person.ts': {
    0.2: 'a fifth of the population: what a quintile is',
    1.1347241384015194: 'constant of a low-discrepancy lattice',
    20: 'coefficient of the sine series',
    42: 'coefficient of the sine series',
    72: 'coefficient of the sine series',
  },
  'src/assembly/columns.ts': { 13: 'columns of a table' },
  'src/assembly/words.ts': {
    68: 'where a word lies',
    72: 'where a word lies',
    76: 'where a word lies',
  },
  'src/sim/batch/key-of.ts': {
    13: 'a shift of MurmurHash3',
    15: 'a shift of MurmurHash3',
    17: 'a shift of MurmurHash3',
    19: 'a shift of MurmurHash3',
  },
  'src/sim/batch/kept-results.ts': { 10000: 'size of a cache' },
  'src/sim/batch/panel-cache.ts': { 1000000: 'size of a cache' },
  'src/sim/book/problems.ts': { 200: 'problems shown' },
  'src/sim/book/read-cell.ts': {
    28: 'days of a month',
    29: 'days of a month',
    30: 'days of a month',
    31: 'days of a month',
    400: 'leap years',
    1200: 'most months of a cell',
    1000000000: 'most dollars of a cell',
  },
  'src/sim/book/read-episodes.ts': { 40: 'length of a text' },
  'src/sim/book/read-table.ts': { 200000: 'most rows', 4000000: 'most cells', 8000000: 'most bytes' },
  'src/sim/formulas/rounding.ts': { 6755399441055744: '1.5 · 2⁵²' },
  'src/sim/formulas/stirling.ts': {
    0.9189385332046728: 'log √(2π)',
    360: 'coefficient of Stirling’s series',
    1188: 'coefficient of Stirling’s series',
    1260: 'coefficient of Stirling’s series',
    1680: 'coefficient of Stirling’s series',
  },
  'src/sim/kernels/panel-memory.ts': { 20: '2²⁰ bytes' },
  'src/sim/outcomes/equivalent-discount.ts': { 0.025: 'ends of an interval', 0.975: 'ends of an interval' },
  'src/sim/outcomes/summarise.ts': {
    0.01: 'quantile shown',
    0.05: 'quantile shown',
    0.1: 'quantile shown',
    0.25: 'quantile shown',
    0.75: 'quantile shown',
    0.9: 'quantile shown',
    0.95: 'quantile shown',
    0.99: 'quantile shown',
  },
  'src/sim/fnv1a.ts': { 435: 'prime of the digest' },
  'src/sim/scenario/issue.ts': { 60: 'length of a text' },
  'src/sim/scenario/parse.ts': { 5000: 'most issues looked at' },
  'src/sim/scenario/shape.ts': {
    40: 'length of a text',
    80: 'length of a text',
    120: 'length of a text',
    200: 'length of a text',
    2000: 'length of a text',
  },
  'src/sim/batches.ts': { 50000: 'episodes of a batch' },
  'src/workers/first-word.ts': { 3000: 'milliseconds' },
  'src/workers/lane.ts': { 5000: 'milliseconds' },
  'src/workers/staged.ts': { 200: 'milliseconds', 1000: 'address of a shuffle', 1000000: 'address of a shuffle' },
  'src/sim/contracts/interface/ledger.ts': { 60: 'length of the ledger beyond the horizon' },
  'src/sim/pricing/weighted-quantile.ts': {
    20: 'bits of a number’s high word beside its exponent',
    53: 'bits of a number',
    1023: 'exponent of 1',
  },
  'src/sim/pricing/gamma-glm.ts': { 0.001: 'when two columns count as the same' },
}

/** Largest whole number that passes as structure: a lane, a band, a column. */
const SMALL = 10
/** Below this a literal is a tolerance. */
const TOLERANCE = 1e-6

function isPlain(node: ts.NumericLiteral): boolean {
  const value = Number(node.text)
  if (structural.has(value) || value <= TOLERANCE || isBitPattern(node)) return true
  if (!Number.isInteger(value)) return false
  return value <= SMALL || isPowerOfTwo(value) || isIndex(node) || isAddress(node) || isIterationLimit(node)
}

const isPowerOfTwo = (value: number): boolean => Number.isInteger(Math.log2(value))
const isBitPattern = (node: ts.Node): boolean => node.getText().startsWith('0x')
const isIndex = ({ parent }: ts.Node): boolean => ts.isElementAccessExpression(parent)
/** An offset of memory, in a call that reads, writes or reserves it. */
const isAddress = ({ parent }: ts.Node): boolean =>
  ts.isCallExpression(parent) && /^(load|store|v128\.load|v128\.store|memory\.data)$/.test(parent.expression.getText())
const isIterationLimit = ({ parent }: ts.Node): boolean =>
  ts.isBinaryExpression(parent) && ts.isForStatement(parent.parent) && parent.parent.condition === parent

/** Small whole numbers of a method, as they stand in a file, with the reason. */
const factors: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'src/assembly/rows.ts': { 'settled.cancer * capacity * 4': 'bytes of a column’s entries' },
  'src/sim/cohort/compile/compile-person.ts': {
    'log(topToBottom) / 4': 'gaps between five groups',
    'Math.PI / 6': 'coefficient of the sine series',
    'y / 6': 'coefficient of the sine series',
  },
  'src/sim/cohort/draw/panel-sizes.ts': { '8 * Math.sqrt(rows)': 'standard deviations, for the size of a buffer' },
  'src/sim/cohort/price/behaviours/cherry-picking.ts': { '4 * cancer': 'cells of a table' },
  'src/sim/contracts/provider/pay-for-performance.ts': { '/ 3': 'mean of three scores' },
  'src/sim/formulas/counts.ts': { '10 * Math.sqrt(mean)': 'standard deviations, where a sum starts' },
  'src/sim/kernels/simulate-in-wasm.ts': { '8 * Math.sqrt(patients)': 'standard deviations, for the size of a buffer' },
  'src/sim/scenario/bounds.ts': { '10 * Math.abs(value)': 'the reach of a slider' },
  'src/sim/scenario/nearest-name.ts': { 'name.length / 3': 'letters that a misspelling may change' },
}

const multiplies: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.AsteriskToken,
  ts.SyntaxKind.SlashToken,
  ts.SyntaxKind.AsteriskEqualsToken,
  ts.SyntaxKind.SlashEqualsToken,
])

/** Names of what is counted or addressed: constants in capitals, lengths, room, places; all of an expression must be. */
const COUNTED = /^([A-Z][A-Z0-9_]*|length|byteLength|capacity|rows|room|count|place|index|k|r)$/

/** Whether an expression is made of numbers, counts and places alone. */
function isCounted(node: ts.Node): boolean {
  if (ts.isNumericLiteral(node)) return true
  if (ts.isIdentifier(node)) return COUNTED.test(node.text)
  if (ts.isPropertyAccessExpression(node)) return COUNTED.test(node.name.text)
  if (ts.isCallExpression(node))
    return /^Math\.(ceil|floor)$/.test(node.expression.getText()) && node.arguments.every(isCounted)
  if (ts.isBinaryExpression(node)) return isCounted(node.left) && isCounted(node.right)
  return (ts.isParenthesizedExpression(node) || ts.isTypeAssertionExpression(node)) && isCounted(node.expression)
}

/** The whole number from 3 on by which something that is no count is multiplied or divided, if there is one. */
function factorOf(node: ts.Node): ts.NumericLiteral | undefined {
  if (!ts.isBinaryExpression(node) || !multiplies.has(node.operatorToken.kind)) return undefined
  for (const [side, other] of [
    [node.left, node.right],
    [node.right, node.left],
  ]) {
    if (!ts.isNumericLiteral(side) || isBitPattern(side) || isCounted(other)) continue
    const value = Number(side.text)
    if (Number.isInteger(value) && value > 2 && value <= SMALL) return side
  }
  return undefined
}

function isListedFactor(path: string, node: ts.Node): boolean {
  const text = node.getText().replace(/\s+/g, ' ')
  return Object.keys(factors[path] ?? {}).some((listed) => text === listed || text.endsWith(`) ${listed}`))
}

export const numberRules: readonly Rule[] = [
  {
    title: 'No number of the domain stands outside src/sim/parameters',
    why: 'a price, share or factor without unit, date and source can neither be challenged nor varied, and nobody learns that it is there.',
    mend: 'make it a parameter and read it there; a number of a numerical method goes on the list in tests/architecture/numbers.ts with its reason.',
    scan: (sources) => {
      const offences: Offence[] = []
      for (const source of sources.filter(isScanned)) {
        walk(source, (node) => {
          if (!ts.isNumericLiteral(node) || ts.isLiteralTypeNode(node.parent)) return
          if (!isPlain(node) && methodical[source.path]?.[Number(node.text)] === undefined)
            offences.push({ path: source.path, line: lineOf(source, node), what: `states ${node.getText()}` })
        })
      }
      return offences
    },
    offending: {
      'src/sim/contracts/provider/a.ts': `const half = 0.5\nconst seats = 1024\nconst cell = l[17]\nfor (let i = 0; i < 30; i++) {}\nconst discountShare = 0.04`,
    },
  },
  {
    title: 'No small whole number multiplies or divides an amount or a share',
    why: 'three times the loss is a term of a contract, however small the three: nobody learns that it is there.',
    mend: 'make it a parameter or a term and read it there; a number of a method goes on the list in tests/architecture/numbers.ts with its reason.',
    scan: (sources) => {
      const offences: Offence[] = []
      for (const source of sources.filter(isScanned)) {
        walk(source, (node) => {
          if (factorOf(node) !== undefined && !isListedFactor(source.path, node))
            offences.push({
              path: source.path,
              line: lineOf(source, node),
              what: `multiplies or divides: ${node.getText()}`,
            })
        })
      }
      return offences
    },
    offending: {
      'src/sim/contracts/provider/a.ts':
        'const bytes = 8 * rows\nconst cells = new Float64Array(4 * COUNT)\nconst half = loss / 2\nconst cents = 100 * usd\nledger.post(kind, t, -1, 3 * loss)',
    },
  },
]
