// Writes scenarios/results.schema.json: `node tools/write-results-schema.mjs`. A unit test fails when the file drifts.

import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { runnerImport } from 'vite'
import { toolCommand } from './commands.mjs'

const { module } = await runnerImport('./src/cli/results-json-schema.ts')
writeFileSync('scenarios/results.schema.json', `${JSON.stringify(module.resultsJsonSchema(), null, 2)}\n`)
const [program, ...args] = toolCommand('biome', ['format', '--write', 'scenarios/results.schema.json'])
execFileSync(program, args, { stdio: 'inherit' })
