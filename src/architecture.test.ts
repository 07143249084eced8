// The rules of the house as a scan over every source. Each rule first proves on a small offender that it can fail.

import { describe, expect, it } from 'vitest'
import { importRules } from '../tests/architecture/imports.ts'
import { numberRules } from '../tests/architecture/numbers.ts'
import { parameterNameRules } from '../tests/architecture/parameter-names.ts'
import { unusedNames } from '../tests/architecture/parameters-used.ts'
import { registryRules } from '../tests/architecture/registries.ts'
import { complaint } from '../tests/architecture/rule.ts'
import { listProject, readProject, readSources, sourceOf } from '../tests/architecture/source.ts'
import { wordRules } from '../tests/architecture/words.ts'
import { parameterIds } from './sim/parameters/index.ts'
import { parseScenario } from './sim/scenario/parse.ts'

const sources = readSources()

describe.each([...importRules, ...wordRules, ...registryRules, ...numberRules, ...parameterNameRules])(
  '$title',
  (rule) => {
    it('finds the one offence in an offending example', () => {
      const example = Object.entries(rule.offending).map(([path, text]) => sourceOf(path, text))
      expect(rule.scan(example)).toHaveLength(1)
    })

    it('holds', () => {
      const said = complaint(rule, sources)
      expect(said, said).toBe('')
    })
  },
)

describe('parameters', () => {
  it('are found unused when nothing names them, and used by a literal, a template or a derivation', () => {
    const user = sourceOf(
      'src/sim/cohort/a.ts',
      "read('mix.lung.share')\nread(`patient.$" + '{band}.costRatio`)\nread(`$' + '{id}.range`)',
    )
    const topic = sourceOf('src/sim/parameters/a.ts', "const topic = { 'dose.x': { from: ['drug.x'] } }")
    expect(
      unusedNames(['mix.lung.share', 'patient.old.costRatio', 'dose.x', 'dose.x.range', 'drug.x'], [user, topic]),
    ).toEqual(['dose.x', 'dose.x.range'])
  })

  it('are suggested by name where one is misspelt', () => {
    const [rule] = parameterNameRules
    expect(complaint(rule, [sourceOf('src/sim/contracts/a.ts', "read('eom.discontShare')")])).toContain(
      'src/sim/contracts/a.ts:1 ‘eom.discontShare’ is not a parameter; nearest: ‘eom.ra1.discountShare’',
    )
  })

  it('are all used: a number that nothing reads is believed to matter and does not', () => {
    // mend: read it where it belongs, or take it out of its topic file
    expect(unusedNames(parameterIds, sources)).toEqual([])
  })
})

describe('package-lock.json', () => {
  it('names no host: packages come from whichever registry the installer uses', () => {
    // written by npm without omit-lockfile-registry-resolved=true (.npmrc); mend by `npm install` with that .npmrc
    expect(readProject('package-lock.json')).not.toContain('"resolved"')
  })
})

describe('scenarios', () => {
  const files = listProject('scenarios').filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))

  it('exist', () => {
    expect(files).not.toEqual([])
  })

  it.each(files)('%s parses without an issue', (name) => {
    expect(parseScenario(readProject(`scenarios/${name}`))).toMatchObject({ ok: true })
  })
})
