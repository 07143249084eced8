// A short name for a scenario's exact content: canonical JSON (keys sorted at every level) hashed with
// FNV-1a, 64 bits (Fowler, Noll, Vo). It tells versions apart; it is no protection against forgery.

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

/**
 * FNV-1a of the text's UTF-8 bytes. The state is two 32-bit halves; the prime is 2⁴⁰ + 435, so the
 * product needs low · 435 (below 2⁴¹, exact in a double) and low shifted into the high half.
 * fnv1a64('foobar') = '85944171f73967e8'.
 */
export function fnv1a64(text: string): string {
  let high = 0xcbf29ce4
  let low = 0x84222325
  for (const byte of new TextEncoder().encode(text)) {
    low = (low ^ byte) >>> 0
    const product = low * 435
    const carry = Math.floor(product / 0x100000000)
    high = (Math.imul(high, 435) + carry + (low << 8)) >>> 0
    low = product >>> 0
  }
  return hex(high) + hex(low)
}

const hex = (word: number): string => word.toString(16).padStart(8, '0')
