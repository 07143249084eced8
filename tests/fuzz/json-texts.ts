// JSON texts with changes that know keys, lists and numbers.

import fc from 'fast-check'
import { type Edit, edited, edits, LONGEST, rarely } from './text-damage.ts'

/** Every object and list inside a value, the value first. */
const containers = (value: unknown): (unknown[] | Record<string, unknown>)[] =>
  typeof value === 'object' && value !== null
    ? [value as Record<string, unknown>, ...Object.values(value).flatMap(containers)]
    : []

const strange = fc.constantFrom<unknown>(
  null,
  true,
  '',
  'x',
  '0.5',
  -1,
  0,
  4,
  1e308,
  1.5,
  [],
  {},
  [[[]]],
  { a: { b: {} } },
  'é'.repeat(3000),
  '__proto__',
  'toString',
  '\u0000\n\t',
  '\uD800',
)
const keys = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'length',
  '',
  ' ',
  'a.b[0]',
  'schemaversion',
  'terms',
  'world',
  '\n',
  '\u202E',
  '0',
  'k'.repeat(5000),
]
const numbers = [
  '1e999',
  '-1e999',
  '1e-400',
  '-0',
  '-0.0',
  '1e308',
  '5e-324',
  '0.1e1',
  '9007199254740993',
  '1'.repeat(400),
  '01',
  '.5',
  'NaN',
  'Infinity',
  '0x10',
  '+1',
  '1_000',
  '"1"',
]

/** So many copies, or as many as stay a file of some size. */
const fitting = (copies: number, of: unknown): number =>
  Math.min(copies, Math.floor(LONGEST / (1 + (JSON.stringify(of)?.length ?? 0))))

/** One change somewhere in the parsed file. */
const structural = fc
  .record({
    at: fc.nat(),
    key: fc.nat(),
    kind: fc.oneof(
      { weight: 30, arbitrary: fc.constantFrom('drop', 'replace', 'rename', 'add', 'nest', 'double', 'repeat') },
      { weight: 1, arbitrary: fc.constantFrom('manyKeys', 'manyItems', 'deep') },
    ),
    value: strange,
    name: fc.constantFrom(...keys),
  })
  .map(({ at, key, kind, value: shared, name }) => (file: unknown): void => {
    const all = containers(file)
    if (all.length === 0) return
    const place = all[at % all.length] as Record<string, unknown>
    const own = Object.keys(place)
    const chosen = own[key % Math.max(1, own.length)]
    const put = (into: string, what: unknown) =>
      Object.defineProperty(place, into, { value: what, enumerable: true, configurable: true, writable: true })
    const copy = (what: unknown): unknown => (what === undefined ? null : JSON.parse(JSON.stringify(what)))
    const value = copy(shared)
    const nested = (levels: number, what: unknown): unknown =>
      Array.from({ length: levels }).reduce<unknown>((inner) => ({ inner }), copy(what))
    if (kind === 'add') return void (Array.isArray(place) ? place.push(value) : put(name, value))
    if (kind === 'manyKeys' && !Array.isArray(place))
      for (let i = 0; i < fitting(4800, value); i++)
        put(`${chosen ?? 'mix'}${'.costRatioPerEpisode'.repeat(at % 3)}${i}`, value)
    if (chosen === undefined) return
    if (kind === 'replace') put(chosen, value)
    if (kind === 'nest') put(chosen, nested(1 + (at % 20), place[chosen]))
    if (kind === 'deep') put(chosen, nested(300, place[chosen]))
    if (kind === 'repeat' || kind === 'manyItems')
      put(
        chosen,
        Array.from({ length: fitting(kind === 'repeat' ? 300 : 3000, kind === 'repeat' ? place[chosen] : value) }, () =>
          copy(kind === 'repeat' ? place[chosen] : value),
        ),
      )
    if (kind === 'double' && typeof place[chosen] === 'number') put(chosen, (place[chosen] as number) * 100)
    if (Array.isArray(place)) return
    if (kind === 'rename') put(name, place[chosen])
    if (kind === 'rename' || kind === 'drop') delete place[chosen]
  })

/** A number written strangely, or a key given twice. */
const lexical: fc.Arbitrary<Edit> = fc
  .record({
    at: fc.nat(),
    number: fc.constantFrom(...numbers),
    key: fc.constantFrom('title', 'schemaVersion', 'world', 'contract', ...keys),
    twice: fc.boolean(),
  })
  .map(({ at, number, key, twice }) => (text) => {
    const found = [...text.matchAll(twice ? /[{]/g : /(?<=[:[,]\s*)-?\d[\d.eE+-]*/g)]
    if (found.length === 0) return text
    const { 0: old, index } = found[at % found.length]
    return twice
      ? `${text.slice(0, index + 1)}${JSON.stringify(key)}: ${number},${text.slice(index + 1)}`
      : text.slice(0, index) + number + text.slice(index + old.length)
  })

/** Texts of `files` with some changes of structure, numbers and letters. */
export const jsonTexts = (files: fc.Arbitrary<unknown>): fc.Arbitrary<string> =>
  fc
    .record({
      file: files,
      structure: rarely(structural, 3),
      lexical: rarely(lexical, 2),
      letters: edits(['{', '}', '[', ']', '"', ',', ':', '\\', '\\u0000', '\\ud800', '/*', '1e999', 'NaN', '-']),
      spaces: fc.constantFrom(0, 2),
    })
    .map(({ file, structure, lexical: numeric, letters, spaces }) => {
      let text = JSON.stringify(file)
      for (const change of structure) {
        const own: unknown = JSON.parse(text)
        change(own)
        text = JSON.stringify(own)
        if (text.length > LONGEST) break
      }
      const spaced = text.length > LONGEST / 10 ? text : JSON.stringify(JSON.parse(text), null, spaces)
      return edited(edited(spaced, numeric), letters)
    })
