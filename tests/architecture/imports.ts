// Rules of who may import what. Imports go down only, types included, and no circle is left.

import { circlesOf } from './circles.ts'
import { climb } from './floors.ts'
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

export const importRules: readonly Rule[] = [
  {
    title: 'Imports go down only, types included: ui, cli → workers → sim, and inside sim floor by floor',
    why: 'whoever reads a module must be able to understand it from what lies below it.',
    mend: 'move what both need down to the lowest floor that needs it (tests/architecture/floors.ts), or hand it over as an argument.',
    scan: eachImport(({ path }, { file }) => (file?.startsWith('src/') ? climb(path, file) : undefined)),
    offending: {
      'src/sim/cohort/draw/a.ts': `import type { Scenario } from '../../scenario/types.ts'\nimport { exp } from '../../random/exp.ts'`,
      'src/ui/a.ts': `import '../workers/pool.ts'`,
      'src/assembly/a.ts': `import { COUNT } from '../sim/kernels/layout/rates'`,
    },
  },
  {
    title: 'No circle of imports, types included',
    why: 'of two modules that need each other neither can be read, moved or tested alone.',
    mend: 'put what both need into a module of its own below them.',
    scan: (sources) => circlesOf(sources).map((circle) => ({ path: circle[0], line: 1, what: circle.join(' → ') })),
    offending: {
      'src/sim/random/a.ts': `import type { B } from './b.ts'`,
      'src/sim/random/b.ts': `import { c } from './c.ts'`,
      'src/sim/random/c.ts': `import './a.ts'`,
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
