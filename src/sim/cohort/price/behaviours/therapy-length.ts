// Longer or shorter time on therapy: drugs, supportive drugs and the practice's visits are proportional to months on
// therapy, so an episode's are scaled together. After a change of line that is the mean of both regimens.

import { roundHalfEven } from '../../../units.ts'
import type { Care } from '../care.ts'

/** Scales what the episodes in `rows` spend while on therapy: at a ratio of 1.5 a branded $10,000 becomes $15,000, a $600 visit bill $900. */
export function scaleTherapy(care: Care, rows: readonly number[], ratios: readonly number[]): void {
  for (const cents of [
    care.brandedCents,
    care.novelCents,
    care.originatorCents,
    care.biosimilarCents,
    care.biosimilarOriginatorCents,
    care.genericCents,
    care.supportiveCents,
    care.oralCents,
    care.novelOralCents,
    care.practiceServicesCents,
  ])
    for (let k = 0; k < rows.length; k++) cents[rows[k]] = roundHalfEven(cents[rows[k]] * ratios[k])
}
