// Writes scenarios/scenario.schema.json. Run after a change of registries or of the scenario's shape: node tools/write-schema.mjs

import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import { toolCommand } from './commands.mjs'

const pathOf = (relative) => fileURLToPath(new URL(relative, import.meta.url))
const { module } = await runnerImport(pathOf('scenario-schema.ts'), { configFile: false, logLevel: 'error' })
writeFileSync(pathOf('../scenarios/scenario.schema.json'), `${JSON.stringify(module.scenarioSchema(), null, 2)}\n`)
const [program, ...args] = toolCommand('biome', ['format', '--write', pathOf('../scenarios/scenario.schema.json')])
execFileSync(program, args)
