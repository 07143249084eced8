// From a moved dial to the first and to the final picture, in Chromium on the built page: the default
// scenario, one dial of each kind, medians over repeated moves. Times hang on the machine; read them together.

import { type Browser, type Page, chromium as playwright } from '@playwright/test'
import { preview } from 'vite'
import { chromium } from '../tests/chromium.ts'

const PORT = 4183
const MOVES = 7
const dials = {
  'opening the page': undefined,
  'price dial (therapy cost)': 'Therapy cost, %',
  'mix dial (panel re-simulated)': 'Panel size, value',
} as const

/** Lines for people: median milliseconds to the first and to the final picture of 2,000 replicates. */
export async function measureDial(): Promise<string[]> {
  const server = await preview({ logLevel: 'error', preview: { port: PORT, host: '127.0.0.1', strictPort: true } })
  const browser = await playwright.launch(chromium())
  try {
    const lines: string[] = []
    for (const [name, label] of Object.entries(dials)) {
      const times = label === undefined ? await openings(browser) : await moves(browser, label)
      lines.push(`${name.padEnd(32)} first ${median(times.map((t) => t.first)).toFixed(0)} ms   final ${median(times.map((t) => t.final)).toFixed(0)} ms`)
    }
    return lines
  } finally {
    await browser.close()
    await new Promise((resolve) => server.httpServer.close(resolve))
  }
}

interface Times {
  readonly first: number
  readonly final: number
}

async function openings(browser: Browser): Promise<Times[]> {
  const times: Times[] = []
  for (let k = 0; k < MOVES; k++) {
    const page = await open(browser)
    times.push(await timesOf(page))
    await page.close()
  }
  return times
}

async function moves(browser: Browser, label: string): Promise<Times[]> {
  const page = await open(browser)
  await timesOf(page)
  const times: Times[] = []
  const field = page.getByLabel(label, { exact: true })
  for (let k = 0; k < MOVES; k++) {
    const value = Number(await field.inputValue())
    const asked = await page.evaluate(() => performance.getEntriesByName('casemix asked').at(-1)?.startTime)
    await field.fill(String(value + (label.includes('%') ? 1 : 2)))
    await field.press('Enter')
    await page.waitForFunction((before) => performance.getEntriesByName('casemix asked').at(-1)?.startTime !== before, asked)
    times.push(await timesOf(page))
  }
  await page.close()
  return times
}

async function open(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(`http://127.0.0.1:${PORT}/`)
  return page
}

async function timesOf(page: Page): Promise<Times> {
  await page.waitForFunction(() => performance.getEntriesByName('casemix final picture').length > 0)
  return page.evaluate(() => {
    const at = (name: string): number => performance.getEntriesByName(name)[0].startTime
    return { first: at('casemix first picture') - at('casemix asked'), final: at('casemix final picture') - at('casemix asked') }
  })
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]
