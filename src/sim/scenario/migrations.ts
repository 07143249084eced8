// Brings a file written for an earlier schema to the current one, one version at a time. A file says its
// version; one from the future is refused, since guessing at unknown meaning would change results silently.

import { excerpt } from './issue.ts'
import type { Issue } from './types.ts'

export const SCHEMA_VERSION = 1

export type RawFile = Readonly<Record<string, unknown>>

/** Step from schema version `from` to `from + 1`. */
export interface Migration {
  readonly from: number
  migrate(file: RawFile): RawFile
}

/** Steps in use. None so far: version 1 is the first published. */
const migrations: readonly Migration[] = []

export type Migrated = { readonly ok: true; readonly file: RawFile } | { readonly ok: false; readonly issue: Issue }

/** The file in the current schema, its `schemaVersion` brought up to date; or why it cannot be read. */
export function migrated(
  file: RawFile,
  steps: readonly Migration[] = migrations,
  current: number = SCHEMA_VERSION,
): Migrated {
  const version = Object.hasOwn(file, 'schemaVersion') ? file.schemaVersion : undefined
  const refuse = (message: string, hint: string): Migrated => ({
    ok: false,
    issue: { path: 'schemaVersion', message, hint },
  })
  if (version === undefined)
    return refuse('The file does not say which schema version it follows.', `Add "schemaVersion": ${current}.`)
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 0) {
    return refuse(`${excerpt(version)} is not a schema version.`, `Write a whole number: "schemaVersion": ${current}.`)
  }
  if (version > current) {
    return refuse(
      `Schema version ${version} was written by a newer Casemix; this one reads up to version ${current}.`,
      'Open the file in a newer Casemix, or export it again from this one.',
    )
  }
  let now = file
  for (let at = version; at < current; at++) {
    const step = steps.find(({ from }) => from === at)
    if (step === undefined)
      return refuse(
        `Schema version ${version} can no longer be read.`,
        `Write the file for version ${current}: "schemaVersion": ${current}.`,
      )
    now = { ...step.migrate(now), schemaVersion: at + 1 }
  }
  return { ok: true, file: now }
}
