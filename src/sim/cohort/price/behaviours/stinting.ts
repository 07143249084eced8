// Stinting: in some episodes therapy is cut short to save its cost. Drugs, supportive drugs and the practice's visits
// fall with the months on therapy. What the patient loses (survival, later emergency care) is left out, so the saving
// shown is not a gain.

import type { Behaviour } from './behaviour.ts'
import { scaleTherapy } from './therapy-length.ts'

export const stinting: Behaviour = {
  label: 'Stinting',
  doc: 'Share of the months on therapy withheld in the episodes stinted. What patients lose by it is not shown.',
  size: 'behaviour.stinting.size',
  effect: (size, read) => [1 - size, 1 - read('behaviour.stinting.episodeShare')],
  act(panel, [kept, unstinted], care) {
    const rows: number[] = []
    for (let i = 0; i < panel.episodes; i++) if (panel.selectionUniform[i] >= unstinted) rows.push(i)
    scaleTherapy(
      care,
      rows,
      rows.map(() => kept),
    )
  },
}
