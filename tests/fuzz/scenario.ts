// The scenario file. What is accepted must compile, or be refused there for parameters that contradict each
// other, and come back the same from the shortest file written for it.

import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { compile } from '../../src/sim/scenario/compile.ts'
import { parseScenario } from '../../src/sim/scenario/parse.ts'
import { patchOf } from '../../src/sim/scenario/patch.ts'
import type { Scenario } from '../../src/sim/scenario/types.ts'
import { jsonTexts } from './json-texts.ts'
import { type Schema, valuesOf } from './schema-values.ts'
import { fail, internal, target } from './target.ts'
import { anything } from './text-damage.ts'

const folder = new URL('../../scenarios/', import.meta.url)
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'))

export const scenarioSchema = read('scenario.schema.json') as Schema
const shipped = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
  .map(read)

/** Scenario files that say something, most of them valid. */
export const scenarioFiles: fc.Arbitrary<unknown> = fc.oneof(fc.constantFrom(...shipped), valuesOf(scenarioSchema))

/** Compiling takes ten times as long as parsing: one case in four does it. */
const COMPILED = 4

const cases = fc.record({
  text: fc.oneof({ weight: 9, arbitrary: jsonTexts(scenarioFiles) }, { weight: 1, arbitrary: anything }),
  turn: fc.integer({ min: 1, max: COMPILED }),
})

export const scenarioTarget = target('scenario', cases, ({ text, turn }) => {
  const parsed = parseScenario(text)
  if (!parsed.ok) return parsed.issues
  const again = parseScenario(JSON.stringify(patchOf(parsed.scenario)))
  if (!again.ok) fail(`its own file is refused: ${JSON.stringify(again.issues)}`)
  sameBits(parsed.scenario, again.scenario, 'scenario')
  if (turn === COMPILED) compiles(parsed.scenario)
  return undefined
})

/** Compiles, or says which parameters contradict each other. */
function compiles(scenario: Scenario): void {
  try {
    compile(scenario)
  } catch (error) {
    if (!(error instanceof RangeError) || internal.test(error.message)) throw error
  }
}

/** Equal in every bit, −0 and 0 apart. */
function sameBits(a: unknown, b: unknown, path: string): void {
  if (Object.is(a, b)) return
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null)
    fail(`${path} comes back as ${String(b)}, was ${String(a)}${a === b ? ' (−0)' : ''}`)
  const keys = new Set([...Object.keys(a), ...Object.keys(b)])
  for (const key of keys)
    sameBits((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key], `${path}.${key}`)
}
