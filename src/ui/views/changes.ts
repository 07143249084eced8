// What a scenario changes, as lines to print: old → new and where the old came from.

import type { Field, TermValue } from '../../sim/contracts/contract.ts'
import { providerContracts, therapyContracts } from '../../sim/contracts/index.ts'
import { type Change, changes } from '../../sim/scenario/changes.ts'
import { patchOf } from '../../sim/scenario/patch.ts'
import type { Scenario } from '../../sim/scenario/types.ts'
import type { Unit } from '../../sim/units.ts'
import { change, inUnit } from '../format.ts'
import { type SourceText, sourceOf } from './evidence.ts'

export interface ChangeLine {
  readonly path: string
  readonly label: string
  readonly from: string
  readonly to: string
  readonly source: SourceText | undefined
}

const inText = (value: TermValue | null, unit: Unit | undefined, path: string): string => {
  if (value === null) return 'none'
  if (typeof value === 'boolean') return value ? 'on' : 'off'
  if (typeof value === 'string') return optionLabel(path, value)
  if (path.includes('.therapyCost.')) return value === 1 ? 'as priced' : change(value)
  return unit === undefined ? String(value) : inUnit(value, unit)
}

/** What a choice is called in its contract's own list of terms; the value itself where it is no choice. */
function optionLabel(path: string, value: string): string {
  const term = path.slice(path.lastIndexOf('.') + 1)
  for (const { fields } of [...Object.values(providerContracts), ...Object.values(therapyContracts)]) {
    const field = (fields as Readonly<Record<string, Field>>)[term]
    if (field?.kind === 'choice' && Object.hasOwn(field.options, value)) return field.options[value]
  }
  return value
}

/** Whether the file names this value, or it only gives way to one that is named. */
function named({ path }: Change, file: unknown): boolean {
  if (!/\.(subtypeMix|cancerMix)\./.test(path)) return true
  let at: unknown = file
  for (const key of path.split('.')) at = typeof at === 'object' && at !== null ? (at as Readonly<Record<string, unknown>>)[key] : undefined
  return at !== undefined
}

/** Every change of the scenario; shares that merely give way to others are left out. */
export function changeLines(scenario: Scenario): readonly ChangeLine[] {
  const file = patchOf(scenario)
  return changes(scenario)
    .filter((each) => named(each, file))
    .map((each) => ({
      path: each.path,
      label: each.label.replace(/^World: /, '').replace(/^./, (first) => first.toUpperCase()),
      from: inText(each.from, each.unit, each.path),
      to: inText(each.to, each.unit, each.path),
      source: each.parameter === undefined ? undefined : sourceOf(each.parameter),
    }))
}
