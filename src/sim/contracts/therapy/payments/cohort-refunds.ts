// Refunds owed on a cohort rather than on a patient: the same share of every price, paid together.

import { type Months, roundHalfEven, type Share } from '../../../units.ts'
import type { Treated } from '../../interface/treated.ts'
import type { Refund } from '../frictions/frictions.ts'

/**
 * A refund of `share` of every member's price, all due when the member infused last is `months` after infusion: 10 %
 * on therapies of $400,000 and $500,000 infused in months 1 and 4, checked at 6, are $40,000 and $50,000 in month 10.
 */
export function cohortRefunds(treated: Treated, members: readonly number[], months: Months, share: Share): Refund[] {
  const last = members.reduce((month, k) => Math.max(month, treated.infusedMonth[k]), 0)
  return members.map((k) => ({
    k,
    month: last - treated.infusedMonth[k] + months,
    cents: roundHalfEven(treated.priceCents[k] * share),
  }))
}
