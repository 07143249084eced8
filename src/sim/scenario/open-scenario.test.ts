import { describe, expect, it } from 'vitest'
import { openScenario } from './open-scenario.ts'

const text = '{ "schemaVersion": 1, "title": "Base" }'
const opened = (settings: string[] = [], arms?: string[]) => {
  const result = openScenario(text, { settings, arms })
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.issues))
  return result
}
const issues = (settings: string[], arms?: string[], file = text) => {
  const result = openScenario(file, { settings, arms })
  return result.kind === 'refused' ? result.issues : []
}

describe('opening a scenario from the command line', () => {
  it('applies settings before the defaults are filled in', () => {
    const { scenario, plan } = opened(['seed=42', 'replicates=7'])
    expect(scenario).toMatchObject({ title: 'Base', seed: '42', replicates: 7 })
    expect(plan.replicates).toBe(7)
  })

  it('keeps the arms asked for, once each and in the order asked for', () => {
    const [first, second, third] = opened().scenario.arms.map(({ id }) => id)
    const { scenario, plan } = opened([], [third, first, third])
    expect(scenario.arms.map(({ id }) => id)).toEqual([third, first])
    expect(plan.arms.map(({ id }) => id)).toEqual([third, first])
    expect(scenario.arms).not.toContainEqual(expect.objectContaining({ id: second }))
  })

  it('digests what is run', () => {
    expect(opened(['seed=42']).digest).toBe(opened(['seed=42']).digest)
    expect(opened(['seed=42']).digest).not.toBe(opened(['seed=43']).digest)
    expect(opened([], [opened().scenario.arms[0].id]).digest).not.toBe(opened().digest)
  })

  it('names what is wrong with the file, a setting, a value or an arm', () => {
    expect(issues([], undefined, '{ "title": ')[0].message).toContain('not valid JSON')
    expect(issues(['seed'])[0].message).toBe('This is not a setting.')
    expect(issues(['replicates="many"'])[0].path).toBe('replicates')
    const id = opened().scenario.arms[0].id
    expect(issues([], [`${id}x`])).toEqual([
      { path: '--arms', message: `The scenario has no arm "${id}x".`, hint: `Did you mean ${id}?` },
    ])
    expect(issues([], ['zzzzzzzz'])[0].hint).toContain(`Its arms are ${id}, `)
  })
})
