// The risk adjustment of the scenario's baseline world, worked out when asked for.

import type { Assessment, AssessmentTerms } from '../../sim/batch/price-arms.ts'
import { parameterReader } from '../../sim/parameters/index.ts'
import { compile } from '../../sim/scenario/compile.ts'
import { defaultTerms } from '../../sim/scenario/default-arms.ts'
import type { Scenario } from '../../sim/scenario/types.ts'
import type { Pool } from '../../workers/pool.ts'

export type AssessState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running' }
  | { readonly kind: 'done'; readonly assessment: Assessment; readonly of: Scenario }
  | { readonly kind: 'failed'; readonly message: string }

export class Assess {
  state = $state.raw<AssessState>({ kind: 'idle' })
  readonly #pool: Pool

  constructor(pool: Pool) {
    this.#pool = pool
  }

  /** Assesses the prediction of the first arm that attributes by claims, else of EOM under its default terms. */
  async run(scenario: Scenario): Promise<void> {
    this.state = { kind: 'running' }
    try {
      const claims = scenario.arms.find(({ provider }) => provider.terms.attribution === 'claims')
      const terms = (claims?.provider.terms ?? defaultTerms('eomRa2', parameterReader(scenario.parameters))) as unknown as AssessmentTerms
      this.state = { kind: 'done', assessment: await this.#pool.assess(compile(scenario), terms), of: scenario }
    } catch (error) {
      this.state = { kind: 'failed', message: error instanceof Error ? error.message : String(error) }
    }
  }
}
