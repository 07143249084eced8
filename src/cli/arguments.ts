// The command line, parsed to what is to be done or to the issues that forbid it.

import { parseArgs } from 'node:util'
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
}

export type Command = { readonly kind: 'help' } | { readonly kind: 'version' } | RunCommand | { readonly kind: 'refused'; readonly issues: readonly Issue[] }

const options = {
  replicates: { type: 'string' },
  seed: { type: 'string' },
  workers: { type: 'string' },
  arms: { type: 'string' },
  set: { type: 'string', multiple: true },
  out: { type: 'string' },
  csv: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const
const flags = Object.keys(options)

export const usage = `Usage: casemix run <scenario.json> [options]

Simulates a scenario's patients once, settles them under every arm and reports how payer spend and
practice margin are distributed across replicates.

  --replicates N     simulated panel histories, instead of the scenario's number
  --seed TEXT        seed, instead of the scenario's
  --arms ID,ID       only these arms, in this order
  --set PATH=VALUE   set one value of the scenario, e.g. world.therapyCost.all=1.2; may be repeated
  --workers N        worker threads (default: one a core); results do not depend on it
  --out FILE         write the results as JSON (scenarios/results.schema.json describes it)
  --csv DIRECTORY    write replicates.csv, one row an arm and replicate
  --help, --version

Exit status: 0 done, 1 failed, 2 bad input, 130 interrupted.
`

/** What the arguments (without node and program) ask for. All issues are collected. */
export function parseCommand(argv: readonly string[]): Command {
  const { values, positionals, tokens } = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true })
  if (values.help === true || argv.length === 0) return { kind: 'help' }
  if (values.version === true) return { kind: 'version' }

  const issues: Issue[] = []
  const refuse = (path: string, message: string, hint: string) => issues.push({ path, message, hint })
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    if (!flags.includes(token.name)) {
      const meant = nearestName(token.name, flags)
      refuse(token.rawName, 'This is not an option.', meant === undefined ? 'See casemix --help.' : `Did you mean --${meant}?`)
    } else if (token.name !== 'help' && token.name !== 'version' && (token.value === undefined || (!token.inlineValue && token.value.startsWith('--')))) {
      refuse(token.rawName, 'This option needs a value.', `Write ${token.rawName} VALUE or ${token.rawName}=VALUE.`)
    }
  }
  if (issues.length > 0) return { kind: 'refused', issues }

  const [verb, scenario, ...rest] = positionals
  if (verb !== 'run') refuse('command', verb === undefined ? 'None is given.' : `"${verb}" is not a command.`, 'Write casemix run <scenario.json>.')
  else if (scenario === undefined) refuse('scenario', 'No file is given.', 'Write casemix run <scenario.json>.')
  for (const extra of rest) refuse('scenario', `One file is run at a time; "${extra}" is left over.`, 'Quote a name with spaces.')

  const text = (name: 'replicates' | 'seed' | 'workers' | 'arms' | 'out' | 'csv'): string | undefined => values[name] as string | undefined
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
  return { kind: 'run', scenario, settings, arms, workers, out: text('out'), csv: text('csv') }
}
