// An amount on the benchmark by deprivation, after the health equity benchmark adjustment (HEBA) of ACO REACH: an addition
// for the most deprived tenth, a deduction for the least deprived half, neutral over all. HEBA bands a composite of area
// deprivation and dual status by deciles; here deprivation alone counts, and a quintile gets the mean of its deciles.

import { EPISODE_MONTHS, QUINTILES } from '../../../cohort/panel/panel.ts'
import { fieldsOf, type Terms } from '../../../fields.ts'
import { centsOf } from '../../../units.ts'

export const equityFields = fieldsOf({
  equityAdjustment: {
    kind: 'switch',
    label: 'Equity adjustment of the benchmark',
    default: false,
    doc: 'Raises the benchmark for the most deprived patients and lowers it for the least deprived, neutral over all.',
  },
  hebaTopUsdPerMonth: {
    kind: 'number',
    parameter: 'equity.topUsdPerMonth',
    doc: 'Addition to the benchmark for a month of the most deprived patients.',
  },
  hebaBottomUsdPerMonth: {
    kind: 'number',
    parameter: 'equity.bottomUsdPerMonth',
    doc: 'Deduction from the benchmark for a month of the least deprived patients.',
  },
  hebaTopShare: {
    kind: 'number',
    parameter: 'equity.topShare',
    doc: 'Part of the population, the most deprived, that the addition is for.',
  },
  hebaBottomShare: {
    kind: 'number',
    parameter: 'equity.bottomShare',
    doc: 'Part of the population, the least deprived, that the deduction is for.',
  },
})

/**
 * Whole cents added to an episode's benchmark by deprivation quintile, least deprived first. At +$30 for a tenth and
 * −$6 for a half, months and quintiles give −6, −6, −3, 0, +15 dollars, six months −36, −36, −18, 0, +90: in all 0.
 */
export const equityCentsByQuintile = (terms: Terms<typeof equityFields>): readonly number[] =>
  Array.from({ length: QUINTILES }, (_, q) => {
    const top = Math.max(0, (q + 1) / QUINTILES - Math.max(q / QUINTILES, 1 - terms.hebaTopShare))
    const bottom = Math.max(0, Math.min((q + 1) / QUINTILES, terms.hebaBottomShare) - q / QUINTILES)
    return centsOf(QUINTILES * EPISODE_MONTHS * (top * terms.hebaTopUsdPerMonth - bottom * terms.hebaBottomUsdPerMonth))
  })
