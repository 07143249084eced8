// Problems in a scenario, as data. Wording: the message is a sentence that says what is wrong and quotes
// the value; the hint says what to write instead.

import type { Issue } from './types.ts'

/** The problem on one line: "arms[1].provider.terms.stopLossShare: 4 is not a share (0–1). For four percent write 0.04." */
export const describeIssue = ({ path, message, hint }: Issue): string => `${path}: ${message} ${hint}`

/** Path of the file itself. */
export const WHOLE_FILE = 'scenario'

/** A value as it may be quoted in a message: at most 60 characters, whatever it is. */
export function excerpt(value: unknown): string {
  if (Array.isArray(value)) return 'A list'
  if (typeof value === 'string') return clipped(JSON.stringify(value))
  if (value !== null && typeof value === 'object') return 'An object'
  if (typeof value === 'function') return 'A function'
  return clipped(String(value))
}

/** Dotted path of keys and list positions; keys that are no plain words are quoted. pathOf(['arms', 1, 'id']) = 'arms[1].id'. */
export function pathOf(keys: readonly (string | number)[]): string {
  let path = ''
  for (const key of keys) {
    if (typeof key === 'number') path += `[${key}]`
    else if (/^[\w$.-]{1,80}$/.test(key)) path += path === '' ? key : `.${key}`
    else path += `[${clipped(JSON.stringify(key))}]`
  }
  return path === '' ? WHOLE_FILE : path
}

const clipped = (text: string): string => (text.length <= 60 ? text : `${text.slice(0, 59)}…`)
