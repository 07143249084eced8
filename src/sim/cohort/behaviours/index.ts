// Registry of behaviours. Order is the order in which they act; they touch different columns.

import { admissionAvoidance } from './admission-avoidance.ts'
import type { Behaviour } from './behaviour.ts'
import { biosimilarUptake } from './biosimilar-uptake.ts'
import { emergencyAvoidance } from './emergency-avoidance.ts'
import { pathwayAdherence } from './pathway-adherence.ts'

export const behaviours = { biosimilarUptake, emergencyAvoidance, admissionAvoidance, pathwayAdherence } as const satisfies Record<string, Behaviour>

export type BehaviourId = keyof typeof behaviours
export const behaviourIds = Object.keys(behaviours) as BehaviourId[]

/** A behaviour acting in an arm: its effect compiled to the numbers it needs. */
export interface BehaviourPlan {
  readonly behaviour: BehaviourId
  readonly effect: readonly number[]
}
