// Longer time on therapy under symptom monitoring: toxicity is caught earlier, fewer patients stop. It comes with the
// avoided emergency visits and admissions, and in a drug-heavy episode can cost more than they save. Therapy that ended
// before month six goes on, to month six or death at most. A course of fixed length ends as planned, and an infused cell
// therapy ends what went before it. Left out: longer survival, and more patients on therapy into the next episode.

import { subtypeIds, subtypes } from '../../catalogue/subtypes/index.ts'
import { EPISODE_MONTHS } from '../../panel/panel.ts'
import type { Behaviour } from './behaviour.ts'
import { scaleTherapy } from './therapy-length.ts'

export const timeOnTherapy: Behaviour = {
  label: 'Longer time on therapy',
  doc: 'Share by which therapy that would have ended before month six goes on longer, at most to month six or death. Raises drug spending.',
  size: 'behaviour.timeOnTherapy.size',
  effect: (size) => subtypeIds.map((id) => (subtypes[id].course === 'untilProgression' ? size : 0)),
  act(panel, longer, care) {
    const { episodes, subtype, monthsOnTherapy, deathMonth } = panel
    const { cellTherapy } = care
    const rows: number[] = []
    const ratios: number[] = []
    for (let i = 0; i < episodes; i++) {
      const months = monthsOnTherapy[i]
      const share = longer[subtype[i]]
      if (share === 0 || months === 0 || cellTherapy[i] === 1) continue
      const now = Math.min(months * (1 + share), EPISODE_MONTHS, deathMonth[i])
      if (now <= months) continue
      rows.push(i)
      ratios.push(now / months)
    }
    scaleTherapy(care, rows, ratios)
  },
}
