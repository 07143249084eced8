import { expect, test } from '@playwright/test'
import {
  afterEdit,
  chartTexts,
  DEFAULT_ARMS,
  dial,
  figures,
  firstPictureAfter,
  menu,
  number,
  open,
  runIsDone,
  shipped,
  unfold,
} from './page.ts'

test('the page opens on a first picture: a question, two charts, one row an arm', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('img', { name: /^Fifty dots a contract/ })).toHaveCount(2)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/who carries the risk\?$/)
  await runIsDone(page)
  expect(Object.keys(await figures(page))).toHaveLength(DEFAULT_ARMS)
})

test('every scenario that comes with the page opens from the menu with one row an arm', async ({ page }) => {
  await open(page)
  await runIsDone(page)
  for (const { file } of shipped) {
    await menu(page).click()
    await firstPictureAfter(page, () => page.getByRole('button', { name: file.title, exact: true }).click())
    await expect(menu(page)).toContainText(file.title)
    expect(Object.keys(await figures(page)), file.title).toHaveLength(file.arms?.length ?? DEFAULT_ARMS)
    expect(await chartTexts(page)).toHaveLength(2)
    const question = await page.getByRole('heading', { level: 1 }).innerText()
    expect(question, file.title).toMatch(/\?$/)
  }
})

test('dearer therapies: the payer pays more, the bundle loses margin, recoupment grows likelier', async ({ page }) => {
  await open(page, { replicates: 250 })
  await runIsDone(page)
  const [before, picture] = [await figures(page), await chartTexts(page)]
  await dial(page, 'Therapy cost').focus()
  await afterEdit(page, () => page.keyboard.press('PageUp'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/therapies cost 15\s%\smore/)
  const [after, nextPicture] = [await figures(page), await chartTexts(page)]
  const moved = (arm: string, column: string) => number(after[arm][column]) - number(before[arm][column])
  expect(moved('Fee-for-service', 'spend mean')).toBeGreaterThan(1000)
  expect(moved('Bundle', 'margin mean')).toBeLessThan(-1000)
  expect(moved('EOM RA2', 'recoupment')).toBeGreaterThan(10)
  expect(nextPicture[0]).not.toBe(picture[0])
  const atALoss = (text: string) => number(/Bundle: .*? at a loss/.exec(text)?.[0] ?? '')
  expect(atALoss(nextPicture[1])).toBeGreaterThan(atALoss(picture[1]))
  await expect(page.getByRole('region', { name: 'What changed' })).toContainText('All therapies')
})

test('more driver-mutated lung cancer: the payer pays more and both distributions move', async ({ page }) => {
  await open(page, { replicates: 250 })
  await runIsDone(page)
  const [before, picture] = [await figures(page), await chartTexts(page)]
  await unfold(page, 'Lung')
  await dial(page, 'NSCLC EGFR-mutated').focus()
  for (let press = 0; press < 3; press++) await afterEdit(page, () => page.keyboard.press('PageUp'))
  const [after, nextPicture] = [await figures(page), await chartTexts(page)]
  const spend = 'spend mean'
  expect(number(after['Fee-for-service'][spend])).toBeGreaterThan(number(before['Fee-for-service'][spend]))
  for (const chart of [0, 1]) expect(nextPicture[chart]).not.toBe(picture[chart])
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/EGFR-mutated lung cancer rises by/)
})

test('the charts are marked as updating from the edit until the first new outcome', async ({ page }) => {
  await open(page)
  await runIsDone(page)
  await page.evaluate(() => {
    const seen: string[] = []
    Object.assign(window, { seen })
    const figure = document.querySelector('figure') as HTMLElement
    const first = figure.querySelector('svg')?.getAttribute('aria-label')
    const note = () => {
      const mark = figure.querySelector('.mark')?.textContent ?? 'no mark'
      seen.push(
        `${figure.getAttribute('aria-busy')}, ${mark}, ${figure.querySelector('svg')?.getAttribute('aria-label') === first ? 'old' : 'new'}`,
      )
    }
    new MutationObserver(note).observe(figure, {
      attributes: true,
      childList: true,
      subtree: true,
      attributeFilter: ['aria-busy', 'aria-label'],
    })
  })
  await dial(page, 'Therapy cost').focus()
  await afterEdit(page, () => page.keyboard.press('ArrowRight'))
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen)
  expect(seen[0]).toBe('true, updating, old')
  const firstNew = seen.findIndex((state) => !state.startsWith('true'))
  expect(seen.slice(firstNew)).not.toContain('true, updating, old')
  expect(new Set(seen.slice(firstNew))).toEqual(new Set(['false, no mark, new']))
})

test('a run can be stopped and run again', async ({ page }) => {
  await open(page, { replicates: 100_000 })
  await page.getByRole('button', { name: 'Stop' }).click()
  await expect(page.getByText('Stopped.', { exact: true })).toBeAttached()
  await page.getByRole('button', { name: 'Run again' }).click()
  await expect(page.getByRole('button', { name: 'Stop' })).toBeVisible()
})

test('a price dial tells what it multiplies and leads to the prices under it', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: 'Source of Therapy cost' }).click()
  await page.getByRole('link', { name: 'Reference prices and their sources' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Every number/)
  await expect(page.getByRole('searchbox')).toHaveValue('drug. Usd')
  await expect(page.getByText('Pembrolizumab: payment limit')).toBeVisible()
  await expect(page.getByText('Stop-loss')).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('searchbox')).toHaveValue('drug. Usd')
})
