// The plan: a scenario compiled to what workers need. Plain, cloneable, frozen in meaning once loaded.

import type { CohortPlan } from './cohort/compile/plan.ts'
import type { BehaviourPlan } from './cohort/price/behaviours/index.ts'
import type { NewTherapyPlan } from './cohort/price/new-therapy.ts'
import type { ProviderContractId, TherapyContractId } from './contracts/index.ts'
import type { Calendar } from './contracts/interface/calendar.ts'
import type { TermValue } from './fields.ts'

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
  /** Price multipliers of the moved world, multiplier[period · therapyClasses + class]. */
  readonly multipliers: Float64Array
  /** The therapy that enters the moved world within the horizon; none in the baseline. */
  readonly newTherapy: NewTherapyPlan | null
  /** The reference population in the world contracts were priced in, and in the moved one. */
  readonly baseline: ReferencePlan
  readonly moved: ReferencePlan
  readonly arms: readonly ArmPlan[]
  /**
   * What is kept while its key stands: simulated panels, reference populations, fitted prices. Of panels whose course stands, which is
   * all of care but mix and size, those patients are kept whom the mix does not change.
   */
  readonly keys: {
    readonly care: string
    readonly course: string
    readonly reference: string
    readonly movedReference: string
    readonly pricing: string
  }
}

/** A reference population: its patients, their weights by subtype in a world, and that world's price multipliers by period. */
export interface ReferencePlan {
  readonly cohort: CohortPlan
  readonly weights: Float64Array
  readonly multipliers: Float64Array
}

/** Prices of every arm's provider contract, in the order of plan.arms. */
export type ContractPrices = readonly Float64Array[]
