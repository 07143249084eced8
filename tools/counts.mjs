// How many tests a step passed, failed and left out, from the report that its runner wrote.

import { readFileSync } from 'node:fs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @type {Counts} */
const none = { passed: 0, failed: 0, skipped: 0 }

/**
 * Of vitest's report; none when the runner died before writing it.
 * @param {string} path
 * @returns {Counts}
 */
export function unitCounts(path) {
  const report = parsed(path)
  return report === undefined
    ? none
    : {
        passed: report.numPassedTests,
        failed: report.numFailedTests,
        skipped: report.numPendingTests + report.numTodoTests,
      }
}

/**
 * Of Playwright's report; none when the runner died before writing it.
 * @param {string} path
 * @returns {Counts}
 */
export function browserCounts(path) {
  const report = parsed(path)
  return report === undefined
    ? none
    : {
        passed: report.stats.expected + report.stats.flaky,
        failed: report.stats.unexpected,
        skipped: report.stats.skipped,
      }
}

/**
 * Of a step that is one test.
 * @param {number | null} status
 * @returns {Counts}
 */
export const statusCount = (status) => (status === 0 ? { ...none, passed: 1 } : { ...none, failed: 1 })

/** @param {string} path */
function parsed(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}
