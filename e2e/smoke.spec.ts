import { expect, test } from '@playwright/test'

test('the page opens under its name and reports no error', async ({ page }) => {
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text())
  })
  const response = await page.goto('/')
  expect(response?.status()).toBe(200)
  await expect(page).toHaveTitle(/Casemix/)
  await expect(page.locator('#app')).not.toBeEmpty()
  expect(problems).toEqual([])
})
