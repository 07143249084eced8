// What a reader is told about a cohort of one product: what the product is called, and which terms of the contracts
// that come with it are in the public record.

import { type TherapyProductId, therapyProducts } from '../../sim/cohort/therapy-products.ts'
import { parameters } from '../../sim/parameters/index.ts'
import { type Source, type SourceId, sources } from '../../sim/parameters/sources.ts'
import { type Preset, presetArms, presetIds, presetIllustrative, presets } from '../../sim/presets/index.ts'
import { fieldsOfContract } from '../../sim/scenario/default-arms.ts'

/** The name it is sold under: "exagamglogene autotemcel (Casgevy)" → "Casgevy". */
export const brandOf = (product: TherapyProductId): string => {
  const { label } = therapyProducts[product]
  return /\((.+?)\)/.exec(label)?.[1] ?? label
}
