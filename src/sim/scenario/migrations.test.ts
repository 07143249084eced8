import { describe, expect, it } from 'vitest'
import { type Migration, migrated } from './migrations.ts'

const steps: readonly Migration[] = [
  { from: 1, migrate: ({ patients, ...rest }) => ({ ...rest, episodes: patients }) },
  { from: 2, migrate: ({ episodes, ...rest }) => ({ ...rest, panel: { episodes } }) },
]

describe('migration', () => {
  it('takes an old file through every step to the current version', () => {
    expect(migrated({ schemaVersion: 1, patients: 40 }, steps, 3)).toEqual({
      ok: true,
      file: { schemaVersion: 3, panel: { episodes: 40 } },
    })
    expect(migrated({ schemaVersion: 2, episodes: 40 }, steps, 3)).toEqual({
      ok: true,
      file: { schemaVersion: 3, panel: { episodes: 40 } },
    })
  })
  it('leaves a current file as it is', () => {
    const file = { schemaVersion: 3 }
    expect(migrated(file, steps, 3)).toEqual({ ok: true, file })
  })
  it('refuses a file from the future, without a version, with a nonsensical one, or one too old', () => {
    const messageOf = (version: unknown, from = steps) => {
      const result = migrated(version === undefined ? {} : { schemaVersion: version }, from, 3)
      return result.ok ? 'ok' : result.issue.message
    }
    expect(messageOf(4)).toBe('Schema version 4 was written by a newer Casemix; this one reads up to version 3.')
    expect(messageOf(undefined)).toBe('The file does not say which schema version it follows.')
    expect(messageOf('1')).toBe('"1" is not a schema version.')
    expect(messageOf(1.5)).toBe('1.5 is not a schema version.')
    expect(messageOf(0)).toBe('Schema version 0 can no longer be read.')
  })
})
