// A scenario: validated, complete, plain. It knows names and units; nothing in it is optional.
// A scenario file holds only what differs from the defaults (see parse.ts).

import type { BehaviourId } from '../cohort/behaviours/index.ts'
import type { CancerId, TherapyClass } from '../cohort/categories.ts'
import type { PayerRetention } from '../cohort/retention.ts'
import type { SubtypeId } from '../cohort/subtypes/index.ts'
import type { TherapyProductId } from '../cohort/therapy-products.ts'
import type { TermValue } from '../contracts/contract.ts'
import type { ProviderContractId, TherapyContractId } from '../contracts/index.ts'
import type { ParameterId } from '../parameters/index.ts'
import type { Months, Share, Usd } from '../units.ts'

/** A problem in a scenario: where it is, what is wrong, how to mend it. */
export interface Issue {
  readonly path: string
  readonly message: string
  readonly hint: string
}

/** One world. `baseline` is where prices and benchmarks were set, `world` where care is delivered. */
export interface World {
  /** Price multipliers; a class's price is multiplied by `all` and by its own. 1 = the evidence's prices. */
  readonly therapyCost: Readonly<Record<'all' | TherapyClass, number>>
  /** Yearly growth of all therapy prices within the horizon, per year; 0 = none. */
  readonly therapyCostTrendPerYear: number
  /** Shares of episodes by cancer, summing to 1. */
  readonly cancerMix: Readonly<Record<CancerId, Share>>
  /** Shares of a cancer's episodes by subtype, each cancer summing to 1. */
  readonly subtypeMix: Readonly<Record<CancerId, Readonly<Partial<Record<SubtypeId, Share>>>>>
  /** Multiplier on the probability that an eligible patient is referred for a cell or gene therapy. */
  readonly cellTherapyAccess: number
}

/** A therapy that enters the world within the horizon and takes the place of one subtype's drugs (see cohort/new-therapy.ts). */
export interface NewTherapy {
  readonly subtype: SubtypeId
  /** Performance period of entry, 1 = the first. */
  readonly fromPeriod: number
  /** Six months on therapy: average sales price under Part B, list price under Part D. */
  readonly priceUsd: Usd
  /** Share of the subtype's episodes that receive it once uptake is complete. */
  readonly peakUptakeShare: Share
  /** Periods until then, in equal steps; 1: at once. */
  readonly rampPeriods: number
  readonly benefit: 'partB' | 'partD'
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
  readonly panel: {
    /** Episodes starting in each performance period. */
    readonly episodesPerPeriod: number
    readonly sizing: 'fixed' | 'poisson'
    /** Performance periods of six months, 1–20. */
    readonly periods: number
    /** Calendar month of the first period (12 × year + month − 1). */
    readonly startMonth: Months
    /** How long members stay with the payer. */
    readonly payerRetention: PayerRetention
    /** Whether the attributed members' usual cancer care outside episodes is counted, in every arm. */
    readonly careOutsideEpisodes: boolean
    /** A cohort of its own: `episodesPerPeriod` patients enrolled for one product in each period; null for a practice's panel. */
    readonly cohort: { readonly product: TherapyProductId } | null
  }
  readonly baseline: World
  /** stageShift: share of cancers metastatic at diagnosis that are found early instead (see stage-shift.ts). */
  readonly world: World & { readonly newTherapy: NewTherapy | null; readonly stageShift: Share }
  readonly behaviours: Readonly<Record<BehaviourId, { readonly on: boolean; readonly size: Share }>>
  /** Challenged parameters: id → value, in the parameter's unit. */
  readonly parameters: Readonly<Partial<Record<ParameterId, number>>>
  readonly arms: readonly Arm[]
}
