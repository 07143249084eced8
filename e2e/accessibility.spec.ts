import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { dial, menu, open, runIsDone } from './page.ts'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page }).withTags(rules).analyze()
  return found.violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
}

const unfoldAll = (page: Page) =>
  page.locator('main details').evaluateAll((all) => {
    for (const details of all as HTMLDetailsElement[]) details.open = true
  })

/** Every state of the page that has marks of its own. */
const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'dots, every dial open and one moved, a source note': async (page) => {
    await open(page, { world: { therapyCost: { all: 1.2 } } })
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
  'the menu while a run is under way': async (page) => {
    await open(page, { replicates: 200_000 })
    await expect(page.getByRole('img', { name: /^Fifty dots/ })).toHaveCount(2)
    await menu(page).click()
    await page.getByRole('button', { name: 'Save results (JSON)' }).hover()
  },
  'a link with mistakes': async (page) => {
    await open(page, { seed: '' })
    await expect(page.getByRole('alert')).toBeVisible()
    await runIsDone(page)
  },
  'a refused file': async (page) => {
    await open(page)
    await runIsDone(page)
    await page.getByLabel('Scenario file').setInputFiles({ name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from('{') })
    await expect(page.getByRole('dialog')).toBeVisible()
  },
  'the evidence': async (page) => {
    await open(page, {}, { page: 'evidence', query: 'EOM' }) // rows are alike: a part of them stands for all
    await expect(page.getByRole('searchbox')).toBeVisible()
  },
}

const narrowToo = new Set(['dots, every dial open and one moved, a source note', 'exceedance curves', 'the menu while a run is under way', 'the evidence'])

for (const [state, reach] of Object.entries(states)) {
  test(`WCAG 2.2 AA holds in light and dark colours: ${state}`, async ({ page }) => {
    await reach(page)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      expect(await violations(page), colorScheme).toEqual([])
    }
  })
  if (!narrowToo.has(state)) continue
  test(`WCAG 2.2 AA holds 390 pixels wide: ${state}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await reach(page)
    expect(await violations(page)).toEqual([])
  })
}

test('no width scrolls sideways', async ({ page }) => {
  const views = [{ chart: 'dots' }, { chart: 'exceedance' }, { chart: 'paired' }, { page: 'evidence' }] as const
  for (const view of views) {
    await open(page, { world: { therapyCost: { all: 1.2 } } }, view)
    await expect(page.locator('main h1')).toBeVisible()
    await (view === views[3] ? Promise.resolve() : runIsDone(page))
    await unfoldAll(page)
    for (const width of [360, 390, 1440, 1920]) {
      await page.setViewportSize({ width, height: 900 })
      await page.waitForTimeout(80) // charts follow their own width
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(beyond, `${JSON.stringify(view)} at ${width}`).toBeLessThanOrEqual(0)
    }
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
