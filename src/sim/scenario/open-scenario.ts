// From a file's text and changes to it to a scenario and its plan, or to the issues.

import type { Plan } from '../plan.ts'
import { compile } from './compile.ts'
import { scenarioDigest } from './digest.ts'
import { excerpt } from './issue.ts'
import { nearestName } from './nearest-name.ts'
import { completeScenario, parseScenario } from './parse.ts'
import { applySettings } from './set.ts'
import type { Issue, Scenario } from './types.ts'

/** A scenario ready to be run. */
export interface OpenScenario {
  readonly kind: 'opened'
  readonly scenario: Scenario
  readonly digest: string
  readonly plan: Plan
}

export type Opened = OpenScenario | { readonly kind: 'refused'; readonly issues: readonly Issue[] }

const refused = (issues: readonly Issue[]): Opened => ({ kind: 'refused', issues })

export interface Changes {
  /** As `path=value`, in order: "world.therapyCost.all=1.25". */
  readonly settings?: readonly string[]
  /** Ids of the arms to run, in this order; all where left out. */
  readonly arms?: readonly string[] | undefined
}

/** The scenario with the settings applied and only the arms asked for, compiled; the digest is that of what is run. */
export function openScenario(text: string, { settings = [], arms }: Changes = {}): Opened {
  const original = parseScenario(text)
  if (!original.ok) return refused(original.issues)
  const changed = applySettings(original.file, settings)
  if (!changed.ok) return refused(changed.issues)
  const complete = completeScenario(changed.file)
  if (!complete.ok) return refused(complete.issues)

  const unknown = (arms ?? []).filter((id) => !complete.scenario.arms.some((arm) => arm.id === id))
  if (unknown.length > 0) return refused(unknown.map((id) => unknownArm(id, complete.scenario)))
  const scenario =
    arms === undefined
      ? complete.scenario
      : {
          ...complete.scenario,
          arms: [...new Set(arms)].flatMap((id) => complete.scenario.arms.filter((arm) => arm.id === id)),
        }
  try {
    return { kind: 'opened', scenario, digest: scenarioDigest(scenario), plan: compile(scenario) }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return refused([{ path: 'parameters', message: `${error.message}.`, hint: 'Change one of the values named.' }])
  }
}

function unknownArm(id: string, { arms }: Scenario): Issue {
  const ids = arms.map((arm) => arm.id)
  const meant = nearestName(id, ids)
  return {
    path: '--arms',
    message: `The scenario has no arm ${excerpt(id)}.`,
    hint: meant === undefined ? `Its arms are ${ids.join(', ')}.` : `Did you mean ${meant}?`,
  }
}
