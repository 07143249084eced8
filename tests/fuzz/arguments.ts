// The command line: which command it is, and for a run the scenario its settings lead to.

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { parseCommand } from '../../src/cli/arguments.ts'
import { providerContracts, therapyContracts } from '../../src/sim/contracts/index.ts'
import { openScenario } from '../../src/sim/scenario/open-scenario.ts'
import { scenarioSchema } from './scenario.ts'
import { type Schema, valuesOf } from './schema-values.ts'
import { fail, target } from './target.ts'
import { anything, edited, edits } from './text-damage.ts'

/** A setting of something the schema knows, down to any depth: "world.therapyCost.all=1.2". */
function settingsOf(schema: Schema, path: string): fc.Arbitrary<string> {
  const whole = valuesOf(schema).map((value) => `${path}=${typeof value === 'string' ? value : JSON.stringify(value)}`)
  const inside = [
    ...Object.entries(schema.properties ?? {}).map(([key, value]) =>
      settingsOf(value, path === '' ? key : `${path}.${key}`),
    ),
    ...(schema.oneOf ?? []).slice(0, 3).map((value) => settingsOf(value, path)),
    ...(schema.items === undefined
      ? []
      : ['[0]', '.1', '.eomRa2', '[9]'].map((place) => settingsOf(schema.items as Schema, path + place))),
  ]
  return inside.length === 0
    ? whole
    : fc.oneof({ weight: 1, arbitrary: whole }, { weight: 9, arbitrary: fc.oneof(...inside) })
}

const settings = fc
  .tuple(
    settingsOf(scenarioSchema, ''),
    edits(['=', '.', '..', '[', '[0]', ']', '__proto__.', '.constructor', '{"__proto__":1}', '[[[[', '1e999', '-0'], 2),
  )
  .map(([setting, changes]) => edited(setting, changes))

const noise = fc.oneof(
  anything,
  fc.constantFrom(
    '--',
    '-',
    '--=',
    '--=x',
    '-hv',
    '-x',
    '--__proto__=1',
    '--constructor',
    '--no-json',
    '--help=1',
    '--sed',
    '',
    ' ',
    '\u001b[31m',
  ),
)
const number = fc.constantFrom('1', '4', '4096', 'sobol', '0', '-1', '1e3', '200001', '999999999', ' 2', '２', '')

const options = fc.oneof(
  { weight: 6, arbitrary: settings.map((setting) => ['--set', setting]) },
  {
    weight: 2,
    arbitrary: fc.tuple(
      fc.constantFrom('--replicates', '--workers', '--seed', '--patients', '--randomisations', '--sampling'),
      number,
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(
      fc.constantFrom('--arms', '--out', '--csv', '--assess'),
      fc.oneof(fc.constantFrom('ffs', 'ffs,ffs', 'ffs, eomRa2', ',', '__proto__'), noise),
    ),
  },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom('--terms', '--episodes', '--therapies'), noise) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('--json', '--template', '--help', '-h', '--version', '-v').map((flag) => [flag]),
  },
  { weight: 1, arbitrary: noise.map((word) => [word]) },
)

const verbs = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(['run', 'scenario.json'], ['run', 'scenario.json'], ['expect', 'scenario.json']),
  },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom(...Object.keys(providerContracts), ...Object.keys(therapyContracts), 'toString', '__proto__', 'eom')
      .map((contract) => ['settle', contract]),
  },
  { weight: 1, arbitrary: fc.array(noise, { maxLength: 2 }) },
)

const joined = ([flag, value]: readonly string[]): readonly string[] =>
  value === undefined ? [flag] : [`${flag}=${value}`]

const cases = fc
  .tuple(verbs, fc.array(fc.tuple(options, fc.boolean()), { maxLength: 4 }))
  .map(([verb, all]) => [...verb, ...all.flatMap(([option, join]) => (join ? joined(option) : option))])

const file = readFileSync(new URL('../../scenarios/medicare-practice.json', import.meta.url), 'utf8')

export const argumentsTarget = target('arguments', cases, (argv) => {
  const command = parseCommand(argv)
  if (command.kind === 'refused') return command.issues
  if (command.kind === 'settle' && [command.table, command.terms, command.out].includes(''))
    fail('a file without a name')
  if (command.kind !== 'run' && command.kind !== 'expect') return undefined
  if (command.scenario === '') fail('a file without a name')
  const opened = openScenario(file, { arms: undefined, ...command })
  return opened.kind === 'refused' ? opened.issues : undefined
})
