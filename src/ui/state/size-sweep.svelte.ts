// The same contracts at several panel sizes, run one after another: how often a practice is rewarded or fined
// by luck. Behaviours are off for false rewards to mean what they say: nothing was saved.

import type { Outcomes } from '../../sim/outcomes/metrics.ts'
import { compile } from '../../sim/scenario/compile.ts'
import type { Scenario } from '../../sim/scenario/types.ts'
import type { Pool } from '../../workers/pool.ts'

const SIZES = [50, 100, 200, 500, 1000] as const
const REPLICATES = 400

export interface SizeResult {
  readonly episodes: number
  readonly outcomes: Outcomes
}

export class SizeSweep {
  results = $state.raw<readonly SizeResult[]>([])
  labels = $state.raw<readonly string[]>([])
  progress = $state.raw<
    | { readonly kind: 'idle' }
    | { readonly kind: 'running'; readonly episodes: number }
    | { readonly kind: 'failed'; readonly message: string }
  >({
    kind: 'idle',
  })
  /** The scenario the results belong to. */
  #of: Scenario | undefined
  #control: AbortController | undefined
  readonly #pool: Pool

  constructor(pool: Pool) {
    this.#pool = pool
  }

  isOf(scenario: Scenario): boolean {
    return this.#of === scenario
  }

  /** Runs every size without behaviours; a newer run of any kind ends it. */
  async run(scenario: Scenario): Promise<void> {
    this.#of = scenario
    this.results = []
    this.labels = scenario.arms.map(({ label }) => label)
    this.#control = new AbortController()
    const { signal } = this.#control
    try {
      for (const episodes of SIZES) {
        this.progress = { kind: 'running', episodes }
        const sized = {
          ...scenario,
          replicates: REPLICATES,
          panel: { ...scenario.panel, episodesPerPeriod: episodes },
          arms: scenario.arms.map((arm) => ({ ...arm, behaviours: false })),
        }
        const end = await this.#pool.run(compile(sized), { replicates: REPLICATES, signal })
        if (this.#of !== scenario) return
        if (end.kind !== 'done') {
          this.progress =
            end.kind === 'cancelled'
              ? { kind: 'idle' }
              : { kind: 'failed', message: end.kind === 'failed' ? end.error.message : 'Another run took its place.' }
          return
        }
        this.results = [...this.results, { episodes, outcomes: end.outcomes }]
      }
      this.progress = { kind: 'idle' }
    } catch (error) {
      this.progress = { kind: 'failed', message: error instanceof Error ? error.message : String(error) }
    }
  }

  /** Stops; the sizes that are done stay. */
  stop(): void {
    this.#control?.abort()
  }
}
