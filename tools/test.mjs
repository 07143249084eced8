// Everything that must hold, quickest first; stops at the first step that fails. The last line always is
// "N passed, N failed", counted over unit and browser tests; a step that fails without a test counts as one.

import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'

const cache = resolve('node_modules/.cache')
mkdirSync(cache, { recursive: true })
const reports = mkdtempSync(join(cache, 'reports-'))
const unitReport = join(reports, 'unit.json')
const browserReport = join(reports, 'browser.json')

const steps = [
  { command: 'biome ci .' },
  { command: 'svelte-check --tsgo --fail-on-warnings' },
  { command: 'knip' },
  { command: 'vite build --logLevel warn' },
  { command: `vitest run --reporter=dot --reporter=json --outputFile.json=${unitReport}`, count: () => unitCounts(unitReport) },
  { command: 'playwright test --reporter=list,json', environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport }, count: () => browserCounts(browserReport) },
]

const total = { passed: 0, failed: 0 }
let status = 0
for (const { command, environment, count } of steps) {
  const [name, ...args] = command.split(' ')
  console.log(`\n— ${command}`)
  const run = spawnSync(name, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...environment, PATH: resolve('node_modules/.bin') + delimiter + process.env.PATH },
  })
  if (run.error) console.error(`${name} could not be started: ${run.error.message}`)
  const { passed, failed } = count?.() ?? { passed: 0, failed: 0 }
  total.passed += passed
  total.failed += failed
  if (run.status === 0 && failed === 0) continue
  if (failed === 0) total.failed++
  status = run.status || 1
  console.error(`\n${command}: failed, stopping here`)
  break
}
rmSync(reports, { recursive: true, force: true })

console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = status

function unitCounts(path) {
  const report = parsed(path)
  return report && { passed: report.numPassedTests, failed: report.numFailedTests }
}

function browserCounts(path) {
  const report = parsed(path)
  return report && { passed: report.stats.expected + report.stats.flaky, failed: report.stats.unexpected }
}

/** The report as data; nothing when the runner died before writing it. */
function parsed(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}
