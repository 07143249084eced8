import { describe, expect, it } from 'vitest'
import { decodeScenario, decodeView, defaultView, encodeLink, MAX_SCENARIO_CHARACTERS } from './link.ts'

describe('a link', () => {
  it('brings back the scenario and the view it was made from', async () => {
    const text = JSON.stringify({ schemaVersion: 1, title: 'Übermut & “quotes”', seed: '7', world: { therapyCost: { all: 1.25 } } })
    const view = { page: 'compare', chart: 'paired', precisionUsd: 25, query: 'list price' } as const
    const fragment = `#${await encodeLink(text, view)}`
    expect(await decodeScenario(fragment)).toBe(text)
    expect(decodeView(fragment)).toEqual(view)
  })
  it('carries no scenario when nothing differs from the defaults', async () => {
    expect(await encodeLink('', defaultView)).toBe('v=compare')
    expect(await decodeScenario('#v=compare')).toBe('')
  })
  it('falls back to the default view for values it does not know', () => {
    expect(decodeView('#v=admin&c=pie&p=-3')).toEqual(defaultView)
    expect(decodeView('#/evidence').page).toBe('evidence')
  })
  it('refuses text that is not base64, not deflated or not UTF-8', async () => {
    await expect(decodeScenario('#s=%%%')).rejects.toThrow()
    await expect(decodeScenario('#s=AAAA')).rejects.toThrow()
    await expect(decodeScenario('#s=!!!!')).rejects.toThrow()
  })
  it('stops unpacking a link that grows past the size of any scenario', async () => {
    const fragment = await encodeLink('x'.repeat(MAX_SCENARIO_CHARACTERS * 3), defaultView)
    expect(fragment.length).toBeLessThan(10_000)
    await expect(decodeScenario(fragment)).rejects.toThrow(/unpacks to more/)
  })
})
