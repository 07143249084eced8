// A book of one's own on the page, and the same by the command line.

import { execFile, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { expect, type Page, type TestInfo, test } from '@playwright/test'
import { bookKindOf } from '../src/sim/book/kind.ts'
import { type ContractId, providerContracts, therapyContracts } from '../src/sim/contracts/index.ts'
import { books, otherTerms } from './books.ts'
import { downloaded, open, problemsOf } from './page.ts'

const program = 'dist/cli/casemix.mjs'
const casemix = (...args: string[]) => spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' })

const contractMenu = (page: Page) => page.getByRole('combobox', { name: '1 · Contract' })
const settlement = (page: Page) => page.getByRole('region', { name: '3 · Settlement' })
const termsHead = (page: Page) => page.locator('summary', { hasText: /^Terms/ })
const openTable = (page: Page, kind: string, text: string, name = 'book.csv') =>
  page
    .getByLabel(`Drop a CSV of ${kind} here, or choose a file`)
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
const openTerms = (page: Page, terms: object | string) =>
  page.getByLabel('Open terms…').setInputFiles({
    name: 'terms.json',
    mimeType: 'application/json',
    buffer: Buffer.from(typeof terms === 'string' ? terms : JSON.stringify(terms)),
  })

/** Opens the page where nothing is simulated to speak of. */
const openPage = (page: Page) => open(page, { replicates: 1 }, { page: 'settle' })

/** What the command line makes of the same contract, terms and table. */
async function byCommand(info: TestInfo, contract: ContractId, terms: string, table: string) {
  const [termsFile, tableFile, ledgerFile] = ['terms.json', 'table.csv', 'ledger.csv'].map((name) =>
    info.outputPath(name),
  )
  writeFileSync(termsFile, terms)
  writeFileSync(tableFile, table)
  const { stdout } = await promisify(execFile)(process.execPath, [
    program,
    'settle',
    contract,
    '--terms',
    termsFile,
    `--${bookKindOf(contract)}`,
    tableFile,
    '--json',
    '--out',
    ledgerFile,
  ])
  return { json: stdout, ledger: readFileSync(ledgerFile, 'utf8') }
}
const byPage = async (page: Page) => ({
  json: await downloaded(page, 'Save settlement (JSON)'),
  ledger: await downloaded(page, 'Save ledger (CSV)'),
})

/** Settles the table under the contract and terms by page and by command line; both must write the same bytes. */
async function settlesAlike(
  page: Page,
  info: TestInfo,
  contract: ContractId,
  terms: object,
  table: string,
): Promise<void> {
  const commanded = byCommand(info, contract, JSON.stringify(terms), table) // meanwhile the page settles it too
  await contractMenu(page).selectOption(contract)
  await openTerms(page, terms)
  await expect(termsHead(page)).toHaveText(`Terms, ${Object.keys(terms).length} changed`)
  await openTable(page, bookKindOf(contract), table, `${contract}.csv`)
  await expect(settlement(page).getByText(`${contract}.csv, 40 rows, read without problems.`)).toBeVisible()
  const shown = await byPage(page)
  const command = await commanded
  expect(JSON.parse(shown.json), contract).toEqual(JSON.parse(command.json))
  expect(shown, contract).toEqual(command)
}

test('episodes settle under every EOM and OCM arrangement as by the command line, byte for byte', async ({
  page,
}, info) => {
  await openPage(page)
  for (const contract of ['ocmOneSided', 'ocmTwoSided', 'ocmAlternativeTwoSided', 'eomRa1', 'eomRa2'] as const) {
    await settlesAlike(page, info, contract, { aggregateQualityScore: 0.9, sequestrationShare: 0.011 }, books.episodes)
    await expect(settlement(page).getByRole('region', { name: 'Performance periods' }).locator('tbody tr')).toHaveCount(
      3,
    )
    const settled = await totals(page)
    expect(settled.performancePaymentUsd, contract).toBeDefined()
    expect(settled.recoupmentUsd !== undefined, contract).toBe(contract !== 'ocmOneSided')
    await settlesAlike(page, info, contract, otherTerms(contract), books.richEpisodes)
  }
})

test('treated patients settle under every therapy contract as by the command line, byte for byte', async ({
  page,
}, info) => {
  await openPage(page)
  for (const contract of Object.keys(therapyContracts) as (keyof typeof therapyContracts)[])
    await settlesAlike(page, info, contract, otherTerms(contract), books.richTherapies)
})

const totals = (page: Page) =>
  settlement(page)
    .locator('dl > div')
    .evaluateAll((all) =>
      Object.fromEntries(
        all.map((each) => [each.querySelector('code')?.textContent, each.querySelector('dd')?.textContent]),
      ),
    )
const ledgerRows = (page: Page) =>
  settlement(page)
    .getByRole('region', { name: 'Ledger' })
    .locator('tbody tr')
    .evaluateAll((all) => all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent)))

test('a dropped table is settled to the cent, with the rule behind every transfer', async ({ page }) => {
  await openPage(page)
  await contractMenu(page).selectOption({ label: 'EOM, risk arrangement 1' })
  await openTerms(page, { aggregateQualityScore: 1 })
  const table = [
    'episodeId,cancer,startDate,actualUsd,benchmarkUsd',
    ...Array.from({ length: 10 }, (_, i) => `e${i},breast,2025-03-01,920000,1000000`),
  ].join('\r\n')
  const dropped = await page.evaluateHandle((text) => {
    const data = new DataTransfer()
    data.items.add(new File([text], 'ten.csv', { type: 'text/csv' }))
    return data
  }, table)
  await page.getByText('Drop a CSV of episodes here, or choose a file').dispatchEvent('drop', { dataTransfer: dropped })
  await expect(settlement(page).getByRole('status')).toHaveText('ten.csv, 10 rows, read without problems.')
  // benchmark 10,000,000, target 96 %: 400,000 below it is the stop-gain of 4 %; sequestration leaves 98 %
  expect(await totals(page)).toMatchObject({
    benchmarkUsd: '$10,000,000.00',
    targetUsd: '$9,600,000.00',
    actualUsd: '$9,200,000.00',
    performancePaymentUsd: '$392,000.00',
    payerSpendUsd: '$9,592,000.00',
  })
  const rows = await ledgerRows(page)
  expect(rows).toHaveLength(11)
  expect(rows[0]).toEqual(['e0', '2025-01', 'payer', 'economy', '$920,000.00', 'Claims of the episode, as uploaded'])
  expect(rows[10].slice(0, 5)).toEqual(['', '2025-01', 'payer', 'practice', '$392,000.00'])
  expect(rows[10][5]).toMatch(
    /^Performance-based payment, target less actual within its cap: 2025-01 to 2025-06; see the period as reconciled\.$/,
  )
  const periods = settlement(page).getByRole('region', { name: 'Performance periods' }).locator('tbody tr')
  await expect(periods).toHaveText([
    /2025-01\s*10\s*\$10,000,000\.00\s*\$9,600,000\.00\s*\$10,000,000\.00\s*\$9,200,000\.00\s*\$392,000\.00\s*\$0\.00/,
  ])
})

test('a table with errors is listed line by line as on the command line, settles nothing, and settles once mended', async ({
  page,
}, info) => {
  await openPage(page)
  const bad =
    'episodeId,cancer,startDate,actualUsd,benchmarkUsd\na,breats,2025-02-30,-5,\nb,lung,2025-01-01,12,13\nc,lung,2025-01-01\n'
  await openTable(page, 'episodes', bad)
  await expect(settlement(page).getByRole('alert')).toHaveText('book.csv has 5 problems; nothing was settled.')
  const listed = (await settlement(page).getByRole('listitem').allTextContents()).map((text) =>
    text.replace(/\s+/g, ' '),
  )
  const file = info.outputPath('bad.csv')
  writeFileSync(file, bad)
  const { status, stdout, stderr } = casemix('settle', 'eomRa2', '--episodes', file)
  expect([status, stdout]).toEqual([2, ''])
  expect(listed).toEqual(
    stderr
      .trimEnd()
      .split('\n')
      .map((line) => line.replace(/^(.*?): /, '$1 ')),
  )
  for (const [i, at] of [
    'line 2, cancer',
    'line 2, startDate',
    'line 2, actualUsd',
    'line 2, benchmarkUsd',
    'line 4',
  ].entries())
    expect(listed[i]).toContain(`episodes ${at} `)
  await expect(page.getByRole('button', { name: /^Save (ledger|settlement)/ })).toHaveCount(0)
  await expect(settlement(page).getByRole('table')).toHaveCount(0)

  await openTable(
    page,
    'episodes',
    bad.replace('breats,2025-02-30,-5,', 'breast,2025-02-28,5,6').replace('c,lung,2025-01-01', 'c,lung,2025-01-01,7,8'),
  )
  await expect(settlement(page).getByRole('status')).toHaveText('book.csv, 3 rows, read without problems.')
  await expect(settlement(page).getByRole('alert')).toHaveCount(0)
  expect(await totals(page)).toMatchObject({ benchmarkUsd: '$27.00', actualUsd: '$24.00' })
})

test('a header that is not the table’s is told by its nearest name', async ({ page }) => {
  await openPage(page)
  await openTable(page, 'episodes', 'episodeId,cancer,startdate,actualUsd,benchmarkUsd\na,lung,2025-01-01,1,1')
  await expect(settlement(page).getByRole('listitem').first()).toHaveText(
    /episodes line 1 "startdate" is not a column here\.\s+Did you mean "startDate"\?/,
  )
})

test('every contract settles its example, and no request leaves the page', async ({ page }) => {
  const problems = problemsOf(page)
  await openPage(page)
  await page.waitForLoadState('networkidle')
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('websocket', (socket) => requests.push(socket.url()))
  const options = await contractMenu(page)
    .locator('option')
    .evaluateAll((all) => (all as HTMLOptionElement[]).map(({ value }) => value))
  expect(options).toEqual([...Object.keys(providerContracts), ...Object.keys(therapyContracts)])
  for (const contract of options) {
    await contractMenu(page).selectOption(contract)
    await page.getByRole('button', { name: 'Use an example' }).click()
    await expect(settlement(page).getByRole('status'), contract).toHaveText(
      'the example, 4 rows, read without problems.',
    )
    expect(Object.keys(await totals(page)), contract).toContain('payerSpendUsd')
    expect((await ledgerRows(page)).length, contract).toBeGreaterThan(0)
  }
  const { ledger } = await byPage(page)
  expect(ledger.split('\r\n').length).toBeGreaterThan(2)
  expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([])
  expect(problems).toEqual([])
})

test('the saved example and terms are what the command line’s --template writes', async ({ page }, info) => {
  await openPage(page)
  for (const [contract, kind] of [
    ['eomRa1', 'episodes'],
    ['stagedPayment', 'therapies'],
  ] as const) {
    await contractMenu(page).selectOption(contract)
    await termsHead(page).click()
    const [table, terms] = [info.outputPath(`${contract}.csv`), info.outputPath(`${contract}.json`)]
    expect(casemix('settle', contract, '--template', `--${kind}`, table, '--terms', terms).status).toBe(0)
    expect(await downloaded(page, 'Save the example')).toBe(readFileSync(table, 'utf8'))
    expect(await downloaded(page, 'Save every default')).toBe(readFileSync(terms, 'utf8'))
    const { status, stdout, stderr } = casemix('settle', contract, `--${kind}`, table, '--terms', terms)
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain('4 rows settled')
    await termsHead(page).click()
  }
})

test('terms are changed by keyboard, counted, saved, and settle as the same file does', async ({ page }, info) => {
  await openPage(page)
  await openTable(page, 'episodes', books.richEpisodes)
  await termsHead(page).focus()
  await page.keyboard.press('Enter')
  await expect(termsHead(page)).toHaveText('Terms, all at their defaults')
  const find = page.getByRole('searchbox', { name: 'Find a term' })

  const share = page.getByRole('spinbutton', { name: 'Sequestration of the payer’s part' })
  await share.focus()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('1.1')
  await page.keyboard.press('Enter')
  await expect(termsHead(page)).toHaveText('Terms, 1 changed')
  await expect(share).toBeFocused()
  await expect(share).toHaveValue('1.1')

  const choice = page.getByRole('combobox', { name: 'Site of care' })
  await choice.focus()
  await page.keyboard.press('ArrowDown')
  await expect(termsHead(page)).toHaveText('Terms, 2 changed')
  await expect(choice).toBeFocused()

  const toggle = page.getByRole('checkbox', { name: '340B prices' })
  await toggle.focus()
  await page.keyboard.press('Space')
  await expect(termsHead(page)).toHaveText('Terms, 3 changed')
  await expect(toggle).toBeFocused()

  await find.fill('termsChangeMonth')
  const month = page.getByLabel('First episode start under the 2025 terms')
  await expect(month).toHaveValue('2025-01')
  await month.fill('2025-07')
  await page.keyboard.press('Tab')
  await expect(termsHead(page)).toHaveText('Terms, 4 changed')

  const terms = await downloaded(page, 'Save what differs')
  expect(JSON.parse(terms)).toEqual({
    sequestrationShare: 0.011,
    siteOfCare: 'hospitalOutpatient',
    covered340B: true,
    termsChangeMonth: 24306,
  })
  expect(await byPage(page)).toEqual(await byCommand(info, 'eomRa2', terms, books.richEpisodes))

  await find.fill('sequestration')
  await share.fill('2')
  await page.keyboard.press('Enter')
  await expect(termsHead(page)).toHaveText('Terms, 3 changed')
  await find.fill('no such term')
  await expect(page.getByText('No term has “no such term” in its name or text.')).toBeVisible()
})

test('a term out of bounds is refused in the settlement, and a terms file with an unknown name leaves the terms as they were', async ({
  page,
}) => {
  await openPage(page)
  await page.getByRole('button', { name: 'Use an example' }).click()
  await termsHead(page).click()
  const share = page.getByRole('spinbutton', { name: 'Sequestration of the payer’s part' })
  await share.fill('200')
  await share.press('Enter')
  await expect(settlement(page).getByRole('listitem')).toHaveText(/^terms\.sequestrationShare 2 is not a share/)
  await share.fill('3')
  await share.press('Enter')
  await expect(settlement(page).getByRole('status')).toBeVisible()

  await openTerms(page, '{ "stopLosShare": 0.05 }')
  const refused = page.getByRole('alert')
  await expect(refused).toContainText('terms.stopLosShare Nothing has this name here. Did you mean "stopLossShare"?')
  await expect(termsHead(page)).toHaveText('Terms, 1 changed')
  await openTerms(page, '{ "stopLossShare": 0.05, "sequestrationShare": 0.02 }')
  await expect(refused).toHaveCount(0)
  await expect(termsHead(page)).toHaveText('Terms, 1 changed') // the share is the default again
  await expect(page.locator('li.changed')).toHaveCount(1)
})

test('the table stays while one looks through contracts and pages, and is in no link', async ({ page }) => {
  await openPage(page)
  await openTable(page, 'episodes', books.episodes)
  await contractMenu(page).selectOption('bundle')
  await expect(settlement(page).getByRole('status')).toHaveText('book.csv, 40 rows, read without problems.')
  await contractMenu(page).selectOption('annuity')
  await expect(settlement(page)).toContainText('Nothing to settle yet.')
  await contractMenu(page).selectOption('eomRa1')
  await page.getByRole('link', { name: 'Contracts' }).click()
  await expect(page).toHaveURL(/v=contracts/) // now it is an entry of the history
  await page.goBack()
  await expect(settlement(page).getByRole('status')).toHaveText('book.csv, 40 rows, read without problems.')
  expect(page.url()).not.toContain('eomRa1')
  await page.reload()
  await expect(settlement(page)).toContainText('Nothing to settle yet.')
})
