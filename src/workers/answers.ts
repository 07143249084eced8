// What a worker answers beside its engine: scenarios compiled, and what their care costs in expectation.

import type { CohortPlan } from '../sim/cohort/compile/plan.ts'
import { type ExpectedCare, expectedCare } from '../sim/cohort/expected/expected-care.ts'
import type { Plan } from '../sim/plan.ts'
import { compile } from '../sim/scenario/compile.ts'
import type { Scenario } from '../sim/scenario/types.ts'

/** `refused`: parameters contradict each other; the message says which and how to mend it. */
export type Compiled =
  | { readonly kind: 'compiled'; readonly plan: Plan }
  | { readonly kind: 'refused'; readonly message: string }

/** A scenario's plan. A contradiction is the scenario's and no fault of the worker, so that it is an answer and not an exception. */
export function compiled(scenario: Scenario): Compiled {
  try {
    return { kind: 'compiled', plan: compile(scenario) }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return { kind: 'refused', message: error.message }
  }
}

/** Cohorts kept: the page's, an experiment's, and the ones each had before. */
const MOST_COHORTS = 4

/** Expected care of plans that come as copies: of plans of the same care, what prices cannot move is worked out once. */
export function expectations(): (plan: Plan) => ExpectedCare {
  const cohorts = new Map<string, CohortPlan>()
  return (plan) => {
    const { care } = plan.keys
    const cohort = cohorts.get(care) ?? plan.cohort
    cohorts.delete(care)
    cohorts.set(care, cohort)
    for (const oldest of cohorts.keys()) {
      if (cohorts.size <= MOST_COHORTS) break
      cohorts.delete(oldest)
    }
    return expectedCare({ ...plan, cohort })
  }
}
