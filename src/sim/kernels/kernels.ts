// The innermost loops, in two forms of the same arithmetic: TypeScript, which says what is computed, and WebAssembly,
// which is faster. Both give the same bytes.

import { changedSince, type KeptPanels } from '../cohort/changed-patients.ts'
import type { Panel } from '../cohort/panel.ts'
import type { CohortPlan } from '../cohort/plan.ts'
import { simulatePanel } from '../cohort/simulate.ts'
import type { Since } from '../cohort/since.ts'
import type { Batch } from '../outcomes/metrics.ts'
import type { SeedKey } from '../random/threefry.ts'
import type { Settling } from './settling.ts'

export interface Kernels {
  readonly name: 'typescript' | 'wasm'
  /** Simulates a batch of replicates of a cohort, of a fixed panel all rows or a part (cohort/simulate.ts). */
  simulatePanel(plan: CohortPlan, key: SeedKey, batch: Batch, since?: Since): Panel
  /** Rows of a cohort's fixed panel that kept panels have not (cohort/changed-patients.ts). */
  changedSince(plan: CohortPlan, key: SeedKey, batch: Batch, kept: KeptPanels): Since
  /** Where care is priced and settled; left out: in TypeScript. */
  readonly settling?: Settling
}

export const typescriptKernels: Kernels = {
  name: 'typescript',
  simulatePanel: (plan, key, batch, since) => simulatePanel(plan, key, batch, undefined, since),
  changedSince,
}
