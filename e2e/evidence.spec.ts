import { expect, test } from '@playwright/test'

test('a challenged number is listed as changed, travels in the link, and can be taken back', async ({ page }) => {
  await page.goto('/#v=evidence')
  await page.getByPlaceholder(/^Search [\d,]+ numbers$/).fill('drugScale')
  await page.getByRole('button', { name: /^Challenge: Drug cost relative/ }).click()
  const field = page.getByRole('textbox', { name: /^Own value for Drug cost relative/ })
  await expect(field).toBeFocused()
  await field.fill('-3')
  await field.press('Enter')
  await expect(page.getByRole('alert')).toContainText('-3')
  await field.fill('0.8')
  await field.press('Enter')
  await expect(page.getByRole('button', { name: /^Take back: Drug cost relative/ })).toBeVisible()

  await page.getByRole('link', { name: 'Compare' }).click()
  const changed = page.getByRole('region', { name: 'What changed' })
  await expect(changed).toContainText('Drug cost relative to list prices at full label dose')
  await page.waitForFunction(() => location.hash.includes('s='))
  await page.reload()
  await expect(changed).toContainText('0.8')

  await page.getByRole('link', { name: 'Evidence', exact: true }).click()
  await page.getByPlaceholder(/^Search [\d,]+ numbers$/).fill('drugScale')
  await page.getByRole('button', { name: /^Take back: Drug cost relative/ }).click()
  await page.getByRole('link', { name: 'Compare' }).click()
  await expect(changed).toContainText('Nothing yet')
})
