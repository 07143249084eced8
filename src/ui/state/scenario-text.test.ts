import { describe, expect, it } from 'vitest'
import { defaultScenario, parseScenario } from '../../sim/scenario/parse.ts'
import { fileNameOf, headlessCommand, scenarioLine, scenarioText } from './scenario-text.ts'

describe('a scenario as text', () => {
  it('reads back as the same scenario, from a file and from a link', () => {
    const scenario = { ...defaultScenario(), seed: 'other', replicates: 500 }
    for (const text of [scenarioText(scenario), scenarioLine(scenario)]) {
      const read = parseScenario(text)
      expect(read.ok && read.scenario).toEqual(scenario)
    }
  })
  it('names its file after its title', () => {
    expect(fileNameOf({ ...defaultScenario(), title: 'CAR-T access, 50 % more!' })).toMatch(
      /^car-t-access-50-more-[0-9a-f]{6}\.json$/,
    )
    expect(fileNameOf({ ...defaultScenario(), title: '…' })).toMatch(/^scenario-[0-9a-f]{6}\.json$/)
    expect(fileNameOf(defaultScenario())).not.toBe(fileNameOf({ ...defaultScenario(), replicates: 7 }))
  })
  it('quotes the seed so that a shell takes it as it is', () => {
    const scenario = { ...defaultScenario(), title: 'a', seed: "it's; rm" }
    expect(headlessCommand(scenario, 250)).toBe(
      `node dist/cli/casemix.mjs run ${fileNameOf(scenario)} --seed 'it'\\''s; rm' --replicates 250`,
    )
  })
})
