// When a warranty is called on. Every patient is checked for a response once; from then on the loss of it is a
// check of its own, in the month it happens. What does not work when the response is checked counts as no
// response, so that earlier losses need no date; a failure missed at that check is missed for good.

import { fieldsOf } from '../../../fields.ts'
import type { Months, Share } from '../../../units.ts'
import type { TherapyAccount } from '../../interface/therapy-account.ts'
import { grades, type Treated } from '../../interface/treated.ts'
import { checkOutcomes } from './checks.ts'
import type { OutcomeTerms } from './frictions.ts'

export const responseField = fieldsOf({
  responseMonths: {
    kind: 'number',
    parameter: 'warranty.responseMonths',
    doc: 'Months from infusion to the check of the response; what does not work by then counts as no response, what is lost later counts by its month.',
  },
})

/** A call on the warranty. */
interface Loss {
  readonly k: number
  /** Months after infusion of the check at which it is seen. */
  readonly month: Months
  readonly responded: boolean
  /** 1; less for a missing outcome that counts as the average of those seen. */
  readonly part: Share
}

/** Month in which a response is lost, by death where it counts; Infinity for never. A patient who died first loses no response. */
const lossMonth = (treated: Treated, k: number, deathCounts: boolean): Months => {
  if (treated.grade[k] === grades.none) return Number.POSITIVE_INFINITY
  if (treated.lossMonth[k] <= treated.deathMonth[k]) return treated.lossMonth[k]
  return deathCounts ? treated.deathMonth[k] : Number.POSITIVE_INFINITY
}

/**
 * Losses the contract sees before month `end`, which is itself outside. With the response checked in month 3 and an
 * end in month 48, a loss in month 3 is seen at that check as no response, one in month 20 in month 20, one in
 * month 48 not at all. `covers`: whether the patient still is in the contract in a month.
 */
export function losses(
  treated: Treated,
  members: readonly number[],
  end: Months,
  covers: (k: number, month: Months) => boolean,
  terms: OutcomeTerms & { readonly responseMonths: Months },
  account: TherapyAccount,
): Loss[] {
  const { responseMonths } = terms
  const eligible = members.filter((k) => covers(k, responseMonths))
  const response = checkOutcomes(treated, eligible, 0, responseMonths, terms, account).checked
  const open = new Map(response.map(({ k, failed }) => [k, 1 - failed]))
  const month = (k: number): Months => lossMonth(treated, k, terms.deathCountsAsFailure)
  const later = [...open]
    .filter(([k, part]) => part > 0 && month(k) > responseMonths && month(k) < end && covers(k, month(k)))
    .map(([k]) => k)
  const lost = checkOutcomes(treated, later, 1, month, terms, account).checked
  return [
    ...response.map(({ k, failed }) => ({ k, month: responseMonths, responded: false, part: failed })),
    ...lost.map(({ k, failed }) => ({ k, month: month(k), responded: true, part: failed * (open.get(k) ?? 0) })),
  ].filter(({ part }) => part > 0)
}
