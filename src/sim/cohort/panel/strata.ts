// Groups of patients whose results are shown apart; every episode is in one of each kind.

import { ethnicityGroups } from '../catalogue/categories.ts'
import { QUINTILES } from './panel.ts'

export const strata = [
  ...Array.from({ length: QUINTILES }, (_, q) => ({
    kind: 'deprivation' as const,
    label: `Deprivation quintile ${q + 1}${q === 0 ? ' (least)' : q === QUINTILES - 1 ? ' (most)' : ''}`,
  })),
  { kind: 'dual' as const, label: 'Not dual-eligible' },
  { kind: 'dual' as const, label: 'Dual-eligible' },
  ...Object.values(ethnicityGroups).map((label) => ({ kind: 'ethnicity' as const, label })),
]

export const STRATA = strata.length
/** Stratum of a dual status and of an ethnicity; that of a deprivation quintile is the quintile. */
export const stratumOfDual = (dual: number): number => QUINTILES + dual
export const stratumOfEthnicity = (ethnicity: number): number => QUINTILES + 2 + ethnicity
