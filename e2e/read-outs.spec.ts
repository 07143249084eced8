import { expect, type Page, test } from '@playwright/test'
import { number, open, runIsDone } from './page.ts'

const arms = [
  { id: 'ffs', label: 'FFS', provider: { contract: 'feeForService' } },
  { id: 'eom', label: 'EOM RA2', provider: { contract: 'eomRa2' } },
  {
    id: 'rebate',
    label: 'EOM RA2 with rebate',
    provider: { contract: 'eomRa2' },
    therapies: [{ contract: 'milestoneRebate' }],
  },
]
const small = { arms, panel: { episodesPerPeriod: 60 }, replicates: 40 }

/** Rows of a table by its caption: cells of each, the row's own head first, standard errors left out. */
const rowsOf = (page: Page, caption: string | RegExp): Promise<string[][]> =>
  page
    .getByRole('table', { name: caption })
    .locator('tbody tr')
    .evaluateAll((all) =>
      all.map((row) =>
        [...row.querySelectorAll('th, td')].map((cell) => {
          const own = cell.cloneNode(true) as Element
          for (const error of own.querySelectorAll('small')) error.remove()
          return own.textContent.trim()
        }),
      ),
    )
const chart = (page: Page, title: string | RegExp) =>
  page.locator('figure', { has: page.getByRole('heading', { name: title }) })

test('a run is followed by what it measured, what it did, and what the therapy contract comes to', async ({ page }) => {
  await open(
    page,
    { ...small, panel: { episodesPerPeriod: 200 }, world: { cellTherapyAccess: 5 } },
    { page: 'read-outs' },
  )
  await runIsDone(page)
  const effect = chart(page, 'What it measures, and what it did')
  await expect(
    effect.getByRole('img', {
      name: /EOM RA2: measured .* true effect .* rewarded for nothing .* fined without fault/,
    }),
  ).toBeVisible()
  await expect(effect.locator('svg[role=img] .label')).toHaveText(['EOM RA2', 'EOM RA2 with rebate']) // without a benchmark nothing is measured
  const discount = chart(page, 'Equivalent flat discount on cell and gene therapies')
  await expect(discount.locator('svg[role=img] .label')).toHaveText(['EOM RA2 with rebate'])
  const [[, , together]] = await rowsOf(page, /^Equivalent flat discount/)
  expect(number(together)).toBeGreaterThan(0)
  expect((await rowsOf(page, 'Means per episode of every party')).map(([arm]) => arm)).toEqual([
    'FFS',
    'EOM RA2',
    'EOM RA2 with rebate',
  ])
})

test('luck by panel size: five sizes, and small panels are rewarded for nothing more often', async ({ page }) => {
  await open(page, { ...small, arms: [arms[1]] }, { page: 'read-outs' })
  await runIsDone(page)
  await page.getByRole('button', { name: 'Run five panel sizes' }).click()
  await expect(page.getByRole('status').filter({ hasText: /^Running \d+ episodes a period/ })).toBeVisible()
  const table = page.getByRole('table', { name: 'False rewards and penalties by panel size' })
  await expect(table.locator('thead th').nth(9)).toBeVisible({ timeout: 40_000 })
  await expect(page.getByRole('button', { name: 'Run five panel sizes' })).toBeVisible({ timeout: 40_000 })
  const heads = (await table.locator('thead th').allInnerTexts()).map((text) => text.trim())
  expect(heads).toEqual([
    'Contract',
    ...['50', '100', '200', '500', '1,000'].flatMap((size) => [`${size} episodes: false reward`, 'false penalty']),
  ])
  const [[, ...chances]] = await rowsOf(page, 'False rewards and penalties by panel size')
  const rewards = chances.filter((_, i) => i % 2 === 0).map(number)
  // 400 practices a size: standard errors of at most 2.5 points, of a difference at most 3.5; 14 points are four of them
  expect(rewards[0], rewards.join()).toBeGreaterThan(rewards[4] + 14)
})

test('panel sizes take the place of a run under way, which says so and can be run again, and the other way round', async ({
  page,
}) => {
  await open(page, { ...small, replicates: 200_000 }, { page: 'read-outs' })
  await page.getByRole('button', { name: 'Run five panel sizes' }).click()
  await expect(page.getByText('Stopped.', { exact: true })).toBeAttached()
  await expect(page.getByRole('status').filter({ hasText: /^Running \d+ episodes a period/ })).toBeVisible()
  await page.getByRole('button', { name: 'Run again' }).click()
  await expect(page.getByRole('region', { name: 'Effect' }).getByRole('alert')).toHaveText(
    'Another run took its place.',
  )
  await expect(page.getByRole('button', { name: 'Stop' })).toBeVisible()
})

test('the risk adjustment explains more the more it sees, and never less', async ({ page }) => {
  await open(page, small, { page: 'read-outs' })
  await runIsDone(page)
  await page.getByRole('button', { name: 'Fit five sets of covariates' }).click()
  await expect(page.getByRole('table', { name: 'Explained variance (R²) by cancer' })).toBeVisible({ timeout: 40_000 })
  const rows = await rowsOf(page, 'Explained variance (R²) by cancer')
  expect(rows.map(([cancer]) => cancer)).toEqual([
    'Breast',
    'Lung',
    'Lymphoma',
    'Multiple myeloma',
    'Colorectal and small intestine',
    'Chronic leukaemia',
    'Prostate',
  ])
  for (const [cancer, ...texts] of rows) {
    const [none, ageSex, eomLike, plusSubtype, plusDeprivation] = texts.map(number)
    expect([none, ageSex, eomLike, plusSubtype, plusDeprivation], cancer).toEqual(
      [none, ageSex, eomLike, plusSubtype, plusDeprivation].toSorted((a, b) => a - b),
    )
    expect(plusSubtype, cancer).toBeGreaterThan(none)
  }
  const calibration = page.getByRole('table', { name: 'Calibration by tenth of the prediction' })
  await expect(calibration.locator('tbody tr')).toHaveCount(7)
  const before = await calibration.innerText()
  await page.getByRole('combobox', { name: /^Actual over predicted/ }).selectOption('none')
  expect(await calibration.innerText()).not.toBe(before)
  const mismatch = await rowsOf(page, 'Treated and attributed cancer')
  for (const [i, [cancer, ...shares]] of mismatch.entries()) expect(number(shares[i]), cancer).toBeGreaterThan(50)
})

test('four periods are drawn period by period, one asks for more', async ({ page }) => {
  await open(page, { ...small, panel: { episodesPerPeriod: 40, periods: 4 } }, { page: 'read-outs' })
  await runIsDone(page)
  const lines = page.getByRole('region', { name: 'By period' })
  await expect(lines.getByRole('heading')).toHaveText('Actual less benchmark by performance period')
  await expect(lines.locator('figure circle')).toHaveCount(arms.length * 4)
  const gap = await rowsOf(page, /^Actual less benchmark by performance period/)
  expect(gap[0]).toEqual(['FFS', '$0', '$0', '$0', '$0'])
  await lines.getByRole('combobox', { name: 'Show' }).selectOption({ label: 'Payer spend' })
  await expect(lines.getByRole('heading')).toHaveText('Payer spend by performance period')
  const spend = await rowsOf(page, /^Payer spend by performance period/)
  for (const value of spend[0].slice(1)) expect(number(value)).toBeGreaterThan(100_000)

  await open(page, small, { page: 'read-outs' })
  await runIsDone(page)
  await expect(lines).toContainText('The horizon is one performance period.')
})

test('results stand by group of patients', async ({ page }) => {
  await open(page, small, { page: 'read-outs' })
  await runIsDone(page)
  const equity = page.getByRole('region', { name: 'Equity' })
  const gap = await rowsOf(page, 'Actual less benchmark by group of patients')
  expect(gap.map(([group]) => group)).toEqual([
    ...['1 (least)', '2', '3', '4', '5 (most)'].map((quintile) => `Deprivation quintile ${quintile}`),
    'Not dual-eligible',
    'Dual-eligible',
    'White',
    'Other',
    'Hispanic',
    'Black',
  ])
  await expect(equity.locator('thead th')).toHaveText(['Patients', 'Episodes', 'EOM RA2', 'EOM RA2 with rebate'])
  // sixty episodes a practice, in each of the three ways to group them, to the rounding of each group
  const episodes = gap.map(([, text]) => number(text))
  for (const group of [episodes.slice(0, 5), episodes.slice(5, 7), episodes.slice(7)])
    expect(Math.abs(group.reduce((a, b) => a + b) - 60)).toBeLessThanOrEqual(group.length)
  await equity.getByRole('combobox', { name: 'Show' }).selectOption({ label: 'Payer spend' })
  await expect(equity.locator('thead th')).toHaveText(['Patients', 'Episodes', 'FFS', 'EOM RA2', 'EOM RA2 with rebate'])
})

test('read-outs follow an edit of the scenario', async ({ page }) => {
  await open(page, small, { page: 'read-outs' })
  await runIsDone(page)
  await page.getByRole('button', { name: 'Fit five sets of covariates' }).click()
  const fitted = page.getByRole('table', { name: 'Explained variance (R²) by cancer' })
  await expect(fitted).toBeVisible({ timeout: 40_000 })
  await page.getByRole('button', { name: /^Scenario:/ }).click()
  await page.getByRole('button', { name: 'Back to the defaults' }).click()
  await expect(fitted).toHaveCount(0) // it belonged to another scenario
  await expect(page.getByRole('button', { name: 'Fit five sets of covariates' })).toBeVisible()
})
