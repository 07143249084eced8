import { describe, expect, it } from 'vitest'
import { defaultFile, defaultScenario } from './defaults.ts'
import type { ScenarioFile } from './file.ts'
import { describeIssue } from './issue.ts'
import { completeScenario } from './parse.ts'
import { applySettings } from './set.ts'

const set = (...settings: string[]): ScenarioFile => {
  const result = applySettings(defaultFile, settings)
  if (!result.ok) throw new Error(result.issues.map(describeIssue).join('\n'))
  return result.file
}
const problems = (...settings: string[]): readonly string[] => {
  const result = applySettings(defaultFile, settings)
  return result.ok ? [] : result.issues.map(describeIssue)
}
const scenarioOf = (file: ScenarioFile) => {
  const result = completeScenario(file)
  if (!result.ok) throw new Error(result.issues.map(describeIssue).join('\n'))
  return result.scenario
}

describe('settings', () => {
  it('reach every level of the file, later ones winning', () => {
    const file = set(
      'world.therapyCost.all=1.25',
      'world.subtypeMix.lung.lungEgfr=0.2',
      'world.therapyCost.all=1.3',
      'panel.start=2026-01',
    )
    expect(file).toEqual({
      ...defaultFile,
      world: { therapyCost: { all: 1.3 }, subtypeMix: { lung: { lungEgfr: 0.2 } } },
      panel: { start: '2026-01' },
    })
  })

  it('take all behind "parameters." as one id', () =>
    expect(set('parameters.level.drugScale=0.8').parameters).toEqual({ 'level.drugScale': 0.8 }))

  it('reach a default arm by its id and leave the others as they are', () => {
    const { arms } = scenarioOf(set('arms.eomRa2.provider.terms.stopLossShare=0.08'))
    const standard = defaultScenario().arms
    expect(arms.map(({ id }) => id)).toEqual(standard.map(({ id }) => id))
    expect(arms[3].provider.terms.stopLossShare).toBe(0.08)
    expect(arms.filter((_, i) => i !== 3)).toEqual(standard.filter((_, i) => i !== 3))
  })

  it('reach list items by position and a therapy contract by its name', () => {
    expect(set('arms.1.behaviours=false').arms?.[1].behaviours).toBe(false)
    expect(set('arms[1].behaviours=false').arms?.[1].behaviours).toBe(false)
    expect(
      set('arms.eomRa2Outcomes.therapies.milestoneRebate.terms.capShare=0.5').arms?.[4].therapies?.[0].terms,
    ).toEqual({ capShare: 0.5 })
  })

  it('name an arm after another contract, which starts at its defaults', () => {
    const labels = (...settings: string[]) => scenarioOf(set(...settings)).arms.map(({ label }) => label)
    expect(labels('arms[1].provider.contract=eomRa2')[1]).toBe('EOM, risk arrangement 2')
    expect(labels('arms.bundle.provider={"contract":"eomRa2"}')[1]).toBe('EOM, risk arrangement 2')
    expect(labels('arms.eomRa2Outcomes.therapies=[]')[4]).toBe('EOM, risk arrangement 2')
    expect(labels('arms.eomRa2.label=EOM RA2, mine', 'arms.eomRa2.provider.contract=eomRa1')[3]).toBe(
      'EOM, risk arrangement 1',
    )
    expect(labels('arms[1].label=Mine', 'arms[1].provider.contract=eomRa2')[1]).toBe('Mine')
    expect(labels('arms[1].provider.contract=bundle')[1]).toBe('Bundle')
    const { provider } = scenarioOf(
      set('arms.eomRa2.provider.terms.discountShare=0.1', 'arms.eomRa2.provider.contract=eomRa1'),
    ).arms[3]
    expect(provider).toEqual(scenarioOf(set()).arms[2].provider)
  })

  it('rename no arm that names no contract of the registry', () => {
    expect(set('arms[1].provider.contract=eom').arms?.[1]).toMatchObject({ label: 'Bundle' })
    expect(set('arms[1].provider=null', 'arms[1].label=x').arms?.[1]).toMatchObject({ label: 'x' })
  })

  it('keep texts as texts and values with an equals sign whole', () => {
    expect(set('seed=42').seed).toBe('42')
    expect(set('title=a=b').title).toBe('a=b')
    expect(set('panel.sizing=poisson').panel?.sizing).toBe('poisson')
  })

  it('leave the file they start from untouched', () => {
    const before = JSON.stringify(defaultFile)
    set('world.therapyCost.all=2', 'arms.ffs.label=x')
    expect(JSON.stringify(defaultFile)).toBe(before)
  })

  it('that cannot be applied are all reported', () => {
    expect(
      problems('therapyCost', '=1', 'arms.eomRa3.label=x', 'title.x=1', 'world..all=1', 'world.__proto__.x=1'),
    ).toEqual([
      '"therapyCost": This is not a setting. Write path=value, such as world.therapyCost.all=1.25.',
      '"=1": This is not a setting. Write path=value, such as world.therapyCost.all=1.25.',
      'arms.eomRa3.label: There is no "eomRa3" in arms. Did you mean "eomRa1"?',
      'title.x: title is a value and has nothing inside. Leave out what follows it.',
      'world..all: The path has an empty part. Write names separated by single dots.',
      'world.__proto__.x: "__proto__" is a reserved name. Write names separated by single dots.',
    ])
    expect(({} as { x?: unknown }).x).toBeUndefined()
  })

  it('with an unknown name are refused by the parser, which knows the names', () => {
    const result = completeScenario(set('world.therapyCost.nvoel=2'))
    expect(result.ok ? [] : result.issues.map(describeIssue)).toEqual([
      'world.therapyCost.nvoel: Nothing has this name here. Did you mean "novel"?',
    ])
  })
})
