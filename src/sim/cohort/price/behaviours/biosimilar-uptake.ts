// Biosimilar uptake: a share of the remaining originator use of competed drugs is converted. Room is
// limited by what is left: at 90 % usual uptake, converting half moves 5 % of courses.

import { roundHalfEven } from '../../../units.ts'
import type { Behaviour } from './behaviour.ts'

export const biosimilarUptake: Behaviour = {
  label: 'Biosimilar uptake',
  doc: 'Share of remaining originator use of biosimilar-competed drugs that is converted to a biosimilar.',
  size: 'behaviour.biosimilarUptake.size',
  effect: (size) => [size],
  act(panel, [size], care) {
    const { episodes, originatorResistance } = panel
    const { originatorCents, biosimilarCents, biosimilarOriginatorCents } = care
    for (let i = 0; i < episodes; i++) {
      if (originatorCents[i] === 0) continue // few are not, so that the branch is cheap
      const resistance = originatorResistance[i]
      if (resistance < 0 || resistance >= size) continue
      const priceRatio = originatorCents[i] / panel.originatorAtReferenceCents[i]
      biosimilarOriginatorCents[i] = originatorCents[i]
      biosimilarCents[i] = roundHalfEven(panel.biosimilarAtReferenceCents[i] * priceRatio)
      originatorCents[i] = 0
    }
  },
}
