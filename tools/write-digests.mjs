// Writes tests/digests/golden.json: node tools/write-digests.mjs. Run after a change that is meant to change results,
// or a new scenario; the commit says why each digest changed.

import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import { kernels } from './assembly.mjs'

const pathOf = (relative) => fileURLToPath(new URL(relative, import.meta.url))
const { module } = await runnerImport(pathOf('golden-digests.ts'), {
  configFile: false,
  plugins: [kernels()],
  logLevel: 'error',
})
writeFileSync(pathOf('../tests/digests/golden.json'), `${JSON.stringify(await module.goldenDigests(), null, 2)}\n`)
