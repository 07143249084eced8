// Shared savings with a minimum savings rate, two-sided: fee-for-service claims, and a share of what a period's spending is
// below or above the benchmark once that is more than the minimum rate, then from the first dollar, within a cap on
// each side. The benchmark is EOM's. No discount, no monthly payment, no quality gate. Terms are illustrative.

import { fieldsOf, type Terms } from '../../fields.ts'
import { roundHalfEven } from '../../units.ts'
import type { ProviderContract } from '../interface/contract.ts'
import type { PeriodFacts, Reconciled } from '../interface/reconciliation.ts'
import { benchmarkPartFields } from './benchmark/benchmark-part.ts'
import { claimsFields } from './claims/claim-terms.ts'
import { reconciling, spending } from './reconciliation/reconciling.ts'

const ownFields = fieldsOf({
  savingsShare: {
    kind: 'number',
    parameter: 'sharedSavings.savingsShare',
    doc: 'Practice’s part of savings, from the first dollar.',
  },
  lossShare: {
    kind: 'number',
    parameter: 'sharedSavings.lossShare',
    doc: 'Practice’s part of losses, from the first dollar.',
  },
  minimumSavingsShare: {
    kind: 'number',
    parameter: 'sharedSavings.minimumSavingsShare',
    doc: 'Savings up to this part of the benchmark are not shared (minimum savings rate).',
  },
  minimumLossShare: {
    kind: 'number',
    parameter: 'sharedSavings.minimumLossShare',
    doc: 'Losses up to this part of the benchmark are not shared (minimum loss rate).',
  },
  savingsCapShare: {
    kind: 'number',
    parameter: 'sharedSavings.savingsCapShare',
    doc: 'Cap on what the practice is paid, of the benchmark.',
  },
  lossCapShare: {
    kind: 'number',
    parameter: 'sharedSavings.lossCapShare',
    doc: 'Cap on what the practice owes, of the benchmark.',
  },
})

const fields = fieldsOf({ ...claimsFields, ...benchmarkPartFields, ...ownFields })

type Sharing = Terms<typeof ownFields>

/**
 * Settles one performance period, whole cents. The target is the benchmark itself.
 *
 * Worked (benchmark $10,000,000; savings shared .5, losses .4, both beyond .02; caps .10 and .04): actual $9,800,000 is
 * savings of exactly the minimum rate, nothing is paid; a cent less shares all $200,000.01, $100,000.00. Actual $9,500,000
 * pays 500,000 × .5 = $250,000; $7,000,000 would pay $1,500,000 and pays the cap, $1,000,000. Actual $10,500,000 costs
 * 500,000 × .4 = $200,000, $12,000,000 the cap, $400,000.
 */
export function shareSavings({ benchmarkCents, actualCents }: PeriodFacts, terms: Sharing): Reconciled {
  const saved = benchmarkCents - actualCents
  const isShared = saved > terms.minimumSavingsShare * benchmarkCents
  const isOwed = -saved > terms.minimumLossShare * benchmarkCents
  const within = (cents: number, capShare: number): number => roundHalfEven(Math.min(cents, capShare * benchmarkCents))
  return {
    targetCents: benchmarkCents,
    thresholdCents: benchmarkCents,
    performancePaymentCents: isShared ? within(saved * terms.savingsShare, terms.savingsCapShare) : 0,
    recoupmentCents: isOwed ? within(-saved * terms.lossShare, terms.lossCapShare) : 0,
  }
}

/** The contract by a rule of sharing, so that a wrong rule can be tried too. */
export const sharedSavingsBy = (period: typeof shareSavings): ProviderContract<typeof fields> => ({
  label: 'Shared savings',
  doc: 'Fee-for-service, and a share of what spending is below or above a risk-adjusted benchmark, once it is further from it than a minimum rate, within caps. Prices and mix that the benchmark does not see are shared between practice and payer. Terms are illustrative.',
  fields,
  induces: ['biosimilarUptake', 'emergencyAvoidance', 'admissionAvoidance', 'pathwayAdherence'],
  checkable: {
    neutral: { savingsShare: 0, lossShare: 0 },
    caps: [
      { transfer: 'performancePayment', share: 'savingsCapShare', of: 'benchmark' },
      { transfer: 'recoupment', share: 'lossCapShare', of: 'benchmark' },
      { transfer: 'performancePayment', share: 'savingsShare', of: 'saved' },
      { transfer: 'recoupment', share: 'lossShare', of: 'overspent' },
    ],
    spending,
    quiet: [
      { transfer: 'performancePayment', share: 'minimumSavingsShare' },
      { transfer: 'recoupment', share: 'minimumLossShare' },
    ],
  },
  ...reconciling<Terms<typeof fields>>({
    name: 'shared savings',
    late: new Set(Object.keys(ownFields)),
    period,
    rules: {
      performancePayment: 'Shared savings, benchmark less actual beyond the minimum rate, within their cap',
      recoupment: 'Shared losses, actual less benchmark beyond the minimum rate, within their cap',
    },
  }),
})

export const sharedSavings: ProviderContract<typeof fields> = sharedSavingsBy(shareSavings)
