import { describe, expect, it } from 'vitest'
import { openScenario } from '../sim/scenario/open-scenario.ts'
import { parseCommand } from './arguments.ts'
import { exitCodes } from './exit-codes.ts'
import { expectation } from './expect.ts'

const run = async (argv: readonly string[]) => {
  const command = parseCommand(['expect', 'a.json', '--patients', '64', '--randomisations', '4', ...argv])
  if (command.kind !== 'expect')
    return { code: exitCodes.badInput, stdout: '', issues: command.kind === 'refused' ? command.issues : [] }
  const stage = { stdout: '', issues: [] as unknown[] }
  const code = await expectation(command, {
    stdout: (text) => {
      stage.stdout += text
    },
    readFile: async () => JSON.stringify({ schemaVersion: 1, title: 'Practice' }),
    open: openScenario,
    refuse: (issues) => {
      stage.issues.push(...issues)
      return exitCodes.badInput
    },
  })
  return { code, ...stage }
}

describe('casemix expect', () => {
  it('prints expected spending by cancer, each with its standard error, and the gain of Sobol points', async () => {
    const { code, stdout } = await run(['--sampling', 'sobol'])
    expect(code).toBe(exitCodes.done)
    expect(stdout).toMatch(/sobol sampling: 4 × 64 patients a row/)
    expect(stdout).toMatch(/^Patients +Part B drugs .* Total +Worth$/m)
    expect(stdout).toMatch(/^All( +\$[\d,]+){8} +[\d,]+\n( +± \$[\d,]+){8}$/m)
    expect(stdout).toMatch(/^Prostate /m)
    expect(stdout).toContain('not what a practice risks')
  })

  it('samples plainly unless asked otherwise, the same for the same seed', async () => {
    const { stdout } = await run(['--seed', '7'])
    expect(stdout).toMatch(/plain sampling.*seed "7"/)
    expect(stdout).not.toContain('Worth')
    expect((await run(['--seed', '7'])).stdout).toBe(stdout)
    expect((await run(['--seed', '8'])).stdout).not.toBe(stdout)
  })

  it('prints JSON of every group and metric', async () => {
    const { groups, sampling } = JSON.parse((await run(['--json'])).stdout)
    expect(sampling).toBe('plain')
    expect(groups).toHaveLength(8)
    expect(Object.keys(groups[0].metrics.totalUsd)).toEqual(['effectiveSampleSizeRatio', 'standardError', 'value'])
  })

  it.each([
    [['--patients', '100'], '100 is not a power of two. Write 128.'],
    [['--randomisations', '1'], '"1" is not a whole number of at least 2.'],
    [['--sampling', 'halton'], '"halton" is no way of sampling. Write plain or sobol.'],
    [['--replicates', '9'], 'This option belongs to casemix run.'],
  ])('refuses %j', async (argv, said) => {
    const { code, issues } = await run(argv)
    expect(code).toBe(exitCodes.badInput)
    expect(
      (issues as { message: string; hint: string }[]).map(({ message, hint }) => `${message} ${hint}`).join('\n'),
    ).toContain(said)
  })
})
