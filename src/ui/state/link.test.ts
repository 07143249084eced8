import { describe, expect, it } from 'vitest'
import { MOST_BYTES } from '../../sim/scenario/parse.ts'
import { decodeScenario, decodeView, defaultView, encodeLink } from './link.ts'

describe('a link', () => {
  it('brings back the scenario and the view it was made from', async () => {
    const text = JSON.stringify({
      schemaVersion: 1,
      title: 'Übermut & “quotes”',
      seed: '7',
      world: { therapyCost: { all: 1.25 } },
    })
    const view = { page: 'compare', chart: 'paired', precisionUsd: 25, query: 'list price' } as const
    const fragment = `#${await encodeLink(text, view)}`
    expect(await decodeScenario(fragment)).toEqual({ ok: true, text })
    expect(decodeView(fragment)).toEqual(view)
  })
  it('carries no scenario when nothing differs from the defaults', async () => {
    expect(await encodeLink('', defaultView)).toBe('v=compare')
    expect(await decodeScenario('#v=compare')).toEqual({ ok: true, text: '' })
  })
  it('falls back to the default view for values it does not know', () => {
    expect(decodeView('#v=admin&c=pie&p=-3')).toEqual(defaultView)
    expect(decodeView('#/evidence').page).toBe('evidence')
  })
  it('refuses text that is not base64, not deflated or not UTF-8', async () => {
    for (const packed of ['%%%', 'AAAA', '!!!!', 'q1YqTs5ILS', 'S'])
      expect(await decodeScenario(`#s=${packed}`)).toEqual({
        ok: false,
        issues: [
          {
            path: 'link',
            message: 'The scenario is damaged: it cannot be unpacked.',
            hint: 'Copy the whole link again, to its last character.',
          },
        ],
      })
  })
  it('stops unpacking a link that grows past the size of any scenario', async () => {
    const largest = await decodeScenario(await encodeLink('x'.repeat(MOST_BYTES), defaultView))
    expect(largest.ok && largest.text.length).toBe(MOST_BYTES)
    for (const length of [MOST_BYTES + 1, 64 * MOST_BYTES]) {
      const fragment = await encodeLink('x'.repeat(length), defaultView)
      expect(fragment.length).toBeLessThan(30_000)
      expect(await decodeScenario(fragment)).toMatchObject({
        ok: false,
        issues: [{ path: 'link', message: 'The scenario is larger than 256 KiB.' }],
      })
    }
  })
  it('does not begin to unpack a scenario packed to more than any needs', async () => {
    expect(await decodeScenario(`#s=${'A'.repeat(2 * MOST_BYTES + 1)}`)).toMatchObject({
      ok: false,
      issues: [{ message: 'The scenario is larger than 256 KiB.' }],
    })
  })
  it('keeps a query that is cut inside a character the same when linked again', async () => {
    const view = decodeView(`#q=${'a'.repeat(99)}💊`)
    expect(decodeView(await encodeLink('', view))).toEqual(view)
  })
})
