// What a reader is told about a cohort of one product: what the product is called, and which terms of the contracts
// that come with it are in the public record.

import { type TherapyProductId, therapyProducts } from '../../sim/cohort/catalogue/therapy-products.ts'
import { parameters } from '../../sim/parameters/index.ts'
import { type SourceId, sources } from '../../sim/parameters/sources.ts'
import { presetArms, presetIds, presetIllustrative, presets } from '../../sim/presets/index.ts'
import type { Preset } from '../../sim/presets/preset.ts'
import { fieldsOfContract } from '../../sim/scenario/default-arms.ts'

/** The name it is sold under: "exagamglogene autotemcel (Casgevy)" → "Casgevy". */
export const brandOf = (product: TherapyProductId): string => {
  const { label } = therapyProducts[product]
  return /\((.+?)\)/.exec(label)?.[1] ?? label
}

interface Reference {
  readonly title: string
  readonly url: string
}

export interface PublicRecord {
  /** Contracts with published terms: which terms, and where. */
  readonly contracts: readonly {
    readonly label: string
    readonly terms: readonly string[]
    readonly sources: readonly Reference[]
  }[]
  /** Where contracts are described whose terms are not public. */
  readonly described: readonly Reference[]
  readonly illustrative: readonly string[]
}

const references = (ids: readonly SourceId[]): readonly Reference[] => ids.map((id) => sources[id])

/** What is public about the product's contracts; undefined for a product without any of its own. */
export function publicRecord(product: TherapyProductId): PublicRecord | undefined {
  const id = presetIds.find((preset) => presets[preset].product === product)
  if (id === undefined) return undefined
  const preset: Preset = presets[id]
  return {
    contracts: presetArms(id)
      .filter(({ published }) => published.length > 0)
      .map(({ label, therapies, published, sources: cited }) => ({
        label,
        terms: therapies.flatMap(({ contract }) =>
          Object.entries(fieldsOfContract(contract))
            .filter(([term]) => published.includes(term))
            .map(([, field]) => (field.kind === 'number' ? parameters[field.parameter].label : field.label)),
        ),
        sources: references(cited),
      })),
    described: references(preset.sources ?? []),
    illustrative: presetIllustrative(id),
  }
}
