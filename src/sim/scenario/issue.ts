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
  if (typeof value === 'string') return quoted(value)
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
    else path += `[${quoted(key)}]`
  }
  return path === '' ? WHOLE_FILE : path
}

const LONGEST = 60
const clipped = (text: string, longest = LONGEST): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1)}…`

/** Characters that JSON leaves as they are and that steer a terminal, break a line or turn the direction of reading. */
const steering = /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/** A text in quotation marks with everything unprintable escaped, at most 60 characters unless told otherwise. */
export const quoted = (text: string, longest = LONGEST): string => {
  const start = JSON.stringify(text.slice(0, longest)) // a longer text is clipped in any case
  return clipped(
    start.replace(steering, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`),
    longest,
  )
}
