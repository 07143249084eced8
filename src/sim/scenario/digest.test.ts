import { describe, expect, it } from 'vitest'
import { fnv1a64 } from '../fnv1a.ts'
import { defaultScenario } from './defaults.ts'
import { canonicalJson, scenarioDigest } from './digest.ts'

describe('scenario digest', () => {
  it('agrees with the published FNV-1a test vectors', () => {
    expect(fnv1a64('')).toBe('cbf29ce484222325')
    expect(fnv1a64('a')).toBe('af63dc4c8601ec8c')
    expect(fnv1a64('foobar')).toBe('85944171f73967e8')
  })
  it('does not depend on the order of keys', () => {
    const scenario = defaultScenario()
    const reversed = Object.fromEntries(Object.entries(scenario).reverse()) as unknown as typeof scenario
    expect(canonicalJson({ b: 1, a: [{ d: 'x', c: null }] })).toBe('{"a":[{"c":null,"d":"x"}],"b":1}')
    expect(scenarioDigest(reversed)).toBe(scenarioDigest(scenario))
  })
  it('changes with any value', () => {
    const scenario = defaultScenario()
    expect(scenarioDigest({ ...scenario, seed: 'another' })).not.toBe(scenarioDigest(scenario))
  })
})
