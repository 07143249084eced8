// What is loaded and when: little script until the first page's final picture, the other pages when they are entered.

import { gzipSync } from 'node:zlib'
import { expect, type Page, test } from '@playwright/test'
import { laterPlaces } from '../src/ui/pages/places.ts'
import { open, problemsOf, runIsDone } from './page.ts'

/** Bytes of all script that page and workers load until the final first picture, gzip -9. */
const MOST_SCRIPT = 250_000

/** Scripts that the page and its workers ask for from here on, by address. */
function scriptsOf(page: Page): ReadonlyMap<string, () => Promise<Buffer>> {
  const scripts = new Map<string, () => Promise<Buffer>>()
  page.on('response', (response) => {
    const url = response.url()
    if (url.startsWith('http') && new URL(url).pathname.endsWith('.js')) scripts.set(url, () => response.body())
  })
  return scripts
}

test('page and workers load at most 250 kB of script until the final first picture, each file once', async ({
  page,
}) => {
  const scripts = scriptsOf(page)
  await page.goto('/')
  await page.waitForFunction(() => performance.getEntriesByName('casemix final picture').length > 0)
  const names = [...scripts.keys()].map((url) => url.slice(url.lastIndexOf('/') + 1))
  expect(names.filter((name) => name.startsWith('simulator.worker'))).toHaveLength(1)
  const bodies = await Promise.all([...scripts.values()].map((body) => body()))
  const total = bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0)
  console.log(`Script until the final first picture: ${total} bytes in ${names.length} files`)
  expect(total).toBeLessThanOrEqual(MOST_SCRIPT)
  const holding = (text: string): string[] => names.filter((_, i) => bodies[i].includes(text))
  expect(holding('AGFzbQEAAAA'), 'kernels: "\\0asm", version 1, in base64').toHaveLength(1)
  expect(holding('UndetectableDelimiter'), 'the reader of tables').toEqual([])
})

test('the other pages are loaded when they are entered, once', async ({ page }) => {
  const problems = problemsOf(page)
  await open(page, { replicates: 10 })
  await runIsDone(page)
  const scripts = scriptsOf(page)
  const links = page.getByRole('navigation', { name: 'Pages' }).getByRole('link')
  const title = page.getByRole('main').getByRole('heading', { level: 1 })
  for (const round of ['entered', 'entered again'])
    for (const { label } of laterPlaces) {
      const before = scripts.size
      await links.filter({ hasText: label }).click()
      await expect(title).toBeVisible()
      if (round === 'entered') expect(scripts.size, label).toBeGreaterThan(before)
      else expect(scripts.size, label).toBe(before)
    }
  expect(problems).toEqual([])
})

test('a page says that it is loading, and why it is not there when its files do not arrive; trying again mends it', async ({
  page,
}) => {
  await open(page, { replicates: 10 })
  await runIsDone(page)
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  const files = '**/Evidence-*.js'
  await page.route(files, async (route) => {
    await held
    await route.abort()
  })
  await page.getByRole('link', { name: 'Evidence', exact: true }).click()
  const main = page.getByRole('main')
  await expect(main.getByRole('status')).toHaveText('Loading “Evidence”…')
  release()
  await expect(main.getByRole('alert')).toContainText('“Evidence” could not be loaded: its files did not arrive.')
  await page.unroute(files)
  await main.getByRole('button', { name: 'Try again' }).click()
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('Every number, and how far to trust it')
  await expect(main.getByRole('alert')).toHaveCount(0)
  await expect(page.getByRole('button', { name: /^Scenario: Test/ })).toBeVisible()
})
