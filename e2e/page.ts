// How the specs open the page, wait for it and read it.

import { readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { defaultView, encodeLink, type View } from '../src/ui/state/link.ts'

interface ScenarioFile {
  readonly title: string
  readonly arms?: readonly { readonly id: string }[]
}

/** The scenarios that come with the page. */
export const shipped = readdirSync('scenarios')
  .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
  .map((name) => ({
    path: `scenarios/${name}`,
    file: JSON.parse(readFileSync(`scenarios/${name}`, 'utf8')) as ScenarioFile,
  }))

/** Arms of a scenario that states none of its own. */
export const DEFAULT_ARMS = 6

/** Opens the page on a scenario file (only what differs from the defaults), in a view. */
export async function open(page: Page, scenario: object = {}, view: Partial<View> = {}): Promise<void> {
  await page.goto(
    `/#${await encodeLink(JSON.stringify({ schemaVersion: 1, title: 'Test', replicates: 60, ...scenario }), { ...defaultView, ...view })}`,
  )
}

export const runIsDone = (page: Page) => expect(page.getByText(/^Done: [\d,]+ replicates\.$/)).toBeAttached()

/** Edits and waits until something of the new run is on the screen. */
export async function firstPictureAfter(page: Page, edit: () => Promise<unknown>): Promise<void> {
  const before = await page.evaluate(() => performance.getEntriesByName('casemix first picture').at(-1)?.startTime ?? 0)
  await edit()
  await page.waitForFunction(
    (earlier) => (performance.getEntriesByName('casemix first picture').at(-1)?.startTime ?? 0) > earlier,
    before,
  )
}

/** Forgets that a run was done, so that the end of the next is not mistaken for it; then edits and waits. */
export async function afterEdit(page: Page, edit: () => Promise<unknown>): Promise<void> {
  const before = await page.evaluate(() => performance.getEntriesByName('casemix final picture').at(-1)?.startTime ?? 0)
  await edit()
  await page.waitForFunction(
    (earlier) => (performance.getEntriesByName('casemix final picture').at(-1)?.startTime ?? 0) > earlier,
    before,
  )
  await runIsDone(page)
}

const columns = [
  ...['mean', 'difference', 'p5', 'p95', 'cvar'].map((id) => `spend ${id}`),
  ...['mean', 'difference', 'p5', 'p95', 'cvar'].map((id) => `margin ${id}`),
  'loss',
  'recoupment',
]

/** The table of figures as it is printed: arm → column → text. */
export async function figures(page: Page): Promise<Record<string, Record<string, string>>> {
  const rows = await page
    .getByRole('region', { name: 'Figures' })
    .locator('tbody tr')
    .evaluateAll((trs) =>
      trs.map((tr) =>
        [...tr.querySelectorAll('th, td:not(.group-head)')].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()),
      ),
    )
  return Object.fromEntries(
    rows.map(([arm, ...cells]) => [arm, Object.fromEntries(cells.map((text, i) => [columns[i], text]))]),
  )
}

/** The number a printed figure begins with, its standard error left out: "−1,200 ±30" → −1200. */
export const number = (text: string): number =>
  Number((/[−-]?[\d,]*\.?\d+/.exec(text)?.[0] ?? 'NaN').replace('−', '-').replaceAll(',', ''))

/** What the charts say without being seen: their descriptions and the tables behind them. */
export const chartTexts = (page: Page): Promise<string[]> =>
  page
    .getByRole('region', { name: 'Results' })
    .locator('figure')
    .evaluateAll((all) =>
      all.map(
        (figure) =>
          `${figure.querySelector('svg[role=img]')?.getAttribute('aria-label')} ${figure.querySelector('table')?.textContent.replace(/\s+/g, ' ')}`,
      ),
    )

export const dial = (page: Page, name: string) => page.getByRole('slider', { name, exact: true })
export const menu = (page: Page) => page.getByRole('button', { name: /^Scenario:/ })

/** Opens a folded group of dials. */
export const unfold = (page: Page, title: string) => page.locator('summary', { hasText: title }).click()

/** Chromium drops, without a word, a frame's download that comes within this time of its tenth last. */
const BURST = { downloads: 10, milliseconds: 1000 }
/** When each page's downloads were announced. */
const announcements = new WeakMap<Page, number[]>()

/** Waits until the browser takes another download of the page. */
async function paced(page: Page): Promise<void> {
  const tenthLast = announcements.get(page)?.at(-BURST.downloads) ?? Number.NEGATIVE_INFINITY
  const early = tenthLast + BURST.milliseconds - Date.now()
  if (early >= 0) await new Promise((resolve) => setTimeout(resolve, early + 1))
}

/** Presses a button that saves a file, and reads the file. */
export async function downloaded(page: Page, button: string): Promise<string> {
  await paced(page)
  const announced = page.waitForEvent('download', { timeout: 15_000 }) // its own limit: a test that is slow is told from a file that never comes
  const [download] = await Promise.all([announced, page.getByRole('button', { name: button }).click()])
  announcements.set(page, [...(announcements.get(page) ?? []), Date.now()])
  return readFile(await download.path(), 'utf8')
}

/** The same for a button of the scenario menu. */
export async function saved(page: Page, button: string): Promise<string> {
  await menu(page).click()
  const text = await downloaded(page, button)
  await page.keyboard.press('Escape')
  return text
}

/** Everything the page reports as an error from here on. */
export function problemsOf(page: Page): readonly string[] {
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text())
  })
  return problems
}
