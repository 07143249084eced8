// A cohort of one product, and the dials of members and of a new therapy.

import { expect, test } from '@playwright/test'
import { afterEdit, chartTexts, dial, figures, menu, open, runIsDone, unfold } from './page.ts'

test('contracts of a product open from the menu by keyboard, and say what is public about them', async ({ page }) => {
  await open(page)
  await runIsDone(page)
  await menu(page).focus()
  await page.keyboard.press('Enter')
  const group = page.locator('summary', { hasText: 'Product contracts' })
  await group.focus()
  await page.keyboard.press('Enter')
  const preset = page.getByRole('button', { name: 'Zynteglo in beta-thalassaemia' })
  await preset.focus()
  await afterEdit(page, () => page.keyboard.press('Enter'))
  await expect(menu(page)).toContainText('Zynteglo')
  await expect(menu(page)).toBeFocused()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Patients referred for Zynteglo/)
  expect(Object.keys(await figures(page))).toHaveLength(3)
  const [spend, discount] = await chartTexts(page)
  expect(spend).toContain('cohort')
  expect(discount).toContain('Up to 80 %')
  await expect(page.getByText('Subtype mix')).toHaveCount(0)
  await unfold(page, 'What is public about contracts for Zynteglo')
  await expect(page.getByRole('link', { name: /Zynteglo at \$2\.8 million/ })).toBeVisible()
})

test('a new therapy enters once the horizon reaches it, and leaves with its choice', async ({ page }) => {
  await open(page)
  await runIsDone(page)
  await unfold(page, 'New therapy')
  const choice = page.getByLabel('Takes the place of the drugs for')
  await afterEdit(page, () => choice.selectOption('NSCLC EGFR-mutated'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/who carries the risk/)
  await afterEdit(page, () => page.getByRole('button', { name: 'Simulate 6 periods' }).click())
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /a new therapy for EGFR-mutated lung cancer enters in period 2/,
  )
  const changed = page.getByRole('region', { name: 'What changed' })
  await expect(changed).toContainText('New therapy')
  await dial(page, 'New therapy, price of six months').focus()
  await afterEdit(page, () => page.keyboard.press('PageUp'))
  await expect(changed).toContainText('price of six months on therapy')
  await afterEdit(page, () => choice.selectOption('none'))
  await expect(changed).not.toContainText('New therapy')
})

test('members are found early and stay along a published table', async ({ page }) => {
  await open(page)
  await runIsDone(page)
  await unfold(page, 'Members')
  await dial(page, 'Early detection').focus()
  await afterEdit(page, () => page.keyboard.press('PageUp'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/of metastatic cancers are found early/)
  await afterEdit(page, () =>
    page.getByLabel('How long they stay with the payer').selectOption('fully insured plan, all families'),
  )
  await expect(page.getByRole('region', { name: 'What changed' })).toContainText('fully insured plan, all families')
  await page.getByRole('button', { name: 'Source of How long members stay' }).click()
  await page.getByRole('link', { name: 'The numbers and their sources' }).click()
  await expect(page.getByText('Still with the payer after 120 months: fully insured plans, all families')).toBeVisible()
})
