// Pro-rated durability warranty: the payer pays the full price at infusion; the manufacturer refunds all of it
// when there is no response, and a falling share ρ(t) = (N − t) ÷ N when a response is lost in year t of N. Announced for
// Roctavian, "pro rata over four years"; how the share falls is not public.

import { fieldsOf, type Terms } from '../../fields.ts'
import { type Months, roundHalfEven, type Share } from '../../units.ts'
import type { TherapyContract } from '../interface/contract.ts'
import { transferIndex } from '../interface/transfer-kinds.ts'
import { collectable, postRefunds, postSetUp, type Refund, refundFields } from './frictions/frictions.ts'
import { losses, responseField } from './frictions/losses.ts'
import { careSpan, lumps, replacementCents, replacementField } from './payments/replacement-care.ts'

const fields = fieldsOf({
  ...refundFields,
  ...responseField,
  noResponseShare: {
    kind: 'number',
    parameter: 'proRatedWarranty.noResponseShare',
    doc: 'Refund when there is no response, of price.',
  },
  years: {
    kind: 'number',
    parameter: 'proRatedWarranty.years',
    doc: 'Years from infusion within which the loss of a response is refunded in part.',
  },
  decline: {
    kind: 'choice',
    label: 'The refund falls',
    options: { linear: 'with every day', yearlySteps: 'with every completed year' },
    default: 'linear',
    doc: 'Whether the refund falls on a line, or stays for a year what the line was at its start.',
  },
  refundOf: {
    kind: 'choice',
    label: 'What is refunded',
    options: { price: 'the price', replacement: 'the drug that takes over' },
    default: 'price',
    doc: 'Whether a share of the price is refunded, or what the drug that takes over costs to the end of the warranty, up to the cap on one patient’s rebates.',
  },
  ...replacementField,
})

/**
 * Share of the price refunded for a response lost `month` months after infusion. Over four years, month 18: 30 ÷ 48 =
 * .625 on the line; in steps one year is complete, (4 − 1) ÷ 4 = .75. Both are .75 in month 12 exactly and 0 from month 48
 * on: steps that agree with the line on every anniversary and refund something in the last year count completed years.
 */
export function refundShare(month: Months, { years, decline }: Pick<Terms<typeof fields>, 'years' | 'decline'>): Share {
  const passed = decline === 'linear' ? month / 12 : Math.floor(month / 12)
  return month < 12 * years ? Math.max(0, (years - passed) / years) : 0
}

/** A $2,900,000 therapy whose response is lost after 12 months of four years refunds 36 ÷ 48 of it, $2,175,000. */
export const proRatedWarranty: TherapyContract<typeof fields> = {
  label: 'Pro-rated durability warranty',
  doc: 'Full price at infusion; the manufacturer refunds it when there is no response, and a share that falls with time when a response is lost within the years of the warranty. Instead of the price it may refund, in yearly lumps, the drug that takes over. The payer bears lag and members who leave; years and full refund are those announced for Roctavian, the rest is illustrative.',
  fields,
  sells: false,

  settle(treated, members, terms, account) {
    postSetUp(treated, members, terms, account)
    const end = 12 * terms.years
    const refunds: Refund[] = []
    for (const { k, month, responded, part } of losses(
      treated,
      members,
      end,
      (k, month) => collectable(treated, k, month, terms.portability),
      terms,
      account,
    )) {
      const cap = terms.capPerPatientShare * treated.priceCents[k]
      if (terms.refundOf === 'price') {
        const share = responded ? refundShare(month, terms) : terms.noResponseShare
        refunds.push({ k, month, cents: roundHalfEven(part * Math.min(cap, share * treated.priceCents[k])) })
        continue
      }
      const covered = terms.portability === 'leaversLost' ? Math.min(end, treated.leaveMonth[k]) : end
      const [start, last] = careSpan(treated, k, month, covered)
      for (const lump of lumps(start, last, part * replacementCents(treated, k, terms), Math.floor(part * cap)))
        refunds.push({ k, ...lump })
    }
    postRefunds(treated, members, refunds, transferIndex.warrantyRefund, terms, account)
  },
}
