import { describe, expect, it } from 'vitest'
import { firstFault } from './json-fault.ts'

describe('the first fault of a text that is no JSON', () => {
  it.each([
    ['[1,]', 1, 4],
    ['{"a": 1,}', 1, 9],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3], // the comma is missing before "b"
    ['{"a" 1}', 1, 6],
    ['{"a": .5}', 1, 7],
    ['{"a": 01}', 1, 7],
    ['{"a": "x', 1, 7], // a text that never ends
    ['{"a": [1, 2}', 1, 12],
    ["{'a': 1}", 1, 2],
    ['{"a": 1', 1, 8], // the end itself
    ['{} {}', 1, 4],
    ['nul', 1, 1],
    ['', 1, 1],
  ])('of %j is at line %i, column %i', (text, line, column) => {
    expect(() => JSON.parse(text)).toThrow()
    expect(firstFault(text)).toEqual({ line, column })
  })
})
