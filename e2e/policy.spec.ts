// The page's policy holds in its workers too: what they load is the project's own code, and nothing leaves them.

import { expect, test } from '@playwright/test'
import { firefox, openInFirefox } from '../tests/firefox.ts'
import { policySite } from '../tests/policy/site.ts'
import type { Trial } from '../tests/policy/trial.worker.ts'
import type { Site } from '../tests/served-build.ts'
import { open, runIsDone } from './page.ts'

let site: Site<Trial>
test.beforeAll(async () => {
  site = await policySite()
})
test.afterAll(() => site.close())

const refused = { fetch: 'refused', eval: 'refused', importData: 'refused', importBlob: 'refused' }

test('in Chromium a worker is refused requests, code from text and foreign modules, and runs WebAssembly', async ({
  page,
}) => {
  const report = site.nextReport()
  await page.goto(`${site.address}policy/`)
  expect(await report).toEqual({ kernels: 'wasm', attempts: refused })
})

test('without the policy the same worker is refused nothing', async ({ page }) => {
  const report = site.nextReport()
  await page.goto(`${site.address}none/`)
  expect(await report).toEqual({
    kernels: 'wasm',
    attempts: { fetch: 'done: 200', eval: 'done: 2', importData: 'done: 1', importBlob: 'done: 1' },
  })
})

test('in Firefox a worker is refused requests, code from text and foreign modules, and runs WebAssembly', async () => {
  const path = firefox()
  if (path === undefined) {
    console.log('Firefox: skipped, none on this machine; set FIREFOX to the path of its program')
    return test.skip()
  }
  const report = site.nextReport()
  const browser = openInFirefox(path, `${site.address}policy/`)
  const gone = browser.ended.then(() => {
    throw new Error(`${path} ended before it had finished`)
  })
  try {
    expect(await Promise.race([report, gone])).toEqual({ kernels: 'wasm', attempts: refused })
  } finally {
    gone.catch(() => undefined)
    await browser.end()
  }
})

test('the workers of the page as it ships are refused the same', async ({ page }) => {
  await open(page, { replicates: 10 })
  await runIsDone(page)
  const [worker] = page.workers()
  const attempts = await worker.evaluate(async () => {
    const outcomeOf = async (attempt: () => unknown): Promise<string> => {
      try {
        return `done: ${await attempt()}`
      } catch {
        return 'refused'
      }
    }
    const { origin } = self.location
    return {
      fetch: await outcomeOf(async () => (await fetch(`${origin}/index.html`)).status),
      // from a timer: what the debugger runs itself may evaluate text
      eval: await new Promise((resolve) => {
        // biome-ignore lint/security/noGlobalEval: that it is refused is what is tried
        setTimeout(async () => resolve(await outcomeOf(() => globalThis.eval('1 + 1'))))
      }),
      importData: await outcomeOf(
        async () => (await import('data:text/javascript,export default 1' as string)).default,
      ),
      webAssembly: await outcomeOf(() => new WebAssembly.Module(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0))),
    }
  })
  expect(attempts).toEqual({
    fetch: 'refused',
    eval: 'refused',
    importData: 'refused',
    webAssembly: 'done: [object WebAssembly.Module]',
  })
})
