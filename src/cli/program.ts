// The program as a function of its arguments and surroundings; main.ts supplies the real ones.

import { join } from 'node:path'
import type { AssessmentTerms } from '../sim/batch/price-arms.ts'
import { expectedCare } from '../sim/cohort/expected/expected-care.ts'
import { sortedJson } from '../sim/outcomes/sorted-json.ts'
import { app, replicatesText, resultsText, summaryOf } from '../sim/results/files.ts'
import { assessmentTerms } from '../sim/scenario/assessment-terms.ts'
import { describeIssue } from '../sim/scenario/issue.ts'
import type { Opened } from '../sim/scenario/open-scenario.ts'
import type { Issue } from '../sim/scenario/types.ts'
import { createPool, type WorkerHandle } from '../workers/pool.ts'
import { parseCommand, type RunCommand } from './arguments.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { expectation } from './expect.ts'
import { count } from './format.ts'
import { progressReporter } from './progress.ts'
import { report } from './report.ts'
import { scenarioText } from './scenario-text.ts'
import { settle } from './settle.ts'
import { usage } from './usage.ts'

export interface Surroundings {
  readonly stdout: (text: string) => void
  readonly stderr: (text: string) => void
  readonly isTerminal: boolean
  readonly cores: number
  readonly readFile: (path: string) => Promise<string>
  readonly writeFile: (path: string, text: string) => Promise<void>
  readonly open: (text: string, changes: Pick<RunCommand, 'settings' | 'arms'>) => Opened
  readonly spawn: () => WorkerHandle
  /** Raised when the user interrupts. */
  readonly signal: AbortSignal
}

/** Runs the program to its exit code. */
export async function casemix(argv: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const command = parseCommand(argv)
  switch (command.kind) {
    case 'help':
      surroundings.stdout(usage)
      return exitCodes.done
    case 'version':
      surroundings.stdout(`${app.name} ${app.version}\n`)
      return exitCodes.done
    case 'refused':
      return refuse(command.issues, surroundings)
    case 'run':
      return run(command, surroundings)
    case 'settle':
      return settle(command, surroundings).catch((error: Error) => fail(error.message, surroundings))
    case 'expect':
      return expectation(command, { ...surroundings, refuse: (issues) => refuse(issues, surroundings) }).catch(
        (error: Error) => fail(error.message, surroundings),
      )
    default:
      return command satisfies never
  }
}

async function run(command: RunCommand, surroundings: Surroundings): Promise<ExitCode> {
  const { stderr, stdout, readFile, writeFile, open, spawn, cores, signal, isTerminal } = surroundings
  // before the scenario is read: threads start meanwhile
  const pool = createPool({
    spawn,
    size: Math.min(command.workers ?? cores, command.replicates ?? Number.POSITIVE_INFINITY),
  })
  let done = 0
  try {
    const text = await scenarioText(command.scenario, readFile)
    if (typeof text !== 'string') return refuse([text], surroundings)
    const opened = open(text, command)
    if (opened.kind === 'refused') return refuse(opened.issues, surroundings)
    const { scenario, digest, plan } = opened
    const showProgress = progressReporter({ isTerminal, write: stderr }, scenario.replicates)
    const end = await pool.run(plan, {
      replicates: scenario.replicates,
      signal,
      onOutcome(outcomes) {
        done = outcomes.done
        showProgress(done)
      },
    })
    switch (end.kind) {
      case 'failed':
        return fail(end.error.message, surroundings)
      case 'cancelled':
      case 'superseded':
        stderr(
          `${isTerminal && done > 0 ? '\n' : ''}interrupted after ${count(done)} of ${count(scenario.replicates)} replicates; nothing was written\n`,
        )
        return exitCodes.interrupted
      case 'done': {
        const summary = summaryOf(end.outcomes, scenario, digest, expectedCare(plan))
        stdout(report(summary))
        if (command.out !== undefined) await writeFile(command.out, resultsText(summary))
        if (command.assess !== undefined)
          await writeFile(
            command.assess,
            sortedJson(await pool.assess(plan, assessmentTerms(scenario) as unknown as AssessmentTerms)),
          )
        if (command.csv !== undefined)
          await writeFile(join(command.csv, 'replicates.csv'), replicatesText(end.outcomes))
        return exitCodes.done
      }
      default:
        return end satisfies never
    }
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error), surroundings)
  } finally {
    pool.close()
  }
}

function refuse(issues: readonly Issue[], { stderr }: Surroundings): ExitCode {
  for (const issue of issues) stderr(`${describeIssue(issue)}\n`)
  return exitCodes.badInput
}

function fail(message: string, { stderr }: Surroundings): ExitCode {
  stderr(`casemix: ${message}\n`)
  return exitCodes.failed
}
