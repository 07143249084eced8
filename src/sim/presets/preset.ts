// What a product preset is: a product, the contracts in the public record with the terms that are public, and an
// alternative that nobody has published. Everything not named as published is illustrative and says so.

import type { PayerRetention } from '../cohort/catalogue/payer-retentions.ts'
import type { TherapyProductId } from '../cohort/catalogue/therapy-products.ts'
import type { TherapyContractId } from '../contracts/index.ts'
import type { SourceId } from '../parameters/sources.ts'
import type { ContractPatch } from '../scenario/file.ts'

export interface PresetArm {
  readonly id: string
  readonly label: string
  readonly therapies: readonly ContractPatch<TherapyContractId>[]
  /** Terms that are in the public record; the other terms named, and all defaults, are illustrative. Empty: the arm as a whole is. */
  readonly published: readonly string[]
  readonly sources: readonly SourceId[]
}

export interface Preset {
  readonly product: TherapyProductId
  readonly title: string
  readonly retention: PayerRetention
  /** What the contracts are compared with; left out: the price at infusion. */
  readonly yardstick?: PresetArm
  readonly arms: readonly PresetArm[]
  /** What is unpublished or simplified, beside what is so of every preset. */
  readonly illustrative: readonly string[]
  /** Where contracts are described whose terms are not public. */
  readonly sources?: readonly SourceId[]
}

const unpublished = { published: [], sources: [] } as const

/** An arm whose terms nobody has published. */
export const illustrativeArm = (
  id: string,
  label: string,
  ...therapies: readonly ContractPatch<TherapyContractId>[]
): PresetArm => ({
  id,
  label: `${label} (illustrative)`,
  therapies,
  ...unpublished,
})

export const atPrice: PresetArm = {
  id: 'upfront',
  label: 'Price at infusion',
  therapies: [{ contract: 'upfront' }],
  ...unpublished,
}

/** Why a preset without a published contract has only an illustrative one. */
export const NO_CONTRACT = 'No public US outcomes contract was found: every term is illustrative.'
