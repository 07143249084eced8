// A scenario run where one stands, without workers: prices, then batch after batch, then the summary.

import { createEngine, type Engine } from './batch.ts'
import { cutBatches, mostReplicates } from './batches.ts'
import { expectedCare } from './cohort/expected/expected-care.ts'
import { createOutcomes, placeBatch } from './outcomes/collect.ts'
import type { Outcomes } from './outcomes/metrics.ts'
import type { RunSummary } from './outcomes/summarise.ts'
import { summaryOf } from './results/files.ts'
import type { OpenScenario } from './scenario/open-scenario.ts'

export interface RunOptions {
  /** Called after each batch with everything that has arrived. */
  readonly onOutcome?: (outcomes: Outcomes) => void
  /** An engine of earlier runs keeps what a change of the scenario has not moved. */
  readonly engine?: Engine
}

/**
 * Simulates and settles all replicates of an opened scenario; the same numbers as the command line writes and the page
 * shows. One core; blocks until it is done.
 * @throws RangeError when an outcome is not finite
 */
export function run(
  { scenario, digest, plan }: OpenScenario,
  { onOutcome, engine = createEngine() }: RunOptions = {},
): { readonly outcomes: Outcomes; readonly summary: RunSummary } {
  const { periods, episodesPerPeriod } = plan.cohort
  const armIds = plan.arms.map(({ id }) => id)
  let outcomes = createOutcomes(armIds, scenario.replicates, periods)
  engine.load(plan, engine.priceContracts(plan))
  for (const batch of cutBatches(scenario.replicates, mostReplicates(periods * episodesPerPeriod))) {
    outcomes = placeBatch(outcomes, engine.simulate(batch))
    onOutcome?.(outcomes)
  }
  return { outcomes, summary: summaryOf(outcomes, scenario, digest, expectedCare(plan)) }
}
