// A plan made ready for settling: each arm with the keys of what it depends on, so that results are known again after a
// dial has moved something else.

import { providerContracts } from '../contracts/index.ts'
import type { AnyProviderContract } from '../contracts/interface/contract.ts'
import type { ArmPlan, ContractPrices, Plan } from '../plan.ts'
import { keyOf } from './key-of.ts'

/** Key of care without behaviours. */
export const NO_BEHAVIOUR = '[]'

export interface LoadedArm {
  readonly index: number
  readonly plan: ArmPlan
  readonly contractPrices: Float64Array
  /** Its set of behaviours. */
  readonly behaviourKey: string
  /** What the first stage of its contract depends on, beside care and its prices; equal for arms that differ in later terms. */
  readonly stageKey: string
  /** All that its results depend on, beside care and its prices. */
  readonly key: string
}

export interface LoadedPlan {
  readonly plan: Plan
  readonly arms: readonly LoadedArm[]
  /** What the price of care depends on, beside the panel. */
  readonly worldKey: string
}

/** @throws RangeError when arms and prices are not as many */
export function loadedPlan(plan: Plan, contractPrices: ContractPrices): LoadedPlan {
  if (contractPrices.length !== plan.arms.length)
    throw new RangeError(`${plan.arms.length} arms need as many contract prices, got ${contractPrices.length}`)
  return {
    plan,
    worldKey: keyOf([plan.multipliers, plan.newTherapy, plan.calendar]),
    arms: plan.arms.map((arm, index) => {
      const { provider, terms, therapies, behaviours } = arm
      const { stages }: AnyProviderContract = providerContracts[provider]
      const early =
        stages === undefined ? terms : Object.fromEntries(Object.entries(terms).filter(([id]) => !stages.late.has(id)))
      const priceKey = keyOf(contractPrices[index])
      return {
        index,
        plan: arm,
        contractPrices: contractPrices[index],
        behaviourKey: JSON.stringify(behaviours),
        stageKey: keyOf([stages?.name ?? provider, early, behaviours, therapies, priceKey]),
        key: keyOf([provider, terms, therapies, behaviours, priceKey]),
      }
    }),
  }
}
