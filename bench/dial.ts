// From a moved dial to the first and to the final picture, in Chromium on the page as it ships, as a reader moves it: one
// dial of each kind, at the default size and at 100,000 episodes. The page itself marks when a picture is painted.

import type { Browser, Locator, Page } from '@playwright/test'
import { defaultView, encodeLink } from '../src/ui/state/link.ts'
import { inChromium, shippedPage } from './builds.ts'
import type { Context } from './context.ts'
import { median } from './rounds.ts'
import type { Row } from './rows.ts'

const MOVES = 9
const OPENINGS = 5
/** The reader's pause before a move: the page puts the last one into its address meanwhile. */
const PAUSE_MILLISECONDS = 350
const FIRST_AT_MOST = 100
const FINAL_AT_MOST = 50

interface Size {
  readonly id: string
  readonly label: string
  readonly scenario: object
}

const sizes: readonly Size[] = [
  { id: 'default', label: '2,000 × 200 episodes', scenario: {} },
  { id: 'hundredThousand', label: '500 × 200 episodes', scenario: { replicates: 500 } },
]

interface Dial {
  readonly id: string
  readonly label: string
  /** Unfolds what hides the field, and finds it. */
  readonly find: (page: Page) => Promise<Locator>
  readonly step: number
}

const dials: readonly Dial[] = [
  {
    id: 'price',
    label: 'price dial',
    find: async (page) => page.getByLabel('Therapy cost, %', { exact: true }),
    step: 1,
  },
  { id: 'terms', label: 'terms dial', find: findDiscount, step: 0.1 },
  { id: 'mix', label: 'mix dial', find: findSubtypeShare, step: 1 },
  {
    id: 'panel',
    label: 'panel dial',
    find: async (page) => page.getByLabel('Panel size, value', { exact: true }),
    step: 2,
  },
]

/** The discount of the second EOM arrangement, in the dialog of its terms. */
async function findDiscount(page: Page): Promise<Locator> {
  await page
    .getByRole('region', { name: 'Contracts compared' })
    .getByRole('button', { name: 'EOM RA2', exact: true })
    .click()
  const dialog = page.getByRole('dialog', { name: 'Contracts compared' })
  await dialog.locator('summary', { hasText: /^Terms/ }).click()
  return dialog.getByLabel('EOM discount, risk arrangement 2', { exact: true })
}

async function findSubtypeShare(page: Page): Promise<Locator> {
  await page.locator('.dials summary', { hasText: 'Lung' }).first().click()
  return page.getByLabel('NSCLC EGFR-mutated, %', { exact: true })
}

export const measureDials = async (context: Context): Promise<Row[]> =>
  inChromium(await shippedPage(context), context, async (browser, address) => {
    const rows = rowsOf('open', `opening the page, ${sizes[0].label}`, await openings(browser, address))
    for (const size of sizes) {
      for (const dial of dials) {
        const times = await moves(browser, address, size, dial)
        const goals = {
          first: FIRST_AT_MOST,
          ...(dial.id === 'price' && size.id === 'hundredThousand' ? { final: FINAL_AT_MOST } : {}),
        }
        rows.push(...rowsOf(`${dial.id}.${size.id}`, `${dial.label}, ${size.label}`, times, goals))
      }
    }
    return rows
  })

interface Times {
  readonly first: number
  readonly final: number
}

const rowsOf = (id: string, label: string, times: readonly Times[], goals: Partial<Times> = {}): Row[] =>
  (['first', 'final'] as const).map((picture) => {
    const most = goals[picture]
    const value = median(times.map((time) => time[picture]))
    return {
      id: `dial.${id}.${picture}`,
      label: `${label}: ${picture} picture`,
      value,
      unit: 'ms',
      ...(most === undefined ? {} : { goal: { most } }),
    }
  })

async function openings(browser: Browser, address: string): Promise<Times[]> {
  const times: Times[] = []
  for (let k = 0; k < OPENINGS; k++) {
    const page = await open(browser, address, {})
    times.push(await timesOf(page))
    await page.close()
  }
  return times
}

async function moves(browser: Browser, address: string, { scenario }: Size, { find, step }: Dial): Promise<Times[]> {
  const page = await open(browser, address, scenario)
  await timesOf(page)
  const field = await find(page)
  const times: Times[] = []
  for (let k = 0; k < MOVES; k++) {
    await page.waitForTimeout(PAUSE_MILLISECONDS)
    const value = Number(await field.inputValue())
    const asked = await page.evaluate(() => performance.getEntriesByName('casemix asked').at(-1)?.startTime)
    await field.fill(String(value + step))
    await field.press('Enter')
    await page.waitForFunction(
      (before) => performance.getEntriesByName('casemix asked').at(-1)?.startTime !== before,
      asked,
    )
    times.push(await timesOf(page))
  }
  await page.close()
  return times
}

async function open(browser: Browser, address: string, scenario: object): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  const text =
    Object.keys(scenario).length === 0 ? '' : JSON.stringify({ schemaVersion: 1, title: 'Benchmark', ...scenario })
  await page.goto(`${address}#${await encodeLink(text, defaultView)}`)
  return page
}

async function timesOf(page: Page): Promise<Times> {
  await page.waitForFunction(() => performance.getEntriesByName('casemix final picture').length > 0)
  return page.evaluate(() => {
    const at = (name: string): number => performance.getEntriesByName(name)[0].startTime
    return {
      first: at('casemix first picture') - at('casemix asked'),
      final: at('casemix final picture') - at('casemix asked'),
    }
  })
}
