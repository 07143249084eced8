// A scenario from a program of one's own. Once the project is built (npm run build):
//   node examples/run-a-scenario.mjs scenarios/medicare-practice.json world.therapyCost.all=1.25

import { readFileSync } from 'node:fs'
import { describeIssue, openScenario, run } from 'casemix'

const [path = 'scenarios/medicare-practice.json', ...settings] = process.argv.slice(2)
const opened = openScenario(readFileSync(path, 'utf8'), { settings: ['replicates=50', ...settings] })
if (opened.kind === 'refused') {
  console.error(opened.issues.map(describeIssue).join('\n'))
  process.exit(1)
}
const { summary } = run(opened)
for (const { label, metrics } of summary.arms) {
  const { mean, standardError } = metrics.payerSpendUsd.perEpisode
  console.log(`${label}: payer spend an episode $${Math.round(mean)} ± ${Math.round(standardError)}`)
}
