// Cancer care of attributed members outside the panel's episodes: first treatment, survivorship, screening. Expected
// amounts, the same in every arm and replicate: claims pay for them whatever the practice's contract is.

import type { Population } from '../cohort/compile/attributed-population.ts'
import { type Cents, roundHalfEven } from '../units.ts'
import type { Calendar } from './interface/calendar.ts'
import type { Ledger } from './interface/ledger.ts'
import { transferIndex } from './interface/transfer-kinds.ts'

/** The payer's part in one performance period without screening, whole cents: 12,500 members at $150.00 are $1,875,000. */
export const outsideCareCents = ({ members, outsideCents }: Population): Cents =>
  roundHalfEven(members * outsideCents.world)

/** Screening in one performance period, whole cents. */
export const screeningCents = (population: Population): Cents =>
  roundHalfEven(population.members * population.screeningCents)

/** Books the care of every performance period. */
export function settleOutsideCare({ periods, population }: Calendar, ledger: Ledger): void {
  if (population === undefined) return
  for (let t = 0; t < periods; t++) {
    ledger.post(transferIndex.outsideCare, t, -1, outsideCareCents(population))
    ledger.post(transferIndex.screening, t, -1, screeningCents(population))
  }
}
