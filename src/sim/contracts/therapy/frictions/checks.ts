// One outcome check of many patients: what each of them counts as, missing outcomes by the contract's rule.

import type { Months } from '../../../units.ts'
import type { TherapyAccount } from '../../interface/therapy-account.ts'
import type { Treated } from '../../interface/treated.ts'
import { type OutcomeTerms, postCheck, seen } from './frictions.ts'

export interface Checked {
  readonly k: number
  /** 1 failed, 0 not; between them when missing, to count as the average of the outcomes seen. */
  readonly failed: number
  /** Whether the outcome was seen or counts by a rule as if it had been; not so where it counts as the average. */
  readonly seen: boolean
}

export interface CheckResult {
  readonly checked: readonly Checked[]
  /** Patients who leave the contract because their outcome is missing. */
  readonly excluded: readonly number[]
}

/**
 * The `check`-th check (0-based) of `members`, `months` after infusion; books what it costs. Of five outcomes three
 * are good, one is a failure, one is missing: pro rata the missing one counts as 1 ÷ 4 of a failure. Where no
 * outcome is seen at all, those missing count as successes.
 */
export function checkOutcomes(
  treated: Treated,
  members: readonly number[],
  check: number,
  months: Months | ((k: number) => Months),
  terms: OutcomeTerms,
  account: TherapyAccount,
  byPayer = true,
): CheckResult {
  const outcomes = members.map((k) => {
    const month = typeof months === 'number' ? months : months(k)
    postCheck(treated, k, month, terms, account, byPayer)
    return { k, outcome: seen(treated, k, check, month, terms) }
  })
  const failures = outcomes.filter(({ outcome }) => outcome === 'failure').length
  const successes = outcomes.filter(({ outcome }) => outcome === 'success').length
  const average = failures === 0 ? 0 : failures / (failures + successes)
  return {
    checked: outcomes
      .filter(({ outcome }) => outcome !== 'excluded')
      .map(({ k, outcome }) => ({
        k,
        failed: outcome === 'unknown' ? average : outcome === 'failure' ? 1 : 0,
        seen: outcome !== 'unknown',
      })),
    excluded: outcomes.filter(({ outcome }) => outcome === 'excluded').map(({ k }) => k),
  }
}
