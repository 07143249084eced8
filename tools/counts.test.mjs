import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { browserCounts, statusCount, unitCounts } from './counts.mjs'

const folder = mkdtempSync(join(tmpdir(), 'counts '))
afterAll(() => rmSync(folder, { recursive: true }))

const report = (content) => {
  const path = join(folder, 'report.json')
  writeFileSync(path, content)
  return path
}

it('counts unit tests: 7 passed, 1 failed, 2 pending and 1 to do are 3 skipped', () => {
  const text = JSON.stringify({ numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 })
  expect(unitCounts(report(text))).toEqual({ passed: 7, failed: 1, skipped: 3 })
})

it('counts browser tests: one that passed at its second try has passed', () => {
  const text = JSON.stringify({ stats: { expected: 5, flaky: 1, unexpected: 2, skipped: 3 } })
  expect(browserCounts(report(text))).toEqual({ passed: 6, failed: 2, skipped: 3 })
})

it('counts nothing where a runner died before or while it wrote', () => {
  for (const count of [unitCounts, browserCounts]) {
    expect(count(join(folder, 'missing.json'))).toEqual({ passed: 0, failed: 0, skipped: 0 })
    expect(count(report('{"stats"'))).toEqual({ passed: 0, failed: 0, skipped: 0 })
  }
})

it('counts a step that is one test', () => {
  expect(statusCount(0)).toEqual({ passed: 1, failed: 0, skipped: 0 })
  expect(statusCount(1)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  expect(statusCount(null)).toEqual({ passed: 0, failed: 1, skipped: 0 }) // ended by a signal
})
