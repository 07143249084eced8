import { describe, expect, it } from 'vitest'
import { cancerIds } from '../cohort/catalogue/categories.ts'
import { parameters } from '../parameters/index.ts'
import { defaultScenario } from './defaults.ts'
import { describeIssue } from './issue.ts'
import { completeScenario, MOST_BYTES, type ParseResult, parseScenario } from './parse.ts'
import type { Scenario } from './types.ts'

const file = (patch: object) => ({ schemaVersion: 1, title: 'Test', ...patch })
const read = (patch: object): Scenario => {
  const result = completeScenario(file(patch))
  if (!result.ok) throw new Error(result.issues.map(describeIssue).join('\n'))
  return result.scenario
}
const lines = (result: ParseResult): readonly string[] => (result.ok ? [] : result.issues.map(describeIssue))
const problems = (patch: object): readonly string[] => lines(completeScenario(file(patch)))
const sum = (shares: object): number => Object.values(shares).reduce((a: number, b: number) => a + b, 0)

describe('a scenario file', () => {
  it('that says nothing is the default practice with six arms', () => {
    const scenario = read({})
    expect(scenario).toEqual({ ...defaultScenario(), title: 'Test', description: '' })
    expect(scenario.arms.map(({ label }) => label)).toEqual([
      'Fee-for-service',
      'Bundle',
      'EOM RA1',
      'EOM RA2',
      'EOM RA2 + outcomes contract',
      'Population-based',
    ])
    expect(scenario.panel.episodesPerPeriod).toBe(parameters['setting.episodesPerPeriod'].value)
    expect(scenario.seed).toBe('casemix')
  })

  it('completes to mixes that sum to 1', () => {
    const { baseline, world } = read({
      baseline: { cancerMix: { lung: 0.3 } },
      world: { subtypeMix: { lung: { lungEgfr: 0.2 } } },
    })
    for (const { cancerMix, subtypeMix } of [baseline, world]) {
      expect(sum(cancerMix)).toBeCloseTo(1, 12)
      for (const cancer of cancerIds) expect(sum(subtypeMix[cancer])).toBeCloseTo(1, 12)
    }
  })

  it('sets the named subtype and lets the others give way in proportion', () => {
    const { baseline, world } = read({ world: { subtypeMix: { lung: { lungEgfr: 0.2 } } } })
    const was = baseline.subtypeMix.lung
    const now = world.subtypeMix.lung
    expect(now.lungEgfr).toBe(0.2)
    // 0.8 is left for what had 1 − EGFR's share
    const kept = 0.8 / (1 - (was.lungEgfr ?? 0))
    expect(now.lungAlk).toBeCloseTo((was.lungAlk ?? 0) * kept, 12)
    expect(world.subtypeMix.breast).toEqual(baseline.subtypeMix.breast)
  })

  it('moves the world with its baseline unless the world says otherwise', () => {
    const { baseline, world } = read({
      baseline: { therapyCost: { novel: 1.2 }, cellTherapyAccess: 2 },
      world: { therapyCost: { oral: 0.9 } },
    })
    expect(baseline.therapyCost).toMatchObject({ all: 1, novel: 1.2, oral: 1 })
    expect(world.therapyCost).toMatchObject({ all: 1, novel: 1.2, oral: 0.9 })
    expect(world.cellTherapyAccess).toBe(2)
  })

  it('has no new therapy unless the world names one, which then needs no more than its subtype', () => {
    expect(read({}).world.newTherapy).toBeNull()
    const { fromPeriod, priceUsd, peakUptakeShare, rampPeriods } = Object.fromEntries(
      ['fromPeriod', 'priceUsd', 'peakUptakeShare', 'rampPeriods'].map((term) => [
        term,
        parameters[`newTherapy.${term}` as 'newTherapy.priceUsd'].value,
      ]),
    )
    expect(read({ world: { newTherapy: { subtype: 'lungEgfr' } } }).world.newTherapy).toEqual({
      subtype: 'lungEgfr',
      fromPeriod,
      priceUsd,
      peakUptakeShare,
      rampPeriods,
      benefit: 'partB',
    })
    expect(problems({ world: { newTherapy: { priceUsd: 1 } } })).toHaveLength(1)
    expect(problems({ world: { newTherapy: { subtype: 'lungEgrf', fromPeriod: 0 } } })).toHaveLength(2)
    expect(problems({ baseline: { newTherapy: { subtype: 'lungEgfr' } } })).toEqual([
      'baseline.newTherapy: Nothing has this name here. Known here: "therapyCost", "therapyCostTrendPerYear", "cancerMix", "subtypeMix", "cellTherapyAccess".',
    ])
  })

  it('reads the month of the first period', () =>
    expect(read({ panel: { start: '2026-01' } }).panel.startMonth).toBe(12 * 2026))

  it('fills in every term a contract leaves out', () => {
    const [arm] = read({ arms: [{ id: 'a', provider: { contract: 'eomRa2', terms: { stopLossShare: 0.08 } } }] }).arms
    const [untouched] = read({ arms: [{ id: 'a', provider: { contract: 'eomRa2' } }] }).arms
    expect(arm.provider.terms).toEqual({ ...untouched.provider.terms, stopLossShare: 0.08 })
    expect(arm.behaviours).toBe(true)
  })

  it('takes defaults from a challenged parameter wherever it is one', () => {
    const scenario = read({ parameters: { 'mix.lung.share': 0.3, 'setting.periods': 3, 'eom.ra2.stopLossShare': 0.1 } })
    expect(scenario.baseline.cancerMix.lung).toBe(0.3)
    expect(sum(scenario.baseline.cancerMix)).toBeCloseTo(1, 12)
    expect(scenario.panel.periods).toBe(3)
    expect(scenario.arms.find(({ id }) => id === 'eomRa2')?.provider.terms.stopLossShare).toBe(0.1)
  })

  it('does not count a parameter set to its own value as challenged', () => {
    expect(read({ parameters: { 'mix.lung.share': parameters['mix.lung.share'].value } }).parameters).toEqual({})
  })

  it('is frozen throughout once read', () => {
    const scenario = read({})
    expect(Object.isFrozen(scenario.world.subtypeMix.lung) && Object.isFrozen(scenario.arms[0].provider.terms)).toBe(
      true,
    )
  })
})

describe('problems of a scenario file', () => {
  it('name the place, the value and the way out', () => {
    const arm = (terms: object) => ({
      arms: [
        { id: 'a', provider: { contract: 'feeForService' } },
        { id: 'b', provider: { contract: 'eomRa2', terms } },
      ],
    })
    expect(problems(arm({ stopLossShare: 4 }))).toEqual([
      'arms[1].provider.terms.stopLossShare: 4 is not a share (0–1). For four percent write 0.04.',
    ])
    expect(problems(arm({ stopLosShare: 0.04 }))).toEqual([
      'arms[1].provider.terms.stopLosShare: Nothing has this name here. Did you mean "stopLossShare"?',
    ])
    expect(problems({ replicates: '100' })).toEqual([
      'replicates: "100" is not a number of replicates (whole, 1–200,000). Write a number without quotation marks.',
    ])
    expect(problems({ panel: { start: '2025-13' } })).toEqual([
      'panel.start: "2025-13" is not a month from 2000-01 to 2099-12. Write a month from 2000-01 to 2099-12, such as "2025-07".',
    ])
    expect(problems({ arms: [{ id: 'a', provider: { contract: 'eomRA3' } }] })).toEqual([
      'arms[0].provider.contract: "eomRA3" is no provider contract. Did you mean "eomRa1"?',
    ])
    expect(problems({ parameters: { 'level.drugScal': 1 } })).toEqual([
      'parameters.level.drugScal: Nothing has this name here. Did you mean "level.drugScale"?',
    ])
  })

  it('are reported all at once', () => {
    const found = problems({
      replicats: 5,
      sead: 'x',
      replicates: 0,
      panel: { periods: 2.5, sizing: 'binomial' },
      world: {
        therapyCost: { nvoel: 2, oral: 20 },
        cancerMix: { lung: 0.8, breast: 0.7 },
        subtypeMix: { lung: { lungEgrf: 0.1 } },
      },
      behaviours: { biosimilarUptake: { size: 40, on: 1 } },
      arms: [
        { id: 'a', provider: { contract: 'bundle' } },
        { id: 'a', provider: {} },
      ],
    })
    expect(found.map((line) => line.slice(0, line.indexOf(':'))).sort()).toEqual(
      [
        'arms',
        'arms[1].provider.contract',
        'behaviours.biosimilarUptake.on',
        'behaviours.biosimilarUptake.size',
        'panel.periods',
        'panel.sizing',
        'replicates',
        'replicats',
        'sead',
        'world.cancerMix',
        'world.subtypeMix.lung.lungEgrf',
        'world.therapyCost.nvoel',
        'world.therapyCost.oral',
      ].sort(),
    )
    expect(found).toContain('replicats: Nothing has this name here. Did you mean "replicates"?')
    expect(found).toContain('sead: Nothing has this name here. Did you mean "seed"?')
  })

  it('show mixes that cannot sum to 1', () => {
    const all = Object.fromEntries(cancerIds.map((id) => [id, 0.1])) // 7 · 0.1
    expect(problems({ world: { cancerMix: all } })).toEqual([
      'world.cancerMix: All shares are named and sum to 0.7, not 1. Leave one out, and it takes the rest.',
    ])
    const onlyLung = { ...Object.fromEntries(cancerIds.map((id) => [id, 0])), lung: 1 }
    expect(problems({ baseline: { cancerMix: onlyLung }, world: { cancerMix: { lung: 0.5 } } })).toEqual([
      'world.cancerMix: The shares sum to less than 1, and those not named are all 0: nothing can fill up. Name shares that sum to 1.',
    ])
  })

  it('say what is missing', () => {
    expect(lines(completeScenario({}))).toEqual([
      'schemaVersion: The file does not say which schema version it follows. Add "schemaVersion": 1.',
      'title: This is missing. Add "title".',
    ])
  })

  it('tell a list, a null or a text from an object', () => {
    expect(lines(parseScenario('[]'))).toEqual(['scenario: A list is not an object. Write { … }.'])
    expect(lines(parseScenario('null'))).toEqual(['scenario: null is not an object. Write { … }.'])
    expect(problems({ world: [] })).toEqual(['world: A list is not an object. Write { … }.'])
    expect(problems({ arms: { id: 'a' } })).toEqual(['arms: An object is not a list. Write [ … ] with 1 to 6 items.'])
    expect(problems({ arms: [] })).toEqual(['arms: A list of 0 is too short. Write a list of 1 to 6.'])
  })
})

describe('a hostile file', () => {
  const nested = (depth: number): string => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`
  it('is refused when too large, too deep or too full', () => {
    expect(lines(parseScenario(`"${'x'.repeat(MOST_BYTES)}"`))[0]).toContain('larger than 256 KiB')
    expect(lines(parseScenario(`"${'é'.repeat(MOST_BYTES / 2)}"`))[0]).toContain('larger than 256 KiB') // two bytes each
    expect(lines(parseScenario(nested(13)))[0]).toContain('deeper than 12 levels')
    expect(lines(parseScenario('['.repeat(200_000)))[0]).toMatch(/valid JSON|deeper than 12/)
    expect(lines(parseScenario(`{"a":"${'x'.repeat(250_000)}`))[0]).toContain('not valid JSON at line 1, column 6')
    expect(lines(parseScenario(`[${'0,'.repeat(6000)}0]`))[0]).toContain('more than 5,000 values')
  })

  it('cannot reach a prototype', () => {
    const found = lines(
      parseScenario(
        '{"schemaVersion":1,"title":"x","__proto__":{"polluted":1},"world":{"constructor":{"prototype":{"polluted":1}}}}',
      ),
    )
    expect(found).toEqual([
      '__proto__: "__proto__" is a reserved name. Remove it.',
      'world.constructor: "constructor" is a reserved name. Remove it.',
      'world.constructor.prototype: "prototype" is a reserved name. Remove it.',
    ])
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
    expect(problems({ toString: 1 })[0]).toContain('toString: Nothing has this name here.')
  })

  it('gets at most a hundred problems back, with a note on the rest', () => {
    const found = problems(Object.fromEntries(Array.from({ length: 4000 }, (_, i) => [`unknownName${i}`, i])))
    expect(found).toHaveLength(101)
    expect(found[100]).toBe('scenario: There are 3900 more problems. Mend these first.')
    const challenged = problems({
      parameters: Object.fromEntries(
        Array.from({ length: 4800 }, (_, i) => [`patient.coverage.medianPfsMonthsShare${i}`, i]),
      ),
    }) // each is near to many
    expect(challenged[100]).toBe('scenario: There are 4700 more problems. Mend these first.')
  })

  it('that is no JSON says where', () => {
    expect(lines(parseScenario('{\n  "title": x\n}'))[0]).toBe(
      'scenario: The file is not valid JSON at line 2, column 12. Look there for a missing comma, bracket or quotation mark.',
    )
    expect(lines(parseScenario(''))[0]).toContain('not valid JSON at line 1, column 1')
  })

  it('quotes no more than a line of it', () => {
    const [line] = problems({ [`k${'\n'.repeat(500)}`]: 1, seed: undefined })
    expect(line.length).toBeLessThan(400)
    expect(line).not.toContain('\n')
    const [steered] = problems({ '\u001b[2J\u009b\u202e\u2028': 1 })
    expect(steered).toContain('["\\u001b[2J\\u009b\\u202e\\u2028"]: Nothing has this name here.')
  })

  it('writes no negative zero into a scenario: none would come back from a file', () => {
    const read = parseScenario('{"schemaVersion":1,"title":"x","world":{"therapyCostTrendPerYear":-0,"stageShift":-0}}')
    expect(read.ok && [read.scenario.world.therapyCostTrendPerYear, read.scenario.world.stageShift]).toEqual([0, 0])
  })

  it('yields issues for values that JSON cannot hold', () => {
    const ring: Record<string, unknown> = { schemaVersion: 1, title: 'x' }
    ring.world = ring
    expect(lines(completeScenario(ring))[0]).toContain('deeper than 12 levels')
    expect(problems({ replicates: Number.NaN })).toHaveLength(1)
    expect(problems({ world: { cellTherapyAccess: Number.POSITIVE_INFINITY } })).toHaveLength(1)
    expect(lines(completeScenario(undefined))).toEqual(['scenario: undefined is not an object. Write { … }.'])
  })
})
