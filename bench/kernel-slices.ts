// Slices of the kernels alone, in Node and in a worker of Chromium alike: patients generated in batches as an engine cuts
// them, and the calls that settle a chunk of them played back.

import type { Panel } from '../src/sim/cohort/panel/panel.ts'
import { bestKernels } from '../src/sim/kernels/best-kernels.ts'
import { compile } from '../src/sim/scenario/compile.ts'
import { defaultScenario } from '../src/sim/scenario/parse.ts'
import { type Player, recordChunk } from './chunk-tape.ts'
import { timed } from './rounds.ts'

/** Panel histories of a batch and of the chunk, and batches of a slice: of the default scenario, 2,000 and 100,000 episodes. */
export const REPLICATES = 10
export const BATCHES = 50
/** Times that the chunk is settled in a slice. */
export const PASSES = 40

/** Nanoseconds an episode to generate it; an episode and contract to price its care and settle it. */
export interface KernelSlice {
  /** Its panel's memory then goes to the next one's. */
  readonly generated: number
  /** Its panel is held in memory of its own, as an engine keeps it for re-settling the first time. */
  readonly kept: number
  readonly settled: number
}

export interface KernelSlices {
  readonly name: string
  /** Contracts of the chunk, and its episodes. */
  readonly arms: number
  readonly episodes: number
  readonly player: Player
  /** Panel of a batch of a round. */
  panel(round: number, batch: number): Panel
  slice(round: number): KernelSlice
}

export const firstOf = (round: number, batch: number): number => (round * BATCHES + batch) * REPLICATES

/** @throws Error without WebAssembly */
export function kernelSlices(): KernelSlices {
  const plan = compile(defaultScenario())
  const kernels = bestKernels()
  const player = recordChunk(kernels, plan, REPLICATES)
  const episodes = REPLICATES * plan.cohort.periods * plan.cohort.episodesPerPeriod
  const panel = (round: number, batch: number): Panel =>
    kernels.simulatePanel(plan.cohort, plan.seedKey, { firstReplicate: firstOf(round, batch), replicates: REPLICATES })
  return {
    name: kernels.name,
    arms: plan.arms.length,
    episodes,
    player,
    panel,
    slice(round) {
      const generated = timed(() => {
        for (let k = 0; k < BATCHES; k++) kernels.reclaim?.(panel(round, k))
      })
      const held: Panel[] = []
      const kept = timed(() => {
        for (let k = 0; k < BATCHES; k++) held.push(panel(round, k))
      })
      const { priced, settled } = player.play(PASSES)
      return {
        generated: (generated * 1e6) / (held.length * episodes),
        kept: (kept * 1e6) / (held.length * episodes),
        settled: (priced + settled) / (episodes * plan.arms.length),
      }
    },
  }
}
