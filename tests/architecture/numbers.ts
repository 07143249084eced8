// No number of the domain outside the parameter registry. A heuristic: in the parts that model care and
// money, a literal that looks like a price, a share, a factor or a count of people is an offence.

import ts from 'typescript'
import type { Offence, Rule } from './rule.ts'
import { lineOf, type Source, walk } from './source.ts'

const looksDomestic = ({ path, isTest }: Source): boolean =>
  /^src\/sim\/(contracts|cohort|pricing)\//.test(path) && !isTest

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
  'src/sim/cohort/draw/simulate.ts': { 60: 'size of a buffer' },
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
  return value <= SMALL || isPowerOfTwo(value) || isIndex(node) || isIterationLimit(node)
}

const isPowerOfTwo = (value: number): boolean => Number.isInteger(Math.log2(value))
const isBitPattern = (node: ts.Node): boolean => node.getText().startsWith('0x')
const isIndex = ({ parent }: ts.Node): boolean => ts.isElementAccessExpression(parent)
const isIterationLimit = ({ parent }: ts.Node): boolean =>
  ts.isBinaryExpression(parent) && ts.isForStatement(parent.parent) && parent.parent.condition === parent

export const numberRules: readonly Rule[] = [
  {
    title: 'No number of the domain stands outside src/sim/parameters',
    why: 'a price, share or factor without unit, date and source can neither be challenged nor varied, and nobody learns that it is there.',
    mend: 'make it a parameter and read it there; a number of a numerical method goes on the list in tests/architecture/numbers.ts with its reason.',
    scan: (sources) => {
      const offences: Offence[] = []
      for (const source of sources.filter(looksDomestic)) {
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
]
