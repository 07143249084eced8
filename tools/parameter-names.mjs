// Part of npm run check: names the parameter that was probably meant by a misspelt one.

import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const { module } = await runnerImport(fileURLToPath(new URL('parameter-names.ts', import.meta.url)), {
  configFile: false,
  logLevel: 'error',
})
const complaints = module.complaints()
for (const complaint of complaints) console.error(complaint)
process.exitCode = complaints.length > 0 ? 1 : 0
