// Rules of what may be called, written and named.

import ts from 'typescript'
import type { Offence, Rule } from './rule.ts'
import { lineOf, type Source, walk } from './source.ts'

const isCore = ({ path, isTest }: Source): boolean => path.startsWith('src/sim/') && !isTest

function eachNode(applies: (source: Source) => boolean, judge: (node: ts.Node, source: Source) => string | undefined) {
  return (sources: readonly Source[]): Offence[] => {
    const offences: Offence[] = []
    for (const source of sources.filter(applies)) {
      walk(source, (node) => {
        const what = judge(node, source)
        if (what !== undefined) offences.push({ path: source.path, line: lineOf(source, node), what })
      })
    }
    return offences
  }
}

/** Correctly rounded on every engine, or not a function. */
const exactMath = new Set([
  'abs',
  'ceil',
  'clz32',
  'floor',
  'fround',
  'imul',
  'max',
  'min',
  'round',
  'sign',
  'sqrt',
  'trunc',
  'E',
  'LN2',
  'LN10',
  'PI',
  'SQRT1_2',
  'SQRT2',
])

/** An identifier that names a global: no property, no key, no declaration of its own. */
function isGlobal(node: ts.Node, name: string): node is ts.Identifier {
  if (!ts.isIdentifier(node) || node.text !== name) return false
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  return !(ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isTypeReferenceNode(parent))
}

/** Number(x.toPrecision(7)) rounds; no text comes of it. */
const isBackToNumber = ({ parent: call }: ts.Node): boolean =>
  ts.isCallExpression(call.parent) && call.parent.expression.getText() === 'Number'

const formatters = new Set([
  'toFixed',
  'toPrecision',
  'toExponential',
  'toLocaleString',
  'toLocaleDateString',
  'toLocaleTimeString',
])
const d3Formatters = new Set([
  'format',
  'formatPrefix',
  'formatLocale',
  'formatSpecifier',
  'precisionFixed',
  'precisionPrefix',
  'precisionRound',
])
const mayFormat = ['src/ui/format.ts', 'src/cli/format.ts']

export const wordRules: readonly Rule[] = [
  {
    title: 'src/sim uses only those functions of Math that are exact on every engine',
    why: 'exp, log, pow, sin and their like differ in the last bit between engines, and Math.random cannot be replayed: the same seed would no longer give the same bytes.',
    mend: 'use exp, log and power of src/sim/random/, and addressed uniforms (src/sim/random/purposes.ts).',
    scan: eachNode(isCore, (node) => {
      if (!isGlobal(node, 'Math')) return undefined
      if (!ts.isPropertyAccessExpression(node.parent)) return 'uses Math as a whole'
      return exactMath.has(node.parent.name.text) ? undefined : `uses Math.${node.parent.name.text}`
    }),
    offending: { 'src/sim/a.ts': `// Math.exp\nconst y = Math.exp(Math.sqrt(2))`, 'src/sim/a.test.ts': `Math.log(2)` },
  },
  {
    title: 'Powers in src/sim have a whole literal exponent',
    why: 'x ** y with any other exponent differs in the last bit between engines.',
    mend: 'use power of src/sim/random/power.ts.',
    scan: eachNode(isCore, (node) => {
      if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.AsteriskAsteriskToken)
        return undefined
      const exponent = ts.isPrefixUnaryExpression(node.right) ? node.right.operand : node.right
      return ts.isNumericLiteral(exponent) && Number.isInteger(Number(exponent.text))
        ? undefined
        : `raises to the power ${node.right.getText()}`
    }),
    offending: { 'src/sim/a.ts': `const a = 2 ** 32\nconst b = 2 ** -53\nconst c = a ** 0.5` },
  },
  {
    title: 'src/sim knows neither clock, page, network nor process',
    why: 'a result is a function of scenario, seed and replicate alone.',
    mend: 'hand over what is needed as an argument.',
    scan: eachNode(isCore, (node) => {
      const name = [
        'Date',
        'performance',
        'window',
        'document',
        'navigator',
        'localStorage',
        'fetch',
        'XMLHttpRequest',
        'process',
        'crypto',
        'setTimeout',
        'setInterval',
      ].find((global) => isGlobal(node, global))
      return name === undefined ? undefined : `uses ${name}`
    }),
    offending: { 'src/sim/a.ts': `const now = Date.now()\nconst shape = { process: 1 }\nshape.process` },
  },
  {
    title: 'No name in src/sim ends in Pct or Percent',
    why: 'inside the core every proportion is a share of 0–1; a percent among them is wrong by a factor of a hundred and looks right.',
    mend: 'convert in scenario/parse and call it …Share or …Probability.',
    scan: eachNode(isCore, (node) =>
      ts.isIdentifier(node) && /(pct|percent)$/i.test(node.text) ? `names ${node.text}` : undefined,
    ),
    offending: { 'src/sim/a.ts': `const terms = { discountPct: 4, percentile: 1 }` },
  },
  {
    title: 'Numbers are turned into text only in src/ui/format.ts and src/cli/format.ts',
    why: 'rounding, currency and percent signs must look alike everywhere, and nothing may show more digits than its error allows.',
    mend: 'call a function of format.ts, or add one there.',
    scan: (sources) => [
      ...eachNode(
        ({ path, isTest }) => !isTest && !mayFormat.includes(path),
        (node) => {
          if (isGlobal(node, 'Intl')) return 'uses Intl'
          return ts.isPropertyAccessExpression(node) && formatters.has(node.name.text) && !isBackToNumber(node)
            ? `calls ${node.name.text}`
            : undefined
        },
      )(sources),
      ...sources
        .filter(({ path }) => !mayFormat.includes(path))
        .flatMap((source) => source.imports.map((imported) => ({ source, imported })))
        .filter(
          ({ imported }) =>
            imported.specifier === 'd3-format' ||
            (imported.specifier === 'd3' && imported.names.some((name) => d3Formatters.has(name))),
        )
        .map(({ source, imported }) => ({
          path: source.path,
          line: imported.line,
          what: `formats by ${imported.specifier}`,
        })),
      ...sources.flatMap(({ path, markup }) =>
        markup
          .split('\n')
          .flatMap((text, i) =>
            /\bIntl\.|\.to(Fixed|Precision|Exponential|Locale\w*String)\(/.test(text)
              ? [{ path, line: i + 1, what: 'formats in markup' }]
              : [],
          ),
      ),
    ],
    offending: {
      'src/ui/charts/A.svelte': `<p>{value.toFixed(2)}</p>`,
      'src/ui/format.ts': `export const usd = (x: number) => x.toFixed(0)`,
      'src/sim/b.ts': `Number(x.toPrecision(7))`,
    },
  },
  {
    title: 'No file or folder is called utils, helpers, misc or common',
    why: 'such a drawer fills with what nobody finds again.',
    mend: 'name the file after the one idea in it and put it beside its user.',
    scan: (sources) =>
      sources
        .filter(({ path }) => /(^|[/.-])(utils?|helpers?|misc|common)([/.-]|$)/.test(path))
        .map(({ path }) => ({ path, line: 1, what: 'has a drawer’s name' })),
    offending: { 'src/ui/chart-utils.ts': '', 'src/ui/commonwealth.ts': '' },
  },
]
