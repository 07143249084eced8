// Rules of who may import what. Imports go down only: ui → workers → sim, cli → workers → sim, and inside
// sim towards the numbers. A type may be imported from anywhere in sim: it leaves nothing at run time.

import type { Rule } from './rule.ts'
import type { Import, Source } from './source.ts'

type Judge = (source: Source, imported: Import) => string | undefined

const eachImport = (judge: Judge) => (sources: readonly Source[]) =>
  sources
    .filter((source) => !source.isTest)
    .flatMap((source) =>
      source.imports.flatMap((imported) => {
        const what = judge(source, imported)
        return what === undefined ? [] : [{ path: source.path, line: imported.line, what }]
      }),
    )

const packageOf = (imported: Import): string | undefined =>
  imported.file === undefined
    ? imported.specifier
        .split('/')
        .slice(0, imported.specifier.startsWith('@') ? 2 : 1)
        .join('/')
    : undefined

const sideOf = (path: string): string => path.split('/')[1]

const sidesBelow: Record<string, readonly string[]> = {
  sim: ['sim'],
  workers: ['workers', 'sim'],
  ui: ['ui', 'workers', 'sim'],
  cli: ['cli', 'workers', 'sim'],
}

/** Parts of the core and the parts whose values each may use. */
const partsBelow: Record<string, readonly string[]> = {
  units: [],
  random: ['units'],
  parameters: ['units'],
  cohort: ['random', 'parameters', 'units'],
  'kernel layout': [],
  'contract interface': ['cohort', 'parameters', 'units'],
  pricing: ['contract interface', 'cohort', 'random', 'parameters', 'units'],
  contracts: ['kernel layout', 'pricing', 'contract interface', 'cohort', 'random', 'parameters', 'units'],
  outcomes: ['pricing', 'contracts', 'contract interface', 'cohort', 'random', 'parameters', 'units'],
  scenario: ['contracts', 'contract interface', 'cohort', 'random', 'parameters', 'units'],
  book: [
    'scenario',
    'outcomes',
    'pricing',
    'contracts',
    'contract interface',
    'cohort',
    'random',
    'parameters',
    'units',
  ],
  presets: ['scenario', 'contracts', 'contract interface', 'cohort', 'parameters', 'units'],
  kernels: ['kernel layout', 'outcomes', 'contract interface', 'cohort', 'random', 'units'],
  plan: [],
  batch: [
    'kernels',
    'pricing',
    'contracts',
    'contract interface',
    'cohort',
    'outcomes',
    'random',
    'parameters',
    'units',
  ],
  experiments: [
    'batch',
    'scenario',
    'outcomes',
    'contracts',
    'contract interface',
    'cohort',
    'random',
    'parameters',
    'units',
  ],
}

const contractInterface = ['contract.ts', 'ledger.ts', 'transfer-kinds.ts', 'rows.ts', 'care-kernel.ts']

function partOf(path: string): string {
  if (contractInterface.includes(path.replace('src/sim/contracts/', ''))) return 'contract interface'
  if (path.startsWith('src/sim/kernels/layout/')) return 'kernel layout'
  return path.split('/')[2].replace(/\.ts$/, '')
}

export const importRules: readonly Rule[] = [
  {
    title: 'Imports between the sides of the project go down: ui → workers → sim, cli → workers → sim',
    why: 'the core runs in a page, a worker and Node alike only while it knows none of them.',
    mend: 'move what both sides need down into the lower one, or hand it over as an argument.',
    scan: eachImport(({ path }, { file }) => {
      if (file === undefined || !file.startsWith('src/')) return undefined
      return sidesBelow[sideOf(path)]?.includes(sideOf(file)) === false ? `imports ${file}` : undefined
    }),
    offending: {
      'src/sim/units.ts': `import { App } from '../ui/App.svelte'`,
      'src/ui/a.ts': `import '../workers/pool.ts'`,
    },
  },
  {
    title:
      'Inside src/sim values are imported downwards: batch → contracts, cohort, pricing, outcomes → random, parameters → units',
    why: 'whoever reads a module must be able to understand it from what lies below it, and cycles at run time break start-up.',
    mend: 'import the type only (`import type`), or move the value to the lowest part that needs it.',
    scan: eachImport(({ path }, { file, typeOnly }) => {
      if (typeOnly || file === undefined || !path.startsWith('src/sim/') || !file.startsWith('src/sim/'))
        return undefined
      const from = partOf(path)
      const to = partOf(file)
      if (from === to || partsBelow[from] === undefined) return undefined
      return partsBelow[from].includes(to) ? undefined : `(${from}) imports ${file} (${to})`
    }),
    offending: {
      'src/sim/cohort/a.ts': `import { settle } from '../contracts/index.ts'\nimport type { Scenario } from '../scenario/types.ts'\nimport { exp } from '../random/exp.ts'`,
      'src/sim/pricing/a.ts': `import { fieldsOf } from '../contracts/contract.ts'`,
    },
  },
  {
    title:
      'src/sim imports no package but seedrandom, valibot in scenario/, papaparse in book/ and the compiled kernels in kernels/',
    why: 'results must not change because a library did, and the core must run wherever JavaScript does.',
    mend: 'write the few lines needed, or do the work in ui, workers or cli.',
    scan: eachImport((source, imported) => {
      const name = packageOf(imported)
      if (name === undefined || !source.path.startsWith('src/sim/') || name === 'seedrandom') return undefined
      if (name === 'valibot' && source.path.startsWith('src/sim/scenario/')) return undefined
      if (name === 'virtual:kernels' && source.path.startsWith('src/sim/kernels/')) return undefined
      return name === 'papaparse' && source.path.startsWith('src/sim/book/')
        ? undefined
        : `imports ${imported.specifier}`
    }),
    offending: {
      'src/sim/cohort/a.ts': `import { mean } from 'd3'`,
      'src/sim/scenario/a.ts': `import * as v from 'valibot'`,
      'src/sim/a.test.ts': `import 'vitest'`,
    },
  },
  {
    title: 'svelte, d3 and fonts are used under src/ui only',
    why: 'drawing is the page’s business; the command line and the workers load without it.',
    mend: 'compute plain data below and draw it in src/ui.',
    scan: eachImport((source, imported) => {
      const name = packageOf(imported) ?? ''
      return /^(svelte|d3|@fontsource)/.test(name) && !source.path.startsWith('src/ui/')
        ? `imports ${imported.specifier}`
        : undefined
    }),
    offending: { 'src/cli/a.ts': `import { max } from 'd3-array'`, 'src/ui/b.ts': `import { max } from 'd3'` },
  },
  {
    title: 'comlink is used under src/workers and src/cli only',
    why: 'a caller must not be able to tell a worker from the same code in process.',
    mend: 'use the Simulator interface of src/workers/simulator.ts.',
    scan: eachImport((source, imported) =>
      packageOf(imported) === 'comlink' && !/^src\/(workers|cli)\//.test(source.path)
        ? `imports ${imported.specifier}`
        : undefined,
    ),
    offending: {
      'src/ui/a.ts': `import { wrap } from 'comlink'`,
      'src/workers/b.ts': `import { wrap } from 'comlink'`,
    },
  },
  {
    title: 'No dependency of Node is imported outside src/cli and src/workers',
    why: 'the page is a static file in a browser.',
    mend: 'move the work to src/cli, or hand its result over as an argument.',
    scan: eachImport((source, imported) =>
      imported.specifier.startsWith('node:') && !/^src\/(workers|cli)\//.test(source.path)
        ? `imports ${imported.specifier}`
        : undefined,
    ),
    offending: {
      'src/ui/a.ts': `import { readFileSync } from 'node:fs'`,
      'src/cli/b.ts': `import { readFileSync } from 'node:fs'`,
    },
  },
]
