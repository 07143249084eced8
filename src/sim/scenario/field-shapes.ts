// Building blocks of the scenario file's shape. A message given to valibot here has two lines: what is
// wrong, and how to mend it (see shape-issues.ts, which turns them into issues).

import * as v from 'valibot'
import type { Bound } from './bounds.ts'
import { excerpt, quoted } from './issue.ts'
import { nearestName } from './nearest-name.ts'
import { MOST_ISSUES } from './shape-issues.ts'

export interface About {
  readonly title: string
  readonly doc?: string
}
export type Shape = v.GenericSchema<unknown>

const said = (message: string, hint: string): string => `${message}\n${hint}`
const described = (shape: Shape, { title, doc }: About): Shape =>
  v.pipe(shape, v.metadata(doc === undefined ? { title } : { title, description: doc }))

/** Wording for a value outside its bound; `standard` is the value used when the file says nothing. */
function outOfBound(bound: Bound, value: unknown, standard?: number): string {
  const message = `${excerpt(value)} is not ${bound.noun}.`
  if (typeof value === 'string') return said(message, 'Write a number without quotation marks.')
  if (bound.high === 1 && bound.low === 0 && typeof value === 'number' && value > 1 && value <= 100)
    return said(message, `For ${inWords(value)} percent write ${value / 100}.`)
  const otherwise = standard === undefined ? '' : ` The default is ${standard}.`
  return said(message, `Write ${bound.noun}.${otherwise}`)
}

const words = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]
const inWords = (value: number): string => words[value] ?? String(value)

/** A number within `bound`. */
export function numberShape(bound: Bound, info: About, standard?: number): Shape {
  const say = (issue: { readonly input: unknown }) => outOfBound(bound, issue.input, standard)
  const inside = v.pipe(v.number(say), v.minValue(bound.low, say), v.maxValue(bound.high, say))
  const whole = bound.whole === true ? v.pipe(inside, v.integer(say)) : inside
  return described(
    whole,
    standard === undefined
      ? info
      : { ...info, doc: `${info.doc === undefined ? '' : `${info.doc} `}Default: ${standard}.` },
  )
}

/** One to `longest` characters, matching `pattern` where there is one; `noun` and `example` word the problem. */
export function textShape(
  longest: number,
  info: About,
  rule?: { readonly pattern: RegExp; readonly noun: string; readonly example: string },
): Shape {
  const noun = rule?.noun ?? `a text of 1 to ${longest} characters`
  const say = (issue: { readonly input: unknown }) =>
    said(`${excerpt(issue.input)} is not ${noun}.`, `Write ${noun}, such as ${rule?.example ?? `"${info.title}"`}.`)
  const sized = v.pipe(v.string(say), v.minLength(1, say), v.maxLength(longest, say))
  return described(rule === undefined ? sized : v.pipe(sized, v.regex(rule.pattern, say)), info)
}

export function switchShape(info: About): Shape {
  const say = (issue: { readonly input: unknown }) =>
    said(`${excerpt(issue.input)} is neither true nor false.`, 'Write true or false, without quotation marks.')
  return described(v.boolean(say), info)
}

/** One of `options`. */
export function choiceShape(options: readonly string[], info: About): Shape {
  return described(
    v.picklist(options, (issue) =>
      said(`${excerpt(issue.input)} is not one of the choices.`, meant(issue.input, options)),
    ),
    info,
  )
}

/**
 * An object with no other keys than `entries`, all optional but the `required` ones. Every unknown key is
 * reported with the nearest known one (valibot's own strictObject stops at the first).
 */
export function closedShape(
  entries: Readonly<Record<string, Shape>>,
  info: About,
  required: readonly string[] = [],
): Shape {
  return described(v.pipe(objectGuard, closed(entries, required)), info)
}

/** An object whose other keys depend on its `key`: one list of entries by name. */
export function variantShape(
  key: string,
  options: Readonly<Record<string, { readonly entries: Readonly<Record<string, Shape>>; readonly info: About }>>,
  info: About,
): Shape {
  const names = Object.keys(options)
  const alternatives = names.map((name) =>
    described(closed({ [key]: v.literal(name), ...options[name].entries }, [key]), options[name].info),
  )
  const say = (issue: { readonly input: unknown }) =>
    issue.input === undefined
      ? said(`"${key}" is missing.`, `Add it: ${meant(undefined, names)}`)
      : said(`${excerpt(issue.input)} is no ${info.title.toLowerCase()}.`, meant(issue.input, names))
  return described(v.pipe(objectGuard, v.variant(key, alternatives as never, say)), info)
}

/** A list of `fewest` to `most` items. */
export function listShape(item: Shape, fewest: number, most: number, info: About): Shape {
  const size = fewest === 0 ? `at most ${most}` : `${fewest} to ${most}`
  const say = (issue: { readonly input: unknown }) =>
    Array.isArray(issue.input)
      ? said(
          `A list of ${issue.input.length} is too ${issue.input.length < fewest ? 'short' : 'long'}.`,
          `Write a list of ${size}.`,
        )
      : said(`${excerpt(issue.input)} is not a list.`, `Write [ … ] with ${size} items.`)
  return described(v.pipe(v.array(item, say), v.minLength(fewest, say), v.maxLength(most, say)), info)
}

/** A rule over a whole object or list; `broken` says what is wrong (message and hint), or nothing. */
export function ruledShape(
  shape: Shape,
  broken: (value: unknown) => readonly [message: string, hint: string] | undefined,
): Shape {
  return v.pipe(
    shape,
    v.rawCheck(({ dataset, addIssue }) => {
      const problem = broken(dataset.value)
      if (problem !== undefined) addIssue({ message: said(...problem) })
    }),
  )
}

const objectGuard = v.custom<object>(
  (input) => typeof input === 'object' && input !== null && !Array.isArray(input),
  (issue) => said(`${excerpt(issue.input)} is not an object.`, 'Write { … }.'),
)

function closed(entries: Readonly<Record<string, Shape>>, required: readonly string[]) {
  const known = Object.keys(entries)
  const fields = Object.fromEntries(
    known.map((key) => [key, required.includes(key) ? entries[key] : v.exactOptional(entries[key])]),
  )
  return v.pipe(
    v.looseObject(fields, (issue) => said('This is missing.', `Add ${issue.expected}.`)),
    v.rawCheck(({ dataset, addIssue }) => {
      const input = dataset.value as Readonly<Record<string, unknown>>
      const unknown = Object.keys(input).filter((key) => !Object.hasOwn(entries, key))
      unknown.forEach((key, i) => {
        const hint = i < MOST_ISSUES ? meant(key, known) : 'Leave it out.' // not listed: looking for what was meant takes time
        addIssue({
          message: said('Nothing has this name here.', hint),
          path: [{ type: 'object', origin: 'key', input, key, value: input[key] }],
        })
      })
    }),
  )
}

/** No name of the registries is longer. */
const LONGEST_NAME = 100

/** "Did you mean …" for a name that is not among `names`, or the names. */
export function meant(input: unknown, names: readonly string[]): string {
  const nearest = typeof input === 'string' ? nearestName(input, names) : undefined
  if (nearest !== undefined) return `Did you mean ${quoted(nearest, LONGEST_NAME)}?`
  const some = names
    .slice(0, 8)
    .map((name) => quoted(name, LONGEST_NAME))
    .join(', ')
  return names.length === 0
    ? 'Nothing can be set here; leave it out.'
    : `Known here: ${some}${names.length > 8 ? ', …' : ''}.`
}
