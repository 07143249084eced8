// A short name for a scenario's exact content: canonical JSON (keys sorted at every level) hashed with
// FNV-1a, 64 bits (Fowler, Noll, Vo). It tells versions apart; it is no protection against forgery.

import { fnv1a64 } from '../fnv1a.ts'
import type { Scenario } from './types.ts'

/** Sixteen hexadecimal digits that are the same for the same scenario, whatever the order of its keys. */
export const scenarioDigest = (scenario: Scenario): string => fnv1a64(canonicalJson(scenario))

/** JSON of plain data with keys sorted at every level. canonicalJson({ b: 1, a: [2] }) = '{"a":[2],"b":1}'. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  entries.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`
}
