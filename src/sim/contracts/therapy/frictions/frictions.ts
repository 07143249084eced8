// What stands between an outcome and the money it should move, common to all therapy contracts: late,
// missing and misread outcomes, members who leave, deaths, caps, administration, discounting. All but the
// lag are off by default: none has a published figure, and a book of one's own is taken as it stands.

import { MOST_CHECKS } from '../../../cohort/panel/panel.ts'
import { fieldsOf, type Terms } from '../../../fields.ts'
import { type Cents, centsOf, type Months } from '../../../units.ts'
import type { TherapyAccount } from '../../interface/therapy-account.ts'
import { transferIndex } from '../../interface/transfer-kinds.ts'
import { grades, grossCents, type Treated } from '../../interface/treated.ts'
import { leavingMonth } from '../frictions/instalments.ts'
import { bestPriceFields, postBestPrice } from './best-price.ts'

/** Terms of every therapy contract. */
export const commonFields = fieldsOf({
  product: {
    kind: 'product',
    label: 'Covers',
    default: 'all',
    doc: 'The product the contract covers; all of them by default. Contracts of an arm settle in their order; together they never refund more than the payer has paid for a patient.',
  },
  payerDiscountPerYear: {
    kind: 'number',
    parameter: 'setting.discountPerYear',
    doc: 'Rate at which present values to the payer are discounted, per year.',
  },
  manufacturerDiscountPerYear: {
    kind: 'number',
    parameter: 'setting.manufacturerDiscountPerYear',
    doc: 'Rate at which present values to the manufacturer are discounted, per year.',
  },
  setUpUsd: { kind: 'number', parameter: 'outcome.setUpUsd', doc: 'Payer’s set-up, once where a patient is treated.' },
})

/** Terms of contracts that look at outcomes. */
export const outcomeFields = fieldsOf({
  ...commonFields,
  lagMonths: {
    kind: 'number',
    parameter: 'outcome.lagMonths',
    doc: 'Months from an outcome check to the money that follows from it.',
  },
  deathCountsAsFailure: {
    kind: 'switch',
    label: 'Death counts as failure',
    default: true,
    doc: 'Whether a patient who died in response before a check counts as a failure; else as what was seen last, a success.',
  },
  response: {
    kind: 'choice',
    label: 'What counts as a response',
    options: { any: 'any response', complete: 'a complete response only' },
    default: 'any',
    doc: 'Whether a partial response counts as success at a check.',
  },
  missingShare: { kind: 'number', parameter: 'outcome.missingShare', doc: 'Outcomes missing at a check.' },
  missingRule: {
    kind: 'choice',
    label: 'A missing outcome counts as',
    options: {
      success: 'success',
      failure: 'failure',
      excluded: 'neither: the patient leaves the contract',
      proRata: 'the average of the outcomes seen',
    },
    default: 'success',
    doc: 'What a missing outcome counts as.',
  },
  failureSensitivity: {
    kind: 'number',
    parameter: 'outcome.failureSensitivity',
    doc: 'Failures that are seen as failures.',
  },
  failureSpecificity: {
    kind: 'number',
    parameter: 'outcome.failureSpecificity',
    doc: 'Successes that are seen as successes.',
  },
  checkUsd: { kind: 'number', parameter: 'outcome.checkUsd', doc: 'Payer’s cost of one outcome check.' },
  adjudicatorUsd: {
    kind: 'number',
    parameter: 'outcome.adjudicatorUsd',
    doc: 'Third-party adjudicator’s fee for one outcome check, shared equally by payer and manufacturer.',
  },
})

/** Terms of contracts that send money back to the payer. */
export const refundFields = fieldsOf({
  ...outcomeFields,
  portability: {
    kind: 'choice',
    label: 'When a patient leaves the payer',
    options: {
      leaversLost: 'rebates due later are lost',
      originalPayerKeepsClaim: 'the original payer keeps the claim',
    },
    default: 'leaversLost',
    doc: 'Whether a rebate can be collected for a patient who left the payer before the check.',
  },
  capShare: {
    kind: 'number',
    parameter: 'outcome.capShare',
    doc: 'Cap on all rebates, of gross product spend; 1 for none.',
  },
  capUsd: { kind: 'number', parameter: 'outcome.capUsd', doc: 'Cap on all rebates in dollars; 0 for none.' },
  capPerPatientShare: {
    kind: 'number',
    parameter: 'outcome.capPerPatientShare',
    doc: 'Cap on one patient’s rebates, of price; 1 for none.',
  },
  ...bestPriceFields,
})

export type CommonTerms = Terms<typeof commonFields>
export type OutcomeTerms = Terms<typeof outcomeFields>
export type RefundTerms = Terms<typeof refundFields>

/** What the contract sees at a check. `unknown`: missing, to count as the average of those seen. */
export type Seen = 'success' | 'failure' | 'excluded' | 'unknown'

/** The therapy works in month `m` after infusion, or did until death: response, not lost, and alive where death counts. */
const works = (treated: Treated, k: number, month: Months, deathCounts: boolean): boolean =>
  treated.grade[k] > 0 &&
  treated.lossMonth[k] > Math.min(month, treated.deathMonth[k]) &&
  !(deathCounts && treated.deathMonth[k] <= month)

/**
 * What the contract sees of patient `k` at its `check`-th check (0-based), `month` months after infusion. Uniforms
 * are the patient's and the check's own, so that terms only move what they name. Checks beyond the
 * last with uniforms of its own (MOST_CHECKS) share that one's.
 */
export function seen(treated: Treated, k: number, check: number, month: Months, terms: OutcomeTerms): Seen {
  const at = 2 * (MOST_CHECKS * k + Math.min(check, MOST_CHECKS - 1))
  if (treated.observation[at + 1] < terms.missingShare)
    return terms.missingRule === 'proRata' ? 'unknown' : terms.missingRule
  const uniform = treated.observation[at]
  const counts = treated.grade[k] === grades.complete || terms.response === 'any'
  if (!(counts && works(treated, k, month, terms.deathCountsAsFailure)))
    return uniform <= terms.failureSensitivity ? 'failure' : 'success'
  return uniform > terms.failureSpecificity ? 'failure' : 'success'
}

/** Whether a rebate for a check in `month` can still be collected by the payer who bought the therapy; for a patient who died a member it can. */
export const collectable = (
  treated: Treated,
  k: number,
  month: Months,
  portability: RefundTerms['portability'],
): boolean => portability === 'originalPayerKeepsClaim' || leavingMonth(treated, k) > month

/** Books the set-up in the month of the first infusion. */
export function postSetUp(
  treated: Treated,
  members: readonly number[],
  terms: CommonTerms,
  account: TherapyAccount,
): void {
  if (members.length === 0) return
  const first = members.reduce((month, k) => Math.min(month, treated.infusedMonth[k]), Number.POSITIVE_INFINITY)
  account.post(transferIndex.contractAdministration, first, -1, centsOf(terms.setUpUsd), terms)
}

/**
 * Books what one outcome check costs, in its month of the horizon: the payer's own work, and the adjudicator's fee, half
 * each (an odd cent to the payer). `byPayer` false: the patient's next payer has it done, and only the manufacturer's half is booked.
 */
export function postCheck(
  treated: Treated,
  k: number,
  month: Months,
  terms: OutcomeTerms,
  account: TherapyAccount,
  byPayer = true,
): void {
  const at = treated.infusedMonth[k] + month
  const fee = centsOf(terms.adjudicatorUsd)
  const half = Math.floor(fee / 2)
  if (byPayer)
    account.post(
      transferIndex.contractAdministration,
      at,
      treated.episode[k],
      centsOf(terms.checkUsd) + fee - half,
      terms,
    )
  account.post(transferIndex.manufacturerAdministration, at, treated.episode[k], half, terms)
}

/** A refund owed before the cap on all of them. */
export interface Refund {
  readonly k: number
  /** Months after infusion of the check it follows from. */
  readonly month: Months
  readonly cents: Cents
}

/**
 * Books refunds `lagMonths` after their checks, cut in proportion where their sum exceeds the cap: refunds of
 * $60 and $40 under a cap of $50 are paid at $30 and $20. Each is whole cents, rounded down when cut. They lower
 * the best price Medicaid gets where the terms say so.
 */
export function postRefunds(
  treated: Treated,
  members: readonly number[],
  refunds: readonly Refund[],
  kind: number,
  terms: RefundTerms,
  account: TherapyAccount,
): void {
  const total = refunds.reduce((sum, { cents }) => sum + cents, 0)
  const gross = Math.floor(terms.capShare * grossCents(treated, members))
  const cap = terms.capUsd > 0 ? Math.min(gross, centsOf(terms.capUsd)) : gross
  const netCents = treated.priceCents.slice()
  for (const { k, month, cents } of refunds) {
    const due = total > cap ? Math.floor((cents * cap) / total) : cents
    netCents[k] -= account.post(kind, treated.infusedMonth[k] + month + terms.lagMonths, treated.episode[k], due, terms)
  }
  postBestPrice(treated, members, (k) => netCents[k], terms, account)
}
