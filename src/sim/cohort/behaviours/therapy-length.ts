// Longer or shorter time on therapy: drugs, supportive drugs and the practice's visits are proportional to months on
// therapy, so an episode's are scaled together. After a change of line that is the mean of both regimens.

import { roundHalfEven } from '../../units.ts'
import type { Care } from '../care.ts'

const COLUMNS = [
  'brandedCents',
  'novelCents',
  'originatorCents',
  'biosimilarCents',
  'biosimilarReferenceCents',
  'genericCents',
  'supportiveCents',
  'oralCents',
  'novelOralCents',
  'practiceServicesCents',
] as const satisfies readonly (keyof Care)[]

/** Scales what episode `i` spends while on therapy: at `ratio` 1.5 a branded $10,000 becomes $15,000, a $600 visit bill $900. */
export function scaleTherapy(care: Care, i: number, ratio: number): void {
  for (const column of COLUMNS) care[column][i] = roundHalfEven(care[column][i] * ratio)
}
