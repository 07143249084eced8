// The seam between a page (or the command line) and the core. Worker and in-process simulators are
// interchangeable: a caller cannot tell them apart but for speed.

import type { Assessment, AssessmentTerms } from '../sim/batch/price-arms.ts'
import type { Batch } from '../sim/batch-range.ts'
import type { ExpectedCare } from '../sim/cohort/expected/expected-care.ts'
import type { BatchOutcome } from '../sim/outcomes/metrics.ts'
import type { ContractPrices, Plan } from '../sim/plan.ts'
import type { Scenario } from '../sim/scenario/types.ts'
import type { Compiled } from './answers.ts'

export interface Simulator {
  /** The scenario's plan, or why there is none. */
  compile(scenario: Scenario): Promise<Compiled>
  /** What the plan's care costs in expectation, a replicate. */
  expected(plan: Plan): Promise<ExpectedCare>
  /** Prices every arm's contract on the plan's baseline world. The same for every simulator of one plan. */
  priceContracts(plan: Plan): Promise<ContractPrices>
  /** How well each set of covariates predicts spending in the plan's baseline world, other terms of the prediction as given. */
  assess(plan: Plan, terms: AssessmentTerms): Promise<Assessment>
  /** Makes plan and prices current; panels already simulated for the same plan.keys.care are kept, and of the same plan.keys.course the patients that the mix leaves as they are. */
  load(plan: Plan, contractPrices: ContractPrices): Promise<void>
  /** Simulates the panel of a batch ahead of its settlement, which then finds it kept. Needs no prices. */
  prepare(plan: Plan, batch: Batch): Promise<void>
  /** Simulates and settles a batch of the loaded plan. @throws when nothing is loaded */
  simulate(batch: Batch): Promise<BatchOutcome>
}
