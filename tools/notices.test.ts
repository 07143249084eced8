import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { noticeOf, noticesText, packageFolder } from './licences.ts'
import { notices } from './notices.ts'

const root = resolve(import.meta.dirname, '..')
const scratch = mkdtempSync(join(tmpdir(), 'notices '))
afterAll(() => rmSync(scratch, { recursive: true }))

/** Folder of a package that holds these files beside its package.json. */
function packageWith(name: string, files: Readonly<Record<string, string>>): string {
  const folder = join(scratch, name)
  mkdirSync(folder)
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '1.2.3', license: 'MIT' }))
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text)
  return folder
}

describe('the package of a module', () => {
  it.each([
    ['/p/src/a.ts', undefined],
    ['/p/node_modules/a/b/c.js?url', '/p/node_modules/a'],
    ['\0/p/node_modules/@a/b/c.js', '/p/node_modules/@a/b'],
    ['/p/node_modules/a/node_modules/b/c.js', '/p/node_modules/a/node_modules/b'],
    ['\0vite/preload-helper.js', '/p/node_modules/vite'],
    ['\0rolldown/runtime.js', '/p/node_modules/rolldown'],
    ['\0virtual:kernels', '/p/node_modules/assemblyscript'],
  ])('%s: %s', (id, folder) => expect(packageFolder(id, '/p')).toBe(folder))
})

describe('the notice of a package', () => {
  it('holds its licence and what it says in a NOTICE', () => {
    const folder = packageWith('both', { 'LICENCE.md': 'You may.\n', NOTICE: 'Copyright A\n' })
    expect(noticeOf(folder)).toEqual({
      name: 'both',
      version: '1.2.3',
      licence: 'MIT',
      text: 'You may.\n\nCopyright A',
    })
  })

  it('is read from the end of a README where no file holds it', () => {
    const folder = packageWith('readme', {
      'README.md': 'Licensed well.\n\n## License (MIT)\n\nCopyright A. You may.\n',
    })
    expect(noticeOf(folder).text).toBe('Copyright A. You may.')
  })

  it('is missing: the build fails and names the package', () => {
    const folder = packageWith('bare', { 'README.md': '## License\n\nMIT\n' })
    expect(() => noticeOf(folder)).toThrow(/^bare 1\.2\.3 is bundled, and .* holds no licence text/)
  })
})

it('notices stand in the order of their names', () => {
  const notice = (name: string) => ({ name, version: '1', licence: 'MIT', text: `text of ${name}` })
  expect(noticesText(['b', 'a'].map(notice)).match(/text of ./g)).toEqual(['text of a', 'text of b'])
})

it('a build names the packages of its code, its fonts and its workers', () => {
  const emitted: Record<string, string> = {}
  const context = {
    environment: { config: { root } },
    emitFile: ({ fileName, source }: { fileName: string; source: string }) => {
      emitted[fileName] = source
    },
  }
  const chunk = (...moduleIds: string[]) => ({ type: 'chunk', moduleIds: moduleIds.map((id) => join(root, id)) })
  const generate = (plugin: unknown, parts: object) =>
    (plugin as { generateBundle(options: unknown, bundle: object): void }).generateBundle.call(context, {}, parts)
  generate(notices(), {
    'simulator.worker.js': chunk('src/workers/simulator.worker.ts', 'node_modules/comlink/dist/comlink.mjs'),
    'index.js': chunk('src/ui/main.ts', 'node_modules/d3-scale/src/linear.js', 'node_modules/d3-scale/src/index.js'),
    'inter.woff2': {
      type: 'asset',
      originalFileNames: ['node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2'],
    },
  })
  const text = emitted['THIRD-PARTY-NOTICES.txt']
  expect(text.match(/^\S+ \d\S* \(.*\)$/gm)).toEqual([
    expect.stringContaining('@fontsource-variable/inter'),
    expect.stringContaining('comlink'),
    expect.stringContaining('d3-scale'),
  ])
  expect(text).toContain('SIL OPEN FONT LICENSE')
  expect(emitted['LICENSE.txt']).toContain('Apache License')
})
