// Registry of behaviours. Order is the order in which they act: what changes the choice of drugs first, then how long
// they are given; who is declined depends on the panel alone.

import { admissionAvoidance } from './admission-avoidance.ts'
import type { Behaviour } from './behaviour.ts'
import { biosimilarUptake } from './biosimilar-uptake.ts'
import { cherryPicking } from './cherry-picking.ts'
import { emergencyAvoidance } from './emergency-avoidance.ts'
import { hospiceTiming } from './hospice-timing.ts'
import { pathwayAdherence } from './pathway-adherence.ts'
import { stinting } from './stinting.ts'
import { timeOnTherapy } from './time-on-therapy.ts'

export const behaviours = {
  biosimilarUptake,
  emergencyAvoidance,
  admissionAvoidance,
  pathwayAdherence,
  timeOnTherapy,
  hospiceTiming,
  cherryPicking,
  stinting,
} as const satisfies Record<string, Behaviour>

export type BehaviourId = keyof typeof behaviours
export const behaviourIds = Object.keys(behaviours) as BehaviourId[]

/** A behaviour acting in an arm: its effect compiled to the numbers it needs. */
export interface BehaviourPlan {
  readonly behaviour: BehaviourId
  readonly effect: readonly number[]
}
