// The core as a library of Node: the built file, imported by the package's name, gives what the command line writes.

import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'

const node = (...args: string[]) => spawnSync(process.execPath, args, { encoding: 'utf8' })
const scenario = 'scenarios/medicare-practice.json'

test('the example prints the payer’s spend of the command line’s results', ({ page: _ }, info) => {
  const { stdout, stderr, status } = node('examples/run-a-scenario.mjs', scenario, 'world.therapyCost.all=1.25')
  expect(status, stderr).toBe(0)
  const out = info.outputPath('results.json')
  const settings = ['--replicates', '50', '--set', 'world.therapyCost.all=1.25']
  expect(node('dist/cli/casemix.mjs', 'run', scenario, ...settings, '--out', out).status).toBe(0)
  const { arms } = JSON.parse(readFileSync(out, 'utf8'))
  expect(arms.length).toBeGreaterThan(1)
  expect(stdout.trim().split('\n')).toEqual(
    arms.map(
      ({ label, metrics }: { label: string; metrics: { payerSpendUsd: { perEpisode: Record<string, number> } } }) => {
        const { mean, standardError } = metrics.payerSpendUsd.perEpisode
        return `${label}: payer spend an episode $${Math.round(mean)} ± ${Math.round(standardError)}`
      },
    ),
  )
})

test('the example says what is wrong with a scenario', () => {
  const { stderr, status } = node('examples/run-a-scenario.mjs', scenario, 'world.therapyCost.all=-1')
  expect(status).toBe(1)
  expect(stderr).toContain('world.therapyCost.all')
})
