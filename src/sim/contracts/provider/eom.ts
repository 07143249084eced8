// Enhancing Oncology Model (EOM), risk arrangements 1 and 2: total cost of care reconciled every six months with caps
// on gain and loss and, since 2025, a neutral zone up to the benchmark. The arrangements differ in defaults only.

import type { ProviderContract } from '../interface/contract.ts'
import { type EomFields, eomFields, type RiskArrangement } from './reconciliation/eom-terms.ts'
import { spending, withinDifference } from './reconciliation/reconciling.ts'
import { totalCostOfCare } from './reconciliation/total-cost-of-care.ts'

const eom = (arrangement: RiskArrangement): ProviderContract<EomFields> => ({
  label: arrangement === 'ra1' ? 'EOM, risk arrangement 1' : 'EOM, risk arrangement 2',
  shortLabel: arrangement === 'ra1' ? 'EOM RA1' : 'EOM RA2',
  doc: 'Fee-for-service plus a monthly payment, reconciled every six months against a risk-adjusted benchmark, with caps on gain and loss. Prices and mix that the benchmark does not see, or sees late, are the practice’s risk within the caps and the payer’s beyond them.',
  fields: eomFields(arrangement),
  ...totalCostOfCare,
  checkable: {
    neutral: {
      meosUsdPerMonth: 0,
      meosBeforeUsdPerMonth: 0,
      meosDualTopUpUsdPerMonth: 0,
      enhancedServicesUsdPerMonth: 0,
      stopGainShare: 0,
      stopLossShare: 0,
    },
    caps: [
      { transfer: 'performancePayment', share: 'stopGainShare', of: { term: 'capBase' } },
      { transfer: 'recoupment', share: 'stopLossShare', of: { term: 'capBase' } },
      ...withinDifference,
    ],
    spending,
  },
})

export const eomRa1 = eom('ra1')
export const eomRa2 = eom('ra2')
