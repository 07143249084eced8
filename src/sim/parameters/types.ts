// A number of the model: what it is, in which unit, how much it may be doubted, and where it comes from.
// The evidence class decides which provenance is compulsory; the type refuses a number without it.

import type { Unit } from '../units.ts'
import type { SourceId } from './sources.ts'

/** Plausible low and high of a parameter, in its unit. Used for sensitivity, never as a validity bound. */
export interface Range {
  readonly low: number
  readonly high: number
}

export type Provenance =
  | { readonly evidence: 'published'; readonly source: SourceId; readonly locator: string }
  | { readonly evidence: 'derived'; readonly from: readonly string[]; readonly how: string }
  | { readonly evidence: 'assumed'; readonly rationale: string }

export type Parameter = {
  readonly label: string
  readonly unit: Unit
  readonly value: number
  readonly priceYear?: number
  readonly range?: Range
} & Provenance
