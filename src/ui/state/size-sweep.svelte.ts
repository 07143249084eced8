// The same contracts at several panel sizes, run one after another: how often a practice is rewarded or fined
// by luck. Behaviours are off for false rewards to mean what they say: nothing was saved.

import type { Outcomes } from '../../sim/outcomes/metrics.ts'
import type { Scenario } from '../../sim/scenario/types.ts'
import type { Pool } from '../../workers/pool.ts'

const SIZES = [50, 100, 200, 500, 1000] as const
const REPLICATES = 400

export interface SizeResult {
  readonly episodes: number
  readonly outcomes: Outcomes
}

/** The scenario at so many episodes a period, without behaviours. */
const sized = (scenario: Scenario, episodesPerPeriod: number): Scenario => ({
  ...scenario,
  replicates: REPLICATES,
  panel: { ...scenario.panel, episodesPerPeriod },
  arms: scenario.arms.map((arm) => ({ ...arm, behaviours: false })),
})

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
      this.progress = { kind: 'running', episodes: SIZES[0] }
      const plans = await Promise.all(
        SIZES.map((episodes) => this.#pool.compile(sized(scenario, episodes), { signal })),
      )
      for (const [i, episodes] of SIZES.entries()) {
        this.progress = { kind: 'running', episodes }
        const plan = plans[i]
        const end = await this.#pool.run(plan, { replicates: REPLICATES, signal })
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
      if (this.#of !== scenario) return
      const message = error instanceof Error ? error.message : String(error)
      this.progress = signal.aborted ? { kind: 'idle' } : { kind: 'failed', message }
    }
  }

  /** Stops; the sizes that are done stay. */
  stop(): void {
    this.#control?.abort()
  }
}
