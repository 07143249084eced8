import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { chartKinds, pages, type View } from '../src/ui/state/link.ts'
import { dial, menu, open, runIsDone } from './page.ts'

const everything = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
} as const
/** Rules whose answer depends on the colours. */
const ofColours = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } as const

async function violations(page: Page, rules: typeof everything | typeof ofColours = everything): Promise<string[]> {
  const found = await new AxeBuilder({ page })
    .options({ runOnly: { ...rules, values: [...rules.values] }, resultTypes: ['violations'] })
    .setLegacyMode(true) // the page has no frames
    .analyze()
  return found.violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
  )
}

const unfoldAll = (page: Page) =>
  page.locator('main details').evaluateAll((all) => {
    for (const details of all as HTMLDetailsElement[]) details.open = true
  })

/** Two contracts over four periods. */
const few = {
  panel: { episodesPerPeriod: 60, periods: 4 },
  replicates: 40,
  arms: [
    { id: 'ffs', provider: { contract: 'feeForService' } },
    {
      id: 'eom',
      label: 'EOM with rebate',
      provider: { contract: 'eomRa2' },
      therapies: [{ contract: 'milestoneRebate' }],
    },
  ],
}

/** Every state of the page that has marks of its own. */
const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'dots, every dial open and one moved, a source note': async (page) => {
    await open(page, { world: { therapyCost: { all: 1.2 }, newTherapy: { subtype: 'lungEgfr' } } })
    await runIsDone(page)
    await unfoldAll(page)
    await expect(dial(page, 'Novel therapies')).toBeVisible()
    await page.getByRole('button', { name: 'Source of Panel size' }).click()
  },
  'exceedance curves': async (page) => {
    await open(page, {}, { chart: 'exceedance' })
    await runIsDone(page)
  },
  'paired differences': async (page) => {
    await open(page, {}, { chart: 'paired' })
    await runIsDone(page)
  },
  'a cohort of one product, everything open': async (page) => {
    await open(page, { panel: { cohort: { product: 'betiCel' }, episodesPerPeriod: 2, periods: 10 } })
    await runIsDone(page)
    await unfoldAll(page)
  },
  'the menu while a run is under way': async (page) => {
    await open(page, { replicates: 200_000 })
    await expect(page.getByRole('img', { name: /^Fifty dots/ })).toHaveCount(2)
    await menu(page).click()
    await page.locator('summary', { hasText: 'Product contracts' }).click()
    await page.getByRole('button', { name: 'Save results (JSON)' }).hover()
  },
  'a link with mistakes': async (page) => {
    await open(page, { seed: '' })
    await expect(page.getByRole('alert')).toBeVisible()
    await expect(page.getByRole('img', { name: /^Fifty dots/ })).toHaveCount(2)
  },
  'a refused file': async (page) => {
    await open(page)
    await runIsDone(page)
    await page
      .getByLabel('Scenario file')
      .setInputFiles({ name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from('{') })
    await expect(page.getByRole('dialog')).toBeVisible()
  },
  'the contracts compared, in their dialog with terms and an issue': async (page) => {
    await open(page, few)
    await runIsDone(page)
    await page.getByRole('button', { name: 'EOM with rebate', exact: true }).click()
    await unfoldAll(page)
    await page.getByRole('spinbutton', { name: 'Sequestration of the payer’s part' }).fill('200')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('alert')).toBeVisible()
  },
  'the read-outs, everything asked for': async (page) => {
    await open(page, few, { page: 'read-outs' })
    await runIsDone(page)
    await page.getByRole('button', { name: 'Fit five sets of covariates' }).click()
    await expect(page.getByRole('table', { name: 'Calibration by tenth of the prediction' })).toBeVisible()
  },
  'a settled book, everything open': async (page) => {
    await open(page, few, { page: 'settle' })
    await page.getByRole('combobox', { name: '1 · Contract' }).selectOption('eomRa1')
    await page.getByRole('button', { name: 'Use an example' }).click()
    await unfoldAll(page)
    await page.getByRole('searchbox', { name: 'Find a term' }).fill('cap') // terms are alike: a part of them stands for all
    await page.getByRole('spinbutton').first().fill('3')
    await page.keyboard.press('Enter')
    await expect(page.locator('summary', { hasText: 'Terms, 1 changed' })).toBeVisible()
    await expect(page.getByRole('region', { name: 'Ledger' })).toBeVisible()
  },
  'a refused book and refused terms': async (page) => {
    await open(page, few, { page: 'settle' })
    await page
      .getByLabel('Drop a CSV of episodes here')
      .setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from('episodeId,cancr\na,b') })
    await page
      .getByLabel('Open terms…')
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{ "stopLosShare": 1 }') })
    await page.locator('summary', { hasText: /^Terms/ }).click()
    await page.getByRole('searchbox', { name: 'Find a term' }).fill('cap')
    await expect(page.getByRole('alert')).toHaveCount(2)
  },
  'the contracts': async (page) => {
    await open(page, few, { page: 'contracts' })
    for (const id of ['feeForService', 'milestoneRebate'])
      await page.locator('summary', { hasText: id }).first().click()
    await expect(page.getByText('firstRebateShare', { exact: true })).toBeVisible()
  },
  'the evidence': async (page) => {
    await open(page, {}, { page: 'evidence', query: 'EOM' }) // rows are alike: a part of them stands for all
    await expect(page.getByRole('searchbox')).toBeVisible()
  },
}

/** States that have another layout on a narrow screen; popovers are placed when they open, so their states are reached anew. */
const narrowToo: Readonly<Record<string, 'as it is' | 'reached anew'>> = {
  'dots, every dial open and one moved, a source note': 'reached anew',
  'exceedance curves': 'as it is',
  'the menu while a run is under way': 'reached anew',
  'the contracts compared, in their dialog with terms and an issue': 'as it is',
  'the read-outs, everything asked for': 'as it is',
  'a settled book, everything open': 'as it is',
  'the contracts': 'as it is',
  'the evidence': 'as it is',
}

for (const [state, reach] of Object.entries(states)) {
  test(`WCAG 2.2 AA holds in light and dark colours, and 390 pixels wide: ${state}`, async ({ page }) => {
    await reach(page)
    expect(await violations(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    expect(await violations(page, ofColours), 'dark').toEqual([])
    if (narrowToo[state] === undefined) return
    await page.setViewportSize({ width: 390, height: 844 })
    if (narrowToo[state] === 'reached anew') {
      await page.goto('about:blank')
      await reach(page)
    }
    expect(await violations(page), 'narrow').toEqual([])
  })
}

const ways: readonly Partial<View>[] = [
  ...chartKinds.map((chart) => ({ chart })),
  ...pages.filter((each) => each !== 'compare').map((each) => ({ page: each })),
]
for (const view of ways) {
  test(`no width scrolls sideways: ${Object.values(view)}`, async ({ page }) => {
    await open(
      page,
      { world: { therapyCost: { all: 1.2 } }, panel: { periods: 2, episodesPerPeriod: 100 }, replicates: 30 },
      view,
    )
    await expect(page.locator('main h1')).toBeVisible()
    if (view.page === undefined || view.page === 'read-outs') await runIsDone(page)
    if (view.page === 'read-outs') {
      await page.getByRole('button', { name: 'Fit five sets of covariates' }).click()
      await expect(page.getByRole('table', { name: 'Treated and attributed cancer' })).toBeVisible()
    }
    if (view.page === 'settle') await page.getByRole('button', { name: 'Use an example' }).click()
    await unfoldAll(page)
    for (const width of [360, 390, 768, 1440, 1920]) {
      await page.setViewportSize({ width, height: 900 })
      await page.waitForTimeout(80) // charts follow their own width
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(beyond, `at ${width}`).toBeLessThanOrEqual(0)
    }
  })
}

test('the dialog of the contracts compared scrolls sideways at no width', async ({ page }) => {
  await open(page, few)
  await runIsDone(page)
  await page.getByRole('button', { name: 'EOM with rebate', exact: true }).click()
  await unfoldAll(page)
  for (const width of [360, 390, 768, 1440, 1920]) {
    await page.setViewportSize({ width, height: 900 })
    const beyond = await page.getByRole('dialog').evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)
    expect(beyond, `at ${width}`).toBeLessThanOrEqual(0)
  }
})

test('the theme is toggled, named by what it leads to, and remembered', async ({ page }) => {
  await open(page)
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const light = await paper()
  await page.getByRole('button', { name: 'Dark theme' }).click()
  await expect(page.getByRole('button', { name: 'Light theme' })).toBeVisible()
  const dark = await paper()
  expect(dark).not.toBe(light)
  await page.reload()
  await expect(page.getByRole('button', { name: 'Light theme' })).toBeVisible()
  expect(await paper()).toBe(dark)
  await page.getByRole('button', { name: 'Light theme' }).click()
  expect(await paper()).toBe(light)
})
