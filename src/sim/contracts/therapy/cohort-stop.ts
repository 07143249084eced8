// Instalments under a cohort guarantee: every therapy is paid in equal yearly instalments, whatever becomes of its
// patient, until so many of the cohort have failed that all later instalments stop and part of what has been
// paid comes back.

import { fieldsOf } from '../../fields.ts'
import { roundHalfEven } from '../../units.ts'
import type { TherapyContract } from '../interface/contract.ts'
import { transferIndex } from '../interface/transfer-kinds.ts'
import { bestPriceFields, postBestPrice } from './frictions/best-price.ts'
import { checkOutcomes } from './frictions/checks.ts'
import { outcomeFields, postSetUp } from './frictions/frictions.ts'
import { equalParts, instalmentsOf, leavingMonth } from './frictions/instalments.ts'
import { leaversField, nobodyPays, postLater } from './payments/later-payments.ts'

const fields = fieldsOf({
  ...outcomeFields,
  ...leaversField,
  ...bestPriceFields,
  instalmentYears: {
    kind: 'number',
    parameter: 'cohortStop.instalmentYears',
    doc: 'Equal yearly instalments the price is paid in, the first at infusion.',
  },
  failureShare: {
    kind: 'number',
    parameter: 'cohortStop.failureShare',
    doc: 'Share of patients who have failed, of those whose outcome has been seen, above which instalments stop; at exactly this share they go on.',
  },
  refundShare: {
    kind: 'number',
    parameter: 'cohortStop.refundShare',
    doc: 'Refund when instalments stop, of all the payer has paid.',
  },
  minimumPatients: {
    kind: 'number',
    parameter: 'outcome.minimumPatients',
    doc: 'Patients whose outcome has been seen below which instalments do not stop; 0 for no minimum.',
  },
})

/**
 * $400,000 in four instalments, stop above 50 % failed, refund 25 %: with two of three failed after a year each
 * therapy has cost $100,000, of which $25,000 come back.
 */
export const cohortStop: TherapyContract<typeof fields> = {
  label: 'Instalments stopped by the cohort',
  doc: 'The price in equal yearly instalments, all of which stop once more patients of the cohort than agreed have failed; a share of what has been paid comes back. The outcome is checked before each later instalment, of patients still with the payer. A single failure stops nothing. Therapies infused from the stop on are bought at the price. The manufacturer finances the price and bears the cohort’s failures.',
  fields,
  sells: true,

  settle(treated, members, terms, account) {
    postSetUp(treated, members, terms, account)
    const years = instalmentsOf(terms.instalmentYears)
    const parts = new Map(members.map((k) => [k, equalParts(treated.priceCents[k], years)]))
    const dates = new Map<number, { k: number; year: number; cents: number }[]>()
    for (const [k, instalments] of parts) {
      for (const [year, cents] of instalments.entries()) {
        const month = treated.infusedMonth[k] + 12 * year
        const due = dates.get(month)
        if (due === undefined) dates.set(month, [{ k, year, cents }])
        else due.push({ k, year, cents })
      }
    }
    const observed = new Set<number>()
    const failed = new Set<number>()
    const excluded = new Set<number>()
    /** Patients who left and for whom nobody makes the payments still due. */
    const unsettled = new Set<number>()
    const paid = new Float64Array(treated.count)
    const net = new Float64Array(treated.count)
    for (const [month, due] of [...dates].sort(([a], [b]) => a - b)) {
      for (let year = 1; year < years; year++) {
        const watched = due
          .filter(
            (one) =>
              one.year === year &&
              !failed.has(one.k) &&
              !excluded.has(one.k) &&
              leavingMonth(treated, one.k) > 12 * year,
          )
          .map(({ k }) => k)
        const result = checkOutcomes(treated, watched, year - 1, 12 * year, terms, account)
        for (const k of result.excluded) excluded.add(k)
        // what counts as the average leaves the share as it is, and is no outcome towards the minimum
        for (const one of result.checked.filter(({ seen }) => seen)) {
          observed.add(one.k)
          if (one.failed === 1) failed.add(one.k)
        }
      }
      if (failed.size / observed.size > terms.failureShare && observed.size >= terms.minimumPatients) {
        for (const k of members) {
          const [kind, at, cents] =
            treated.infusedMonth[k] >= month
              ? [transferIndex.therapyPayment, treated.infusedMonth[k], treated.priceCents[k]]
              : [transferIndex.cohortRebate, month + terms.lagMonths, roundHalfEven(paid[k] * terms.refundShare)]
          account.post(kind, at, treated.episode[k], cents, terms)
          net[k] += kind === transferIndex.therapyPayment ? cents : -cents
        }
        break
      }
      for (const { k, year, cents } of due) {
        if (nobodyPays(treated, k, 12 * year, terms)) unsettled.add(k)
        net[k] += cents
        paid[k] += postLater(treated, k, 12 * year, cents, terms, account)
      }
    }
    const settled = members.filter((k) => !unsettled.has(k))
    postBestPrice(treated, settled, (k) => net[k], terms, account)
  },
}
