// The unit tests that draw their inputs at random, with more of them: see fast-check.ts beside this file.

import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'
import base from '../../vite.config.ts'

const root = resolve(import.meta.dirname, '../..')
const more = resolve(import.meta.dirname, 'fast-check.ts')

const tests = readdirSync(resolve(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter(
    (path) => path.endsWith('.test.ts') && /fast-check|\.laws\.ts/.test(readFileSync(resolve(root, path), 'utf8')),
  )

export default defineConfig({
  ...base,
  plugins: [
    ...(base.plugins ?? []),
    {
      name: 'more-inputs',
      enforce: 'pre',
      resolveId: (id, importer) => (id === 'fast-check' && importer !== more ? more : undefined),
    },
  ],
  test: { ...base.test, include: tests },
})
