// The finished run as files to take away: the same texts as the command line's --out and --csv.

import { expectedCare } from '../../sim/cohort/expected/expected-care.ts'
import type { Outcomes } from '../../sim/outcomes/metrics.ts'
import { replicatesText, resultsText, summaryOf } from '../../sim/results/files.ts'
import { compile } from '../../sim/scenario/compile.ts'
import { scenarioDigest } from '../../sim/scenario/digest.ts'
import type { Scenario } from '../../sim/scenario/types.ts'
import { fileNameOf } from './scenario-text.ts'

export interface TextFile {
  readonly name: string
  readonly type: string
  readonly text: string
}

/** The results; the scenario is named as if it had asked for the replicates that the figures rest on. */
export const resultsFile = (outcomes: Outcomes, scenario: Scenario): TextFile => ({
  name: fileNameOf(scenario).replace(/\.json$/, '-results.json'),
  type: 'application/json',
  text: resultsText(
    summaryOf(
      outcomes,
      scenario,
      scenarioDigest({ ...scenario, replicates: outcomes.done }),
      expectedCare(compile(scenario)),
    ),
  ),
})

/** Every replicate of every arm. */
export const replicatesFile = (outcomes: Outcomes, scenario: Scenario): TextFile => ({
  name: fileNameOf(scenario).replace(/\.json$/, '-replicates.csv'),
  type: 'text/csv',
  text: replicatesText(outcomes),
})

export const scenarioFile = (text: string, scenario: Scenario): TextFile => ({
  name: fileNameOf(scenario),
  type: 'application/json',
  text,
})

/** Hands a file to the browser to be saved. */
export function download({ name, type, text }: TextFile): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  Object.assign(document.createElement('a'), { href: url, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(url), 1000)
}
