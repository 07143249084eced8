// Rates of one core in a worker of Chromium, and whole runs through the pool with one worker and with two.

import { enginePage, inChromium } from './builds.ts'
import type { Context } from './context.ts'
import type { KernelSlice } from './kernel-slices.ts'
import type { EnginePage } from './page/main.ts'
import { rateRows } from './rates.ts'
import { alternate, median, ratio } from './rounds.ts'
import type { Row } from './rows.ts'

const ROUNDS = 15
const RUNS = 5
/** Panel histories of 200 episodes in a whole run, as in the default scenario. */
const REPLICATES = 2000

declare const engine: EnginePage

export const measureChromium = async (context: Context): Promise<Row[]> =>
  inChromium(await enginePage(context), context, async (browser, address) => {
    const page = await browser.newPage()
    await page.goto(address)
    return rateRows('chromium', await page.evaluate((rounds) => engine.rates(rounds), ROUNDS))
  })

export interface ChromiumKernels {
  /** Of the memory that a chunk is settled in. */
  readonly digest: string
  slice(round: number): Promise<KernelSlice>
}

/** The kernels alone in a worker of Chromium, while `work` lasts. */
export const kernelsInChromium = async <T>(
  context: Context,
  work: (kernels: ChromiumKernels) => Promise<T>,
): Promise<T> =>
  inChromium(await enginePage(context), context, async (browser, address) => {
    const page = await browser.newPage()
    await page.goto(address)
    return work({
      digest: await page.evaluate(() => engine.kernelDigest()),
      slice: (round) => page.evaluate((round) => engine.kernelSlice(round), round),
    })
  })

export const measureWorkers = async (context: Context): Promise<Row[]> =>
  inChromium(await enginePage(context), context, async (browser, address) => {
    const page = await browser.newPage()
    await page.goto(address)
    const run = (workers: number) => () =>
      page.evaluate(([workers, replicates]) => engine.run(workers, replicates), [workers, REPLICATES])
    const { one, two } = await alternate({ one: run(1), two: run(2) }, RUNS, 1)
    return [
      {
        id: 'workers.two',
        label: '2,000 × 200 episodes of the default scenario, contracts priced before, two workers',
        value: median(two),
        unit: 'ms',
      },
      {
        id: 'workers.ratio',
        label: 'two workers against one, Chromium',
        value: ratio(one, two),
        unit: 'times',
        goal: { least: 1.8 },
      },
    ]
  })
