// A thousand broken scenario files: the shipped ones, changed in structure and in text with a fixed seed.
// Whatever comes out, the parser answers with a scenario or with problems that say where, what and how.

import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeIssue } from './issue.ts'
import { parseScenario } from './parse.ts'

const folder = new URL('../../../scenarios/', import.meta.url)
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))

/** Every object and list inside a value, the value first. */
const containers = (value: unknown): (unknown[] | Record<string, unknown>)[] =>
  typeof value === 'object' && value !== null ? [value as Record<string, unknown>, ...Object.values(value).flatMap(containers)] : []

const strange = fc.constantFrom<unknown>(null, true, '', 'x', '0.5', -1, 0, 4, 1e308, 1.5, [], {}, [[[]]], { a: { b: {} } }, 'é'.repeat(3000), '__proto__', '\u0000\n\t')
const strangeKey = fc.constantFrom(
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '',
  ' ',
  'a.b[0]',
  'schemaversion',
  'lungEgrf',
  'terms',
  'world',
  '\n',
  'k'.repeat(5000),
)

/** One change somewhere in the parsed file. */
const structural = fc
  .record({ at: fc.nat(), key: fc.nat(), kind: fc.constantFrom('drop', 'replace', 'rename', 'add', 'nest', 'double', 'repeat'), value: strange, name: strangeKey })
  .map(({ at, key, kind, value: shared, name }) => (file: unknown): void => {
    const all = containers(file)
    const place = all[at % all.length] as Record<string, unknown>
    const keys = Object.keys(place)
    const chosen = keys[key % Math.max(1, keys.length)]
    const put = (into: string, what: unknown) => Object.defineProperty(place, into, { value: what, enumerable: true, configurable: true, writable: true })
    const copy = (what: unknown): unknown => (what === undefined ? null : JSON.parse(JSON.stringify(what)))
    const value = copy(shared)
    if (kind === 'add') return void (Array.isArray(place) ? place.push(value) : put(name, value))
    if (chosen === undefined) return
    if (kind === 'replace') put(chosen, value)
    if (kind === 'nest')
      put(
        chosen,
        Array.from({ length: 20 }).reduce<unknown>((inner) => ({ inner }), copy(place[chosen])),
      )
    if (kind === 'repeat')
      put(
        chosen,
        Array.from({ length: 300 }, () => copy(place[chosen])),
      )
    if (kind === 'double' && typeof place[chosen] === 'number') put(chosen, (place[chosen] as number) * 100)
    if (Array.isArray(place)) return
    if (kind === 'rename') put(name, place[chosen])
    if (kind === 'rename' || kind === 'drop') delete place[chosen]
  })

/** One change of the text: a piece cut, doubled or overwritten. */
const textual = fc
  .record({
    at: fc.nat(),
    length: fc.integer({ min: 1, max: 40 }),
    kind: fc.constantFrom('cut', 'double', 'overwrite'),
    piece: fc.constantFrom('{', '}', '[', ']', '"', ',', ':', '\\', '\u0000', '1e999', 'NaN', '-', '\uD800', '/*'),
  })
  .map(({ at, length, kind, piece }) => (text: string): string => {
    const from = at % text.length
    const to = Math.min(text.length, from + length)
    return text.slice(0, from) + (kind === 'cut' ? '' : kind === 'double' ? text.slice(from, to).repeat(2) : piece) + text.slice(to)
  })

describe('a thousand mutated scenario files', () => {
  it('each give a scenario or clear problems, and none takes long', () => {
    let accepted = 0
    let refused = 0
    let slowest = 0
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.array(structural, { maxLength: 3 }), fc.array(textual, { maxLength: 2 }), (original, structure, text) => {
        const file: unknown = JSON.parse(original)
        for (const change of structure) change(file)
        const mutated = text.reduce((now, change) => (now === '' ? now : change(now)), JSON.stringify(file, null, 2))
        const started = performance.now()
        const result = parseScenario(mutated)
        slowest = Math.max(slowest, performance.now() - started)
        if (result.ok) {
          accepted++
          return
        }
        refused++
        expect(result.issues.length).toBeGreaterThan(0)
        expect(result.issues.length).toBeLessThanOrEqual(101)
        for (const issue of result.issues) {
          expect(issue.path).not.toBe('')
          expect(issue.message).toMatch(/^\S.*\.$/)
          expect(issue.hint).toMatch(/^\S.*[.?…]$/)
          expect(describeIssue(issue).length).toBeLessThan(600)
        }
      }),
      { numRuns: 1000, seed: 2025 },
    )
    // the mutations reach both outcomes, and the parser's worst case stays far from a hang
    expect(accepted).toBeGreaterThan(50)
    expect(refused).toBeGreaterThan(500)
    expect(slowest).toBeLessThan(2000)
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})
