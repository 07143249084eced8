import { expect, test } from '@playwright/test'
import { columnRows, termRows } from '../src/sim/book/document.ts'
import type { ContractId } from '../src/sim/contracts/index.ts'
import { providerContracts, therapyContracts } from '../src/sim/contracts/index.ts'
import { open, problemsOf } from './page.ts'

test('every registered contract is listed with its terms, defaults and columns', async ({ page }) => {
  const problems = problemsOf(page)
  await open(page, { replicates: 1 }, { page: 'contracts' })
  const registered = { ...providerContracts, ...therapyContracts }
  const ids = Object.keys(registered) as ContractId[]
  const items = page.locator('main details')
  await expect(items).toHaveCount(ids.length)
  await expect(items.locator('summary code')).toHaveText(ids)
  await items.locator('summary').evaluateAll((all) => {
    for (const summary of all as HTMLElement[]) summary.click()
  })
  await expect(items.getByRole('heading', { name: 'Terms' })).toHaveCount(ids.length)
  const listed = await items.evaluateAll((all) =>
    all.map((item) => {
      const [terms, columns] = [...item.querySelectorAll('ul')].map((list) =>
        [...list.querySelectorAll('li')].map((row) => row.textContent.replace(/\s+/g, ' ').trim()),
      )
      return { text: item.textContent.replace(/\s+/g, ' '), terms, columns }
    }),
  )
  for (const [i, id] of ids.entries()) {
    const { label, doc } = registered[id]
    expect(listed[i].text).toContain(label)
    expect(listed[i].text).toContain(doc.replace(/\s+/g, ' '))
    expect(listed[i].terms, id).toEqual(
      termRows(id).map((term) =>
        `${term.id} ${term.label}: ${term.standard}. ${term.doc} ${term.unit}`.replace(/\s+/g, ' '),
      ),
    )
    expect(
      listed[i].columns.map((row) => row.split(' ')[0]),
      id,
    ).toEqual(columnRows(id).map((column) => column.id))
  }
  expect(problems).toEqual([])
})

test('a contract opens and closes by keyboard', async ({ page }) => {
  await open(page, { replicates: 1 }, { page: 'contracts' })
  const summary = page.locator('summary', { hasText: 'milestoneRebate' })
  await summary.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('firstRebateShare', { exact: true })).toBeVisible()
  await expect(summary).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText('firstRebateShare', { exact: true })).toBeHidden()
})
