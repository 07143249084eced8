// Worlds and the design of a panel: what the core simulates from. A scenario holds two worlds of the same structure.

import type { CancerId, TherapyClass } from './cohort/catalogue/categories.ts'
import type { PayerRetention } from './cohort/catalogue/payer-retentions.ts'
import type { SubtypeId } from './cohort/catalogue/subtypes/index.ts'
import type { TherapyProductId } from './cohort/catalogue/therapy-products.ts'
import type { Months, Share, Usd } from './units.ts'

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

/** A therapy that enters the world within the horizon and takes the place of one subtype's drugs (see cohort/price/new-therapy.ts). */
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

/** stageShift: share of cancers metastatic at diagnosis that are found early instead (see stage-shift.ts). */
export type MovedWorld = World & { readonly newTherapy: NewTherapy | null; readonly stageShift: Share }

/** The panel of one practice, or a cohort of its own. */
export interface PanelDesign {
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
