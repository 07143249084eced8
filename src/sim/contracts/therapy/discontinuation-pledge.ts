// Early-discontinuation pledge for a drug taken continuously (Xalkori): the price of a patient is that of one fill.
// Payer and patient pay every fill at the pharmacy; when the drug is given up for lack of effect before the fill
// after the last one pledged, the manufacturer refunds all fills to those who paid them. Loss of effect is
// giving up the drug; a death on the drug or leaving the payer is not.

import { MOST_CHECKS } from '../../cohort/panel/panel.ts'
import { fieldsOf, type Terms } from '../../fields.ts'
import { centsOf, type Months, roundHalfEven } from '../../units.ts'
import type { TherapyContract } from '../interface/contract.ts'
import { transferIndex } from '../interface/transfer-kinds.ts'
import { grades, type Treated } from '../interface/treated.ts'
import { collectable, commonFields, outcomeFields, postSetUp, refundFields } from './frictions/frictions.ts'

const fields = fieldsOf({
  ...commonFields,
  lagMonths: { ...outcomeFields.lagMonths, doc: 'Months from giving up the drug to the refund.' },
  portability: refundFields.portability,
  pledgedFills: {
    kind: 'number',
    parameter: 'discontinuationPledge.fills',
    doc: 'Fills that are refunded when the drug is given up before the next.',
  },
  capUsd: {
    kind: 'number',
    parameter: 'discontinuationPledge.capUsd',
    doc: 'Most that is refunded for one patient, to payer and patient together; 0 for no cap.',
  },
  eligibleShare: {
    kind: 'number',
    parameter: 'discontinuationPledge.eligibleShare',
    doc: 'Discontinuations that are for lack of effect and so refunded.',
  },
  patientShare: {
    kind: 'number',
    parameter: 'discontinuationPledge.patientShare',
    doc: 'What the patient pays of each fill, of price.',
  },
  fillMonths: {
    kind: 'number',
    parameter: 'discontinuationPledge.fillMonths',
    doc: 'Months from one fill to the next; at least half a month.',
  },
  maximumFills: {
    kind: 'number',
    parameter: 'discontinuationPledge.maximumFills',
    doc: 'Most fills of one patient; 0 for no limit but the horizon.',
  },
})
type PledgeTerms = Terms<typeof fields>

/** Month in which the drug is given up: at once without a response that has a date of its own. */
const stopMonth = (treated: Treated, k: number): Months =>
  treated.grade[k] === grades.none && treated.lossMonth[k] === Number.POSITIVE_INFINITY ? 0 : treated.lossMonth[k]

/** A fill is due at most this much of its length after its date: quotients of dates are not exact. */
const TOLERANCE = 1 / 65_536

/** Fills dispensed before `month`: the first in any case, none in the month itself. At one a month: 1 before month 0 or 1, 2 before month 1.5. */
const fillsBefore = (month: Months, fillMonths: Months): number =>
  Math.max(1, Math.ceil(month / fillMonths - TOLERANCE))

/** Fills the payer sees: pledged ones even where they reach beyond the horizon, later ones within it. */
function fillsOf(treated: Treated, k: number, terms: PledgeTerms): number {
  const { fillMonths } = terms
  const withinHorizon = fillsBefore(treated.horizonMonths - treated.infusedMonth[k], fillMonths)
  const taken = fillsBefore(Math.min(stopMonth(treated, k), treated.deathMonth[k], treated.leaveMonth[k]), fillMonths)
  const most = terms.maximumFills > 0 ? Math.max(1, Math.floor(terms.maximumFills)) : Number.POSITIVE_INFINITY
  return Math.min(taken, most, Math.max(withinHorizon, terms.pledgedFills))
}

/**
 * 5, 6 and 7 of 100 starters give a drug of $19,144 a fill up after 1, 2 and 3 fills: 19,144 × (5 + 12 + 21) ÷ 100 =
 * $7,274.72 a starter come back. Who takes a fourth fill gets nothing.
 */
export const discontinuationPledge: TherapyContract<typeof fields> = {
  label: 'Early-discontinuation pledge',
  doc: 'A drug taken continuously, bought fill by fill; when it is given up for lack of effect within the first fills, the manufacturer refunds them to payer and patient. The price of a therapy is that of one fill. Fills, horizon and maximum are those of Xalkori’s pledge.',
  fields,
  sells: true,

  settle(treated, members, terms, account) {
    postSetUp(treated, members, terms, account)
    const { fillMonths } = terms
    for (const k of members) {
      const price = treated.priceCents[k]
      const patientPart = roundHalfEven(price * terms.patientShare)
      const fills = fillsOf(treated, k, terms)
      for (let fill = 0; fill < fills; fill++) {
        const month = treated.infusedMonth[k] + fill * fillMonths
        // the first fill has been counted at its price as the purchase; the patient's part costs the payer nothing
        account.countGross(month, (fill > 0 ? price : 0) - patientPart, terms)
        account.post(transferIndex.pledgeFill, month, treated.episode[k], price - patientPart, terms)
        account.post(transferIndex.pledgeFillPatient, month, treated.episode[k], patientPart, terms)
        account.post(transferIndex.pledgeFillAcquisition, month, treated.episode[k], price, terms)
      }
      const stop = stopMonth(treated, k)
      const forLackOfEffect =
        stop <= treated.deathMonth[k] && treated.observation[2 * MOST_CHECKS * k] < terms.eligibleShare
      if (!forLackOfEffect || fillsBefore(stop, fillMonths) > terms.pledgedFills) continue
      const refund = Math.min(fills * price, terms.capUsd > 0 ? centsOf(terms.capUsd) : Number.POSITIVE_INFINITY)
      const toPatient = price > 0 ? roundHalfEven((refund * patientPart) / price) : 0
      const due = treated.infusedMonth[k] + stop + terms.lagMonths
      account.post(transferIndex.pledgeRefundPatient, due, treated.episode[k], toPatient, terms)
      if (collectable(treated, k, stop, terms.portability))
        account.post(transferIndex.pledgeRefund, due, treated.episode[k], refund - toPatient, terms)
    }
  },
}
