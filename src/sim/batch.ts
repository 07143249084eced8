// Where it all meets: a batch of replicates is simulated once, priced once per set of behaviours, and
// settled by every arm into its own ledger. The engine keeps what a dial cannot have moved: panels while
// the care key stands, and after a dial of mix or size the patients it leaves as they are; reference populations and
// fitted prices while the pricing key stands; an arm's results while neither its care nor its terms have moved.

import type { BatchRun } from './batch/batch-run.ts'
import { emptyOutcome, KeptResults } from './batch/kept-results.ts'
import { type LoadedPlan, loadedPlan } from './batch/loaded-plan.ts'
import { PANEL_ROOM, PanelCache, type PanelRoom } from './batch/panel-cache.ts'
import { poolOf } from './batch/pools.ts'
import { type Assessment, type AssessmentTerms, createPricing } from './batch/price-arms.ts'
import { settleChunk } from './batch/settle-chunk.ts'
import { noWork, type Work } from './batch/work.ts'
import type { Batch } from './batch-range.ts'
import { bestKernels } from './kernels/best-kernels.ts'
import type { Kernels } from './kernels/kernels.ts'
import { detailedReplicates } from './outcomes/details.ts'
import type { BatchOutcome } from './outcomes/metrics.ts'
import type { ContractPrices, Plan } from './plan.ts'

/** Episodes simulated and settled at a time: their columns stay in a processor's own memory. */
const CHUNK_EPISODES = 2048

export interface Engine {
  /** Prices every arm on the plan's baseline world. */
  priceContracts(plan: Plan): ContractPrices
  /** How well each set of covariates predicts spending in the plan's baseline world. */
  assess(plan: Plan, terms: AssessmentTerms): Assessment
  load(plan: Plan, contractPrices: ContractPrices): void
  /** Simulates the panel of a batch and keeps it, while there is room. */
  prepare(plan: Plan, batch: Batch): void
  /** @throws Error when no plan is loaded; RangeError when an outcome is not finite */
  simulate(batch: Batch): BatchOutcome
}

/** An engine that counts what it has done since it was made. Results are the same bytes with any kernels. */
export function createEngine(
  kernels: Kernels = bestKernels(),
  room: PanelRoom = PANEL_ROOM,
): Engine & { readonly work: Readonly<Work> } {
  let loaded: LoadedPlan | undefined
  const work = noWork()
  const panels = new PanelCache(work, kernels, room)
  const settler = { settling: kernels.settling, work }
  const results = new KeptResults()
  const pricing = createPricing(kernels, work)
  return {
    work,
    priceContracts: pricing.priceContracts,
    assess: pricing.assess,
    load(plan, contractPrices) {
      loaded = loadedPlan(plan, contractPrices)
    },
    prepare: (plan, batch) => {
      for (const chunk of chunksOf(plan, batch)) panels.lend(plan, chunk, () => undefined)
    },
    simulate(batch) {
      if (loaded === undefined) throw new Error('no plan is loaded: call load first')
      const { plan } = loaded
      const outcome = emptyOutcome(batch, plan.arms.length, plan.calendar.periods)
      const kept = results.of(loaded, batch)
      const run: BatchRun = {
        loaded,
        outcome,
        detailed: detailedReplicates(batch),
        ...results.fill(outcome, loaded, kept),
        known: kept,
      }
      for (const chunk of chunksOf(plan, batch))
        panels.lend(plan, chunk, (panel) => settleChunk(run, panel, chunk, settler))
      results.keep(outcome, loaded, kept)
      return outcome
    },
  }
}

/** A batch in parts of a few thousand episodes; whole where practices settle in pools, whose members must not be simulated twice. */
function chunksOf(plan: Plan, batch: Batch): Batch[] {
  const { periods, episodesPerPeriod } = plan.cohort
  const size = plan.arms.some((arm) => poolOf(arm) > 1)
    ? batch.replicates
    : Math.max(1, Math.floor(CHUNK_EPISODES / (periods * episodesPerPeriod)))
  return Array.from({ length: Math.ceil(batch.replicates / size) }, (_, k) => ({
    firstReplicate: batch.firstReplicate + k * size,
    replicates: Math.min(size, batch.replicates - k * size),
  }))
}
