// Licence texts of the packages whose code, styles or fonts stand in a bundle, from the packages themselves.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Modules that a tool writes into the bundle by itself, and the package that they come from. */
const written: readonly (readonly [prefix: string, name: string])[] = [
  ['\0vite/', 'vite'],
  ['\0rolldown/', 'rolldown'],
  ['\0virtual:kernels', 'assemblyscript'], // its standard library is compiled into the kernels
]

/** Where the tool's own licence ends and those of what only runs inside the tool begin. */
const OWN_LICENCE_ENDS = '\n# Licenses of bundled dependencies'

/**
 * Folder of the package that a module of a bundle comes from; undefined for a module of our own:
 * `/p/node_modules/@a/b/c.js?x` → `/p/node_modules/@a/b`.
 */
export function packageFolder(id: string, root: string): string | undefined {
  const tool = written.find(([prefix]) => id.startsWith(prefix))
  if (tool !== undefined) return join(root, 'node_modules', tool[1])
  const path = id.replaceAll('\\', '/').replace(/^\0/, '').replace(/\?.*$/, '')
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0]
}

export interface Notice {
  readonly name: string
  readonly version: string
  /** As the package states it: an SPDX expression. */
  readonly licence: string
  readonly text: string
}

/** @throws Error for a package without a licence text: it may not be passed on without one */
export function noticeOf(folder: string): Notice {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const text = [
    ...filesOf(folder, /^(licen[cs]e|copying)(\.(md|txt))?$/i),
    ...filesOf(folder, /^notice(\.(md|txt))?$/i),
  ]
    .map((file) => readFileSync(join(folder, file), 'utf8').split(OWN_LICENCE_ENDS)[0].trim())
    .join('\n\n')
  const found = text || sectionOfReadme(folder)
  if (!found) throw new Error(`${name} ${version} is bundled, and ${folder} holds no licence text to pass on with it`)
  return { name, version, licence: license ?? 'as below', text: found }
}

const filesOf = (folder: string, pattern: RegExp): string[] => readdirSync(folder).filter((file) => pattern.test(file))

/** What stands under the heading "License", the last of a README. */
function sectionOfReadme(folder: string): string {
  const [readme] = filesOf(folder, /^readme(\.md)?$/i)
  if (readme === undefined) return ''
  const section = readFileSync(join(folder, readme), 'utf8').split(/^#* *licen[cs]e\b.*\n(?:[-=]+\n)?/im)[1] ?? ''
  return /copyright/i.test(section) ? section.trim() : ''
}

/** Notices in the order of their names, each once, as one text. */
export function noticesText(notices: readonly Notice[]): string {
  const parts = notices
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(
      ({ name, version, licence, text }) =>
        `${'='.repeat(80)}\n${name} ${version} (${licence})\n${'='.repeat(80)}\n\n${text}\n`,
    )
  return `${HEAD}\n\n${parts.join('\n')}`
}

const HEAD = `Casemix is licensed under the Apache License 2.0; its text stands beside this file as LICENSE.txt.
This copy of it contains work of others, under the licences below.`
