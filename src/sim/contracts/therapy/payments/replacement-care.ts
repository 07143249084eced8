// Care that takes over when the effect of a therapy is lost: another drug, at so much a month for as long as the
// patient lives, paid back in yearly lumps in arrears.

import { fieldsOf, type Terms } from '../../../fields.ts'
import { type Cents, centsOf, type Months, roundHalfEven } from '../../../units.ts'
import type { Treated } from '../../interface/treated.ts'

export const replacementField = fieldsOf({
  replacementUsdPerMonth: {
    kind: 'number',
    parameter: 'warranty.replacementUsdPerMonth',
    doc: 'Care a month once the effect is lost, for patients without a figure of their own.',
  },
})

interface Lump {
  /** Months after infusion at which it has been spent. */
  readonly month: Months
  readonly cents: Cents
}

/**
 * Lumps of care from month `start` to month `end`, each for the twelve months behind it, the last for what is left;
 * together no more than `cap`. Care at $10,000 a month from month 10 to 36 under a cap of $200,000: $120,000 in month
 * 22 and $80,000 in month 34. Nothing where `end` is not after `start`.
 */
export function lumps(start: Months, end: Months, centsPerMonth: Cents, cap: Cents): Lump[] {
  const paid: Lump[] = []
  let sum = 0
  for (let from = start; from < end && sum < cap; from += 12) {
    const month = Math.min(from + 12, end)
    const cents = Math.min(cap, roundHalfEven((month - start) * centsPerMonth)) - sum
    if (cents > 0) paid.push({ month, cents })
    sum += cents
  }
  return paid
}

/** What care costs the patient a month. */
export const replacementCents = (treated: Treated, k: number, terms: Terms<typeof replacementField>): Cents =>
  treated.replacementCentsPerMonth[k] < 0 ? centsOf(terms.replacementUsdPerMonth) : treated.replacementCentsPerMonth[k]

/** Months after infusion between which the patient needs that care: from `month` on, not before the effect is lost, not after death. */
export const careSpan = (treated: Treated, k: number, month: Months, end: Months): readonly [Months, Months] => [
  Math.max(month, treated.lossMonth[k]),
  Math.min(end, treated.deathMonth[k]),
]
