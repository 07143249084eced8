// Kernels in WebAssembly, where the engine has it and its vectors, and the page's policy lets it run.

import { changedSince } from '../cohort/draw/changed-patients.ts'
import { simulatePanel } from '../cohort/draw/simulate.ts'
import { changedInWasm } from './changed-in-wasm.ts'
import type { Kernels } from './kernels.ts'
import { PanelMemory } from './panel-memory.ts'
import { Settling } from './settling.ts'
import { simulateInWasm } from './simulate-in-wasm.ts'
import { startModule } from './wasm-module.ts'

/** Undefined where they cannot run. A batch for which memory cannot be had is simulated in TypeScript. */
export function wasmKernels(): Kernels | undefined {
  const module = startModule()
  const settlingModule = startModule() // with a memory of its own: care outlives the simulation of a panel
  if (module === undefined || settlingModule === undefined) return undefined
  const memory = new PanelMemory()
  return {
    name: 'wasm',
    settling: new Settling(settlingModule),
    simulatePanel(plan, key, batch, since) {
      if (plan.cohortProduct >= 0) return simulatePanel(plan, key, batch)
      return (
        simulateInWasm(module, memory, plan, key, batch, since) ?? simulatePanel(plan, key, batch, undefined, since)
      )
    },
    reclaim: (panel) => memory.reclaim(panel),
    copyEpisodes: (panel) => memory.copyOf(panel),
    changedSince: (plan, key, batch, kept) =>
      changedInWasm(module, plan, key, batch, kept) ?? changedSince(plan, key, batch, kept),
  }
}
