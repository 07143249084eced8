// Every scenario that comes with the project, files and product presets, and the run whose columns are its golden
// ones: one engine, one batch, few replicates. The same code serves Node and the page in browsers.

import { createEngine, type Engine } from '../../src/sim/batch.ts'
import { createOutcomes, placeBatch } from '../../src/sim/outcomes/collect.ts'
import type { Outcomes } from '../../src/sim/outcomes/metrics.ts'
import type { Plan } from '../../src/sim/plan.ts'
import { presetIds, presetScenario } from '../../src/sim/presets/index.ts'
import { compile } from '../../src/sim/scenario/compile.ts'
import { completeScenario } from '../../src/sim/scenario/parse.ts'
import type { Scenario } from '../../src/sim/scenario/types.ts'

/** Replicates of a golden run: as many as the most workers that share one. */
export const GOLDEN_REPLICATES = 16

const texts = import.meta.glob<string>(['../../scenarios/*.json', '!../../scenarios/*.schema.json'], {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** Scenario files by name without folder and ending; presets as "preset:name". */
const files: Record<string, unknown> = {
  ...Object.fromEntries(
    Object.entries(texts).map(([path, text]) => [
      path.slice(path.lastIndexOf('/') + 1, -'.json'.length),
      JSON.parse(text),
    ]),
  ),
  ...Object.fromEntries(presetIds.map((id) => [`preset:${id}`, presetScenario(id)])),
}
export const shippedNames: readonly string[] = Object.keys(files)

/** @throws Error when the scenario has issues */
export function scenarioOf(name: string): Scenario {
  const result = completeScenario(files[name])
  if (!result.ok) throw new Error(`${name} has issues`)
  return result.scenario
}

export const planOf = (name: string): Plan => compile(scenarioOf(name))

/** The golden run of a plan: replicates 0 … 15 as a single batch. */
export function goldenRun(plan: Plan, engine: Engine = createEngine()): Outcomes {
  engine.load(plan, engine.priceContracts(plan))
  const armIds = plan.arms.map(({ id }) => id)
  return placeBatch(
    createOutcomes(armIds, GOLDEN_REPLICATES, plan.cohort.periods),
    engine.simulate({ firstReplicate: 0, replicates: GOLDEN_REPLICATES }),
  )
}
