// Parts of a price paid over years, and when a patient counts as having left the payer while they are paid.

import { type Cents, type Months, roundHalfEven } from '../../../units.ts'
import type { Treated } from '../../interface/treated.ts'

/** `count` equal parts of whole cents, rounded down; the last takes the remainder. $1.00 in three: 33, 33 and 34 cents. */
export function equalParts(total: Cents, count: number): Cents[] {
  const part = Math.floor(total / count)
  return Array.from({ length: count }, (_, j) => (j < count - 1 ? part : total - (count - 1) * part))
}

/** Whole instalments of a number of years, one at least. */
export const instalmentsOf = (years: number): number => Math.max(1, roundHalfEven(years))

/** Month after infusion in which the patient leaves the payer alive; Infinity for never. */
export const leavingMonth = (treated: Treated, k: number): Months =>
  treated.leaveMonth[k] < treated.deathMonth[k] ? treated.leaveMonth[k] : Number.POSITIVE_INFINITY
