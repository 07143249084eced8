// Faults provoked in a real browser: what the page says, that it stays usable, and that the figures are those of an undisturbed run.

import { spawn, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { dial, figures, open, problemsOf, runIsDone, saved } from './page.ts'

const workerScript = '**/*simulator.worker*'
const scenario = { replicates: 1200, panel: { episodesPerPeriod: 60 } }
const state = (page: Page) => page.getByRole('region', { name: 'Results' }).getByRole('status').first()
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const firstPicture = (page: Page) =>
  page.waitForFunction(() => performance.getEntriesByName('casemix first picture').length > 0)

interface Witness {
  readonly workers: Worker[]
  /** Workers whose end the page would notice. */
  holding: number
  paintless: boolean
}
declare const witness: Witness

/** Lets the test get at the page's workers. */
const watchWorkers = (page: Page) =>
  page.addInitScript(() => {
    const workers: Worker[] = []
    Object.assign(window, {
      witness: { workers, holding: 0 },
      Worker: class extends Worker {
        constructor(url: URL, options?: WorkerOptions) {
          super(url, options)
          workers.push(this)
          this.addEventListener('message', ({ data }) => {
            if (data === 'holds its lock') witness.holding++
          })
        }
      },
    })
  })

/** Puts code at the head of the worker's script, of the first `times` workers. */
async function poisonWorkers(page: Page, code: string, times = Number.POSITIVE_INFINITY): Promise<void> {
  let served = 0
  await page.route(workerScript, async (route) => {
    const response = await route.fetch()
    await route.fulfill({
      response,
      body: served++ < times ? `${code}\n${await response.text()}` : await response.text(),
    })
  })
}

/** Lets `befall` happen when a batch is asked for that begins at replicate 600 or later. */
const inLaterBatches = (befall: string) =>
  `addEventListener('message', (event) => {
    if (event.data?.path?.[0] === 'simulate' && event.data.argumentList[0].value.firstReplicate >= 600) { ${befall} }
  })`
const noMemory = inLaterBatches(
  `globalThis.Float64Array = new Proxy(Float64Array, { construct() { throw new RangeError('Array buffer allocation failed') } })`,
)
const kernelThrows = inLaterBatches(`event.stopImmediatePropagation()
  postMessage({ id: event.data.id, type: 'HANDLER', name: 'throw', value: { isError: true, value: { message: 'frailty of −1', name: 'RangeError', stack: '' } } })`)

/** Hands on what asks for prices a second later. */
const pricingTakesASecond = `addEventListener('message', (event) => {
  if (event.data?.path?.[0] !== 'priceContracts' || !event.isTrusted) return
  event.stopImmediatePropagation()
  setTimeout(() => dispatchEvent(new MessageEvent('message', { data: event.data })), 1000)
})`

let undisturbed: Awaited<ReturnType<typeof figures>> | undefined
/** Figures of the scenario where nothing befalls it. */
async function expectUndisturbed(page: Page): Promise<void> {
  const shown = await figures(page)
  if (undisturbed === undefined) {
    await page.unrouteAll({ behavior: 'wait' })
    await page.goto('about:blank')
    await open(page, scenario)
    await runIsDone(page)
    undisturbed = await figures(page)
  }
  expect(shown).toEqual(undisturbed)
}

test('workers killed without a word are replaced, and the figures are the same', async ({ page }) => {
  const problems = problemsOf(page)
  await watchWorkers(page)
  await open(page, scenario)
  await page.waitForFunction(() => witness.holding === witness.workers.length && witness.holding > 0)
  const before = await page.evaluate(() => {
    for (const worker of witness.workers) worker.terminate() // while the first prices
    return witness.workers.length
  })
  await firstPicture(page)
  await page.evaluate(() => witness.workers.at(-1)?.terminate())
  await runIsDone(page)
  expect(await page.evaluate(() => witness.workers.length)).toBe(2 * before + 1)
  await expectUndisturbed(page)
  expect(problems).toEqual([])
})

test('a worker ended before its first word is replaced, and the figures are the same', async ({ page }) => {
  const problems = problemsOf(page)
  await page.addInitScript(() => {
    let started = 0
    Object.assign(window, {
      Worker: class extends Worker {
        constructor(url: URL, options?: WorkerOptions) {
          super(url, options)
          if (started++ === 0) this.terminate()
        }
      },
    })
  })
  await open(page, scenario)
  await runIsDone(page)
  await expectUndisturbed(page)
  expect(problems).toEqual([])
})

test('a kernel that throws once is forgiven; one that always does fails the run by name, and what came before is kept', async ({
  page,
}) => {
  await poisonWorkers(page, kernelThrows, 1)
  await open(page, scenario)
  await runIsDone(page)
  await expectUndisturbed(page)

  await page.goto('about:blank')
  await poisonWorkers(page, kernelThrows)
  await open(page, scenario)
  await expect(state(page)).toHaveText(
    /^The simulation failed: replicates \d+–\d+ could not be simulated: frailty of −1\. The first \d+ replicates are kept\.$/,
  )
  const [, kept] = /first (\d+) replicates/.exec(await state(page).innerText()) ?? []
  expect(JSON.parse(await saved(page, 'Save results (JSON)')).replicates).toBe(Number(kept))
  await page.unrouteAll()
  await button(page, 'Run again').click()
  await runIsDone(page)
  await expectUndisturbed(page)
})

test('want of memory in a worker and for the results is told in words', async ({ page }) => {
  await poisonWorkers(page, noMemory)
  await open(page, scenario)
  await expect(state(page)).toHaveText(/Array buffer allocation failed\. A smaller .* needs less memory\./)
  await page.unrouteAll()

  await page.addInitScript(() => {
    const limits = { numbers: 100_000 }
    Object.assign(window, { limits })
    globalThis.Float64Array = new Proxy(Float64Array, {
      construct(target, args) {
        if (typeof args[0] === 'number' && args[0] > limits.numbers)
          throw new RangeError('Array buffer allocation failed')
        return Reflect.construct(target, args)
      },
    })
  })
  await page.goto('about:blank')
  await open(page, scenario)
  await expect(state(page)).toHaveText(
    'The simulation failed: the results of 1200 replicates under 6 contracts could not be held: Array buffer allocation failed. Ask for fewer replicates.',
  )
  await page.evaluate(() => Object.assign((window as unknown as { limits: object }).limits, { numbers: 1e9 }))
  await button(page, 'Run again').click()
  await runIsDone(page)
  await expectUndisturbed(page)
})

test('a picture for which there is no memory ends the run in words; a part of the page that cannot be drawn says so in its place', async ({
  page,
}) => {
  await open(page, { ...scenario, replicates: 300 })
  await runIsDone(page)
  const before = await figures(page)
  await page.evaluate(() => {
    const { sort, map } = Float64Array.prototype
    const limits = { sorted: 400, mapped: 1e9 }
    const refuse = () => {
      throw new RangeError('Array buffer allocation failed')
    }
    Float64Array.prototype.sort = function (...args) {
      return this.length > limits.sorted ? refuse() : sort.apply(this, args)
    }
    Float64Array.prototype.map = function (...args) {
      return this.length > limits.mapped ? refuse() : map.apply(this, args)
    }
    Object.assign(window, { limits })
  })
  await open(page, scenario) // another fragment of the same page
  await expect(state(page)).toHaveText(
    /^The simulation failed: the picture of [\d,]+ replicates could not be drawn: Array buffer allocation failed\. Ask for fewer replicates\./,
  )
  await expect(page.getByRole('img', { name: /^Fifty dots/ })).toHaveCount(2)
  await open(page, { ...scenario, replicates: 300 })
  await runIsDone(page)
  expect(await figures(page)).toEqual(before)

  const limit = (mapped: number) =>
    page.evaluate((most) => Object.assign((window as unknown as { limits: object }).limits, { mapped: most }), mapped)
  await limit(200)
  await page.getByRole('link', { name: 'Contracts' }).click()
  await page.getByRole('link', { name: 'Compare' }).click()
  await expect(
    page
      .getByText('This part could not be drawn: Array buffer allocation failed. Ask for fewer replicates or contracts.')
      .first(),
  ).toBeVisible()
  await limit(1e9)
  for (const again = button(page, 'Draw again'); (await again.count()) > 0; ) await again.first().click()
  expect(await figures(page)).toEqual(before)
})

test('a tab that is not painted, throttled or frozen finishes its run, and shows it when it is looked at', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const paint = window.requestAnimationFrame.bind(window)
    Object.assign(window, { witness: { workers: [], paintless: true } })
    const later: FrameRequestCallback[] = []
    window.requestAnimationFrame = (callback) => (witness.paintless ? later.push(callback) : paint(callback))
    Object.assign(window, { look: () => later.splice(0).forEach(paint, Object.assign(witness, { paintless: false })) })
  })
  const client = await page.context().newCDPSession(page)
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await open(page, scenario)
  await expect(page.getByText('First picture shown; refining.')).toBeAttached()
  await client.send('Page.setWebLifecycleState', { state: 'frozen' })
  await new Promise((resolve) => setTimeout(resolve, 1500))
  await client.send('Page.setWebLifecycleState', { state: 'active' })
  await runIsDone(page)
  expect(await page.evaluate(() => performance.getEntriesByName('casemix final picture').length)).toBe(0)
  await page.evaluate(() => (window as unknown as { look: () => void }).look())
  await page.waitForFunction(() => performance.getEntriesByName('casemix final picture').length === 1)
  await client.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await expectUndisturbed(page)
})

test('a run is stopped in any phase at once, and run again', async ({ page }) => {
  await poisonWorkers(page, pricingTakesASecond)
  await open(page, { ...scenario, replicates: 100_000 })
  for (const phase of ['starting', 'pricing', 'simulating', 'refining']) {
    if (phase === 'pricing') await expect(state(page)).toHaveText('Simulating.')
    if (phase === 'simulating') await expect(state(page)).toHaveText('First picture shown; refining.')
    if (phase === 'refining') await expect(page.getByText(/^[1-9],\d{3} of 100,000 replicates/)).toBeVisible()
    await button(page, 'Stop').click()
    await expect(state(page), phase).toHaveText('Stopped.')
    await button(page, 'Run again').click()
  }
  // a newer run while one is running, and another at once: the last wins
  await dial(page, 'Therapy cost').focus()
  for (const key of ['PageUp', 'PageUp', 'PageDown', 'PageDown']) await page.keyboard.press(key)
  await button(page, 'Stop').click()
  await expect(state(page)).toHaveText('Stopped.')
})

test('a worker that hangs is waited for and told of; stopping and running again takes a fresh one', async ({
  page,
}) => {
  await page.clock.install()
  await poisonWorkers(page, `addEventListener('message', (event) => event.stopImmediatePropagation())`)
  await open(page, scenario)
  await expect(state(page)).toHaveText('Simulating.')
  await page.clock.fastForward(15_500)
  await expect(page.getByText(/^Nothing new for 15 s: a step takes long, or a worker hangs\./)).toBeVisible()
  await page.unrouteAll({ behavior: 'wait' })
  await button(page, 'Stop').click()
  await expect(state(page)).toHaveText('Stopped.')
  await button(page, 'Run again').click()
  await page.clock.fastForward(5500)
  await runIsDone(page)
  await expectUndisturbed(page)
})

async function stopsWithinASecond(page: Page): Promise<void> {
  const begun = Date.now()
  await button(page, 'Stop').click()
  await expect(state(page)).toHaveText('Stopped.')
  expect(Date.now() - begun).toBeLessThan(1000)
}

test('10⁸ episodes are announced, leave page and memory at ease, and stop within a second with what has arrived', async ({
  page,
}) => {
  await open(page, { replicates: 100_000, panel: { episodesPerPeriod: 500, periods: 2 } })
  await expect(page.getByText(/^100,000,000 episodes, 99 MB of results/)).toBeVisible()
  await firstPicture(page)
  await expect(
    page.getByText(/^100,000,000 episodes, 99 MB of results, about \d.* to go\. Stopping keeps what has arrived\.$/),
  ).toBeVisible()
  const delays: number[] = []
  for (let i = 0; i < 10; i++) {
    const begun = Date.now()
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)))
    delays.push(Date.now() - begun)
  }
  expect(Math.max(...delays)).toBeLessThan(1000)
  const client = await page.context().newCDPSession(page)
  await client.send('Performance.enable')
  const { metrics } = await client.send('Performance.getMetrics')
  expect(metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value).toBeLessThan(150e6)
  await stopsWithinASecond(page)

  // more replicates than a picture on the way shows
  await open(page, { replicates: 200_000, panel: { episodesPerPeriod: 1 } })
  await expect(page.getByText(/^(1[6-9]|[2-9]\d|1\d\d),\d{3} of 200,000 replicates/)).toBeVisible()
  await stopsWithinASecond(page)
  await expect(page.getByRole('region', { name: 'Figures' }).getByRole('row')).toHaveCount(8)
})

test('a stopped run saves what the command line writes for as many replicates', async ({ page }, info) => {
  await open(page, { title: 'Stopped', replicates: 100_000, panel: { episodesPerPeriod: 20 } })
  await expect(page.getByText(/^[\d,]{3,} of 100,000 replicates/)).toBeVisible()
  await button(page, 'Stop').click()
  await expect(state(page)).toHaveText('Stopped.')
  const json = await saved(page, 'Save results (JSON)')
  const csv = await saved(page, 'Save replicates (CSV)')
  const { replicates } = JSON.parse(json) as { replicates: number }
  const [file, folder] = [info.outputPath('stopped.json'), info.outputPath('run')]
  writeFileSync(file, await saved(page, 'Save scenario as JSON'))
  const { status, stderr } = spawnSync(process.execPath, [
    'dist/cli/casemix.mjs',
    'run',
    file,
    '--replicates',
    String(replicates),
    '--out',
    join(folder, 'results.json'),
    '--csv',
    folder,
  ])
  expect(status, String(stderr)).toBe(0)
  expect(csv).toBe(readFileSync(join(folder, 'replicates.csv'), 'utf8'))
  expect(json).toBe(readFileSync(join(folder, 'results.json'), 'utf8'))
})

test('10⁸ episodes on the command line are interrupted at once, and nothing is written', async ({ page: _ }, info) => {
  const file = info.outputPath('large.json')
  writeFileSync(
    file,
    JSON.stringify({
      schemaVersion: 1,
      title: 'Large',
      replicates: 100_000,
      panel: { episodesPerPeriod: 500, periods: 2 },
    }),
  )
  const program = spawn(process.execPath, [
    'dist/cli/casemix.mjs',
    'run',
    file,
    '--out',
    info.outputPath('results.json'),
  ])
  let stderr = ''
  program.stderr.on('data', (text) => {
    stderr += text
  })
  const ended = new Promise<number | null>((resolve) => program.on('exit', resolve))
  await new Promise((resolve) => setTimeout(resolve, 4000))
  if (process.platform === 'linux') {
    const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${program.pid}/status`, 'utf8')) ?? []
    expect(Number(kilobytes)).toBeLessThan(1_000_000)
  }
  const begun = Date.now()
  program.kill('SIGINT')
  expect(await ended).toBe(130)
  expect(Date.now() - begun).toBeLessThan(1500)
  expect(stderr).toMatch(/interrupted after [\d,]+ of 100,000 replicates; nothing was written\n$/)
})
