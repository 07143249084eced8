// The page by keyboard alone.

import { expect, type Page, test } from '@playwright/test'
import type { Page as AppPage } from '../src/ui/state/link.ts'
import { afterEdit, chartTexts, dial, menu, open, runIsDone, shipped } from './page.ts'

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
    return stops.map(
      (el) =>
        `${all.indexOf(el)} ${el.tagName} ${(el.getAttribute('aria-label') ?? el.textContent).trim().slice(0, 40)}`,
    )
  })

/** Further presses of Tab: a month has a stop for each of its parts. */
const SPARE = 10

const focusShows = (page: Page) =>
  page.evaluate(() => {
    const el = document.activeElement as Element
    if (el.matches('input[type=month]:not(:focus)')) return true // its own button has the focus, which the browser shows on it
    return [el, el.closest('label')].some((place) => place !== null && getComputedStyle(place).outlineStyle === 'solid')
  })

const focused = (page: Page) =>
  page.evaluate(() => {
    const el = document.activeElement as Element
    return `${[...document.querySelectorAll('*')].indexOf(el)} ${el.tagName} ${(el.getAttribute('aria-label') ?? el.textContent).trim().slice(0, 40)}`
  })

/** Each page in a state with all its controls, and some of what Tab reaches there, in order. */
const stops: Readonly<
  Record<AppPage, { readonly reach: (page: Page) => Promise<unknown>; readonly names: readonly string[] }>
> = {
  compare: {
    reach: runIsDone,
    names: ['Dials', 'By class', 'Breast', 'Behaviours', 'Change contracts and terms', 'What each figure means'],
  },
  'read-outs': {
    async reach(page) {
      await runIsDone(page)
      await page.getByRole('button', { name: 'Fit five sets of covariates' }).click()
      await expect(page.getByRole('table', { name: 'Treated and attributed cancer' })).toBeVisible()
    },
    names: [
      'Run five panel sizes',
      'Explained variance (R²) by cancer',
      'Calibration by tenth of the prediction',
      'Treated and attributed cancer',
    ],
  },
  settle: {
    async reach(page) {
      await page.getByRole('button', { name: 'Use an example' }).click()
      await page.locator('summary', { hasText: /^Terms/ }).click()
    },
    names: [
      'Terms, all at their defaults',
      'Save what differs',
      'Save every default',
      'Use an example',
      'Save the example',
      'Save ledger (CSV)',
      'Save settlement (JSON)',
      'Performance periods',
      'Ledger',
    ],
  },
  contracts: {
    reach: (page) => expect(page.locator('main h1')).toBeVisible(),
    names: ['Bundle bundle', 'Annuity annuity'],
  },
  evidence: { reach: (page) => page.getByRole('searchbox').fill('stop-loss'), names: [] },
}

for (const [name, { reach, names }] of Object.entries(stops)) {
  test(`Tab reaches every control in the order of the page, and the focus shows: ${name}`, async ({ page }) => {
    await open(page, { replicates: 20, panel: { periods: 2, episodesPerPeriod: 60 } }, { page: name as AppPage })
    await reach(page)
    await page.keyboard.press('Shift') // from here on the keyboard is what was used last, and the focus shows
    await page.getByRole('link', { name: 'Skip to content' }).focus()
    const expected = await tabbable(page)
    const reached = [await focused(page)]
    for (let press = 0; press < expected.length + SPARE && reached.length < expected.length; press++) {
      expect(await focusShows(page), reached.at(-1)).toBe(true)
      await page.keyboard.press('Tab')
      const at = await focused(page)
      if (at !== reached.at(-1)) reached.push(at)
    }
    expect(reached).toEqual(expected)
    const order = [
      'Skip to content',
      'Casemix',
      'Compare',
      'Read-outs',
      'Your book',
      'Contracts',
      'Evidence',
      'Scenario: Test',
      'Share',
      'Dark theme',
      ...names,
    ]
    const seen = reached.map((stop) => stop.replace(/^\d+ [A-Z]+ /, ''))
    expect(seen.filter((stop) => order.includes(stop))).toEqual(order)
  })
}

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
  const first = page.getByRole('button', { name: shipped[0].file.title })
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
  await expect(menu(page)).toContainText(shipped[0].file.title)
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
