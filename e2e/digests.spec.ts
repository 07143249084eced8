// The golden digests in browsers: the same bytes as in Node, for one to sixteen real workers.

import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { digestSite, type Report } from '../tests/digests/site.ts'
import { firefox, openInFirefox } from '../tests/firefox.ts'
import type { Site } from '../tests/served-build.ts'

const golden = JSON.parse(readFileSync('tests/digests/golden.json', 'utf8')) as Record<string, string>
/** Workers by kernels. */
const asked = { wasm: [1, 2, 16], typescript: [4] }

test.setTimeout(180_000)

let site: Site<Report>
test.beforeAll(async () => {
  site = await digestSite()
})
test.afterAll(() => site.close())

for (const [kernels, workers] of Object.entries(asked)) {
  const address = (): string => `${site.address}${kernels}/?workers=${workers}`
  const expected: Report = {
    wasm: kernels === 'wasm',
    digests: Object.fromEntries(workers.map((size) => [size, golden])),
  }

  test(`Chromium gives the golden digests with ${workers.join(', ')} workers, kernels in ${kernels}`, async ({
    page,
  }) => {
    const report = site.nextReport()
    await page.goto(address())
    expect(await report).toEqual(expected)
  })

  test(`Firefox gives the golden digests with ${workers.join(', ')} workers, kernels in ${kernels}`, async () => {
    const path = firefox()
    if (path === undefined) {
      console.log('Firefox: skipped, none on this machine; set FIREFOX to the path of its program')
      return test.skip()
    }
    const report = site.nextReport()
    const browser = openInFirefox(path, address())
    const gone = browser.ended.then(() => {
      throw new Error(`${path} ended before it had finished`)
    })
    try {
      expect(await Promise.race([report, gone])).toEqual(expected)
    } finally {
      gone.catch(() => undefined)
      await browser.end()
    }
  })
}
