// Writes scenarios/results.schema.json: `node tools/write-results-schema.mjs`. A unit test fails when the file drifts.

import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { runnerImport } from 'vite'

const { module } = await runnerImport('./src/cli/results-json-schema.ts')
writeFileSync('scenarios/results.schema.json', `${JSON.stringify(module.resultsJsonSchema(), null, 2)}\n`)
execFileSync('npx', ['biome', 'format', '--write', 'scenarios/results.schema.json'], { stdio: 'inherit' })
