// A scenario as text, as the page's menu, links and files use it.

import { scenarioDigest } from '../../sim/scenario/digest.ts'
import { patchOf } from '../../sim/scenario/patch.ts'
import type { Scenario } from '../../sim/scenario/types.ts'

/** What a scenario says differently from the defaults, as the text of a file. */
export const scenarioText = (scenario: Scenario): string => `${JSON.stringify(patchOf(scenario), null, 2)}\n`

/** The same on one line, for a link. */
export const scenarioLine = (scenario: Scenario): string => JSON.stringify(patchOf(scenario))

/** Name of the file a scenario is saved under: its title in plain letters and the start of its digest, so that no two are mixed up. */
export const fileNameOf = (scenario: Scenario): string => {
  const slug = scenario.title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
  return `${slug || 'scenario'}-${scenarioDigest(scenario).slice(0, 6)}.json`
}

/** The command line that simulates the scenario's saved file, from a built checkout, with this seed and number of replicates; the seed is quoted for a shell. */
export const headlessCommand = (scenario: Scenario, replicates: number): string =>
  `node dist/cli/casemix.mjs run ${fileNameOf(scenario)} --seed '${scenario.seed.replaceAll("'", "'\\''")}' --replicates ${replicates}`
