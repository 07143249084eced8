// A scenario file: what a scenario says differently from the defaults. Everything left out keeps its
// default, so a file stays short, opens and diffs like a document, and follows the evidence as it is updated.

import type { CancerId, TherapyClass } from '../cohort/catalogue/categories.ts'
import type { PayerRetention } from '../cohort/catalogue/payer-retentions.ts'
import type { SubtypeId } from '../cohort/catalogue/subtypes/index.ts'
import type { TherapyProductId } from '../cohort/catalogue/therapy-products.ts'
import type { BehaviourId } from '../cohort/price/behaviours/index.ts'
import type { ProviderContractId, TherapyContractId } from '../contracts/index.ts'
import type { TermValue } from '../fields.ts'
import type { ParameterId } from '../parameters/index.ts'
import type { Share } from '../units.ts'
import type { NewTherapy } from '../world.ts'

/** Named shares are set; the others of the same group give way in proportion (see give-way.ts). */
export interface WorldPatch {
  readonly therapyCost?: Readonly<Partial<Record<'all' | TherapyClass, number>>>
  readonly therapyCostTrendPerYear?: number
  readonly cancerMix?: Readonly<Partial<Record<CancerId, Share>>>
  readonly subtypeMix?: Readonly<Partial<Record<CancerId, Readonly<Partial<Record<SubtypeId, Share>>>>>>
  readonly cellTherapyAccess?: number
}

/** A therapy that enters during the horizon; what is left out keeps its default. */
export type NewTherapyPatch = Pick<NewTherapy, 'subtype'> & Partial<NewTherapy>

/** A contract and the terms in which it differs from its defaults. */
export interface ContractPatch<Id extends string> {
  readonly contract: Id
  readonly terms?: Readonly<Record<string, TermValue>>
}

export interface ArmPatch {
  readonly id: string
  readonly label?: string
  readonly provider: ContractPatch<ProviderContractId>
  readonly therapies?: readonly ContractPatch<TherapyContractId>[]
  readonly behaviours?: boolean
}

export interface PanelPatch {
  readonly episodesPerPeriod?: number
  readonly sizing?: 'fixed' | 'poisson'
  readonly periods?: number
  /** First month, as "2025-07". */
  readonly start?: string
  readonly payerRetention?: PayerRetention
  readonly careOutsideEpisodes?: boolean
  readonly cohort?: { readonly product: TherapyProductId }
}

export interface ScenarioFile {
  readonly $schema?: string
  readonly schemaVersion: 1
  readonly title: string
  readonly description?: string
  readonly seed?: string
  readonly replicates?: number
  readonly panel?: PanelPatch
  readonly baseline?: WorldPatch
  /** Over the completed baseline: a world that says nothing is the baseline. */
  readonly world?: WorldPatch & { readonly newTherapy?: NewTherapyPatch; readonly stageShift?: Share }
  readonly behaviours?: Readonly<Partial<Record<BehaviourId, { readonly on?: boolean; readonly size?: Share }>>>
  readonly parameters?: Readonly<Partial<Record<ParameterId, number>>>
  /** Replaces the default arms. */
  readonly arms?: readonly ArmPatch[]
}
