// The plan: a scenario compiled to what workers need. Plain, cloneable, frozen in meaning once loaded.

import type { BehaviourPlan } from './cohort/behaviours/index.ts'
import type { CohortPlan } from './cohort/plan.ts'
import type { Calendar, TermValue } from './contracts/contract.ts'
import type { ProviderContractId, TherapyContractId } from './contracts/index.ts'

export interface TherapyPlan {
  readonly contract: TherapyContractId
  readonly terms: Readonly<Record<string, TermValue>>
}

export interface ArmPlan {
  readonly id: string
  readonly label: string
  readonly provider: ProviderContractId
  readonly terms: Readonly<Record<string, TermValue>>
  readonly therapies: readonly TherapyPlan[]
  /** Behaviours acting in this arm; none is care as under fee-for-service. */
  readonly behaviours: readonly BehaviourPlan[]
}

export interface Plan {
  /** Four 32-bit words expanded from the seed string. */
  readonly seedKey: readonly [number, number, number, number]
  readonly replicates: number
  readonly calendar: Calendar
  /** Care in the moved world. */
  readonly cohort: CohortPlan
  /** Care in the baseline world, for pricing. */
  readonly baselineCohort: CohortPlan
  /** The reference population in the moved world, for contracts whose prices follow it. */
  readonly movedReference: CohortPlan
  /** Price multipliers, multiplier[period · therapyClasses + class]. */
  readonly prices: Float64Array
  readonly baselinePrices: Float64Array
  readonly arms: readonly ArmPlan[]
  /** Care has to be simulated again only when `care` changes, contracts priced again only when `pricing` does. */
  readonly keys: { readonly care: string; readonly pricing: string }
}

/** Prices of every arm's provider contract, in the order of plan.arms. */
export type ArmPrices = readonly Float64Array[]
