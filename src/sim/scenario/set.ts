// Settings on the command line: "world.therapyCost.all=1.25". A path follows the file; list items go by
// position, id or contract; setting anything of an arm writes the default arms out first, and another contract starts
// at its defaults and takes its own name, as on the page. Whether the result is a scenario is the parser's to say.

import { renamed, setProvider } from './arm-labels.ts'
import { meant } from './field-shapes.ts'
import type { ArmPatch, ScenarioFile } from './file.ts'
import { excerpt, pathOf } from './issue.ts'
import { defaultArmsOf } from './product-cohort.ts'
import type { Issue } from './types.ts'

export type SetResult =
  | { readonly ok: true; readonly file: ScenarioFile }
  | { readonly ok: false; readonly issues: readonly Issue[] }

type Node = Record<string, unknown>

/** Texts in the file: their values are taken as typed, so that seed=42 is the text "42". */
const texts = new Set(['$schema', 'title', 'description', 'seed', 'start', 'label', 'id'])
const reserved = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * The file with every `path=value` applied in order, later ones winning. Values are read as JSON, else as
 * text. Everything behind "parameters." is one parameter id: "parameters.level.drugScale=0.8".
 */
export function applySettings(file: ScenarioFile, settings: readonly string[]): SetResult {
  const changed = JSON.parse(JSON.stringify(file)) as Node
  const issues = settings.flatMap((setting) => apply(changed, setting))
  return issues.length > 0 ? { ok: false, issues } : { ok: true, file: changed as unknown as ScenarioFile }
}

function apply(file: Node, setting: string): readonly Issue[] {
  const equals = setting.indexOf('=')
  if (equals < 1)
    return [
      {
        path: excerpt(setting),
        message: 'This is not a setting.',
        hint: 'Write path=value, such as world.therapyCost.all=1.25.',
      },
    ]
  const given = setting.slice(0, equals)
  const path = /^[\w$.[\]-]{1,200}$/.test(given) ? given : excerpt(given)
  const keys = keysOf(given)
  const unfit = keys.find((key) => key === '' || reserved.has(key))
  if (unfit !== undefined)
    return [
      {
        path,
        message: unfit === '' ? 'The path has an empty part.' : `${excerpt(unfit)} is a reserved name.`,
        hint: 'Write names separated by single dots.',
      },
    ]
  if (keys[0] === 'arms' && keys.length > 1 && file.arms === undefined)
    file.arms = JSON.parse(JSON.stringify(defaultArmsOf(file.panel as ScenarioFile['panel'])))
  let node: Node | unknown[] = file
  for (let i = 0; i < keys.length; i++) {
    const last = i === keys.length - 1
    const key: string | number | undefined = Array.isArray(node) ? positionOf(node, keys[i]) : keys[i]
    if (key === undefined)
      return [
        {
          path,
          message: `There is no ${excerpt(keys[i])} in ${pathOf(keys.slice(0, i))}.`,
          hint: meant(keys[i], namesIn(node as unknown[])),
        },
      ]
    const items = node as Node // lists and objects alike are reached by key
    if (last) {
      const write = (): void => {
        items[key] = typedValue(keys[i], setting.slice(equals + 1))
      }
      if (keys[0] === 'arms' && keys.length > 2) setInArm(file, keys, write)
      else write()
      return []
    }
    const next: unknown = Object.hasOwn(items, key) ? items[key] : undefined
    if (next === undefined) items[key] = {}
    else if (next === null || typeof next !== 'object')
      return [
        {
          path,
          message: `${pathOf(keys.slice(0, i + 1))} is a value and has nothing inside.`,
          hint: 'Leave out what follows it.',
        },
      ]
    node = items[key] as Node | unknown[]
  }
  return []
}

/** Writes a value inside an arm of a file that is not yet parsed; its terms and name follow its contracts. */
function setInArm(file: Node, [, name, ...inside]: readonly string[], write: () => void): void {
  const arms = file.arms as ArmPatch[]
  const place = positionOf(arms, name) as number // the path has been walked
  const before = structuredClone(arms[place])
  write()
  const after = arms[place]
  arms[place] =
    inside.join('.') === 'provider.contract' && before.provider !== undefined
      ? setProvider(before, after.provider.contract)
      : renamed(before, after)
}

/** Parts of a path; "arms[1].id" is read as "arms.1.id", and a parameter id keeps its dots. */
function keysOf(path: string): readonly string[] {
  const parameter = /^parameters\.(.+)$/.exec(path)
  return parameter === null ? path.replace(/\[(\d+)\]/g, '.$1').split('.') : ['parameters', parameter[1]]
}

const nameOf = (item: unknown): readonly unknown[] =>
  typeof item === 'object' && item !== null ? [(item as Node).id, (item as Node).contract] : []
const namesIn = (list: readonly unknown[]): readonly string[] =>
  list.flatMap(nameOf).filter((name) => typeof name === 'string')

function positionOf(list: readonly unknown[], key: string): number | undefined {
  const byName = list.findIndex((item) => nameOf(item).includes(key))
  if (byName >= 0) return byName
  return /^\d+$/.test(key) && Number(key) < list.length ? Number(key) : undefined
}

function typedValue(key: string, text: string): unknown {
  if (texts.has(key)) return text
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
