// npm test, npm run test:quick, npm run test:long: runs the steps of a suite and stops at the first that fails. The last
// line always is "N passed, N failed", counted over all tests of the steps; a step that fails without a test counts as
// one. ", N skipped" follows where a test had to be left out.

import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { suites } from './suites.mjs'

const cache = resolve('node_modules/.cache')
mkdirSync(cache, { recursive: true })
const reports = mkdtempSync(join(cache, 'reports-'))
const name = process.argv[2] ?? 'full'
const steps = suites(reports)[name]
if (steps === undefined) throw new RangeError(`there is no suite ${name}`)
const firefox = name === 'full' ? installedFirefox() : undefined

const total = { passed: 0, failed: 0, skipped: 0 }
let status = 0
for (const { title, command, environment, needsFirefox, count } of steps) {
  if (needsFirefox) await firefox
  console.log(`\n— ${title}`)
  const started = Date.now()
  const [program, ...args] = command
  const run = spawnSync(program, args, { stdio: 'inherit', env: { ...process.env, ...environment } })
  if (run.error) console.error(`${program} could not be started: ${run.error.message}`)
  const { passed, failed, skipped } = count?.(run.status) ?? { passed: 0, failed: 0, skipped: 0 }
  total.passed += passed
  total.failed += failed
  total.skipped += skipped
  if (run.status === 0 && failed === 0) {
    console.log(`  ${Math.round((Date.now() - started) / 1000)} s`)
    continue
  }
  if (failed === 0) total.failed++
  status = run.status || 1
  console.error(`\n${title}: failed, stopping here`)
  break
}
rmSync(reports, { recursive: true, force: true })
await firefox

console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`)
process.exitCode = status

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
