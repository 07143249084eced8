// The page and the command line are two faces of one program: the same files for the same question.

import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type TestInfo, test } from '@playwright/test'
import { open, runIsDone, saved, shipped } from './page.ts'

const REPLICATES = 20
const casemix = (...args: string[]) =>
  spawnSync(process.execPath, ['dist/cli/casemix.mjs', ...args], { encoding: 'utf8' })

/** The files of a run by the command line. */
function files(info: TestInfo, path: string, ...options: string[]) {
  const folder = info.outputPath(`run${options.join('')}`)
  const { status, stderr } = casemix(
    'run',
    path,
    '--replicates',
    String(REPLICATES),
    '--out',
    join(folder, 'results.json'),
    '--csv',
    folder,
    ...options,
  )
  expect(status, stderr).toBe(0)
  return {
    json: readFileSync(join(folder, 'results.json'), 'utf8'),
    csv: readFileSync(join(folder, 'replicates.csv'), 'utf8'),
  }
}

for (const { path, file } of shipped) {
  test(`${path}: the page saves the files that the command line writes, byte for byte`, async ({ page }, info) => {
    await open(page, { ...file, replicates: REPLICATES })
    const written = files(info, path) // while the page is running
    await runIsDone(page)
    const json = await saved(page, 'Save results (JSON)')
    expect(JSON.parse(json)).toEqual(JSON.parse(written.json))
    expect(json).toBe(written.json)
    expect(await saved(page, 'Save replicates (CSV)')).toBe(written.csv)
  })
}

test('the command line writes the same for any number of workers', ({ page: _ }, info) => {
  const { path } = shipped[0]
  expect(files(info, path, '--workers', '3')).toEqual(files(info, path, '--workers', '1'))
})

test('a run that stops at a precision saves what the copied command writes', async ({ page, context }, info) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(
    page,
    { title: 'Stopped early', replicates: 50_000, panel: { episodesPerPeriod: 60 } },
    { precisionUsd: 400 },
  )
  await runIsDone(page)
  const json = await saved(page, 'Save results (JSON)')
  const scenario = info.outputPath('stopped-early.json')
  writeFileSync(scenario, await saved(page, 'Save scenario as JSON'))
  await page.getByRole('button', { name: /^Scenario:/ }).click()
  await page.getByRole('button', { name: 'Copy headless command' }).click()
  const command =
    /^node dist\/cli\/casemix\.mjs run stopped-early-[0-9a-f]{6}\.json --seed '(\w+)' --replicates (\d+)$/.exec(
      await page.evaluate(() => navigator.clipboard.readText()),
    )
  const [, seed, replicates] = command ?? []
  expect(Number(replicates)).toBeLessThan(50_000)
  casemix('run', scenario, '--seed', seed, '--replicates', replicates, '--out', info.outputPath('results.json'))
  expect(json).toBe(readFileSync(info.outputPath('results.json'), 'utf8'))
})

test('files of a run can be saved once it is done, and the menu says so before', async ({ page }) => {
  await open(page, { replicates: 200_000 })
  await page.getByRole('button', { name: /^Scenario:/ }).click()
  const button = page.getByRole('button', { name: 'Save results (JSON)' })
  await expect(button).toHaveAttribute('aria-disabled', 'true')
  await expect(button).toHaveAccessibleDescription('Available when the run is done or stopped.')
  await expect(page.getByText('Available when the run is done or stopped.')).toBeHidden()
  await button.hover()
  await expect(page.getByText('Available when the run is done or stopped.')).toBeVisible()
  let downloads = 0
  page.on('download', () => downloads++)
  await button.click({ force: true })
  await expect(page.locator('.said')).toHaveText('Available when the run is done or stopped.')
  expect(downloads).toBe(0)
})

test('a broken file ends the command line with 2 and the issues', () => {
  const info = test.info()
  const broken = info.outputPath('broken.json')
  writeFileSync(
    broken,
    '{ "schemaVersion": 1, "title": "Broken", "panel": { "episodesPerPeriod": "many" }, "wrold": {} }',
  )
  const { status, stderr, stdout } = casemix('run', broken, '--out', info.outputPath('results.json'))
  expect(status).toBe(2)
  expect(stderr).toContain('panel.episodesPerPeriod: ')
  expect(stderr).toContain('Did you mean "world"?')
  expect(stdout).toBe('')
})
