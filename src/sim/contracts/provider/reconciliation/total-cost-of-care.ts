// The rule that EOM and OCM settle by: fee-for-service claims, monthly payments for enhanced services (MEOS), and a
// reconciliation of each performance period with quality tiers, in pools where there are some. Not modelled: surgery,
// trial and institutional covariates, other rules of sharing within a pool.

import { centsOf } from '../../../units.ts'
import { countedByMonths, monthlyPayment, settleMonthlyPayments } from '../monthly/monthly-payment.ts'
import { isLowVolume, type ReconciliationTerms, reconcilePeriod } from './eom-reconciliation.ts'
import { poolSize, shareOfPool } from './pool.ts'
import { reconciling } from './reconciling.ts'
import type { TotalCostOfCareTerms } from './total-cost-of-care-terms.ts'

/** Terms that only a reconciliation reads. Those of the quality tiers are ReconciliationTerms’ own. */
const LATE: ReadonlySet<string> = new Set<keyof ReconciliationTerms>([
  'discountShare',
  'stopGainShare',
  'stopLossShare',
  'recoupmentThresholdRatio',
  'recoupmentThresholdBeforeRatio',
  'recoupmentBase',
  'capStage',
  'geographicRatio',
  'aggregateQualityScore',
  'qualityTopShare',
  'qualityMiddleShare',
  'qualityLowShare',
  'paymentTopShare',
  'paymentMiddleShare',
  'paymentLowShare',
  'paymentBottomShare',
  'recoupmentTopShare',
  'recoupmentMiddleShare',
  'recoupmentLowShare',
  'recoupmentBottomShare',
])

export const totalCostOfCare = {
  induces: [
    'biosimilarUptake',
    'emergencyAvoidance',
    'admissionAvoidance',
    'pathwayAdherence',
    'timeOnTherapy',
    'hospiceTiming',
    'cherryPicking',
  ],
  ...reconciling<TotalCostOfCareTerms>({
    name: 'total cost of care',
    late: LATE,
    period: reconcilePeriod,
    rules: {
      performancePayment: 'Performance-based payment, target less actual within its cap',
      recoupment: 'Performance-based recoupment, actual above the threshold within its cap',
    },
    isLeftOut: isLowVolume,
    capsOfRevenue: ({ capBase }) => capBase === 'revenue',
    monthly: {
      payment: (startMonth, terms) => ({
        ...monthlyPayment(startMonth, terms),
        costCents: centsOf(terms.enhancedServicesUsdPerMonth),
      }),
      counted: (terms) => (startMonth) => countedByMonths(startMonth, terms),
      settle: settleMonthlyPayments,
    },
    pool: { size: poolSize, share: shareOfPool },
  }),
} as const
