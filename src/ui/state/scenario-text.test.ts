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
    expect(fileNameOf({ title: 'CAR-T access, 50 % more!' })).toBe('car-t-access-50-more.json')
    expect(fileNameOf({ title: '…' })).toBe('scenario.json')
  })
  it('quotes the seed so that a shell takes it as it is', () => {
    expect(headlessCommand({ ...defaultScenario(), title: 'a', seed: "it's; rm" }, 250)).toBe("casemix run a.json --seed 'it'\\''s; rm' --replicates 250")
  })
})
