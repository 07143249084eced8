// npm run plausibility: prints the default model beside the evidence and writes the table into the README.

import { readFileSync, writeFileSync } from 'node:fs'
import { runnerImport } from 'vite'
import { kernels } from './assembly.mjs'

const { module } = await runnerImport('./tools/plausibility.ts', {
  configFile: false,
  logLevel: 'error',
  plugins: [kernels()],
})
const table = [
  '| figure | model | source |',
  '|---|---|---|',
  ...module.plausibilityRows().map((row) => `| ${row.join(' | ')} |`),
].join('\n')
console.log(table)
const readme = readFileSync('README.md', 'utf8')
const [from, to] = ['<!-- plausibility -->', '<!-- /plausibility -->']
const start = readme.indexOf(from) + from.length
writeFileSync('README.md', `${readme.slice(0, start)}\n\n${table}\n\n${readme.slice(readme.indexOf(to))}`)
