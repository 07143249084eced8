// What is recorded of care itself in every replicate, one entry a metric.

import type { Rows } from '../contracts/interface/rows.ts'
import { usdOf } from '../units.ts'

/** Systemic Part B drugs, Part D, all else (cents), visits, admissions, episodes with either, deaths. */
export type CareSums = ArrayLike<number> & Iterable<number>

/** Counts and sums of care itself, before any behaviour, at the world's prices: the same for every arm. */
export const careMetrics = {
  episodes: { label: 'Episodes', of: (_, rows) => rows.to - rows.from },
  totalUsd: {
    label: 'Spending without cell therapy: Part B at average sales price, Part D at list, services as allowed',
    of: ([drug, partD, other]) => usdOf(drug + partD + other),
  },
  drugUsd: {
    label: 'Systemic drugs, Part B at average sales price and Part D at list',
    of: ([drug, partD]) => usdOf(drug + partD),
  },
  partDUsd: { label: 'Part D drugs, gross', of: ([, partD]) => usdOf(partD) },
  emergencyVisits: { label: 'Emergency visits', of: (sums) => sums[3] },
  admissions: { label: 'Admissions', of: (sums) => sums[4] },
  episodesWithEmergencyVisit: { label: 'Episodes with an emergency visit', of: (sums) => sums[5] },
  episodesWithAdmission: { label: 'Episodes with an admission', of: (sums) => sums[6] },
  cellTherapies: { label: 'Cell and gene therapies infused', of: (_, rows) => rows.therapyTo - rows.therapyFrom },
  deaths: { label: 'Deaths within the episode', of: (sums) => sums[7] },
} as const satisfies Record<string, { readonly label: string; readonly of: (sums: CareSums, rows: Rows) => number }>
export type CareMetric = keyof typeof careMetrics
export const careMetricIds = Object.keys(careMetrics) as CareMetric[]
