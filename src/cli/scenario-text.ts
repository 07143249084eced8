// Text of the scenario named on the command line: a file, or a product's preset.

import { presetIds, presetScenario } from '../sim/presets/index.ts'
import { meant } from '../sim/scenario/field-shapes.ts'
import type { Issue } from '../sim/scenario/types.ts'

/** What a scenario's name begins with when it is a product preset and no file. */
const PRESET = 'preset:'

/** The text, or why there is none: no such preset, or a file that cannot be read. */
export async function scenarioText(name: string, readFile: (path: string) => Promise<string>): Promise<string | Issue> {
  const named = name.startsWith(PRESET) ? name.slice(PRESET.length) : undefined
  const preset = presetIds.find((id) => id === named)
  if (named !== undefined && preset === undefined)
    return { path: name, message: 'There is no such preset.', hint: meant(named, presetIds) }
  if (preset !== undefined) return JSON.stringify(presetScenario(preset))
  return readFile(name).catch(
    (error: Error): Issue => ({ path: name, message: 'The file cannot be read.', hint: `${error.message}.` }),
  )
}
