// Everything that must hold, quickest first; stops at the first step that fails. The last line always is
// "N passed, N failed", counted over unit and browser tests; a step that fails without a test counts as one.
// ", N skipped" follows where a test had to be left out.

import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'

const cache = resolve('node_modules/.cache')
mkdirSync(cache, { recursive: true })
const reports = mkdtempSync(join(cache, 'reports-'))
const unitReport = join(reports, 'unit.json')
const browserReport = join(reports, 'browser.json')

const firefox = installedFirefox()
const steps = [
  { command: 'biome ci .' },
  { command: 'node tools/parameter-names.mjs' },
  { command: 'svelte-check --tsgo --fail-on-warnings' },
  { command: 'knip' },
  { command: 'vite build --logLevel warn' },
  {
    command: `vitest run --reporter=dot --reporter=json --outputFile.json=${unitReport}`,
    count: () => unitCounts(unitReport),
  },
  {
    command: 'playwright test --reporter=list,json',
    environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport },
    after: firefox,
    count: () => browserCounts(browserReport),
  },
]

const total = { passed: 0, failed: 0, skipped: 0 }
let status = 0
for (const { command, environment, after, count } of steps) {
  await after
  const [name, ...args] = command.split(' ')
  console.log(`\n— ${command}`)
  const run = spawnSync(name, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...environment, PATH: resolve('node_modules/.bin') + delimiter + process.env.PATH },
  })
  if (run.error) console.error(`${name} could not be started: ${run.error.message}`)
  const { passed, failed, skipped } = count?.() ?? { passed: 0, failed: 0, skipped: 0 }
  total.passed += passed
  total.failed += failed
  total.skipped += skipped
  if (run.status === 0 && failed === 0) continue
  if (failed === 0) total.failed++
  status = run.status || 1
  console.error(`\n${command}: failed, stopping here`)
  break
}
rmSync(reports, { recursive: true, force: true })
await firefox

console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`)
process.exitCode = status

function unitCounts(path) {
  const report = parsed(path)
  return (
    report && {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    }
  )
}

function browserCounts(path) {
  const report = parsed(path)
  return (
    report && {
      passed: report.stats.expected + report.stats.flaky,
      failed: report.stats.unexpected,
      skipped: report.stats.skipped,
    }
  )
}

/** The report as data; nothing when the runner died before writing it. */
function parsed(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

/** Settles when a machine of CI has the second browser, fetched while the first steps run; no other machine is changed. */
function installedFirefox() {
  if (process.env.CI !== 'true' || process.env.FIREFOX || process.getuid?.() !== 0) return
  const script =
    'command -v firefox-esr || command -v firefox || { apt-get -qq update && apt-get -qq install -y --no-install-recommends firefox-esr; }'
  const install = spawn('sh', ['-c', script], {
    stdio: 'ignore',
    timeout: 300_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  return new Promise((resolve) => {
    install.on('close', (status) => {
      if (status !== 0) console.log(`Firefox could not be installed: apt-get ended with ${status ?? 'a signal'}`)
      resolve()
    })
  })
}
