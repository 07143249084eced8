// The documentation beside what it speaks of: registries, files, scripts.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { providerContracts, therapyContracts } from './sim/contracts/index.ts'

const root = resolve(import.meta.dirname, '..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const project = JSON.parse(read('package.json')) as { version: string; scripts: Record<string, string> }

const pages = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .map((name) => `docs/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.md')),
]

/** Targets of relative links, without what follows a "#". */
const linksOf = (text: string): string[] =>
  [...text.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target]) =>
    /^(https?:|#)/.test(target) ? [] : [target.split('#')[0]],
  )

/** Paths in a text's code that name a file of the project. */
const pathsOf = (text: string): string[] =>
  [...text.matchAll(/`([^`\s<>*…]+)`/g)]
    .map(([, code]) => code)
    .filter((code) => /^(src|tools|tests|scenarios|bench|e2e|docs|\.github)\//.test(code))

it('links and paths are found in a text', () => {
  expect(linksOf('[a](b.md#c), [d](https://e.f), [g](#h), [i](../j)')).toEqual(['b.md', '../j'])
  expect(pathsOf('`src/a.ts`, `src/<name>.ts`, `npm test`, `tools/b.mjs`')).toEqual(['src/a.ts', 'tools/b.mjs'])
})

describe.each(pages)('%s', (page) => {
  it('links to what exists', () => {
    expect(linksOf(read(page)).filter((target) => !existsSync(join(root, dirname(page), target)))).toEqual([])
  })

  it('names files and scripts that exist', () => {
    const scripts = [...read(page).matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name)
    expect(scripts.filter((name) => !(name in project.scripts))).toEqual([])
    // what a build writes is not there before it
    expect(pathsOf(read(page)).filter((path) => !existsSync(join(root, path)))).toEqual([])
  })
})

it.each(Object.entries({ ...providerContracts, ...therapyContracts }).map(([id, { label }]) => [id, label]))(
  'docs/contracts.md lists %s under its label',
  (id, label) => {
    expect(read('docs/contracts.md')).toContain(`| \`${id}\` | ${label} |`)
  },
)

it.each(
  readdirSync(join(root, 'scenarios')).filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json')),
)('docs/scenarios.md lists %s', (name) => {
  expect(read('docs/scenarios.md')).toContain(`| [${name.slice(0, -'.json'.length)}](../scenarios/${name}) | `)
})

it('every decision is listed', () => {
  const listed = linksOf(read('docs/decisions/README.md'))
  expect(
    readdirSync(join(root, 'docs/decisions')).filter((name) => name !== 'README.md' && !listed.includes(name)),
  ).toEqual([])
})

it('README fits one screen', () => {
  expect(read('README.md').split('\n').length).toBeLessThanOrEqual(61)
})

it('the version is the same in package.json, CITATION.cff and CHANGELOG.md', () => {
  expect(read('CITATION.cff')).toContain(`\nversion: ${project.version}\n`)
  expect(read('CHANGELOG.md')).toMatch(new RegExp(`^## ${project.version.replaceAll('.', '\\.')}\\b`, 'm'))
})
