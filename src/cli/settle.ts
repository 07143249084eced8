// casemix settle: a table of one's own under one contract. No care is simulated, nothing is sent anywhere, and
// nothing is settled on a file with problems.

import { settleBook } from '../sim/book/book.ts'
import { columnRows, contractEntry, termRows } from '../sim/book/document.ts'
import { ledgerText, statementText } from '../sim/book/files.ts'
import { bookKindOf } from '../sim/book/kind.ts'
import type { Statement } from '../sim/book/statement.ts'
import { tableTemplate, termsTemplate } from '../sim/book/template.ts'
import { describeIssue } from '../sim/scenario/issue.ts'
import type { Issue } from '../sim/scenario/types.ts'
import type { SettleCommand } from './arguments.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { count, money, share, table } from './format.ts'

interface Surroundings {
  readonly stdout: (text: string) => void
  readonly stderr: (text: string) => void
  readonly readFile: (path: string) => Promise<string>
  readonly writeFile: (path: string, text: string) => Promise<void>
}

/** Carries out the command. */
export async function settle(command: SettleCommand, surroundings: Surroundings): Promise<ExitCode> {
  const { stdout, stderr, readFile, writeFile } = surroundings
  const { contract } = command
  if (command.describe) {
    stdout(description(command))
    return exitCodes.done
  }
  if (command.template) return writeTemplate(command, surroundings)

  const issues: Issue[] = []
  const read = async (path: string): Promise<string> =>
    readFile(path).catch((error: Error) => {
      issues.push({ path, message: 'The file cannot be read.', hint: `${error.message}.` })
      return ''
    })
  const terms = command.terms === undefined ? '' : await read(command.terms)
  const book = await read(command.table as string)
  const settled = issues.length > 0 ? { ok: false as const, issues } : settleBook(contract, terms, book)
  if (!settled.ok) {
    for (const issue of settled.issues) stderr(`${describeIssue(issue)}\n`)
    return exitCodes.badInput
  }
  if (command.out !== undefined) await writeFile(command.out, ledgerText(settled.statement))
  stdout(command.json ? statementText(settled.statement) : summary(settled.statement))
  return exitCodes.done
}

/** Prints an example table and the contract's terms, or writes them to the files named. */
async function writeTemplate(
  { contract, table: to, terms }: SettleCommand,
  { stdout, stderr, readFile, writeFile }: Surroundings,
): Promise<ExitCode> {
  const files = [
    { path: to, name: `${bookKindOf(contract)}.csv`, text: tableTemplate(contract) },
    { path: terms, name: 'terms.json', text: termsTemplate(contract) },
  ]
  const named = files.filter((file): file is { path: string; name: string; text: string } => file.path !== undefined)
  if (named.length === 0) {
    stdout(files.map(({ name, text }) => `--- ${name} ---\n${text.replaceAll('\r\n', '\n')}`).join('\n'))
    return exitCodes.done
  }
  for (const { path } of named) {
    const there = await readFile(path).then(
      () => true,
      () => false,
    )
    if (!there) continue
    stderr(`${path}: The file exists already. Name another, or remove it.\n`)
    return exitCodes.badInput
  }
  for (const { path, text } of named) await writeFile(path, text)
  stdout(`${named.map(({ path }) => path).join(' and ')} written\n`)
  return exitCodes.done
}

const shares: ReadonlySet<string> = new Set(['providerMarginShare', 'equivalentDiscountShare'])

function summary({ contract, totals, notes, reconciliations, ledger }: Statement): string {
  const rows = Object.entries(totals)
    .filter(([id, value]) => id !== 'rows' && value !== 0)
    .map(([id, value]) => [id, shares.has(id) ? share(value) : money(value)])
  const periods = reconciliations.map((r) => [
    r.practiceId === '' ? r.period : `${r.practiceId} ${r.period}`,
    count(r.episodes),
    ...[r.benchmarkUsd, r.targetUsd, r.actualUsd, r.performancePaymentUsd, r.recoupmentUsd].map(money),
  ])
  return `${contractEntry(contract as SettleCommand['contract']).label}
${count(totals.rows)} rows settled in ${count(ledger.length)} transfers
${notes.map((note) => `${note}\n`).join('')}
${table(rows.length === 0 ? [['no money moved', '']] : rows)}
${periods.length === 0 ? '' : `\n${table([['Performance period', 'Episodes', 'Benchmark', 'Target', 'Actual', 'PBP', 'PBR'], ...periods])}\n`}`
}

function description({ contract }: SettleCommand): string {
  const { label, doc } = contractEntry(contract)
  const columns = columnRows(contract).map(
    ({ id, unit, required, blank, doc }) =>
      `  ${id} (${unit}; ${required ? 'must be there' : 'optional'}${blank === '' ? '' : `; blank: ${blank}`})\n    ${doc}`,
  )
  const terms = termRows(contract).map(({ id, unit, standard, doc }) => `  ${id} = ${standard} (${unit})\n    ${doc}`)
  return `${contract}: ${label}\n${doc}\n\nColumns of --${bookKindOf(contract)}:\n${columns.join('\n')}\n\nTerms, with their defaults:\n${terms.join('\n')}\n`
}
