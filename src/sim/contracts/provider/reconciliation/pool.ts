// Pools as a part of a reconciliation: practices that are settled once, together, and split what comes of it.

import { fieldsOf, type Terms } from '../../../fields.ts'
import { type Cents, roundHalfEven } from '../../../units.ts'
import type { PeriodFacts, Reconciled } from '../../interface/reconciliation.ts'

export const poolFields = fieldsOf({
  poolPractices: {
    kind: 'number',
    parameter: 'eom.poolPractices',
    doc: 'Practices (1 to 12) that are settled together: one reconciliation of all, split by benchmark.',
  },
})

const MOST_PRACTICES = 12

/** Practices in a pool: consecutive replicates, the first of them a multiple of this number. */
export const poolSize = ({ poolPractices }: Terms<typeof poolFields>): number =>
  Math.min(Math.max(1, Math.round(poolPractices)), MOST_PRACTICES)

/**
 * A practice's part of what its pool is settled at, by its share of the pool's benchmark. Two practices with benchmarks
 * of $1,000,000 and $3,000,000 share a payment of $100,000 as $25,000 and $75,000.
 */
export function shareOfPool(settled: Reconciled, pool: PeriodFacts, own: PeriodFacts): Reconciled {
  const share = pool.benchmarkCents > 0 ? own.benchmarkCents / pool.benchmarkCents : 0
  const part = (cents: Cents): Cents => roundHalfEven(cents * share)
  return {
    targetCents: part(settled.targetCents),
    thresholdCents: part(settled.thresholdCents),
    performancePaymentCents: part(settled.performancePaymentCents),
    recoupmentCents: part(settled.recoupmentCents),
  }
}
