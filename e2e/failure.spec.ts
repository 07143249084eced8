import { expect, type Page, test } from '@playwright/test'
import { afterEdit, chartTexts, dial, figures, open, runIsDone } from './page.ts'

test('workers that cannot start are told in words, and running again mends it', async ({ page }) => {
  const workers = '**/*simulator.worker*'
  await page.route(workers, (route) => route.abort())
  await open(page)
  const state = page.getByRole('region', { name: 'Results' })
  await expect(state.getByText(/^The simulation failed: .*worker failed/).first()).toBeVisible()
  await expect(state.getByRole('status')).toHaveText(/^The simulation failed/)
  await expect(page.getByRole('img', { name: /^Fifty dots/ })).toHaveCount(0)
  await page.unroute(workers)
  await page.getByRole('button', { name: 'Run again' }).click()
  await runIsDone(page)
  await expect(page.getByRole('img', { name: /^Fifty dots/ })).toHaveCount(2)
})

/** Moves a dial and counts the transitions of the dots on the way. */
async function moved(page: Page) {
  await open(page)
  await runIsDone(page)
  await page.evaluate(() => {
    const counted = { transitions: 0 }
    Object.assign(window, { counted })
    document.addEventListener('transitionrun', (event) => {
      if (event.target instanceof SVGPathElement) counted.transitions++
    })
  })
  await dial(page, 'Therapy cost').focus()
  await afterEdit(page, () => page.keyboard.press('PageUp'))
  await page.waitForFunction(() => document.getAnimations().every((animation) => animation.playState === 'finished'))
  const { transitions } = await page.evaluate(() => (window as unknown as { counted: { transitions: number } }).counted)
  const places = await page
    .locator('figure path')
    .evaluateAll((rows) => rows.map((row) => getComputedStyle(row).getPropertyValue('d')))
  return { transitions, end: { charts: await chartTexts(page), figures: await figures(page), places } }
}

test('dots travel to their places unless less motion is wished for, and end in the same ones', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  const travelling = await moved(page)
  expect(travelling.transitions).toBeGreaterThan(0)
  await page.goto('about:blank')
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const still = await moved(page)
  expect(still.transitions).toBe(0)
  expect(still.end).toEqual(travelling.end)
})
