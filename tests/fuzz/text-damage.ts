// Damage to a text that knows no more of it than which pieces mean something in its format.

import fc from 'fast-check'

export type Edit = (text: string) => string

/** No input is much longer. */
export const LONGEST = 300_000

/** Pieces that hurt in any format. */
const pieces = [
  '\uFEFF',
  '\uD800',
  '\u202E',
  '\u0000',
  '\u2028',
  '\u0085',
  '\r',
  '\n',
  '\u001b[31m',
  '💊',
  'é',
  '__proto__',
  'constructor',
]

const damage = (own: readonly string[]): fc.Arbitrary<Edit> =>
  fc
    .record({
      at: fc.nat(),
      length: fc.integer({ min: 1, max: 40 }),
      kind: fc.oneof(
        { weight: 40, arbitrary: fc.constantFrom('cut', 'double', 'insert', 'overwrite', 'truncate', 'swap') },
        { weight: 1, arbitrary: fc.constant('flood') },
      ),
      piece: fc.constantFrom(...pieces, ...own, ...own),
    })
    .map(({ at, length, kind, piece }) => (text) => {
      const from = text === '' ? 0 : at % text.length
      const to = Math.min(text.length, from + length)
      const [before, span, after] = [text.slice(0, from), text.slice(from, to), text.slice(to)]
      if (kind === 'cut') return before + after
      if (kind === 'double') return before + span + span + after
      if (kind === 'insert') return before + piece + span + after
      if (kind === 'overwrite') return before + piece + after
      if (kind === 'truncate') return before
      if (kind === 'swap') return before + [...span].reverse().join('') + after
      const flood = at % 2 === 0 ? piece : span + piece
      return before + flood.repeat(1 + Math.floor((LONGEST - text.length) / flood.length)) + after
    })

/** Up to `most` changes, none in two cases of three. */
export const rarely = <T>(changes: fc.Arbitrary<T>, most: number): fc.Arbitrary<readonly T[]> =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(changes, { minLength: 1, maxLength: most }) },
  )

/** Up to `most` edits of letters; `own` are pieces that mean something in the format. */
export const edits = (own: readonly string[], most = 3): fc.Arbitrary<readonly Edit[]> => rarely(damage(own), most)

export const edited = (text: string, changes: readonly Edit[]): string =>
  changes.reduce((now, change) => (now.length > LONGEST ? now : change(now)), text)

/** Any bytes at all, read as a file would be, and any string a program could hold. */
export const anything: fc.Arbitrary<string> = fc.oneof(
  fc.uint8Array({ maxLength: 400 }).map((bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...'{}[]",:;=&#\\\n\r\t \'0e-+.'), { maxLength: 80 }).map((all) => all.join('')),
)
