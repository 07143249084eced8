// Which kernel settles a care, where one may.

import type { Care } from '../../cohort/price/care.ts'
import type { Books } from './books.ts'
import type { CareKernel } from './care-kernel.ts'
import { Ledger } from './ledger.ts'

/** The ledger's kernel for this care, where what it does not do is not asked for: a journal, or single episodes told to another than its strata. */
export function kernelOf(care: Care, books: Books): CareKernel | undefined {
  if (!(books instanceof Ledger) || books.journal !== undefined || books.kernel?.care !== care) return undefined
  return books.episodes === undefined || books.episodes === books.kernel.strata ? books.kernel : undefined
}
