// The innermost loops, in two forms of the same arithmetic: TypeScript, which says what is computed, and WebAssembly,
// which is faster. Both give the same bytes.

import type { Batch } from '../batch-range.ts'
import type { CohortPlan } from '../cohort/compile/plan.ts'
import { changedSince } from '../cohort/draw/changed-patients.ts'
import type { KeptPanels } from '../cohort/draw/patched-panel.ts'
import { simulatePanel } from '../cohort/draw/simulate.ts'
import type { Panel } from '../cohort/panel/panel.ts'
import type { Episodes } from '../cohort/panel/panel-columns.ts'
import type { Since } from '../cohort/panel/since.ts'
import type { SeedKey } from '../random/threefry.ts'
import type { Settling } from './settling.ts'

export interface Kernels {
  readonly name: 'typescript' | 'wasm'
  /** Simulates a batch of replicates of a cohort, of a fixed panel all rows or a part (cohort/draw/simulate.ts). */
  simulatePanel(plan: CohortPlan, key: SeedKey, batch: Batch, since?: Since): Panel
  /** Takes back the memory of a panel that nobody will read any more, nor any other panel that shares its columns; left out: it is garbage. */
  readonly reclaim?: (panel: Panel) => void
  /** A panel's episodes in memory of their own, which `reclaim` takes back; left out, or undefined: to be copied column by column. */
  readonly copyEpisodes?: (panel: Panel) => Episodes | undefined
  /** Rows of a cohort's fixed panel that kept panels have not (cohort/draw/changed-patients.ts). */
  changedSince(plan: CohortPlan, key: SeedKey, batch: Batch, kept: KeptPanels): Since
  /** Where care is priced and settled; left out: in TypeScript. */
  readonly settling?: Settling
}

export const typescriptKernels: Kernels = {
  name: 'typescript',
  simulatePanel: (plan, key, batch, since) => simulatePanel(plan, key, batch, undefined, since),
  changedSince,
}
