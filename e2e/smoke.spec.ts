import { expect, test } from '@playwright/test'
import { pages } from '../src/ui/state/link.ts'
import { open, problemsOf } from './page.ts'

test('the page opens under its name and reports no error', async ({ page }) => {
  const problems = problemsOf(page)
  const response = await page.goto('/')
  expect(response?.status()).toBe(200)
  await expect(page).toHaveTitle(/Casemix/)
  await expect(page.locator('#app')).not.toBeEmpty()
  expect(problems).toEqual([])
})

test('every page is reached from the one before and reports no error', async ({ page }) => {
  const problems = problemsOf(page)
  await open(page, { replicates: 10 })
  const links = page.getByRole('navigation', { name: 'Pages' }).getByRole('link')
  await expect(links).toHaveCount(pages.length)
  const titles = new Set<string>()
  for (const [i, name] of pages.entries()) {
    await links.nth(i).click()
    await expect(links.nth(i)).toHaveAttribute('aria-current', 'page')
    await expect(page).toHaveURL(new RegExp(`v=${name}`))
    const title = page.getByRole('main').getByRole('heading', { level: 1 })
    await expect(title).toBeVisible()
    titles.add(await title.innerText())
  }
  expect(titles.size).toBe(pages.length)
  expect(problems).toEqual([])
})
