// casemix settle as a program over files in memory.

import { describe, expect, it } from 'vitest'
import { columnRows, termRows } from '../sim/book/document.ts'
import { tableTemplate, termsTemplate } from '../sim/book/template.ts'
import { casemix } from './program.ts'
import { usage } from './usage.ts'

/** Runs the program where these files are; the readers of a run are not there. */
async function run(
  argv: readonly string[],
  files: Record<string, string> = {},
  disk: 'writable' | 'full' = 'writable',
) {
  const stage = { stdout: '', stderr: '', files: { ...files } }
  const absent = (): never => {
    throw new Error('settling simulates nothing')
  }
  const code = await casemix(argv, {
    stdout(text) {
      stage.stdout += text
    },
    stderr(text) {
      stage.stderr += text
    },
    isTerminal: false,
    cores: 1,
    async readFile(path) {
      if (!(path in stage.files)) throw new Error(`ENOENT: ${path}`)
      return stage.files[path]
    },
    async writeFile(path, text) {
      if (disk === 'full') throw new Error(`ENOSPC: ${path}`)
      stage.files[path] = text
    },
    open: absent,
    spawn: absent,
    signal: new AbortController().signal,
  })
  return { code, ...stage }
}

/** Ten episodes of a half-year in 2025: benchmark 10,000,000, actual 9,200,000. */
const ten = [
  'episodeId,cancer,startDate,actualUsd,benchmarkUsd',
  ...Array.from({ length: 10 }, (_, i) => `e${i},breast,2025-03-0${(i % 9) + 1},920000,1000000`),
].join('\n')
const top = '{ "aggregateQualityScore": 1 }'
const book = { 'e.csv': ten, 't.json': top }
const eom = ['settle', 'eomRa1', '--episodes', 'e.csv', '--terms', 't.json']

describe('casemix settle', () => {
  it('prints totals and periods to the cent and ends with 0', async () => {
    const { code, stdout, stderr } = await run(eom, book)
    expect([code, stderr]).toEqual([0, ''])
    // target 96 %: 9,600,000; 400,000 below it is the stop-gain of 4 %; sequestration leaves 98 %: 392,000
    expect(stdout).toContain('EOM, risk arrangement 1\n10 rows settled in 11 transfers\n')
    expect(stdout).toMatch(/^performancePaymentUsd +\$392,000\.00$/m)
    expect(stdout).toMatch(/^payerSpendUsd +\$9,592,000\.00$/m)
    expect(stdout).toMatch(/^2025-01 +10 +\$10,000,000\.00 +\$9,600,000\.00 +\$9,200,000\.00 +\$392,000\.00 +\$0\.00$/m)
  })

  it('prints everything as JSON, with every term it was settled under', async () => {
    const { code, stdout } = await run([...eom, '--json'], book)
    expect(code).toBe(0)
    const { contract, terms, totals, reconciliations, ledger } = JSON.parse(stdout)
    expect(contract).toBe('eomRa1')
    expect(terms).toEqual({ ...JSON.parse(termsTemplate('eomRa1')), aggregateQualityScore: 1 })
    expect(totals).toMatchObject({
      rows: 10,
      benchmarkUsd: 10_000_000,
      targetUsd: 9_600_000,
      actualUsd: 9_200_000,
      performancePaymentUsd: 392_000,
      recoupmentUsd: 0,
    })
    expect(reconciliations).toHaveLength(1)
    expect(ledger.at(-1)).toMatchObject({
      id: '',
      period: '2025-01',
      kind: 'performancePayment',
      from: 'payer',
      to: 'practice',
      usd: 392_000,
    })
  })

  it('writes the ledger as CSV beside what it prints', async () => {
    const { code, stdout, files } = await run([...eom, '--out', 'ledger.csv'], book)
    expect(code).toBe(0)
    expect(stdout).toContain('10 rows settled')
    const [head, first, ...others] = files['ledger.csv'].split('\r\n')
    expect(head).toBe('id,period,month,kind,from,to,usd,rule')
    expect(first).toBe('e0,2025-01,,claimsAsUploaded,payer,economy,920000,"Claims of the episode, as uploaded"')
    expect(others).toHaveLength(11)
    expect(others[9]).toMatch(
      /^,2025-01,,performancePayment,payer,practice,392000,"Performance-based payment,.*: 2025-01 to 2025-06; .*"$/,
    )
  })

  it('settles treated patients', async () => {
    // one of two patients without a response: refunded in full at the first milestone
    const table = 'patientId,priceUsd,responded,lossMonth,deathMonth,leaveMonth\na,475000,1,,,\nb,475000,0,,,\n'
    const terms = '{ "firstMonths": 1, "firstRebateShare": 1, "secondRebateShare": 0, "lagMonths": 0 }'
    const { code, stdout } = await run(
      ['settle', 'milestoneRebate', '--therapies', 'p.csv', '--terms', 't.json', '--json'],
      { 'p.csv': table, 't.json': terms },
    )
    expect(code).toBe(0)
    expect(JSON.parse(stdout).totals).toMatchObject({
      rows: 2,
      therapyGrossUsd: 950_000,
      rebateUsd: 475_000,
      payerSpendUsd: 475_000,
    })
  })

  it('reads files that begin with a byte order mark', async () => {
    const marked = { 'e.csv': `\uFEFF${ten}`, 't.json': `\uFEFF${top}` }
    expect((await run([...eom, '--json'], marked)).stdout).toBe((await run([...eom, '--json'], book)).stdout)
  })

  it('lists every problem of terms and table with its line, writes nothing and ends with 2', async () => {
    const broken = {
      'e.csv': `${ten.split('\n')[0]}\na,breats,2025-13-01,-5,\na,lung,2025-01-01,1,1\nb,lung,2025-01-01,1`,
      't.json': '{ "stopLosShare": 0.2, "sequestrationShare": 2 }',
    }
    const { code, stdout, stderr, files } = await run([...eom, '--out', 'ledger.csv'], broken)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^terms\.sequestrationShare: 2 is not a share \(0–1\)\./),
      'terms.stopLosShare: Nothing has this name here. Did you mean "stopLossShare"?',
      'episodes line 2, cancer: "breats" is not one of the choices. Write one of breast, lung, lymphoma, myeloma, colorectal, chronicLeukemia, prostate, other.',
      'episodes line 2, startDate: "2025-13-01" is not a date. Write year, month and day, such as 2025-07-14.',
      'episodes line 2, actualUsd: "-5" is not an amount of 0 to 1,000,000,000 dollars. Write dollars, such as 41250.75.',
      expect.stringMatching(/^episodes line 2, benchmarkUsd: The cell is blank\./),
      'episodes line 4: There are 4 cells where the header has 5. Put text with commas in quotation marks.',
    ])
    expect(files).toEqual(broken)
  })

  it.each([
    [['settle'], 'contract: None is given. Write casemix settle <contract>, such as casemix settle eomRa2.\n'],
    [['settle', 'eomR1', '--episodes', 'e.csv'], 'contract: "eomR1" is not a contract. Did you mean "eomRa1"?\n'],
    [
      ['settle', 'eomRa1'],
      '--episodes: No table is given. Write --episodes FILE; casemix settle eomRa1 --template prints an example.\n',
    ],
    [
      ['settle', 'eomRa1', '--episodes', 'e.csv', '--therapies', 'e.csv'],
      '--therapies: eomRa1 settles episodes. Write --episodes FILE.\n',
    ],
    [
      ['settle', 'upfront', '--therapies', 'e.csv', '--episodes', 'e.csv'],
      '--episodes: upfront settles therapies. Write --therapies FILE.\n',
    ],
    [
      ['settle', 'eomRa1', 'eomRa2', '--episodes', 'e.csv'],
      'contract: One contract settles a table at a time; "eomRa2" is left over. Leave it out.\n',
    ],
    [
      ['settle', 'eomRa1', '--episodes', 'e.csv', '--seed', 'x'],
      '--seed: This option belongs to casemix run and expect. Leave it out.\n',
    ],
    [['run', 'e.csv', '--template'], '--template: This option belongs to casemix settle. Leave it out.\n'],
    [['settle', 'eomRa1', '--episodes', 'e.csv', '--jsn'], '--jsn: This is not an option. Did you mean --json?\n'],
    [
      ['settle', 'eomRa1', '--episodes', '--json'],
      '--episodes: This option needs a value. Write --episodes VALUE or --episodes=VALUE.\n',
    ],
    [
      ['settle', 'eomRa1', '--episodes', 'lost.csv', '--terms', 'lost.json'],
      'lost.json: The file cannot be read. ENOENT: lost.json.\nlost.csv: The file cannot be read. ENOENT: lost.csv.\n',
    ],
  ])('%j is refused', async (argv, stderr) => {
    expect(await run(argv, book)).toEqual({ code: 2, stdout: '', stderr, files: book })
  })

  it('ends with 1 and one line when a file cannot be written', async () => {
    expect(await run([...eom, '--out', 'ledger.csv'], book, 'full')).toEqual({
      code: 1,
      stdout: '',
      stderr: 'casemix: ENOSPC: ledger.csv\n',
      files: book,
    })
    expect(await run(['settle', 'eomRa1', '--template', '--terms', 'new.json'], {}, 'full')).toMatchObject({
      code: 1,
      stderr: 'casemix: ENOSPC: new.json\n',
    })
  })
})

describe('casemix settle --template', () => {
  it('prints a table and every term, which settle when saved', async () => {
    const { code, stdout } = await run(['settle', 'eomRa1', '--template'])
    expect(code).toBe(0)
    const [, table, terms] = stdout.split(/--- \S+ ---\n/)
    expect([table, terms]).toEqual([`${tableTemplate('eomRa1').replaceAll('\r\n', '\n')}\n`, termsTemplate('eomRa1')])
    const saved = await run(['settle', 'eomRa1', '--episodes', 'e.csv', '--terms', 't.json', '--json'], {
      'e.csv': table,
      't.json': terms,
    })
    expect(saved.code).toBe(0)
    expect(saved.stdout).toBe(
      (await run(['settle', 'eomRa1', '--episodes', 'e.csv', '--json'], { 'e.csv': table })).stdout,
    )
  })

  it('writes them to the files named, and never over one', async () => {
    const argv = ['settle', 'annuity', '--template', '--therapies', 'p.csv', '--terms', 't.json']
    const first = await run(argv)
    expect(first).toEqual({
      code: 0,
      stdout: 'p.csv and t.json written\n',
      stderr: '',
      files: { 'p.csv': tableTemplate('annuity'), 't.json': termsTemplate('annuity') },
    })
    const there = { 't.json': 'of the reader' }
    expect(await run(argv, there)).toEqual({
      code: 2,
      stdout: '',
      stderr: 't.json: The file exists already. Name another, or remove it.\n',
      files: there,
    })
  })
})

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

describe('casemix settle --help', () => {
  it('lists the contract’s columns, units, blanks and terms with their defaults', async () => {
    for (const contract of ['eomRa2', 'riskPool'] as const) {
      const { code, stdout } = await run(['settle', contract, '--help'])
      expect(code).toBe(0)
      for (const { id, unit, doc } of columnRows(contract))
        expect(stdout).toMatch(new RegExp(`^  ${id} ${literal(`(${unit}; `)}.*\\n    ${literal(doc)}$`, 'm'))
      for (const { id, standard, unit } of termRows(contract))
        expect(stdout).toContain(`\n  ${id} = ${standard} (${unit})\n`)
    }
  })

  it('without a contract shows how to call the program', async () => {
    expect(await run(['settle', '--help'])).toMatchObject({ code: 0, stdout: usage })
  })
})
