// Pathway adherence: some episodes move from an off-pathway to a pathway regimen and save a fixed share
// of their branded, novel and oral drugs. The effect is the mean drug saving over all episodes: with a
// saving of 35 % an episode, a 5 % effect moves 5/35 = 14.3 % of episodes.

import { roundHalfEven } from '../../../units.ts'
import type { Behaviour } from './behaviour.ts'

export const pathwayAdherence: Behaviour = {
  label: 'Pathway adherence',
  doc: 'Mean saving on branded, novel and oral drugs from moving off-pathway episodes onto the pathway.',
  size: 'behaviour.pathwayAdherence.size',
  effect(size, read) {
    const saving = read('behaviour.pathwayAdherence.savingShare')
    return [saving > 0 ? Math.min(1, size / saving) : 0, saving]
  },
  act(panel, [moved, saving], care) {
    const kept = 1 - saving
    const { episodes, pathwayUniform } = panel
    const { brandedCents, novelCents, oralCents, novelOralCents } = care
    for (let i = 0; i < episodes; i++) {
      if (pathwayUniform[i] >= moved) continue
      brandedCents[i] = roundHalfEven(brandedCents[i] * kept)
      novelCents[i] = roundHalfEven(novelCents[i] * kept)
      const oral = roundHalfEven((oralCents[i] - novelOralCents[i]) * kept)
      novelOralCents[i] = roundHalfEven(novelOralCents[i] * kept)
      oralCents[i] = oral + novelOralCents[i]
    }
  },
}
