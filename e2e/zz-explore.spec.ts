import AxeBuilder from '@axe-core/playwright'
import { test } from '@playwright/test'
import { open, runIsDone } from './page.ts'
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
for (const p of ['read-outs', 'settle', 'contracts', 'evidence', 'compare'] as const)
  test(p, async ({ page }) => {
    page.on('pageerror', (e) => console.log(p, 'ERR', e.message))
    await open(page, { panel: { periods: 4, episodesPerPeriod: 60 }, replicates: 40 }, { page: p, query: p === 'evidence' ? 'EOM' : '' })
    if (p === 'read-outs') {
      await runIsDone(page)
      await page.getByRole('button', { name: 'Fit five sets' }).click()
      await page.getByText('Explained').first().waitFor({ state: 'attached', timeout: 50000 })
    }
    if (p === 'settle') await page.getByRole('button', { name: 'Use an example' }).click()
    await page.locator('main details').evaluateAll((all) => { for (const d of all as HTMLDetailsElement[]) d.open = true })
    if (p === 'compare') { await runIsDone(page); await page.getByRole('button', { name: 'Change contracts and terms' }).click() }
    await page.screenshot({ path: `/tmp/x/${p}.png`, fullPage: p !== 'contracts' })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      const t = Date.now()
      const found = await new AxeBuilder({ page }).withTags(rules).analyze()
      console.log(p, colorScheme, Date.now() - t, JSON.stringify(found.violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.slice(0, 5).map((n) => n.target.join(' ') + n.failureSummary).join(', ')}`), null, 1))
    }
    for (const width of [360, 390, 768, 1440, 1920]) {
      await page.setViewportSize({ width, height: 900 })
      await page.waitForTimeout(100)
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      if (beyond > 0) console.log(p, width, beyond, await page.evaluate(() => [...document.querySelectorAll('*')].filter((e) => e.getBoundingClientRect().right > innerWidth + 1).slice(0, 6).map((e) => `${e.tagName}.${e.className} ${e.textContent.slice(0, 30)} ${e.getBoundingClientRect().right}`)))
      if (width === 360) await page.screenshot({ path: `/tmp/x/${p}-360.png` })
    }
  })
