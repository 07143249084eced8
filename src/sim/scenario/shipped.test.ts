import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { scenarioSchema } from '../../../tools/scenario-schema.ts'
import { changes } from './changes.ts'
import { defaultScenario } from './defaults.ts'
import { describeIssue } from './issue.ts'
import { type ParseResult, parseScenario } from './parse.ts'
import { patchOf } from './patch.ts'

const folder = new URL('../../../scenarios/', import.meta.url)
const names = readdirSync(folder).filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
const textOf = (name: string): string => readFileSync(new URL(name, folder), 'utf8')

describe('shipped scenarios', () => {
  it('are at least five besides each other', () => expect(names.length).toBeGreaterThanOrEqual(5))

  it.each(names)('%s parses, poses a question, and says nothing that is a default already', (name) => {
    const result = parseScenario(textOf(name))
    if (!result.ok) throw new Error(result.issues.map(describeIssue).join('\n'))
    expect(result.scenario.description).toMatch(/^[A-Z].*\?$/)
    expect(patchOf(result.scenario)).toEqual(withoutSchema(result.file))
  })

  it('start from the default practice, and each of the others changes it', () => {
    const counts = names.map((name) => {
      const result = parseScenario(textOf(name))
      return [name, result.ok ? changes(result.scenario).length > 0 : undefined]
    })
    expect(Object.fromEntries(counts)).toEqual(
      Object.fromEntries(names.map((name) => [name, name !== 'medicare-practice.json'])),
    )
    const first = parseScenario(textOf('medicare-practice.json'))
    expect(first.ok && first.scenario).toEqual(defaultScenario())
  })
})

const withoutSchema = ({ $schema, ...file }: (ParseResult & { ok: true })['file']): object => {
  expect($schema).toBe('./scenario.schema.json')
  return file
}

describe('the published schema', () => {
  it('is what the parser accepts today (after a change: node tools/write-schema.mjs)', () => {
    expect(JSON.parse(textOf('scenario.schema.json'))).toEqual(scenarioSchema())
  })

  it('closes every object and explains every field', () => {
    const faults: string[] = []
    const walk = (schema: Schema, path: string): void => {
      if (schema.const === undefined && schema.title === undefined) faults.push(`${path}: no title`)
      if (schema.type === 'object' && schema.additionalProperties !== false) faults.push(`${path}: open`)
      for (const [key, inner] of Object.entries(schema.properties ?? {})) walk(inner, `${path}.${key}`)
      if (schema.items !== undefined) walk(schema.items, `${path}[]`)
      for (const option of schema.oneOf ?? []) walk(option, `${path}|`)
    }
    walk(scenarioSchema() as Schema, '')
    expect(faults).toEqual([])
  })
})

interface Schema {
  readonly title?: string
  readonly const?: unknown
  readonly type?: string
  readonly additionalProperties?: boolean
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly oneOf?: readonly Schema[]
}
