// Episodes under a population-based payment: what each costs the practice in the payer's place, its relative risk, and the
// part of a period's payment that is meant for it.

import type { Care } from '../../../cohort/price/care.ts'
import { monthsBegun, paidForMonths } from '../../../formulas/monthly-payment.ts'
import { dueUpTo, expectedByRisk, reinsured } from '../../../formulas/population.ts'
import { MONTHS } from '../../../kernels/layout/monthly-amounts.ts'
import * as sum from '../../../kernels/layout/population-sums.ts'
import { benchmarkPlaces, predictedCents } from '../../../pricing/benchmark.ts'
import { type Cents, centsOf } from '../../../units.ts'
import { linesOf } from '../../interface/books.ts'
import type { PredictedRisk } from '../../interface/care-kernel.ts'
import { kernelOf } from '../../interface/kernel-of.ts'
import type { Ledger } from '../../interface/ledger.ts'
import type { Rows } from '../../interface/rows.ts'
import type { Settlement } from '../../interface/settlement.ts'
import { transferIndex } from '../../interface/transfer-kinds.ts'
import type { PayerPart } from '../claims/payer-part.ts'
import type { PopulationTerms } from './population-terms.ts'

const LINES = linesOf(['capitationDeduction', 'reinsuranceRecovery', 'enhancedServicesCost'])

/** A period's episodes. */
interface Gathered {
  /** By row; empty where a kernel keeps them. */
  readonly relativeRisk: Float64Array
  readonly actual: Cents
  readonly recovered: Cents
  readonly allRisk: number
}

export interface Settler {
  /** Books other providers' claims, reinsurance and enhanced services of rows from … to (exclusive). */
  gather(period: number, from: number, to: number): Gathered
  /** Books their payment, in proportion to their relative risk, and records what each is expected to cost and costs. */
  share(
    period: number,
    from: number,
    to: number,
    relativeRisk: Float64Array,
    allRisk: number,
    paymentCents: Cents,
    expectedCents: Cents,
  ): void
}

/** `risk` are the prices of the risk adjustment, empty for none, `meanCents` what they predict on average. */
export function settlerOf(
  care: Care,
  rows: Rows,
  terms: PopulationTerms,
  risk: Float64Array,
  meanCents: number,
  part: PayerPart,
  settlement: Settlement,
): Settler {
  const { panel } = care
  const { ledger } = settlement
  const attachmentCents = centsOf(terms.reinsuranceAttachmentUsd)
  const servicesCents = centsOf(terms.enhancedServicesUsdPerMonth)
  const entered = rows.priceCents
  const inScope = terms.cellTherapyCarvedOut || rows.therapyFrom === rows.therapyTo
  const kernel =
    entered === undefined && inScope && terms.outOfPocketCapPerEpisodeUsd === 0 ? kernelOf(care, ledger) : undefined
  if (kernel !== undefined) {
    const services = Float64Array.from({ length: MONTHS }, (_, months) => paidForMonths(servicesCents, months, 1))
    const [firstBlock, blockSize] = benchmarkPlaces(risk, 0)
    const predicted: PredictedRisk | undefined =
      risk.length > 0 ? { prices: risk, firstBlock, blockSize, meanCents } : undefined
    const told = settlement.episodes !== undefined
    return {
      gather(t, from, to) {
        const sums = kernel.population(
          from,
          to,
          { attachmentCents, share: terms.reinsuranceShare },
          services,
          predicted,
          told,
        )
        ledger.bookSums(LINES, t, sums)
        return { relativeRisk: NONE, actual: sums[sum.PAID], recovered: sums[sum.RECOVERY], allRisk: sums[sum.RISK] }
      },
      share(t, from, to, _, allRisk, payment, expected) {
        if (from === to) ledger.post(transferIndex.capitation, t, -1, payment)
        else if (allRisk !== 0)
          ledger.bookOne(transferIndex.capitation, t, kernel.sharePayment(from, to, allRisk, payment, expected, told))
      },
    }
  }
  return {
    gather(t, from, to) {
      const { cents } = LINES
      const relativeRisk = new Float64Array(to - from).fill(1)
      let actual = 0
      let recovered = 0
      for (let i = from; i < to; i++) {
        const cost = part.cents[i - rows.from]
        const recovery = reinsured(cost, attachmentCents, terms.reinsuranceShare)
        actual += cost
        recovered += recovery
        if (entered !== undefined) relativeRisk[i - from] = entered[i]
        else if (risk.length > 0) relativeRisk[i - from] = predictedCents(risk, panel, i) / meanCents
        cents[sum.DEDUCTION] = part.othersCents[i - rows.from]
        cents[sum.RECOVERY] = recovery
        cents[sum.SERVICES] = paidForMonths(servicesCents, monthsBegun(panel.deathMonth[i]), 1)
        ledger.postEpisode(LINES, t, i)
      }
      return { relativeRisk, actual, recovered, allRisk: relativeRisk.reduce((a, b) => a + b, 0) }
    },
    share(t, from, to, relativeRisk, allRisk, payment, expected) {
      postByRisk(ledger, t, from, relativeRisk, payment)
      for (let i = from; i < to; i++)
        settlement.reconcileEpisode(
          i,
          allRisk > 0 ? expectedByRisk(expected, relativeRisk[i - from], allRisk) : 0,
          part.cents[i - rows.from],
        )
    },
  }
}

const NONE = new Float64Array(0)

/** Books a period's payment with the episodes it is meant for, in proportion to their relative risk; with none where there are none. */
function postByRisk(ledger: Ledger, period: number, from: number, relativeRisk: Float64Array, cents: Cents): void {
  if (relativeRisk.length === 0) ledger.post(transferIndex.capitation, period, -1, cents)
  const all = relativeRisk.reduce((a, b) => a + b, 0)
  if (all === 0) return
  let upTo = 0
  let posted = 0
  for (let j = 0; j < relativeRisk.length; j++) {
    upTo += relativeRisk[j]
    const due = dueUpTo(cents, upTo, all)
    ledger.post(transferIndex.capitation, period, from + j, due - posted)
    posted = due
  }
}
