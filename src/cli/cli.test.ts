// The program as a whole, over an engine that computes a known function, and its parts.

import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import type { Engine } from '../sim/batch.ts'
import { csv } from '../sim/outcomes/csv.ts'
import { detailColumnCount, detailedReplicates } from '../sim/outcomes/details.ts'
import { armColumn, careColumn, columnCount } from '../sim/outcomes/metrics.ts'
import { sortedJson } from '../sim/outcomes/sorted-json.ts'
import type { Plan } from '../sim/plan.ts'
import { compile } from '../sim/scenario/compile.ts'
import { defaultScenario } from '../sim/scenario/parse.ts'
import type { Scenario } from '../sim/scenario/types.ts'
import { inProcessSimulator } from '../workers/in-process.ts'
import { parseCommand } from './arguments.ts'
import { percent, table, usd } from './format.ts'
import { casemix, type Surroundings } from './program.ts'
import { progressReporter } from './progress.ts'
import { resultsSchema } from './results-schema.ts'
import { writeWhole } from './write-file.ts'

const plan = compile(defaultScenario())
const arms = [
  { id: 'fee-for-service', label: 'Fee-for-service' },
  { id: 'bundle', label: 'Bundle, all in' },
]

/** 100 episodes a replicate; spend $30,000 an episode and $10 more with each replicate; a bundle loses in even replicates. */
const engine = (broken: boolean): Engine => ({
  priceContracts: (plan) => plan.arms.map(() => new Float64Array(0)),
  assess: () => {
    throw new Error('not asked here')
  },
  load: () => undefined,
  prepare: () => undefined,
  simulate({ firstReplicate, replicates }) {
    if (broken) throw new Error('frailty of −1')
    const values = new Float64Array(columnCount(arms.length) * replicates)
    for (let r = 0; r < replicates; r++) {
      for (let a = 0; a < arms.length; a++) {
        values[armColumn(a, 'payerSpendUsd') * replicates + r] = 3_000_000 + 1000 * (firstReplicate + r)
        values[armColumn(a, 'providerMarginUsd') * replicates + r] =
          a === 1 && (firstReplicate + r) % 2 === 0 ? -5000 : 40_000
      }
      values[careColumn(arms.length, 'episodes') * replicates + r] = 100
    }
    return {
      firstReplicate,
      replicates,
      values,
      details: new Float64Array(detailColumnCount(arms.length, 1) * detailedReplicates({ firstReplicate, replicates })),
    }
  },
})

interface Stage {
  broken?: boolean
  signal?: AbortSignal
  writeFile?: Surroundings['writeFile']
}

/** Runs the program on a stage where the scenario is a JSON with nothing but replicates. */
async function run(
  argv: string[],
  { broken = false, signal = new AbortController().signal, writeFile = undefined }: Stage = {},
) {
  const stage = {
    stdout: '',
    stderr: '',
    files: {} as Record<string, string>,
    /** Started, of these running, and running when the scenario was opened. */
    workers: 0,
    living: 0,
    livingAtOpening: 0,
  }
  const code = await casemix(argv, {
    stdout(text) {
      stage.stdout += text
    },
    stderr(text) {
      stage.stderr += text
    },
    isTerminal: false,
    cores: 2,
    async readFile(path) {
      if (path !== 'base.json') throw new Error(`ENOENT: ${path}`)
      return 'text'
    },
    async writeFile(path, text) {
      await writeFile?.(path, text)
      stage.files[path] = text
    },
    open(_, { settings }) {
      stage.livingAtOpening = stage.living
      const given = new Map(settings.map((setting) => setting.split('=') as [string, string]))
      const replicates = Number(given.get('replicates') ?? 100)
      const seed = given.get('seed') ?? 'one'
      if (seed === '')
        return { kind: 'refused', issues: [{ path: 'seed', message: '"" is empty.', hint: 'Write any text.' }] }
      const scenario = { title: 'Worked example', seed, replicates, arms } as unknown as Scenario
      return { kind: 'opened', scenario, digest: 'abc', plan: { ...plan, arms } as unknown as Plan }
    },
    spawn: () => {
      stage.workers++
      stage.living++
      return {
        simulator: inProcessSimulator(engine(broken)),
        onFailure: () => undefined,
        terminate: () => void stage.living--,
      }
    },
    signal,
  })
  return { code, ...stage }
}

describe('casemix run', () => {
  it('prints a table with the digits the standard errors allow and ends with 0', async () => {
    const { code, stdout, stderr } = await run(['run', 'base.json'])
    expect(code).toBe(0)
    // spend 30,000 … 30,990: mean 30,495, sd 290, standard error 29 → tens; margin of the bundle: −50 or 400 an episode, standard error 23 → tens
    expect(stdout).toContain('100 replicates of 100 episodes, seed "one", scenario abc')
    expect(stdout).toMatch(/^Bundle, all in +\$30,500 +\$30,050 to \$30,940 +\$180 +−\$50 to \$400 +50 % +0.0 %$/m)
    expect(stderr).toMatch(/^(\d+ of 100 replicates\n)*100 of 100 replicates\n$/)
  })

  it('writes a results file of the published shape, the same for any number of workers', async () => {
    const one = await run(['run', 'base.json', '--out', 'r.json', '--workers', '1'])
    const three = await run(['run', 'base.json', '--out=r.json', '--workers=3'])
    expect([one.workers, three.workers]).toEqual([1, 3])
    expect(one.files['r.json']).toBe(three.files['r.json'])
    const results = v.parse(resultsSchema, JSON.parse(one.files['r.json']))
    expect(results.app.name).toBe('casemix')
    expect(results.arms[1].probabilityOfLoss.value).toBe(0.5)
    expect(Object.keys(JSON.parse(one.files['r.json']))).toEqual([
      'app',
      'arms',
      'care',
      'pairedDifferences',
      'replicates',
      'scenario',
      'schemaVersion',
      'seed',
    ])
  })

  it('writes the published shape for a single replicate, whose standard errors are unknown', async () => {
    const { files, stdout } = await run(['run', 'base.json', '--replicates', '1', '--out', 'r.json'])
    const results = v.parse(resultsSchema, JSON.parse(files['r.json']))
    expect(results.arms[0].metrics.payerSpendUsd.perReplicate.standardError).toBeNull()
    expect(stdout).toMatch(/Fee-for-service +– /)
  })

  it('writes one row an arm and replicate', async () => {
    const { files } = await run(['run', 'base.json', '--replicates', '2', '--csv', 'tables'])
    const lines = files[join('tables', 'replicates.csv')].split('\r\n')
    expect(lines[0]).toMatch(/^arm,replicate,episodes,payerSpendUsd,providerMarginUsd,/)
    expect(lines.slice(1).map((line) => line.split(',').slice(0, 5).join(','))).toEqual([
      'fee-for-service,0,100,3000000,40000',
      'fee-for-service,1,100,3001000,40000',
      'bundle,0,100,3000000,-5000',
      'bundle,1,100,3001000,40000',
      '',
    ])
  })

  it('starts its threads before the scenario is opened, no more than the replicates asked for, and ends them', async () => {
    expect(await run(['run', 'base.json'])).toMatchObject({ workers: 2, livingAtOpening: 2, living: 0 })
    expect(await run(['run', 'base.json', '--workers', '3'])).toMatchObject({ workers: 3, livingAtOpening: 3 })
    expect(await run(['run', 'base.json', '--replicates', '1'])).toMatchObject({ workers: 1, livingAtOpening: 1 })
  })

  it('ends with 2 and the issue for a scenario that is refused or cannot be read', async () => {
    expect(await run(['run', 'base.json', '--seed', ''])).toMatchObject({
      code: 2,
      stderr: 'seed: "" is empty. Write any text.\n',
      living: 0,
    })
    expect(await run(['run', 'lost.json'])).toMatchObject({
      code: 2,
      stderr: 'lost.json: The file cannot be read. ENOENT: lost.json.\n',
      living: 0,
    })
  })

  it('opens the contracts of a product by name, and refuses a name that is none', async () => {
    expect(await run(['run', 'preset:tisaCel'])).toMatchObject({ code: 0 })
    expect(await run(['run', 'preset:tisaCell'])).toMatchObject({
      code: 2,
      stderr: 'preset:tisaCell: There is no such preset. Did you mean "tisaCel"?\n',
      living: 0,
    })
  })

  it('ends with 1 and the replicates when the simulation fails', async () => {
    const { code, stderr, files } = await run(['run', 'base.json', '--workers', '1', '--out', 'r.json'], {
      broken: true,
    })
    expect(code).toBe(1)
    expect(stderr).toBe('casemix: replicates 0–15 could not be simulated: frailty of −1\n')
    expect(files).toEqual({})
  })

  it('ends with 1 when the results cannot be written', async () => {
    const full = async () => {
      throw new Error('no space left')
    }
    expect(await run(['run', 'base.json', '--out', 'r.json'], { writeFile: full })).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('casemix: no space left\n'),
    })
  })

  it('ends with 130 and writes nothing when interrupted', async () => {
    expect(await run(['run', 'base.json', '--out', 'r.json'], { signal: AbortSignal.abort() })).toMatchObject({
      code: 130,
      files: {},
      stdout: '',
    })
  })
})

describe('the command line', () => {
  it('explains itself and names its version', async () => {
    expect(await run(['--help'])).toMatchObject({ code: 0, stdout: expect.stringContaining('Usage: casemix run') })
    expect(await run([])).toMatchObject({ code: 0, stdout: expect.stringContaining('Usage') })
    expect(await run(['--version'])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^casemix \d+\.\d+\.\d+\n$/),
    })
  })

  it('takes every option with a space or an equals sign', () => {
    expect(
      parseCommand([
        'run',
        'a.json',
        '--set',
        'world.therapyCost.all=1.2',
        '--set=title=a=b',
        '--seed',
        '7',
        '--replicates=20',
        '--arms',
        'x, y',
        '--workers',
        '3',
        '--csv',
        'd',
      ]),
    ).toEqual({
      kind: 'run',
      scenario: 'a.json',
      settings: ['world.therapyCost.all=1.2', 'title=a=b', 'replicates=20', 'seed=7'],
      arms: ['x', 'y'],
      replicates: 20,
      workers: 3,
      out: undefined,
      csv: 'd',
    })
  })

  it.each([
    [['run', 'a.json', '--sed', '7'], '--sed: This is not an option. Did you mean --seed?'],
    [['run', 'a.json', '--frobnicate'], '--frobnicate: This is not an option. See casemix --help.'],
    [['run', 'a.json', '--out'], '--out: This option needs a value.'],
    [['run', 'a.json', '--out='], '--out: This option needs a value.'],
    [['run', ''], 'scenario: No file is given.'],
    [['settle', 'eomRa1', '--template=1'], '--template: This option takes no value.'],
    [['run', 'a.json', '\u001b[2J'], 'One file is run at a time; "\\u001b[2J" is left over.'],
    [['run', 'a.json', '--out', '--csv', 'd'], '--out: This option needs a value.'],
    [['run', 'a.json', '--replicates', '0'], '--replicates: "0" is not a whole number of at least 1.'],
    [['run', 'a.json', '--workers', '1.5'], '--workers: "1.5" is not a whole number of at least 1.'],
    [['run'], 'scenario: No file is given.'],
    [['run', 'a.json', 'b.json'], 'scenario: One file is run at a time; "b.json" is left over.'],
    [['walk'], 'command: "walk" is not a command.'],
  ])('refuses %j with 2', async (argv, line) => {
    const { code, stderr } = await run(argv)
    expect(code).toBe(2)
    expect(stderr).toContain(line)
  })

  it('collects all issues', async () => {
    expect(
      (await run(['run', 'a.json', '--replicates', 'many', '--workers', 'all'])).stderr.trim().split('\n'),
    ).toHaveLength(2)
  })
})

describe('the parts of the report', () => {
  it('print dollars to the first digit of the standard error', () => {
    expect(usd(31_234, 120)).toBe('$31,200')
    expect(usd(-1234.4, 0.3)).toBe('−$1,234')
    expect(usd(31_234, 0)).toBe('$31,234')
    expect(usd(-0.2, 0.1)).toBe('$0')
    expect(usd(5, Infinity)).toBe('–')
  })

  it('print shares as per cent to the first digit of the standard error, two decimals at most', () => {
    expect(percent(0.1234, 0.012)).toBe('12 %')
    expect(percent(0.1234, 0.002)).toBe('12.3 %')
    expect(percent(0.123456, 0.0000001)).toBe('12.35 %')
    expect(percent(0, 0.001)).toBe('0.0 %')
  })

  it('align a table', () => {
    expect(
      table([
        ['a', 'b'],
        ['long', '1'],
        ['c', '1,000'],
      ]),
    ).toBe('a          b\nlong       1\nc      1,000')
  })

  it('redraw a bar on a terminal and end its line', () => {
    const written: string[] = []
    const show = progressReporter({ isTerminal: true, write: (text) => written.push(text) }, 2000)
    show(500)
    show(2000)
    expect(written).toEqual([
      `\r${'█'.repeat(6)}${'░'.repeat(18)} 500 of 2,000 replicates`,
      `\r${'█'.repeat(24)} 2,000 of 2,000 replicates\n`,
    ])
  })

  it('quote what would break a row', () => {
    expect(csv([['a,b', 'say "no"', 'two\nlines', 'plain', -0.1]])).toBe(
      '"a,b","say ""no""","two\nlines",plain,-0.1\r\n',
    )
  })

  it('sort keys at every depth', () => {
    expect(sortedJson({ b: [{ d: 1, c: Infinity }], a: 2 })).toBe(
      '{\n  "a": 2,\n  "b": [\n    {\n      "c": null,\n      "d": 1\n    }\n  ]\n}\n',
    )
  })
})

describe('writing a file', () => {
  it('replaces it whole, makes its directory and leaves no draft behind', async () => {
    const home = await mkdtemp(join(tmpdir(), 'casemix-'))
    try {
      const path = join(home, 'new', 'r.json')
      await writeWhole(path, 'first')
      await writeWhole(path, 'second')
      expect(await readFile(path, 'utf8')).toBe('second')
      expect(await readdir(join(home, 'new'))).toEqual(['r.json'])
      await writeFile(join(home, 'taken'), '')
      await expect(writeWhole(join(home, 'taken', 'r.json'), 'x')).rejects.toThrow()
      await expect(writeWhole(join(home, 'new'), 'x')).rejects.toThrow()
      expect(await readdir(home)).toEqual(['new', 'taken'])
    } finally {
      await rm(home, { recursive: true })
    }
  })
})
