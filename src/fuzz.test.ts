// Ten thousand generated inputs, the same ones every time; `npm run fuzz` goes on with others.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fuzz, targets } from '../tests/fuzz/fuzz.ts'
import { type Refusal, target } from '../tests/fuzz/target.ts'

const CASES = 10_000

describe.each(targets)('the parser of $name', (parser) => {
  it('answers whatever it is given', { timeout: 60_000 }, async () => {
    const { accepted, rejected, failure } = await fuzz(parser, CASES / targets.length, 2026)
    expect(failure, failure).toBeUndefined()
    // the inputs reach both outcomes
    expect(accepted).toBeGreaterThan(CASES / targets.length / 10)
    expect(rejected).toBeGreaterThan(CASES / targets.length / 10)
  })
})

const issue = { path: 'a.b', message: 'This is wrong.', hint: 'Write 1.' }
const offenders: Readonly<Record<string, { readonly check: () => Refusal | Promise<Refusal>; readonly said: RegExp }>> =
  {
    'that throws': { check: () => [issue][1].path as never, said: /Cannot read properties/ },
    'that hangs': {
      check: () => {
        for (;;);
      },
      said: /no end within 200 ms/,
    },
    'that never answers': { check: () => new Promise(() => undefined), said: /no answer within 200 ms/ },
    'that refuses without an issue': { check: () => [], said: /refused with 0 issues/ },
    'that lists too many issues': {
      check: () => Array.from({ length: 304 }, () => issue),
      said: /refused with 304 issues/,
    },
    'that does not say where': { check: () => [{ ...issue, path: ' ' }], said: /no path/ },
    'that does not say how to mend it': { check: () => [{ ...issue, hint: '' }], said: /not two sentences/ },
    'that steers the terminal': { check: () => [{ ...issue, message: '\u001b[2J.' }], said: /control character/ },
    'that quotes all it was given': {
      check: () => [{ ...issue, message: `${'x'.repeat(3000)}.` }],
      said: /3\d{3} characters/,
    },
    'that leaves a mark on a prototype': {
      check: () => void Object.defineProperty(Object.prototype, 'marked', { value: 1, configurable: true }),
      said: /prototype has changed/,
    },
  }

describe('a parser', () => {
  it.each(Object.entries(offenders))('%s fails', async (name, { check, said }) => {
    const { failure } = await fuzz(target(name, fc.constant(0), check, 200), 1, 1)
    Reflect.deleteProperty(Object.prototype, 'marked')
    expect(failure).toMatch(said)
  })
})
