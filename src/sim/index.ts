// The core in one sentence: a scenario's text is opened into a scenario and its plan, run into outcomes by replicate, and
// summarised. Registries say what there is to choose from. The page, the command line and a program of one's own
// (examples/run-a-scenario.mjs) use the same.

export { createEngine, type Engine } from './batch.ts'
export type { Batch } from './batch-range.ts'
export { type SubtypeId, subtypes } from './cohort/catalogue/subtypes/index.ts'
export { type TherapyProductId, therapyProducts } from './cohort/catalogue/therapy-products.ts'
export { type ExpectedCare, expectedCare } from './cohort/expected/expected-care.ts'
export { type BehaviourId, behaviours } from './cohort/price/behaviours/index.ts'
export {
  type ProviderContractId,
  providerContracts,
  type TherapyContractId,
  therapyContracts,
} from './contracts/index.ts'
export { type CareMetric, careMetrics } from './outcomes/care-metrics.ts'
export { createOutcomes, placeBatch } from './outcomes/collect.ts'
export { type ArmMetric, armMetrics, type BatchOutcome, type Outcomes } from './outcomes/metrics.ts'
export { type ArmSummary, type RunSummary, summarise } from './outcomes/summarise.ts'
export { type ParameterId, parameters } from './parameters/index.ts'
export { type SourceId, sources } from './parameters/sources.ts'
export type { ContractPrices, Plan } from './plan.ts'
export { presetIds, presetScenario } from './presets/index.ts'
export { replicatesText, resultsText } from './results/files.ts'
export { type RunOptions, run } from './run.ts'
export { compile } from './scenario/compile.ts'
export { defaultScenario } from './scenario/defaults.ts'
export { scenarioDigest } from './scenario/digest.ts'
export type { ScenarioFile } from './scenario/file.ts'
export { describeIssue } from './scenario/issue.ts'
export { type Changes, type Opened, type OpenScenario, openScenario } from './scenario/open-scenario.ts'
export { completeScenario, type ParseResult, parseScenario } from './scenario/parse.ts'
export { patchOf } from './scenario/patch.ts'
export type { Issue, Scenario } from './scenario/types.ts'
