// Every contract, subtype, product and behaviour is registered: one file, one line in its index.

import ts from 'typescript'
import type { Rule } from './rule.ts'
import { type Source, walk } from './source.ts'

const registries = [
  { folder: 'src/sim/contracts/provider/', index: 'src/sim/contracts/index.ts', type: 'ProviderContract' },
  { folder: 'src/sim/contracts/therapy/', index: 'src/sim/contracts/index.ts', type: 'TherapyContract' },
  {
    folder: 'src/sim/cohort/catalogue/subtypes/',
    index: 'src/sim/cohort/catalogue/subtypes/index.ts',
    type: 'Subtype',
  },
  {
    folder: 'src/sim/cohort/catalogue/products/',
    index: 'src/sim/cohort/catalogue/therapy-products.ts',
    type: 'TherapyProduct',
  },
  { folder: 'src/sim/cohort/price/behaviours/', index: 'src/sim/cohort/price/behaviours/index.ts', type: 'Behaviour' },
]

/** Whether the file exports a constant of the registry's type. */
function exportsOne(source: Source, type: string): boolean {
  let found = false
  walk(source, (node) => {
    if (
      !ts.isVariableStatement(node) ||
      !node.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword)
    )
      return
    for (const declaration of node.declarationList.declarations) {
      const initial = declaration.initializer
      const stated =
        declaration.type ?? (initial !== undefined && ts.isSatisfiesExpression(initial) ? initial.type : undefined)
      if (stated !== undefined && ts.isTypeReferenceNode(stated) && stated.typeName.getText() === type) found = true
    }
  })
  return found
}

export const registryRules: readonly Rule[] = [
  {
    title: 'Every contract, subtype, product and behaviour is in the index of its registry',
    why: 'what is not registered is in no form, no comparison, no law and no test, and looks as if it were.',
    mend: 'add one line to the index named; a part shared by several is exported without the registry’s type.',
    scan: (sources) =>
      registries.flatMap(({ folder, index, type }) => {
        const registered = new Set(sources.find(({ path }) => path === index)?.imports.map(({ file }) => file))
        return sources
          .filter(
            (source) =>
              source.path.startsWith(folder) &&
              source.path !== index &&
              !source.isTest &&
              exportsOne(source, type) &&
              !registered.has(source.path),
          )
          .map(({ path }) => ({ path, line: 1, what: `is a ${type} that ${index} does not import` }))
      }),
    offending: {
      'src/sim/cohort/catalogue/subtypes/index.ts': `import { known } from './known.ts'`,
      'src/sim/cohort/catalogue/subtypes/known.ts': `export const known: Subtype = {}`,
      'src/sim/cohort/catalogue/subtypes/shared.ts': `export const months = 6`,
      'src/sim/cohort/catalogue/subtypes/forgotten.ts': `export const forgotten: Subtype = {}`,
    },
  },
]
