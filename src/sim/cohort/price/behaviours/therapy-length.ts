// Longer or shorter time on therapy: drugs, supportive drugs and the practice's visits are proportional to months on
// therapy, so an episode's are scaled together. After a change of line that is the mean of both regimens.

import { roundHalfEven } from '../../../units.ts'
import type { Care } from '../care.ts'

/** Scales what episode `i` spends while on therapy: at `ratio` 1.5 a branded $10,000 becomes $15,000, a $600 visit bill $900. */
export function scaleTherapy(care: Care, i: number, ratio: number): void {
  // one by one: reading columns by name would cost most of the loop
  care.brandedCents[i] = roundHalfEven(care.brandedCents[i] * ratio)
  care.novelCents[i] = roundHalfEven(care.novelCents[i] * ratio)
  care.originatorCents[i] = roundHalfEven(care.originatorCents[i] * ratio)
  care.biosimilarCents[i] = roundHalfEven(care.biosimilarCents[i] * ratio)
  care.biosimilarOriginatorCents[i] = roundHalfEven(care.biosimilarOriginatorCents[i] * ratio)
  care.genericCents[i] = roundHalfEven(care.genericCents[i] * ratio)
  care.supportiveCents[i] = roundHalfEven(care.supportiveCents[i] * ratio)
  care.oralCents[i] = roundHalfEven(care.oralCents[i] * ratio)
  care.novelOralCents[i] = roundHalfEven(care.novelOralCents[i] * ratio)
  care.practiceServicesCents[i] = roundHalfEven(care.practiceServicesCents[i] * ratio)
}
