// Monthly payment for enhanced oncology services (MEOS): its amount by the month an episode starts in, billed for months
// begun alive. The base counts as expenditure of the episode, a top-up for dual-eligible patients does not. It is paid for
// every episode the practice treats, cell-therapy episodes included. Not modelled: recoupment of payments billed for unattributed patients.

import { EPISODE_MONTHS } from '../../../cohort/panel/panel.ts'
import type { Care } from '../../../cohort/price/care.ts'
import { fieldsOf, type Terms } from '../../../fields.ts'
import { monthsBegun, monthsBilled, paidForMonths } from '../../../formulas/monthly-payment.ts'
import * as amount from '../../../kernels/layout/monthly-amounts.ts'
import { MONTHS } from '../../../kernels/layout/monthly-amounts.ts'
import { type Cents, centsOf, type Months, type Share } from '../../../units.ts'
import { type Books, linesOf } from '../../interface/books.ts'
import type { Calendar } from '../../interface/calendar.ts'
import { kernelOf } from '../../interface/kernel-of.ts'
import { Ledger } from '../../interface/ledger.ts'
import type { Rows } from '../../interface/rows.ts'
import { forPeriods } from '../../interface/rows.ts'
import { sinceChange } from './terms-change.ts'

const LINES = linesOf(['enhancedServicesPayment', 'enhancedServicesDualTopUp', 'enhancedServicesCost'])

/** Room for the three amounts by months begun alive, one after another. */
const TABLES = new Float64Array(3 * MONTHS)

/** Terms of the monthly payment that all models share; its amounts stand with each. */
export const monthlyFields = fieldsOf({
  meosMaximumMonths: {
    kind: 'number',
    parameter: 'eom.meosMaximumMonths',
    doc: 'MEOS months that can be billed for an episode.',
  },
  paymentSequestrationShare: {
    kind: 'number',
    parameter: 'eom.paymentSequestrationShare',
    doc: 'Sequestration on PBP and MEOS.',
  },
  enhancedServicesUsdPerMonth: {
    kind: 'number',
    parameter: 'enhancedServices.costUsdPerMonth',
    doc: 'What enhanced services cost the practice for a patient and month.',
  },
})

/** Terms of the monthly payment; what a model lacks is left out. */
export interface MonthlyTerms extends Terms<typeof monthlyFields> {
  readonly termsChangeMonth?: Months
  readonly meosUsdPerMonth: number
  readonly meosBeforeUsdPerMonth?: number
  readonly meosDualTopUpUsdPerMonth?: number
}

/** Payment for a month of an episode that starts in this calendar month; `paidShare` is left after sequestration. */
export function monthlyPayment(
  startMonth: Months,
  terms: MonthlyTerms,
): { readonly baseCents: Cents; readonly dualTopUpCents: Cents; readonly paidShare: Share } {
  const base = sinceChange(startMonth, terms)
    ? terms.meosUsdPerMonth
    : (terms.meosBeforeUsdPerMonth ?? terms.meosUsdPerMonth)
  return {
    baseCents: centsOf(base),
    dualTopUpCents: centsOf(terms.meosDualTopUpUsdPerMonth ?? 0),
    paidShare: 1 - terms.paymentSequestrationShare,
  }
}

/**
 * What of the payment counts as expenditure of an episode that starts in this calendar month, by months begun alive, 0 … 6,
 * whole cents. $70 for at most five months: 0, 7,000, … 35,000, 35,000.
 */
export function countedByMonths(startMonth: Months, terms: MonthlyTerms): Float64Array {
  const { baseCents } = monthlyPayment(startMonth, terms)
  return Float64Array.from({ length: MONTHS }, (_, months) =>
    paidForMonths(baseCents, monthsBilled(months, terms.meosMaximumMonths), 1),
  )
}

/** Posts the payments for the rows' episodes and what the enhanced services cost the practice. */
export function settleMonthlyPayments(
  care: Care,
  rows: Rows,
  terms: MonthlyTerms,
  calendar: Calendar,
  ledger: Books,
): void {
  const { panel } = care
  const { cents } = LINES
  const servicesCents = centsOf(terms.enhancedServicesUsdPerMonth)
  const kernel = kernelOf(care, ledger)
  if (kernel !== undefined && ledger instanceof Ledger) {
    forPeriods(care, rows, (t, from, to) => {
      const { baseCents, dualTopUpCents, paidShare } = monthlyPayment(calendar.startMonth + EPISODE_MONTHS * t, terms)
      for (let months = 0; months < MONTHS; months++) {
        const billed = monthsBilled(months, terms.meosMaximumMonths)
        TABLES[amount.PAYMENT * MONTHS + months] = paidForMonths(baseCents, billed, paidShare)
        TABLES[amount.TOP_UP * MONTHS + months] = paidForMonths(dualTopUpCents, billed, paidShare)
        TABLES[amount.COST * MONTHS + months] = paidForMonths(servicesCents, months, 1)
      }
      ledger.bookSums(LINES, t, kernel.monthly(from, to, TABLES, ledger.episodes !== undefined))
    })
    return
  }
  for (let t = 0; t < panel.periods; t++) {
    const { baseCents, dualTopUpCents, paidShare } = monthlyPayment(calendar.startMonth + EPISODE_MONTHS * t, terms)
    const end = panel.start[rows.replicate * panel.periods + t + 1]
    for (let i = panel.start[rows.replicate * panel.periods + t]; i < end; i++) {
      if (care.declined[i] === 1) continue
      const months = monthsBilled(panel.deathMonth[i], terms.meosMaximumMonths)
      cents[amount.PAYMENT] = paidForMonths(baseCents, months, paidShare)
      cents[amount.TOP_UP] = panel.dual[i] === 1 ? paidForMonths(dualTopUpCents, months, paidShare) : 0
      cents[amount.COST] = paidForMonths(servicesCents, monthsBegun(panel.deathMonth[i]), 1)
      ledger.postEpisode(LINES, t, i)
    }
  }
}
