import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { open } from './page.ts'

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> }
const rule = '='.repeat(80)

/** Text by package of what is shipped in a folder of dist. */
function noticesIn(folder: string): Map<string, string> {
  const [, ...parts] = readFileSync(`dist/${folder}/THIRD-PARTY-NOTICES.txt`, 'utf8').split(`${rule}\n`)
  const names = parts.filter((_, i) => i % 2 === 0).map((head) => head.split(' ')[0])
  return new Map(names.map((name, i) => [name, parts[2 * i + 1]]))
}

test('whatever is bundled travels with its licence', () => {
  const page = noticesIn('web')
  const program = noticesIn('cli')
  const libraries = Object.keys(dependencies).map((name) => (name === 'd3' ? 'd3-scale' : name))
  for (const name of [
    ...libraries,
    '@fontsource-variable/inter',
    '@fontsource-variable/source-serif-4',
    'assemblyscript',
  ])
    expect([...page.keys()]).toContain(name)
  for (const name of ['comlink', 'papaparse', 'seedrandom', 'valibot', 'assemblyscript'])
    expect([...program.keys()]).toContain(name)
  for (const [name, text] of [...page, ...program]) expect(text, name).toMatch(/copyright/i)
  for (const folder of ['web', 'cli'])
    expect(readFileSync(`dist/${folder}/LICENSE.txt`, 'utf8')).toBe(readFileSync('LICENSE', 'utf8'))
})

test('the page links to the licences', async ({ page }) => {
  await open(page, { replicates: 10 })
  await page.getByRole('contentinfo').getByRole('link', { name: 'Licences' }).click()
  await expect(page.locator('body')).toContainText('SIL OPEN FONT LICENSE')
})
