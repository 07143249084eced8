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
    for (let i = 0; i < panel.episodes; i++) {
      const resistance = panel.originatorResistance[i]
      if (resistance < 0 || resistance >= size || care.originatorCents[i] === 0) continue
      const priceRatio = care.originatorCents[i] / panel.originatorAtReferenceCents[i]
      care.biosimilarOriginatorCents[i] = care.originatorCents[i]
      care.biosimilarCents[i] = roundHalfEven(panel.biosimilarAtReferenceCents[i] * priceRatio)
      care.originatorCents[i] = 0
    }
  },
}
