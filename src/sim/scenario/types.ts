// A scenario: validated, complete, plain. It knows names and units; nothing in it is optional.
// A scenario file holds only what differs from the defaults (see parse.ts).

import type { BehaviourId } from '../cohort/price/behaviours/index.ts'
import type { ProviderContractId, TherapyContractId } from '../contracts/index.ts'
import type { TermValue } from '../fields.ts'
import type { ParameterId } from '../parameters/index.ts'
import type { Share } from '../units.ts'
import type { MovedWorld, PanelDesign, World } from '../world.ts'

/** A problem in a scenario: where it is, what is wrong, how to mend it. */
export interface Issue {
  readonly path: string
  readonly message: string
  readonly hint: string
}

export interface ContractChoice<Id extends string> {
  readonly contract: Id
  /** Every term of the contract, defaults filled in. */
  readonly terms: Readonly<Record<string, TermValue>>
}

export interface Arm {
  readonly id: string
  readonly label: string
  readonly provider: ContractChoice<ProviderContractId>
  readonly therapies: readonly ContractChoice<TherapyContractId>[]
  /** Behaviours the arm induces; `false` runs the arm with its behaviours off. */
  readonly behaviours: boolean
}

export interface Scenario {
  readonly schemaVersion: 1
  readonly title: string
  readonly description: string
  readonly seed: string
  readonly replicates: number
  readonly panel: PanelDesign
  readonly baseline: World
  readonly world: MovedWorld
  readonly behaviours: Readonly<Record<BehaviourId, { readonly on: boolean; readonly size: Share }>>
  /** Challenged parameters: id → value, in the parameter's unit. */
  readonly parameters: Readonly<Partial<Record<ParameterId, number>>>
  readonly arms: readonly Arm[]
}
