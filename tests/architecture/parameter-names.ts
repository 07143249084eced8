// Names that stand where a parameter is meant and are none. tsc says it as a union of all parameters; this says which
// one was probably meant. Read before tsc by `npm run check`.

import ts from 'typescript'
import { parameterIds } from '../../src/sim/parameters/index.ts'
import { nearestName } from '../../src/sim/scenario/nearest-name.ts'
import type { Offence, Rule } from './rule.ts'
import { lineOf, type Source, walk } from './source.ts'

const known: ReadonlySet<string> = new Set(parameterIds)

/** A text that must be a parameter where it stands: `parameter: '…'`, `read('…')`, `parameters['…']`, any dotted name of catalogue and behaviours. */
function isMeant({ path }: Source, { parent, text }: ts.StringLiteralLike): boolean {
  if (ts.isPropertyAssignment(parent)) if (parent.name.getText() === 'parameter') return true
  if (ts.isCallExpression(parent)) if (parent.expression.getText() === 'read') return true
  if (ts.isElementAccessExpression(parent)) if (parent.expression.getText() === 'parameters') return true
  return /^src\/sim\/cohort\/(catalogue|price\/behaviours)\//.test(path) && /^[a-z]\w*(\.\w+)+$/.test(text)
}

function said(name: string): string {
  const nearest = nearestName(name, parameterIds)
  return `‘${name}’ is not a parameter${nearest === undefined ? '' : `; nearest: ‘${nearest}’`}`
}

export const parameterNameRules: readonly Rule[] = [
  {
    title: 'What is read as a parameter is one',
    why: 'the compiler’s own message lists every parameter there is.',
    mend: 'correct the name, or add it to its topic in src/sim/parameters/, with its evidence.',
    scan: (sources) => {
      const offences: Offence[] = []
      for (const source of sources.filter(({ isTest }) => !isTest))
        walk(source, (node) => {
          if (ts.isStringLiteralLike(node) && !known.has(node.text) && isMeant(source, node))
            offences.push({ path: source.path, line: lineOf(source, node), what: said(node.text) })
        })
      return offences
    },
    offending: {
      'src/sim/contracts/a.ts': `const field = { kind: 'number', parameter: 'eom.ra1.discontShare' }\nread('eom.ra1.discountShare')`,
    },
  },
]
