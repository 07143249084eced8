// The page by keyboard alone.

import { expect, type Page, test } from '@playwright/test'
import { afterEdit, chartTexts, dial, menu, open, runIsDone } from './page.ts'

/** What the Tab key should reach, in document order, each named by its place among all elements. */
const tabbable = (page: Page) =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll('*')]
    const stops = all.filter(
      (el) =>
        el.matches('a[href], button:not(:disabled), input:not(:disabled), select, summary, [tabindex="0"]') &&
        !(el instanceof HTMLInputElement && el.type === 'radio' && !el.checked) &&
        el.checkVisibility({ visibilityProperty: true }),
    )
    return stops.map((el) => `${all.indexOf(el)} ${el.tagName} ${(el.getAttribute('aria-label') ?? el.textContent).trim().slice(0, 40)}`)
  })

const focused = (page: Page) =>
  page.evaluate(() => {
    const el = document.activeElement as Element
    return `${[...document.querySelectorAll('*')].indexOf(el)} ${el.tagName} ${(el.getAttribute('aria-label') ?? el.textContent).trim().slice(0, 40)}`
  })

test('Tab reaches every control of the Compare page, in the order of the page', async ({ page }) => {
  await open(page)
  await runIsDone(page)
  const expected = await tabbable(page)
  const reached: string[] = []
  for (let press = 0; press < expected.length; press++) {
    await page.keyboard.press('Tab')
    const at = await focused(page)
    if (at !== reached.at(-1)) reached.push(at)
  }
  expect(reached).toEqual(expected)
  const names = reached.map((stop) => stop.replace(/^\d+ [A-Z]+ /, ''))
  const order = [
    'Skip to content',
    'Casemix',
    'Compare',
    'Evidence',
    'Scenario: Test',
    'Share',
    'Dark theme',
    'Dials',
    'By class',
    'Breast',
    'Behaviours',
    'What each figure means',
  ]
  expect(names.filter((name) => order.includes(name))).toEqual(order)
})

test('the focus shows on every stop', async ({ page }) => {
  await open(page)
  await runIsDone(page)
  for (let press = 0; press < 14; press++) {
    await page.keyboard.press('Tab')
    const shows = await page.evaluate(() => {
      const el = document.activeElement as Element
      return [el, el.closest('label')].some((place) => place !== null && getComputedStyle(place).outlineStyle === 'solid')
    })
    expect(shows, await focused(page)).toBe(true)
  }
})

test('the skip link leads past the header', async ({ page }) => {
  await open(page)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})

test('arrow keys move a dial, its number can be typed, and its reset puts it back', async ({ page }) => {
  await open(page)
  await runIsDone(page)
  const cost = dial(page, 'Therapy cost')
  await cost.focus()
  await afterEdit(page, () => page.keyboard.press('ArrowRight'))
  await expect(cost).toHaveAttribute('aria-valuetext', '1 %')
  await expect(cost).toBeFocused()
  const number = page.getByRole('spinbutton', { name: 'Therapy cost, %', exact: true })
  await number.fill('30')
  await afterEdit(page, () => page.keyboard.press('Enter'))
  await expect(cost).toHaveAttribute('aria-valuetext', '30 %')
  await page.getByRole('button', { name: 'Reset Therapy cost', exact: true }).focus()
  await afterEdit(page, () => page.keyboard.press('Enter'))
  await expect(cost).toHaveAttribute('aria-valuetext', '0 %')
})

test('the chart views switch by arrow keys', async ({ page }) => {
  await open(page)
  await runIsDone(page)
  const pictures = new Set<string>()
  await page.getByRole('radio', { name: 'Distribution' }).focus()
  for (const view of ['Distribution', 'Exceedance', 'Same-patient difference']) {
    await expect(page.getByRole('radio', { name: view })).toBeChecked()
    pictures.add((await chartTexts(page)).join())
    await page.keyboard.press('ArrowRight')
  }
  expect(pictures.size).toBe(3)
})

test('the threshold of the exceedance curves moves by arrow keys', async ({ page }) => {
  await open(page, {}, { chart: 'exceedance' })
  await runIsDone(page)
  const threshold = page.getByRole('slider', { name: 'Threshold, payer spend per episode' })
  const before = await threshold.getAttribute('aria-valuetext')
  await threshold.focus()
  await page.keyboard.press('PageUp')
  await expect(threshold).not.toHaveAttribute('aria-valuetext', before ?? '')
})

test('the menu opens with Enter, closes with Escape and gives the focus back', async ({ page }) => {
  await open(page)
  await menu(page).focus()
  await page.keyboard.press('Enter')
  const first = page.getByRole('button', { name: 'CAR-T access, with and without an outcomes contract' })
  await expect(first).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(first).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(first).toBeHidden()
  await expect(menu(page)).toBeFocused()
})

test('a choice in the menu closes it and gives the focus back', async ({ page }) => {
  await open(page)
  await menu(page).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(menu(page)).toContainText('CAR-T access')
  await expect(menu(page)).toBeFocused()
})

test('a source note closes with Escape and gives the focus back', async ({ page }) => {
  await open(page)
  const note = page.getByRole('button', { name: 'Source of Panel size' })
  await note.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('[popover]:popover-open')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(page.locator('[popover]:popover-open')).toHaveCount(0)
  await expect(note).toBeFocused()
})

test('the dialog of a refused file closes with Escape and gives the focus back to the menu', async ({ page }) => {
  await open(page)
  const chosen = page.waitForEvent('filechooser') // asked for early: the browser has to be told
  await menu(page).focus()
  await page.keyboard.press('Enter')
  const choose = page.getByRole('button', { name: 'Open a file…' })
  await choose.focus()
  await page.keyboard.press('Enter')
  const chooser = await chosen
  await chooser.setFiles({ name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from('{') })
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(menu(page)).toBeFocused()
})

test('pages switch by keyboard, and back', async ({ page }) => {
  await open(page)
  await runIsDone(page)
  await page.getByRole('link', { name: 'Evidence', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Every number/)
  await expect(page).toHaveURL(/v=evidence/) // now it is an entry of the history
  await page.goBack()
  await expect(page.getByRole('img', { name: /^Fifty dots/ })).toHaveCount(2)
})
