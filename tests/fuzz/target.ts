// What every parser owes whatever it is given: an answer in time, a refusal that says where, what and how, and
// the language's own prototypes left as they were.

import { Script } from 'node:vm'
import fc from 'fast-check'
import type { Issue } from '../../src/sim/scenario/types.ts'

/** Issues of a refusal; undefined where the input was accepted. */
export type Refusal = readonly Issue[] | undefined

/** What became of an input; `stalled` also of one that was answered in time on its second try. */
export type Verdict = 'accepted' | 'rejected' | 'stalled'

export interface Target {
  readonly name: string
  /** Checks one generated input after another; `count` learns each verdict. */
  property(count: (verdict: Verdict) => void): fc.IAsyncProperty<[unknown]>
}

/** Far beyond what any input needs on a slow machine: only a hang comes near. */
const MOST_MILLISECONDS = 10_000

/** A parser under test: `check` throws when a law of its own is broken; nothing may take longer than `milliseconds`. */
export const target = <Case>(
  name: string,
  cases: fc.Arbitrary<Case>,
  check: (input: Case) => Refusal | Promise<Refusal>,
  milliseconds = MOST_MILLISECONDS,
): Target => ({
  name,
  property: (count) =>
    fc.asyncProperty(cases, async (input) => {
      const answer = () => inTime(() => check(input), milliseconds)
      const refusal = await answer().catch((error: unknown) => {
        if (!(error instanceof Stall)) throw error
        count('stalled') // a suspended process looks like a hang; a hang hangs twice
        return answer()
      })
      if (refusal !== undefined)
        refusal.length === 0 || refusal.length > MOST_ISSUES
          ? fail(`refused with ${refusal.length} issues`)
          : refusal.forEach(readable)
      const now = prototypeKeys()
      if (now !== pristine) fail(`a prototype has changed: ${now}`)
      count(refusal === undefined ? 'accepted' : 'rejected')
    }) as unknown as fc.IAsyncProperty<[unknown]>,
})

export function fail(what: string): never {
  throw new Error(what)
}

/** More than any list of problems may hold: 101 of terms and 202 of a table. */
const MOST_ISSUES = 303
const LONGEST_ISSUE = 2000

// biome-ignore lint/suspicious/noControlCharactersInRegex: they must not reach a terminal
const control = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/

/** What an engine says of itself. */
export const internal = /call stack|Invalid (typed )?array|Invalid string|out of memory/

function readable({ path, message, hint }: Issue): void {
  const whole = `${path}: ${message} ${hint}`
  if (path.trim() === '') fail(`no path: ${whole}`)
  if (!/^\S.*\.$/.test(message) || !/^\S.*[.?…]$/.test(hint)) fail(`not two sentences: ${JSON.stringify(whole)}`)
  if (internal.test(message)) fail(`not a problem of the input: ${message}`)
  if (control.test(whole)) fail(`a control character: ${JSON.stringify(whole)}`)
  if (whole.length > LONGEST_ISSUE) fail(`an issue of ${whole.length} characters: ${whole.slice(0, 200)}`)
}

const watched = [Object, Array, Function, String, Number, Boolean, Map, Set, Promise].map(
  (of) => of.prototype as object,
)
const prototypeKeys = (): string => watched.map((prototype) => Reflect.ownKeys(prototype).map(String).join()).join('|')
const pristine = prototypeKeys()

let waiting: () => unknown = () => undefined
const work = Symbol.for('casemix.fuzz')
Object.defineProperty(globalThis, work, { value: () => waiting() })
const script = new Script(`globalThis[Symbol.for('casemix.fuzz')]()`)

class Stall extends Error {}

/** What `check` comes to. A loop without end is interrupted, which no timer on the same thread could do. @throws Stall */
async function inTime<T>(check: () => T | Promise<T>, milliseconds: number): Promise<T> {
  waiting = check
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Stall(`no answer within ${milliseconds} ms`)), milliseconds)
  })
  try {
    return await Promise.race([script.runInThisContext({ timeout: milliseconds }) as T | Promise<T>, late])
  } catch (error) {
    throw (error as { code?: unknown }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
      ? new Stall(`no end within ${milliseconds} ms`)
      : error
  } finally {
    clearTimeout(timer)
  }
}
