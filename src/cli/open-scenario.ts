// From a file's text and the command line's changes to a scenario and its plan, or to the issues.

import type { Plan } from '../sim/plan.ts'
import type { Issue, Scenario } from '../sim/scenario/types.ts'

export type Opened =
  | { readonly kind: 'opened'; readonly scenario: Scenario; readonly digest: string; readonly plan: Plan }
  | { readonly kind: 'refused'; readonly issues: readonly Issue[] }
