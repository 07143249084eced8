// Challenging a number: the scenario with another value for one parameter, and everything that follows
// from it. The challenge travels with the scenario.

import type { ParameterId } from '../../sim/parameters/index.ts'
import { compile } from '../../sim/scenario/compile.ts'
import type { ScenarioFile } from '../../sim/scenario/file.ts'
import { completeScenario, type ParseResult } from '../../sim/scenario/parse.ts'
import { patchOf } from '../../sim/scenario/patch.ts'
import type { Scenario } from '../../sim/scenario/types.ts'

/** The scenario with parameter `id` at `value` in its unit, or back at the registry's when undefined; issues when the value cannot be. */
export function challenged(scenario: Scenario, id: ParameterId, value: number | undefined): ParseResult {
  const file: ScenarioFile = patchOf(scenario)
  const { [id]: _, ...others } = file.parameters ?? {}
  const result = completeScenario({ ...file, parameters: value === undefined ? others : { ...others, [id]: value } })
  if (!result.ok) return result
  try {
    compile(result.scenario)
    return result
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return {
      ok: false,
      issues: [{ path: `parameters.${id}`, message, hint: 'Choose another value, or change the others first.' }],
    }
  }
}
