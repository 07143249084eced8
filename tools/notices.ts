// A Vite plugin: writes THIRD-PARTY-NOTICES.txt and the project's own LICENSE.txt beside what is built. It reads from the
// bundle itself which packages are in it, and fails the build where one of them has no licence text.

import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import { noticeOf, noticesText, packageFolder } from './licences.ts'

const root = resolve(import.meta.dirname, '..')

export const notices = (): Plugin => ({
  name: 'notices',
  apply: 'build',
  generateBundle(_, bundle) {
    const emit = (fileName: string, source: string) => this.emitFile({ type: 'asset', fileName, source })
    emit('THIRD-PARTY-NOTICES.txt', noticesText(packagesOf(bundle, this.environment.config.root).map(noticeOf)))
    emit('LICENSE.txt', readFileSync(join(root, 'LICENSE'), 'utf8'))
  },
})

/** Folders of the packages of which something stands in the bundle: code, styles, fonts; files are named from `base`. */
function packagesOf(bundle: Rolldown.OutputBundle, base: string): readonly string[] {
  const ids = Object.values(bundle).flatMap((part) =>
    part.type === 'chunk' ? part.moduleIds : part.originalFileNames.map((name) => resolve(base, name)),
  )
  return [...new Set(ids.flatMap((id) => packageFolder(id, root) ?? []))]
}
