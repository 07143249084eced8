// The command line, parsed to what is to be done or to the issues that forbid it.

import { parseArgs } from 'node:util'
import { contractNamed } from '../sim/book/book.ts'
import { bookKindOf } from '../sim/book/kind.ts'
import type { ContractId } from '../sim/contracts/index.ts'
import type { Sampling } from '../sim/outcomes/patient-spending.ts'
import { excerpt } from '../sim/scenario/issue.ts'
import { nearestName } from '../sim/scenario/nearest-name.ts'
import type { Issue } from '../sim/scenario/types.ts'
import { PATIENTS, RANDOMISATIONS } from './usage.ts'

export interface RunCommand {
  readonly kind: 'run'
  readonly scenario: string
  /** "path=value", in the order in which they apply. */
  readonly settings: readonly string[]
  readonly arms: readonly string[] | undefined
  /** As asked for on the command line; among the settings too. */
  readonly replicates: number | undefined
  readonly workers: number | undefined
  readonly out: string | undefined
  readonly csv: string | undefined
  readonly assess: string | undefined
}

export interface SettleCommand {
  readonly kind: 'settle'
  readonly contract: ContractId
  readonly terms: string | undefined
  /** The table to settle; undefined for a template or the contract's documentation. */
  readonly table: string | undefined
  readonly out: string | undefined
  readonly json: boolean
  readonly template: boolean
  readonly describe: boolean
}

export interface ExpectCommand {
  readonly kind: 'expect'
  readonly scenario: string
  readonly settings: readonly string[]
  readonly sampling: Sampling
  /** Patients a randomisation, a power of two, and randomisations. */
  readonly patients: number
  readonly randomisations: number
  readonly json: boolean
}

export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | RunCommand
  | SettleCommand
  | ExpectCommand
  | { readonly kind: 'refused'; readonly issues: readonly Issue[] }

const options = {
  replicates: { type: 'string' },
  seed: { type: 'string' },
  workers: { type: 'string' },
  arms: { type: 'string' },
  set: { type: 'string', multiple: true },
  out: { type: 'string' },
  csv: { type: 'string' },
  assess: { type: 'string' },
  terms: { type: 'string' },
  episodes: { type: 'string' },
  therapies: { type: 'string' },
  json: { type: 'boolean' },
  template: { type: 'boolean' },
  sampling: { type: 'string' },
  patients: { type: 'string' },
  randomisations: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const
const flags = Object.keys(options)
const switches = flags.filter((flag) => options[flag as keyof typeof options].type === 'boolean')
/** Options of each command; --help and --version stand alone. */
const flagsOf = {
  run: ['replicates', 'seed', 'workers', 'arms', 'set', 'out', 'csv', 'assess'],
  settle: ['terms', 'episodes', 'therapies', 'out', 'json', 'template'],
  expect: ['seed', 'set', 'sampling', 'patients', 'randomisations', 'json'],
} as const
type Verb = keyof typeof flagsOf

/** What the arguments (without node and program) ask for. All issues are collected. */
export function parseCommand(argv: readonly string[]): Command {
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  if (
    (values.help === true && positionals[0] !== 'settle') ||
    (positionals[0] === 'settle' && positionals[1] === undefined && values.help === true) ||
    argv.length === 0
  )
    return { kind: 'help' }
  if (values.version === true) return { kind: 'version' }

  const issues: Issue[] = []
  const refuse = (path: string, message: string, hint: string) => issues.push({ path, message, hint })
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    if (!flags.includes(token.name)) {
      const meant = nearestName(token.name, flags)
      refuse(
        /^[\w-]{1,40}$/.test(token.rawName) ? token.rawName : excerpt(token.rawName),
        'This is not an option.',
        meant === undefined ? 'See casemix --help.' : `Did you mean --${meant}?`,
      )
    } else if (switches.includes(token.name)) {
      if (token.value !== undefined)
        refuse(token.rawName, 'This option takes no value.', `Write ${token.rawName} alone.`)
    } else if (
      token.value === undefined ||
      (token.value === '' && token.name !== 'seed') ||
      (!token.inlineValue && token.value.startsWith('--'))
    ) {
      refuse(token.rawName, 'This option needs a value.', `Write ${token.rawName} VALUE or ${token.rawName}=VALUE.`)
    }
  }
  if (issues.length > 0) return { kind: 'refused', issues }

  const [verb, scenario, ...rest] = positionals
  if (verb !== 'run' && verb !== 'settle' && verb !== 'expect') {
    const verbs = 'Write casemix run <scenario.json>, casemix settle <contract> or casemix expect <scenario.json>.'
    refuse('command', verb === undefined ? 'None is given.' : `${excerpt(verb)} is not a command.`, verbs)
  } else {
    for (const flag of Object.keys(values))
      if (!takes(verb, flag)) refuse(`--${flag}`, `This option belongs to casemix ${ownersOf(flag)}.`, 'Leave it out.')
    if (verb === 'settle') return parseSettle(positionals.slice(1), values as SettleValues, refuse, issues)
    if (!scenario) refuse('scenario', 'No file is given.', `Write casemix ${verb} <scenario.json>.`)
  }
  for (const extra of rest)
    refuse('scenario', `One file is run at a time; ${excerpt(extra)} is left over.`, 'Quote a name with spaces.')

  const text = (name: keyof typeof options): string | undefined => values[name] as string | undefined
  const whole = (name: 'replicates' | 'workers' | 'patients' | 'randomisations', least = 1): number | undefined => {
    const given = text(name)
    if (given === undefined) return undefined
    if (!/^[1-9][0-9]{0,8}$/.test(given) || Number(given) < least)
      refuse(`--${name}`, `${excerpt(given)} is not a whole number of at least ${least}.`, `For example --${name} 4.`)
    return Number(given)
  }
  const replicates = whole('replicates')
  const workers = whole('workers')
  const settings = [...((values.set ?? []) as string[])]
  const seed = text('seed')
  if (replicates !== undefined) settings.push(`replicates=${replicates}`)
  if (seed !== undefined) settings.push(`seed=${seed}`)
  const arms = text('arms')
    ?.split(',')
    .map((id) => id.trim())
  const sampling = text('sampling') ?? 'plain'
  if (sampling !== 'plain' && sampling !== 'sobol')
    refuse('--sampling', `${excerpt(sampling)} is no way of sampling.`, 'Write plain or sobol.')
  const patients = whole('patients', 2) ?? PATIENTS
  if (issues.length === 0 && !Number.isInteger(Math.log2(patients)))
    refuse('--patients', `${patients} is not a power of two.`, `Write ${2 ** Math.round(Math.log2(patients))}.`)
  const randomisations = whole('randomisations', 2) ?? RANDOMISATIONS
  if (issues.length > 0) return { kind: 'refused', issues }
  if (verb === 'expect')
    return {
      kind: 'expect',
      scenario,
      settings,
      sampling: sampling as Sampling,
      patients,
      randomisations,
      json: values.json === true,
    }
  return {
    kind: 'run',
    scenario,
    settings,
    arms,
    replicates,
    workers,
    out: text('out'),
    csv: text('csv'),
    assess: text('assess'),
  }
}

const takes = (verb: Verb, flag: string): boolean =>
  flag === 'help' || (flagsOf[verb] as readonly string[]).includes(flag)
const ownersOf = (flag: string): string =>
  (Object.keys(flagsOf) as Verb[]).filter((verb) => takes(verb, flag)).join(' and ')

interface SettleValues {
  readonly terms?: string
  readonly episodes?: string
  readonly therapies?: string
  readonly out?: string
  readonly json?: boolean
  readonly template?: boolean
  readonly help?: boolean
  readonly [flag: string]: unknown
}

function parseSettle(
  positionals: readonly string[],
  values: SettleValues,
  refuse: (path: string, message: string, hint: string) => void,
  issues: Issue[],
): Command {
  const [name, ...rest] = positionals
  for (const extra of rest)
    refuse('contract', `One contract settles a table at a time; ${excerpt(extra)} is left over.`, 'Leave it out.')
  const contract =
    name === undefined
      ? {
          path: 'contract',
          message: 'None is given.',
          hint: 'Write casemix settle <contract>, such as casemix settle eomRa2.',
        }
      : contractNamed(name)
  if (typeof contract === 'object') return { kind: 'refused', issues: [...issues, contract] }
  const kind = bookKindOf(contract)
  const other = kind === 'episodes' ? 'therapies' : 'episodes'
  if (values[other] !== undefined) refuse(`--${other}`, `${contract} settles ${kind}.`, `Write --${kind} FILE.`)
  const table = values[kind]
  const template = values.template === true
  const describe = values.help === true
  if (table === undefined && !template && !describe && issues.length === 0)
    refuse(
      `--${kind}`,
      'No table is given.',
      `Write --${kind} FILE; casemix settle ${contract} --template prints an example.`,
    )
  if (issues.length > 0) return { kind: 'refused', issues }
  return {
    kind: 'settle',
    contract,
    terms: values.terms,
    table,
    out: values.out,
    json: values.json === true,
    template,
    describe,
  }
}
