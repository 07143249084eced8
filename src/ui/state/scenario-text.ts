// A scenario as text, as the page's menu, links and files use it.

import { patchOf } from '../../sim/scenario/patch.ts'
import type { Scenario } from '../../sim/scenario/types.ts'

/** What a scenario says differently from the defaults, as the text of a file. */
export const scenarioText = (scenario: Scenario): string => `${JSON.stringify(patchOf(scenario), null, 2)}\n`

/** The same on one line, for a link. */
export const scenarioLine = (scenario: Scenario): string => JSON.stringify(patchOf(scenario))

/** Name of the file a scenario is saved under: its title in plain letters. */
export const fileNameOf = ({ title }: Pick<Scenario, 'title'>): string => {
  const slug = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
  return `${slug || 'scenario'}.json`
}

/** The command line that simulates the scenario's file with this seed and number of replicates; the seed is quoted for a shell. */
export const headlessCommand = (scenario: Scenario, replicates: number): string =>
  `casemix run ${fileNameOf(scenario)} --seed '${scenario.seed.replaceAll("'", "'\\''")}' --replicates ${replicates}`
