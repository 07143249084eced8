// What a finished run leaves behind, as texts of files: the results and the replicates behind them. The page
// and the command line write the same bytes for the same scenario, seed and number of replicates.

import { name, version } from '../../../package.json'
import type { ExpectedCare } from '../cohort/expected/expected-care.ts'
import { csv, replicateRows } from '../outcomes/csv.ts'
import type { Outcomes } from '../outcomes/metrics.ts'
import { sortedJson } from '../outcomes/sorted-json.ts'
import { type RunSummary, summarise } from '../outcomes/summarise.ts'
import type { Scenario } from '../scenario/types.ts'

export const app = { name, version }

/** The summary of a scenario's outcomes under this program's name and version; `digest` is that of the scenario as it was run, `expected` the care its plan expects. */
export const summaryOf = (
  outcomes: Outcomes,
  { title, seed, arms }: Pick<Scenario, 'title' | 'seed' | 'arms'>,
  digest: string,
  expected: ExpectedCare,
): RunSummary => summarise(outcomes, arms, { app, scenario: { title, digest }, seed }, expected)

/** Text of the results file (scenarios/results.schema.json). */
export const resultsText = (summary: RunSummary): string => sortedJson(summary)

/** Text of replicates.csv: one row an arm and replicate. */
export const replicatesText = (outcomes: Outcomes): string => csv(replicateRows(outcomes))
