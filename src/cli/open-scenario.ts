// From a file's text and the command line's changes to a scenario and its plan, or to the issues.

import type { Plan } from '../sim/plan.ts'
import { compile } from '../sim/scenario/compile.ts'
import { scenarioDigest } from '../sim/scenario/digest.ts'
import { excerpt } from '../sim/scenario/issue.ts'
import { nearestName } from '../sim/scenario/nearest-name.ts'
import { completeScenario, parseScenario } from '../sim/scenario/parse.ts'
import { applySettings } from '../sim/scenario/set.ts'
import type { Issue, Scenario } from '../sim/scenario/types.ts'
import type { RunCommand } from './arguments.ts'

export type Opened =
  | { readonly kind: 'opened'; readonly scenario: Scenario; readonly digest: string; readonly plan: Plan }
  | { readonly kind: 'refused'; readonly issues: readonly Issue[] }

const refused = (issues: readonly Issue[]): Opened => ({ kind: 'refused', issues })

/** The scenario with the settings applied and only the arms asked for, compiled; the digest is that of what is run. */
export function openScenario(text: string, { settings, arms }: Pick<RunCommand, 'settings' | 'arms'>): Opened {
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
