// The registry of product presets, and the scenario each of them is: two patients a period for ten periods, as many
// as a plan may see, in a commercial plan that members leave along the published tables.

import { therapyProducts } from '../cohort/catalogue/therapy-products.ts'
import type { ScenarioFile } from '../scenario/file.ts'
import { cancerPresets } from './cancer.ts'
import { inheritedPresets } from './inherited.ts'
import { atPrice, type Preset, type PresetArm } from './preset.ts'

export const presets = { ...cancerPresets, ...inheritedPresets } satisfies Record<string, Preset>

export type PresetId = keyof typeof presets
export const presetIds = Object.keys(presets) as PresetId[]

const PATIENTS_PER_PERIOD = 2
const PERIODS = 10

/** Illustrative in every preset. */
const always =
  'How late refunds come, outcomes that are missing or misread, administration, caps and members who leave: no public terms.'

/** The arms of a preset: what contracts are compared with, then the contracts. */
export const presetArms = (id: PresetId): readonly PresetArm[] => {
  const preset: Preset = presets[id]
  return [preset.yardstick ?? atPrice, ...preset.arms]
}

/** Everything in a preset that is not in the public record, in words. */
export const presetIllustrative = (id: PresetId): readonly string[] => [...presets[id].illustrative, always]

/** The preset as a scenario file, to be completed, run, edited and saved like any other. */
export function presetScenario(id: PresetId): ScenarioFile {
  const { product, title, retention }: Preset = presets[id]
  return {
    schemaVersion: 1,
    title,
    description: `Who bears failure, waiting and members who leave when a plan treats ${PATIENTS_PER_PERIOD * PERIODS} patients with ${therapyProducts[product].label} over five years?`,
    panel: { cohort: { product }, episodesPerPeriod: PATIENTS_PER_PERIOD, periods: PERIODS, payerRetention: retention },
    arms: presetArms(id).map(({ id: arm, label, therapies }) => ({
      id: arm,
      label,
      provider: { contract: 'feeForService' },
      therapies,
    })),
  }
}
