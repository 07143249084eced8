// The command line, parsed to what is to be done or to the issues that forbid it.

import { parseArgs } from 'node:util'
import { bookKindOf, type ContractId, contractNamed } from '../sim/book/book.ts'
import { presetIds } from '../sim/presets/index.ts'
import { nearestName } from '../sim/scenario/nearest-name.ts'
import type { Issue } from '../sim/scenario/types.ts'

export interface RunCommand {
  readonly kind: 'run'
  readonly scenario: string
  /** "path=value", in the order in which they apply. */
  readonly settings: readonly string[]
  readonly arms: readonly string[] | undefined
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

export type Command = { readonly kind: 'help' } | { readonly kind: 'version' } | RunCommand | SettleCommand | { readonly kind: 'refused'; readonly issues: readonly Issue[] }

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
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const
const flags = Object.keys(options)
const switches = flags.filter((flag) => options[flag as keyof typeof options].type === 'boolean')
/** Options of one command only. */
const settleFlags = ['terms', 'episodes', 'therapies', 'json', 'template']
const runFlags = ['replicates', 'seed', 'workers', 'arms', 'set', 'csv', 'assess']

export const usage = `Usage: casemix run <scenario.json> [options]
       casemix settle <contract> --episodes FILE | --therapies FILE [options]

The scenario is a file, or preset:NAME for a product's published contracts (${presetIds.join(', ')}).
Simulates a scenario's patients once, settles them under every arm and reports how payer spend and
practice margin are distributed across replicates.

  --replicates N     simulated panel histories, instead of the scenario's number
  --seed TEXT        seed, instead of the scenario's
  --arms ID,ID       only these arms, in this order
  --set PATH=VALUE   set one value of the scenario, e.g. world.therapyCost.all=1.2; may be repeated
  --workers N        worker threads (default: one a core); results do not depend on it
  --out FILE         write the results as JSON (scenarios/results.schema.json describes it)
  --csv DIRECTORY    write replicates.csv, one row an arm and replicate
  --assess FILE      write how well each set of covariates predicts spending (R², calibration by tenths) as JSON

Settles a table of one's own under a contract, without simulation. casemix settle <contract> --help lists
the contract's columns and terms.

  --terms FILE       JSON with the terms that differ from the contract's defaults
  --episodes FILE    CSV of episodes, for a provider contract
  --therapies FILE   CSV of treated patients, for a therapy contract
  --out FILE         write the ledger as CSV, one row a transfer with the rule that produced it
  --json             print totals, reconciliations and ledger as JSON
  --template         print a ready example; with --terms and --episodes or --therapies, write it there

  --help, --version

Exit status: 0 done, 1 failed, 2 bad input, 130 interrupted.
`

/** What the arguments (without node and program) ask for. All issues are collected. */
export function parseCommand(argv: readonly string[]): Command {
  const { values, positionals, tokens } = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true })
  if ((values.help === true && positionals[0] !== 'settle') || (positionals[0] === 'settle' && positionals[1] === undefined && values.help === true) || argv.length === 0)
    return { kind: 'help' }
  if (values.version === true) return { kind: 'version' }

  const issues: Issue[] = []
  const refuse = (path: string, message: string, hint: string) => issues.push({ path, message, hint })
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    if (!flags.includes(token.name)) {
      const meant = nearestName(token.name, flags)
      refuse(token.rawName, 'This is not an option.', meant === undefined ? 'See casemix --help.' : `Did you mean --${meant}?`)
    } else if (!switches.includes(token.name) && (token.value === undefined || (!token.inlineValue && token.value.startsWith('--')))) {
      refuse(token.rawName, 'This option needs a value.', `Write ${token.rawName} VALUE or ${token.rawName}=VALUE.`)
    }
  }
  if (issues.length > 0) return { kind: 'refused', issues }

  if (positionals[0] === 'settle') return parseSettle(positionals.slice(1), values as SettleValues, refuse, issues)
  const [verb, scenario, ...rest] = positionals
  if (verb !== 'run') refuse('command', verb === undefined ? 'None is given.' : `"${verb}" is not a command.`, 'Write casemix run <scenario.json> or casemix settle <contract>.')
  else if (scenario === undefined) refuse('scenario', 'No file is given.', 'Write casemix run <scenario.json>.')
  for (const flag of settleFlags) if (values[flag as keyof typeof values] !== undefined) refuse(`--${flag}`, 'This option belongs to casemix settle.', 'Leave it out.')
  for (const extra of rest) refuse('scenario', `One file is run at a time; "${extra}" is left over.`, 'Quote a name with spaces.')

  const text = (name: 'replicates' | 'seed' | 'workers' | 'arms' | 'out' | 'csv' | 'assess'): string | undefined => values[name] as string | undefined
  const whole = (name: 'replicates' | 'workers'): number | undefined => {
    const given = text(name)
    if (given === undefined) return undefined
    if (!/^[1-9][0-9]{0,8}$/.test(given)) refuse(`--${name}`, `"${given}" is not a whole number of at least 1.`, `For example --${name} 4.`)
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
  if (issues.length > 0) return { kind: 'refused', issues }
  return { kind: 'run', scenario, settings, arms, workers, out: text('out'), csv: text('csv'), assess: text('assess') }
}

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

function parseSettle(positionals: readonly string[], values: SettleValues, refuse: (path: string, message: string, hint: string) => void, issues: Issue[]): Command {
  const [name, ...rest] = positionals
  for (const flag of runFlags) if (values[flag] !== undefined) refuse(`--${flag}`, 'This option belongs to casemix run.', 'Leave it out.')
  for (const extra of rest) refuse('contract', `One contract settles a table at a time; "${extra}" is left over.`, 'Leave it out.')
  const contract =
    name === undefined ? { path: 'contract', message: 'None is given.', hint: 'Write casemix settle <contract>, such as casemix settle eomRa2.' } : contractNamed(name)
  if (typeof contract === 'object') return { kind: 'refused', issues: [...issues, contract] }
  const kind = bookKindOf(contract)
  const other = kind === 'episodes' ? 'therapies' : 'episodes'
  if (values[other] !== undefined) refuse(`--${other}`, `${contract} settles ${kind}.`, `Write --${kind} FILE.`)
  const table = values[kind]
  const template = values.template === true
  const describe = values.help === true
  if (table === undefined && !template && !describe && issues.length === 0)
    refuse(`--${kind}`, 'No table is given.', `Write --${kind} FILE; casemix settle ${contract} --template prints an example.`)
  if (issues.length > 0) return { kind: 'refused', issues }
  return { kind: 'settle', contract, terms: values.terms, table, out: values.out, json: values.json === true, template, describe }
}
