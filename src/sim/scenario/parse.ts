// Reads a scenario file. Nothing in it is trusted: size, depth and number of values are bounded before
// anything else looks at it, names that reach into an object's prototype are refused, and every problem is
// reported at once. The scenario that comes out is complete and frozen; a bad file yields issues, never throws.

import * as v from 'valibot'
import { complete } from './complete.ts'
import type { ScenarioFile } from './file.ts'
import { excerpt, pathOf, WHOLE_FILE } from './issue.ts'
import { firstFault } from './json-fault.ts'
import { migrated, type RawFile, SCHEMA_VERSION } from './migrations.ts'
import { scenarioShape } from './shape.ts'
import { distinctIssues, issueOf } from './shape-issues.ts'
import type { Issue, Scenario } from './types.ts'

export { defaultScenario } from './defaults.ts'

export const MOST_BYTES = 256 * 1024
const MOST_DEPTH = 12
const MOST_VALUES = 5000

export type ParseResult =
  | { readonly ok: true; readonly scenario: Scenario; readonly file: ScenarioFile }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/** The scenario a file's text describes, or everything that is wrong with it. At most 256 KiB. */
export function parseScenario(text: string): ParseResult {
  const json = readJson(text)
  return json.ok ? completeScenario(json.value) : json
}

/** The value a JSON text stands for, of at most 256 KiB and fit to be looked at further, or why there is none. */
export function readJson(
  text: string,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly issues: readonly Issue[] } {
  if (text.length > MOST_BYTES || new TextEncoder().encode(text).length > MOST_BYTES) {
    return refused(
      WHOLE_FILE,
      'The file is larger than 256 KiB.',
      'A scenario holds only what differs from the defaults; leave the rest out.',
    )
  }
  let file: unknown
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    const { line, column } = firstFault(text)
    return refused(
      WHOLE_FILE,
      `The file is not valid JSON at line ${line}, column ${column}.`,
      'Look there for a missing comma, bracket or quotation mark.',
    )
  }
  const unfit = boundIssues(file)
  return unfit.length > 0 ? { ok: false, issues: distinctIssues(unfit) } : { ok: true, value: file }
}

/** The same for JSON that is already parsed. */
export function completeScenario(file: unknown): ParseResult {
  const unfit = boundIssues(file)
  if (unfit.length > 0) return { ok: false, issues: distinctIssues(unfit) }
  const issues: Issue[] = []
  let current = file
  if (typeof file === 'object' && file !== null && !Array.isArray(file)) {
    const migration = migrated(file as RawFile)
    if (migration.ok) current = migration.file
    else issues.push(migration.issue)
    if (!migration.ok) current = { ...file, schemaVersion: SCHEMA_VERSION } // go on, to report the rest as well
  }
  const shaped = v.safeParse(scenarioShape(), current)
  if (!shaped.success) issues.push(...shaped.issues.map(issueOf))
  if (issues.length > 0) return { ok: false, issues: distinctIssues(issues) }
  const known = shaped.output as ScenarioFile // scenarioShape admits nothing else
  const scenario = complete(known, issues)
  return issues.length > 0 ? { ok: false, issues: distinctIssues(issues) } : { ok: true, scenario, file: known }
}

const reserved = new Set(['__proto__', 'constructor', 'prototype'])

/** Problems that make a file unfit to look at further. Walks without recursion; stops at the bound on values. */
function boundIssues(file: unknown): readonly Issue[] {
  const issues: Issue[] = []
  const waiting: { readonly value: unknown; readonly keys: readonly (string | number)[] }[] = [
    { value: file, keys: [] },
  ]
  for (let taken = 0; taken < waiting.length; taken++) {
    const { value, keys } = waiting[taken]
    if (value === null || typeof value !== 'object') continue
    if (keys.length >= MOST_DEPTH)
      return [
        {
          path: pathOf(keys.slice(0, 4)),
          message: `The file is nested deeper than ${MOST_DEPTH} levels.`,
          hint: 'No scenario needs that; check the brackets.',
        },
      ]
    const names = Object.keys(value)
    if (waiting.length + names.length > MOST_VALUES) {
      return [
        {
          path: pathOf(keys),
          message: `The file holds more than ${MOST_VALUES.toString().replace(/(\d)(\d{3})$/, '$1,$2')} values.`,
          hint: 'A scenario holds only what differs from the defaults; leave the rest out.',
        },
      ]
    }
    for (const name of names) {
      const inside = [...keys, Array.isArray(value) ? Number(name) : name]
      if (reserved.has(name))
        issues.push({ path: pathOf(inside), message: `${excerpt(name)} is a reserved name.`, hint: 'Remove it.' })
      waiting.push({ value: (value as Readonly<Record<string, unknown>>)[name], keys: inside })
    }
  }
  return issues
}

const refused = (
  path: string,
  message: string,
  hint: string,
): { readonly ok: false; readonly issues: readonly Issue[] } => ({ ok: false, issues: [{ path, message, hint }] })
