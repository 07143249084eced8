// Milestone rebate: the payer pays the full price at infusion; the manufacturer refunds a share of it when the
// therapy is seen to have failed at a milestone. Rebate = P Σ ρ_k 1[failure seen at m_k, none before] ×
// 1[still collectable], cut in proportion to a cap on the sum. Rebates are posted undiscounted in the period
// they fall due. Set-up is paid once where there is a patient. Not modelled: graded outcomes, best price.
// No public US outcomes contract was found for the products modelled: terms are illustrative.

import { EPISODE_MONTHS, type TherapyRows } from '../../cohort/panel.ts'
import { type Cents, centsOf, type Months, roundHalfEven } from '../../units.ts'
import { fieldsOf, type Terms, type TherapyContract } from '../contract.ts'
import { transferIndex } from '../ledger.ts'

const fields = fieldsOf({
  firstMonths: { kind: 'number', parameter: 'milestone.firstMonths', doc: 'Months from infusion to the first outcome check.' },
  firstRebateShare: { kind: 'number', parameter: 'milestone.firstRebateShare', doc: 'Refund on failure at the first check, of price.' },
  secondMonths: { kind: 'number', parameter: 'milestone.secondMonths', doc: 'Months from infusion to the second outcome check.' },
  secondRebateShare: { kind: 'number', parameter: 'milestone.secondRebateShare', doc: 'Refund on failure at the second check, of price; 0 for no second check.' },
  deathCountsAsFailure: { kind: 'switch', label: 'Death counts as failure', default: true, doc: 'Whether a patient who died in response before a check counts as a failure.' },
  lagMonths: { kind: 'number', parameter: 'milestone.lagMonths', doc: 'Months from a check to the rebate.' },
  capShare: { kind: 'number', parameter: 'milestone.capShare', doc: 'Cap on the rebates of a practice’s patients, of their gross product spend; 1 for none.' },
  missingShare: { kind: 'number', parameter: 'milestone.missingShare', doc: 'Outcomes missing at a check.' },
  missingRule: {
    kind: 'choice',
    label: 'A missing outcome counts as',
    options: { success: 'success', failure: 'failure', excluded: 'neither: the patient leaves the contract' },
    default: 'success',
    doc: 'What a missing outcome counts as.',
  },
  failureSensitivity: { kind: 'number', parameter: 'milestone.failureSensitivity', doc: 'Failures that are seen as failures.' },
  failureSpecificity: { kind: 'number', parameter: 'milestone.failureSpecificity', doc: 'Successes that are seen as successes.' },
  portability: {
    kind: 'choice',
    label: 'When a patient leaves the payer',
    options: { leaversLost: 'rebates due later are lost', originalPayerKeepsClaim: 'the original payer keeps the claim' },
    default: 'leaversLost',
    doc: 'Whether a rebate can be collected for a patient who left the payer before the check.',
  },
  setUpUsd: { kind: 'number', parameter: 'milestone.setUpUsd', doc: 'Payer’s set-up for one practice’s patients.' },
  checkUsd: { kind: 'number', parameter: 'milestone.checkUsd', doc: 'Payer’s cost of one outcome check.' },
})

type MilestoneTerms = Terms<typeof fields>

const SUCCESS = 0
const FAILURE = 1
const EXCLUDED = 2
const NEVER = -1
const UNIFORMS_A_ROW = 4

/** The therapy has failed by month `m` after infusion: no response, response lost, or (where it counts) death. */
const failed = (therapies: TherapyRows, k: number, month: Months, deathCounts: boolean): boolean =>
  therapies.responded[k] === 0 || therapies.lossMonth[k] <= month || (deathCounts && therapies.deathMonth[k] <= month)

/** What the contract sees of row `k` at milestone 0 or 1. */
function seen(therapies: TherapyRows, k: number, milestone: 0 | 1, month: Months, terms: MilestoneTerms): number {
  const at = UNIFORMS_A_ROW * k + 2 * milestone
  if (therapies.observationUniforms[at + 1] < terms.missingShare) {
    if (terms.missingRule === 'excluded') return EXCLUDED
    return terms.missingRule === 'failure' ? FAILURE : SUCCESS
  }
  const uniform = therapies.observationUniforms[at]
  if (failed(therapies, k, month, terms.deathCountsAsFailure)) return uniform <= terms.failureSensitivity ? FAILURE : SUCCESS
  return uniform > terms.failureSpecificity ? FAILURE : SUCCESS
}

/**
 * Milestone at which failure is first seen: 0, 1, or NEVER. Without a second rebate there is no second check.
 */
function failureSeenAt(therapies: TherapyRows, k: number, terms: MilestoneTerms): number {
  const first = seen(therapies, k, 0, terms.firstMonths, terms)
  if (first === FAILURE) return 0
  if (first === EXCLUDED || terms.secondRebateShare === 0) return NEVER
  return seen(therapies, k, 1, terms.secondMonths, terms) === FAILURE ? 1 : NEVER
}

/** Rebate of row `k` before the cap, whole cents. */
function rebateCents(productCents: Cents, therapies: TherapyRows, k: number, milestone: number, terms: MilestoneTerms): Cents {
  if (milestone === NEVER) return 0
  const month = milestone === 0 ? terms.firstMonths : terms.secondMonths
  if (terms.portability === 'leaversLost' && therapies.leaveMonth[k] <= month) return 0
  return roundHalfEven(productCents * (milestone === 0 ? terms.firstRebateShare : terms.secondRebateShare))
}

/**
 * A milestone of 12 months with a 6-month lag after infusion in month 4 of the third period (12 months in)
 * falls due in month 12 + 4 + 12 + 6 = 34, period 5 counted from 0.
 */
export const milestoneRebate: TherapyContract<typeof fields> = {
  label: 'Milestone rebate',
  doc: 'Full price at infusion; the manufacturer refunds part of it when the therapy is seen to have failed at one of two checks. The payer bears lag, missing data and members who leave. Terms are illustrative: no public US outcomes contract was found for these products.',
  fields,

  settle(care, rows, terms, _calendar, settlement) {
    const { panel } = care
    const { therapies } = panel
    const { ledger } = settlement
    if (rows.therapyFrom === rows.therapyTo) return

    let gross = 0
    let rebates = 0
    for (let k = rows.therapyFrom; k < rows.therapyTo; k++) {
      gross += care.productCents[k]
      rebates += rebateCents(care.productCents[k], therapies, k, failureSeenAt(therapies, k, terms), terms)
    }
    const cap = Math.floor(terms.capShare * gross)
    const checkCents = centsOf(terms.checkUsd)

    const first = rows.replicate * panel.periods
    let t = 0
    for (let k = rows.therapyFrom; k < rows.therapyTo; k++) {
      const i = therapies.episode[k]
      while (panel.start[first + t + 1] <= i) t++
      if (k === rows.therapyFrom) ledger.post(transferIndex.contractAdministration, t, -1, centsOf(terms.setUpUsd))
      const infused = EPISODE_MONTHS * t + therapies.infusionMonth[k]
      const milestone = failureSeenAt(therapies, k, terms)
      ledger.post(transferIndex.contractAdministration, periodOf(infused + terms.firstMonths), i, checkCents)
      if (secondCheck(therapies, k, milestone, terms)) ledger.post(transferIndex.contractAdministration, periodOf(infused + terms.secondMonths), i, checkCents)
      if (milestone === NEVER) continue
      const full = rebateCents(care.productCents[k], therapies, k, milestone, terms)
      const due = rebates > cap ? Math.floor((full * cap) / rebates) : full
      ledger.post(transferIndex.outcomeRebate, periodOf(infused + (milestone === 0 ? terms.firstMonths : terms.secondMonths) + terms.lagMonths), i, due)
    }
  },
}

const periodOf = (month: Months): number => Math.floor(month / EPISODE_MONTHS)

const secondCheck = (therapies: TherapyRows, k: number, milestone: number, terms: MilestoneTerms): boolean =>
  terms.secondRebateShare > 0 && milestone !== 0 && seen(therapies, k, 0, terms.firstMonths, terms) === SUCCESS
