// The default Medicare practice: what a scenario is that changes nothing.

import { complete } from './complete.ts'
import type { ScenarioFile } from './file.ts'
import { SCHEMA_VERSION } from './migrations.ts'
import type { Scenario } from './types.ts'

export const defaultFile: ScenarioFile = {
  schemaVersion: SCHEMA_VERSION,
  title: 'Medicare practice',
  description:
    'Who gains and who bears the risk when the Medicare patients of a community practice are settled under each contract and the world stays as it was priced?',
}

export const defaultScenario = (): Scenario => complete(defaultFile, [])
