// npm run plausibility: prints the default model beside the evidence and writes the table into docs/plausibility.md.

import { runnerImport } from 'vite'
import { kernels } from './assembly.mjs'

const { module } = await runnerImport('./tools/plausibility.ts', {
  configFile: false,
  logLevel: 'error',
  plugins: [kernels()],
})
const { module: rewrite } = await runnerImport('./tools/marked-block.ts', { configFile: false, logLevel: 'error' })
const table = [
  '| figure | model | source |',
  '|---|---|---|',
  ...module.plausibilityRows().map((row) => `| ${row.join(' | ')} |`),
].join('\n')
console.log(table)
rewrite.rewriteBlock('docs/plausibility.md', 'plausibility', table)
