// The risk adjustment of the scenario's baseline world, worked out when asked for.

import type { Assessment, AssessmentTerms } from '../../sim/batch/price-arms.ts'
import { assessmentTerms } from '../../sim/scenario/assessment-terms.ts'
import type { Scenario } from '../../sim/scenario/types.ts'
import type { Pool } from '../../workers/pool.ts'

export type AssessState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running' }
  | { readonly kind: 'done'; readonly assessment: Assessment; readonly of: Scenario }
  | { readonly kind: 'failed'; readonly message: string }

export class Assess {
  state = $state.raw<AssessState>({ kind: 'idle' })
  #control: AbortController | undefined
  readonly #pool: Pool

  constructor(pool: Pool) {
    this.#pool = pool
  }

  /** Assesses the prediction that assessmentTerms picks. */
  async run(scenario: Scenario): Promise<void> {
    this.state = { kind: 'running' }
    this.#control = new AbortController()
    const { signal } = this.#control
    try {
      const terms = assessmentTerms(scenario) as unknown as AssessmentTerms
      const plan = await this.#pool.compile(scenario, { signal })
      this.state = { kind: 'done', assessment: await this.#pool.assess(plan, terms, signal), of: scenario }
    } catch (error) {
      this.state = signal.aborted
        ? { kind: 'idle' }
        : { kind: 'failed', message: error instanceof Error ? error.message : String(error) }
    }
  }

  stop(): void {
    this.#control?.abort()
  }
}
