import { expect, type Page, test } from '@playwright/test'
import { afterEdit, chartTexts, dial, figures, open, runIsDone, unfold } from './page.ts'

const edited = async (page: Page) => {
  await open(page, { seed: 'a link' })
  await runIsDone(page)
  await dial(page, 'Therapy cost').focus()
  await afterEdit(page, () => page.keyboard.press('PageUp'))
  await unfold(page, 'Breast')
  await dial(page, 'HER2+ metastatic').focus()
  await afterEdit(page, () => page.keyboard.press('PageUp'))
}
const seen = async (page: Page) => ({
  title: await page.getByRole('heading', { level: 1 }).textContent(),
  changes: (await page.getByRole('region', { name: 'What changed' }).textContent())?.replace(/\s+/g, ' '),
  figures: await figures(page),
  charts: await chartTexts(page),
})

test('a reload shows the same question and the same figures', async ({ page }) => {
  await edited(page)
  const before = await seen(page)
  await expect(page).toHaveURL(/#s=/)
  await page.waitForTimeout(400) // the address follows the last edit after a pause
  await page.reload()
  await runIsDone(page)
  expect(await seen(page)).toEqual(before)
})

test('a copied link shows the same to whoever opens it', async ({ page, context, browser }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await edited(page)
  await page.getByRole('button', { name: 'Share' }).click()
  await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  const other = await browser.newPage({ reducedMotion: 'reduce' })
  await other.goto(link)
  await runIsDone(other)
  expect(await seen(other)).toEqual(await seen(page))
  await other.close()
})

test('a link that cannot be decoded says so and shows the defaults', async ({ page }) => {
  await page.goto('/#s=AAAA%%%&v=compare')
  await expect(page.getByRole('alert')).toContainText('could not be read')
  await expect(page.getByRole('img', { name: /^Fifty dots/ })).toHaveCount(2)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/in the world they were priced for/)
  await page.getByRole('button', { name: 'Dismiss' }).click()
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('a link whose scenario has mistakes lists them and shows the defaults', async ({ page }) => {
  await open(page, { world: { therapyCost: { all: -3 } } })
  await expect(page.getByRole('alert')).toContainText('world.therapyCost.all')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/in the world they were priced for/)
})

const hostile = [
  { what: 'broken JSON', text: '{ "schemaVersion": 1, "title": ', issue: /not valid JSON/ },
  {
    what: 'a key that reaches into prototypes',
    text: '{ "schemaVersion": 1, "title": "x", "__proto__": { "replicates": 1 } }',
    issue: /__proto__/,
  },
  {
    what: '300 kB',
    text: JSON.stringify({ schemaVersion: 1, title: 'x', description: 'y'.repeat(300_000) }),
    issue: /larger than 256 KiB/,
  },
]
test('a hostile file is refused with its issue, and nothing else changes', async ({ page }) => {
  await edited(page)
  const before = await seen(page)
  const cost = await dial(page, 'Therapy cost').inputValue()
  for (const { what, text, issue } of hostile) {
    await test.step(what, async () => {
      await page
        .getByLabel('Scenario file')
        .setInputFiles({ name: 'hostile.json', mimeType: 'application/json', buffer: Buffer.from(text) })
      const dialog = page.getByRole('dialog', { name: 'hostile.json could not be opened' })
      await expect(dialog).toContainText(issue)
      await dialog.getByRole('button', { name: 'Close' }).click()
      await expect(dialog).toBeHidden()
      expect(await seen(page)).toEqual(before)
      expect(await dial(page, 'Therapy cost').inputValue()).toBe(cost)
    })
  }
})
