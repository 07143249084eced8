// The benchmark as a part that a contract borrows: prediction, experience, novel therapies, attribution and equity, with
// their fields. A contract spreads `benchmarkPartFields` after `claimsFields`, prices by `benchmarkPart` and reads
// practiceFacts; what it does with benchmark and spending is its own.

import { fieldsOf, type Terms } from '../../../fields.ts'
import { followBenchmark, priceBenchmark } from '../../../pricing/benchmark.ts'
import { type BenchmarkTerms, benchmarkFields } from '../../../pricing/benchmark-terms.ts'
import type { Reference } from '../../../pricing/reference.ts'
import type { Calendar } from '../../interface/calendar.ts'
import type { ClaimsTerms } from '../claims/claim-terms.ts'
import { attributionFields } from './attribution.ts'
import { equityFields } from './equity-adjustment.ts'
import { experienceFields } from './experience-adjuster.ts'
import { novelTherapyFields } from './novel-therapy-terms.ts'

export const benchmarkPartFields = fieldsOf({
  ...benchmarkFields,
  ...experienceFields,
  ...novelTherapyFields,
  ...attributionFields,
  ...equityFields,
})

/** Claims are the floor under it: they say what is counted. */
export type BenchmarkPartTerms = Terms<typeof benchmarkPartFields> & ClaimsTerms

/** How a contract with this benchmark sets its prices on the baseline and lets them follow the world. */
export const benchmarkPart = {
  price: (reference: Reference, terms: BenchmarkTerms, calendar: Calendar): Float64Array =>
    priceBenchmark(reference, terms, calendar.periods),
  follow: (
    prices: Float64Array,
    _baseline: Reference,
    moved: (period: number) => Reference,
    terms: BenchmarkTerms,
    calendar: Calendar,
  ): Float64Array => followBenchmark(prices, moved, terms, calendar.periods),
} as const
