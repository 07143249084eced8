// The contracts compared, changed in their dialog by keyboard alone.

import { expect, type Page, test } from '@playwright/test'
import { afterEdit, figures, open, runIsDone } from './page.ts'

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Contracts compared' })
const names = (page: Page) =>
  page.getByRole('region', { name: 'Contracts compared' }).locator('ol button').allInnerTexts()
const two = {
  arms: [
    { id: 'ffs', provider: { contract: 'feeForService' } },
    { id: 'eom', label: 'EOM RA2', provider: { contract: 'eomRa2' } },
  ],
}

/** Opens the dialog on two arms. */
async function openDialog(page: Page, scenario: object = {}): Promise<void> {
  await open(page, { ...two, panel: { episodesPerPeriod: 40 }, replicates: 30, ...scenario })
  await runIsDone(page)
  await page.getByRole('button', { name: 'Change contracts and terms' }).focus()
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toBeVisible()
}

/** Presses a button of the dialog by keyboard. */
async function press(page: Page, name: string): Promise<void> {
  await dialog(page).getByRole('button', { name, exact: true }).focus()
  await page.keyboard.press('Enter')
}

/** Chooses an option of a select by typing its first letters. */
async function choose(page: Page, label: string, option: string): Promise<void> {
  const menu = dialog(page).getByRole('combobox', { name: label })
  await menu.focus()
  await page.keyboard.type(option)
  await expect(menu.locator('option:checked')).toHaveText(option)
}

test('an arm is added, given contracts and a term, and travels in the link', async ({ page }) => {
  await openDialog(page)
  await afterEdit(page, () => press(page, 'Add an arm'))
  await expect(dialog(page).getByRole('tab', { selected: true })).toHaveText('Fee-for-service')
  await afterEdit(page, () => choose(page, 'Payer and practice', 'OCM, one-sided'))
  await expect(dialog(page).getByRole('tab', { selected: true })).toHaveText('OCM, one-sided')

  const terms = dialog(page).locator('summary', { hasText: /^Terms/ })
  await terms.focus()
  await page.keyboard.press('Enter')
  await dialog(page).getByRole('searchbox', { name: 'Find a term' }).focus()
  await page.keyboard.type('sequestration')
  const share = dialog(page).getByRole('spinbutton', { name: 'Sequestration of the payer’s part' })
  await share.focus()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('1.1')
  await afterEdit(page, () => page.keyboard.press('Enter'))
  await expect(terms).toHaveText('Terms, 1 changed')
  await expect(share).toBeFocused()

  await choose(page, 'Contract with the manufacturer', 'Annuity')
  expect(await names(page)).toHaveLength(3)
  await afterEdit(page, () => press(page, 'Add this contract'))
  await expect(dialog(page).locator('summary', { hasText: 'Annuity' })).toBeVisible()
  expect((await names(page))[2]).toBe('OCM, one-sided + Annuity')

  const name = dialog(page).getByRole('textbox', { name: 'Name' })
  await name.focus()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('Ours')
  await afterEdit(page, () => page.keyboard.press('Enter'))
  await press(page, 'Done')
  await expect(dialog(page)).toBeHidden()
  await expect(page.getByRole('button', { name: 'Change contracts and terms' })).toBeFocused()
  expect(await names(page)).toEqual(['Fee-for-service', 'EOM RA2', 'Ours'])
  const before = await figures(page)
  expect(Object.keys(before)).toEqual(['Fee-for-service', 'EOM RA2', 'Ours'])

  await page.waitForTimeout(400) // the address follows the last edit after a pause
  await page.reload()
  await runIsDone(page)
  expect(await names(page)).toEqual(['Fee-for-service', 'EOM RA2', 'Ours'])
  expect(await figures(page)).toEqual(before)
  await page.getByRole('button', { name: 'Ours', exact: true }).press('Enter')
  await expect(dialog(page).getByRole('tab', { selected: true })).toHaveText('Ours')
  await expect(dialog(page).getByRole('combobox', { name: 'Payer and practice' })).toHaveValue('ocmOneSided')
  await expect(dialog(page).locator('summary', { hasText: 'Annuity' })).toBeVisible()
  await terms.press('Enter')
  await expect(share).toHaveValue('1.1')
})

test('arms are gone through by arrow keys, moved and removed', async ({ page }) => {
  await openDialog(page)
  const tab = (name: string) => dialog(page).getByRole('tab', { name })
  await tab('Fee-for-service').focus()
  await page.keyboard.press('ArrowRight')
  await expect(tab('EOM RA2')).toBeFocused()
  await expect(tab('EOM RA2')).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowRight')
  await expect(tab('Fee-for-service')).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await afterEdit(page, () => press(page, 'Move before Fee-for-service'))
  expect(await names(page)).toEqual(['EOM RA2', 'Fee-for-service'])
  await expect(tab('EOM RA2')).toHaveAttribute('aria-selected', 'true')
  await afterEdit(page, () => press(page, 'Remove this arm'))
  expect(await names(page)).toEqual(['Fee-for-service'])
  await expect(dialog(page).getByRole('button', { name: 'Remove this arm' })).toBeDisabled()
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
  expect(Object.keys(await figures(page))).toEqual(['Fee-for-service'])
})

test('a therapy contract is taken out again, and behaviours are switched off', async ({ page }) => {
  await openDialog(page)
  await afterEdit(page, () => press(page, 'Add this contract'))
  expect((await names(page))[0]).toBe('Fee-for-service + Milestone rebate')
  await dialog(page).locator('summary', { hasText: 'Milestone rebate' }).press('Enter')
  await afterEdit(page, () => press(page, 'Remove Milestone rebate'))
  expect((await names(page))[0]).toBe('Fee-for-service')
  await expect(dialog(page).getByText('Bought at their price.')).toBeVisible()
  await expect(dialog(page).getByRole('tab', { name: 'Fee-for-service' })).toBeFocused()
  await dialog(page).getByRole('tab', { name: 'EOM RA2' }).press('Enter')
  const behaviours = dialog(page).getByRole('checkbox', { name: 'Behaviours the contract induces' })
  await expect(behaviours).toBeChecked()
  await behaviours.focus()
  await afterEdit(page, () => page.keyboard.press('Space'))
  await expect(behaviours).not.toBeChecked()
})

test('a value that cannot be is told, not taken over, and gone at the next change', async ({ page }) => {
  await openDialog(page)
  await dialog(page)
    .locator('summary', { hasText: /^Terms/ })
    .press('Enter')
  const share = dialog(page).getByRole('spinbutton', { name: 'Sequestration of the payer’s part' })
  await share.fill('200')
  await share.press('Enter')
  const refused = dialog(page).getByRole('alert')
  await expect(refused).toContainText('Not taken over:')
  await expect(refused.getByRole('listitem')).toHaveText(/sequestrationShare 2 is not a share/)
  await expect(share).toHaveValue('2')
  await expect(dialog(page).locator('summary', { hasText: /^Terms/ })).toHaveText('Terms')
  await share.fill('3')
  await afterEdit(page, () => share.press('Enter'))
  await expect(refused).toHaveCount(0)
  await expect(share).toHaveValue('3')
})

test('a challenged number is the default of its term, and an arm may go back to the registry’s', async ({ page }) => {
  await openDialog(page, { parameters: { 'claims.sequestrationShare': 0.05 } })
  const terms = dialog(page).locator('summary', { hasText: /^Terms/ })
  await terms.press('Enter')
  const share = dialog(page).getByRole('spinbutton', { name: 'Sequestration of the payer’s part' })
  await expect(share).toHaveValue('5')
  await expect(share).toHaveAccessibleDescription(/Default: 5\s%\./)
  await share.fill('2')
  await afterEdit(page, () => share.press('Enter'))
  await expect(terms).toHaveText('Terms, 1 changed')
  await expect(share).toHaveValue('2')
  await share.fill('5')
  await afterEdit(page, () => share.press('Enter'))
  await expect(terms).toHaveText('Terms')
})

test('six arms are the most', async ({ page }) => {
  await openDialog(page)
  for (let n = 3; n <= 6; n++) {
    await press(page, 'Add an arm')
    await expect(dialog(page).getByRole('tab')).toHaveCount(n)
    await expect(dialog(page).getByRole('tab').last()).toHaveAttribute('aria-selected', 'true')
  }
  await expect(dialog(page).getByRole('button', { name: 'Add an arm' })).toHaveCount(0)
  await expect(dialog(page).getByRole('tab').last()).toBeFocused()
})
