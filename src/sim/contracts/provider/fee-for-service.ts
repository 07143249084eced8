// Fee-for-service: every service at its fee, no price set in advance, no reconciliation. The payer bears all
// movement of prices and mix; the practice earns the drug add-on and so gains when drugs get dearer.

import { expenditureCents, expenditureFields } from '../../pricing/expenditure.ts'
import { fieldsOf, type ProviderContract } from '../contract.ts'
import { ALL_CLAIMED, claimsFields, settleClaims } from './claims.ts'

const fields = fieldsOf({ ...claimsFields, ...expenditureFields })

/**
 * Actual spending is the expenditure EOM would count before outlier caps, monthly payments and exclusions, so it
 * does not compare with EOM's own; benchmark and target are 0.
 */
export const feeForService: ProviderContract<typeof fields> = {
  label: 'Fee-for-service',
  doc: 'Fee schedule for services, average sales price plus an add-on for Part B drugs, less sequestration. The payer bears all movement of prices and mix. Left out: commercial multiples, pathway bonuses.',
  fields,
  induces: [],
  price: () => new Float64Array(0),
  settle(care, rows, terms, _prices, _calendar, settlement) {
    settleClaims(care, rows, terms, ALL_CLAIMED, settlement)
    const { panel } = care
    for (let t = 0; t < panel.periods; t++) {
      const end = panel.start[rows.replicate * panel.periods + t + 1]
      for (let i = panel.start[rows.replicate * panel.periods + t]; i < end; i++) {
        const spent = expenditureCents(care, i, terms)
        settlement.reconcile(t, 0, 0, spent)
        settlement.reconcileEpisode(i, 0, spent)
      }
    }
  },
}
