// What a scenario changes, as lines to print: old → new and where the old came from.

import { providerContracts, therapyContracts } from '../../sim/contracts/index.ts'
import type { Field, TermValue } from '../../sim/fields.ts'
import { type Change, changes } from '../../sim/scenario/changes.ts'
import { defaultsUnder, patchOf } from '../../sim/scenario/patch.ts'
import type { Arm, Scenario } from '../../sim/scenario/types.ts'
import type { Unit } from '../../sim/units.ts'
import { change, inUnit } from '../format.ts'
import { type SourceText, sourceOf } from './evidence.ts'

export interface ChangeLine {
  readonly path: string
  readonly label: string
  /** Empty where the old would only repeat the defaults. */
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
  if (path === 'panel.sizing') return value === 'poisson' ? 'varies by chance' : value
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
  for (const key of path.split('.'))
    at = typeof at === 'object' && at !== null ? (at as Readonly<Record<string, unknown>>)[key] : undefined
  return at !== undefined
}

/** An arm that comes, goes or moves, and what its contracts are: said in one line for all arms. */
function ofOneSide({ path }: Change, arms: ReadonlySet<string>): boolean {
  const [, id, rest] = /^arms(?:\.([^.]+))?(?:\.(.+))?$/.exec(path) ?? []
  if (!path.startsWith('arms')) return false
  return (
    id === undefined || rest === undefined || (!arms.has(id) && (rest === 'provider.contract' || rest === 'therapies'))
  )
}

/** The arms in one line, when they are other ones or in another order. */
function armsLine(standard: readonly Arm[], own: readonly Arm[]): readonly ChangeLine[] {
  const ids = (arms: readonly Arm[]) => arms.map(({ id }) => id).join(' ')
  if (ids(standard) === ids(own)) return []
  return [
    {
      path: 'arms',
      label: 'Contracts compared',
      from: '',
      to: own.map(({ label }) => label).join(', '),
      source: undefined,
    },
  ]
}

/** Every change of the scenario; shares that merely give way to others are left out, arms that are new or gone stand in one line. */
export function changeLines(scenario: Scenario): readonly ChangeLine[] {
  const file = patchOf(scenario)
  const standard = defaultsUnder(scenario.parameters).arms
  const both = new Set(standard.map(({ id }) => id).filter((id) => scenario.arms.some((arm) => arm.id === id)))
  const lines = changes(scenario)
    .filter((each) => named(each, file) && !ofOneSide(each, both))
    .map((each) => ({
      path: each.path,
      label: each.label.replace(/^World: /, '').replace(/^./, (first) => first.toUpperCase()),
      from: inText(each.from, each.unit, each.path),
      to: inText(each.to, each.unit, each.path),
      source: each.parameter === undefined ? undefined : sourceOf(each.parameter),
    }))
  const ofArms = lines.findIndex(({ path }) => path.startsWith('arms.'))
  return lines.toSpliced(ofArms < 0 ? lines.length : ofArms, 0, ...armsLine(standard, scenario.arms))
}
