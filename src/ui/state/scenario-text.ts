// A scenario as text, as the page's menu, links and files use it.

import { patchOf } from '../../sim/scenario/patch.ts'
import type { Scenario } from '../../sim/scenario/types.ts'

/** What a scenario says differently from the defaults, as the text of a file. */
export const scenarioText = (scenario: Scenario): string => `${JSON.stringify(patchOf(scenario), null, 2)}\n`

/** The same on one line, for a link. */
export const scenarioLine = (scenario: Scenario): string => JSON.stringify(patchOf(scenario))
