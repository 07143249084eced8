// The address of the page: a deflated scenario among other parts. What is accepted is no longer than a scenario
// may be, and linking to it again brings back the same text and view.

import { deflateRawSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { MOST_BYTES, parseScenario } from '../../src/sim/scenario/parse.ts'
import { chartKinds, decodeScenario, decodeView, encodeLink, pages } from '../../src/ui/state/link.ts'
import { jsonTexts } from './json-texts.ts'
import { scenarioFiles } from './scenario.ts'
import { fail, type Refusal, target } from './target.ts'
import { anything, edited, edits, rarely } from './text-damage.ts'

const bytesOf = (text: string): Buffer => Buffer.from(text, 'utf8')
/** Small to send, large to unpack: one byte past the bound, and sixteen million. */
const bombs = ['x'.repeat(MOST_BYTES + 1), '\u0000'.repeat(1 << 24), ' '.repeat(MOST_BYTES)].map((text) =>
  deflateRawSync(bytesOf(text)),
)

const deflated = fc.oneof(
  {
    weight: 40,
    arbitrary: fc
      .tuple(
        fc.oneof(jsonTexts(scenarioFiles), anything),
        fc.constantFrom('best', 'best', 'best', 'best', 'stored', 'stored', 'gzip', 'plain', 'latin1', 'utf16'),
      )
      .map(([text, how]) => {
        if (how === 'best') return deflateRawSync(bytesOf(text))
        if (how === 'stored') return deflateRawSync(bytesOf(text), { level: 0 })
        if (how === 'gzip') return gzipSync(bytesOf(text))
        return how === 'plain'
          ? bytesOf(text)
          : deflateRawSync(Buffer.from(text, how === 'latin1' ? 'latin1' : 'utf16le'))
      }),
  },
  { weight: 1, arbitrary: fc.constantFrom(...bombs) },
  { weight: 4, arbitrary: fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)) },
)

/** Flipped bits, a cut and an appendix. */
const damaged = fc
  .record({
    bytes: deflated,
    flips: rarely(fc.nat(), 4),
    cut: rarely(fc.nat(), 1),
    more: rarely(fc.uint8Array({ maxLength: 20 }), 1),
  })
  .map(({ bytes, flips, cut, more }) => {
    const copy = Buffer.from(bytes)
    if (copy.length > 0) for (const flip of flips) copy[Math.floor(flip / 8) % copy.length] ^= 1 << (flip % 8)
    return Buffer.concat([cut.length === 0 ? copy : copy.subarray(0, cut[0] % (copy.length + 1)), ...more])
  })

const packed = fc
  .tuple(
    damaged,
    fc.constantFrom('base64url', 'base64url', 'base64url', 'base64', 'hex'),
    edits(['=', '-', '_', '+', '/', '%', '%00', ' ', '&s='], 2),
  )
  .map(([bytes, how, changes]) => edited(bytes.toString(how as 'hex'), changes))

const partOf: Readonly<Record<string, fc.Arbitrary<string>>> = {
  s: packed,
  v: fc.oneof(fc.constantFrom<string>(...pages, '/compare', '__proto__', ''), anything),
  c: fc.oneof(fc.constantFrom<string>(...chartKinds, 'constructor'), anything),
  p: fc.oneof(
    fc.constantFrom('25', '0', '-0', '-3', '1e999', '1e-400', 'NaN', '0x10', ' 5 ', '1e308', '5e-324', ''),
    anything,
  ),
  q: anything,
}

const parts = fc.oneof(
  ...Object.entries(partOf).map(([key, values]) => values.map((value) => [key, value] as const)),
  ...[1, 2, 3].map(() => partOf.s.map((value) => ['s', value] as const)),
  fc.tuple(fc.constantFrom('__proto__', 'constructor', '', 'S', 'toString'), anything),
)

const cases = fc
  .record({
    start: fc.constantFrom('', '#', '#/', '##'),
    parts: fc.array(parts, { maxLength: 5 }),
    plain: fc.boolean(),
    end: edits(['&', '=', '#', '%', '+', '?', '&s=', '&p=1'], 2),
  })
  .map(({ start, parts: all, plain, end }) =>
    edited(
      start +
        (plain
          ? all.map((pair) => pair.join('=')).join('&')
          : new URLSearchParams(all.map(([key, value]) => [key, value])).toString()),
      end,
    ),
  )

export const linkTarget = target('link', cases, async (fragment): Promise<Refusal> => {
  const view = decodeView(fragment)
  if (!pages.includes(view.page) || !chartKinds.includes(view.chart) || view.query.length > 100)
    fail(`no view: ${JSON.stringify(view)}`)
  const read = await decodeScenario(fragment)
  const again = await encodeLink(read.ok ? read.text : '', view)
  const second = decodeView(again)
  if (JSON.stringify(second) !== JSON.stringify(view))
    fail(`${JSON.stringify(view)} comes back as ${JSON.stringify(second)}`)
  if (!read.ok) return read.issues
  const { text } = read
  if (text.length > MOST_BYTES) fail(`a text of ${text.length} characters`)
  const back = await decodeScenario(again)
  if (!back.ok || back.text !== text) fail('the text does not come back')
  if (text === '') return undefined
  const parsed = parseScenario(text)
  return parsed.ok ? undefined : parsed.issues
})
