// The scenarios that come with the page, in the order of their file names, and the contracts on single products.

import { cancerPresets } from '../../sim/presets/cancer.ts'
import { type PresetId, presetScenario, presets } from '../../sim/presets/index.ts'
import { inheritedPresets } from '../../sim/presets/inherited.ts'

const files = import.meta.glob<string>(['../../../scenarios/*.json', '!../../../scenarios/*.schema.json'], {
  query: '?raw',
  import: 'default',
  eager: true,
})

const titleOf = (text: string, name: string): string => {
  const title: unknown = (JSON.parse(text) as { title?: unknown }).title
  return typeof title === 'string' ? title : name
}

export const shipped = Object.entries(files).map(([path, text]) => {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return { name, text, title: titleOf(text, name) }
})

const presetList = (of: object) => (Object.keys(of) as PresetId[]).map((id) => ({ id, title: presets[id].title }))

export const productContracts = [
  { title: 'Cancer', presets: presetList(cancerPresets) },
  { title: 'Inherited disease', presets: presetList(inheritedPresets) },
]

export const presetText = (id: PresetId): string => JSON.stringify(presetScenario(id))
