// The innermost loops, in two forms of the same arithmetic: TypeScript, which says what is computed, and WebAssembly,
// which is faster. Both give the same bytes.

import type { Panel } from '../cohort/panel.ts'
import type { CohortPlan } from '../cohort/plan.ts'
import { simulatePanel } from '../cohort/simulate.ts'
import type { Batch } from '../outcomes/metrics.ts'
import type { SeedKey } from '../random/threefry.ts'
import type { Settling } from './settling.ts'

export interface Kernels {
  readonly name: 'typescript' | 'wasm'
  /** Simulates a batch of replicates of a cohort (cohort/simulate.ts). */
  simulatePanel(plan: CohortPlan, key: SeedKey, batch: Batch): Panel
  /** Where care is priced and settled; left out: in TypeScript. */
  readonly settling?: Settling
}

export const typescriptKernels: Kernels = { name: 'typescript', simulatePanel }
