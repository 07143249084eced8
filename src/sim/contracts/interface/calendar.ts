// When a run takes place and how its payer counts time.

import type { Population } from '../../cohort/compile/attributed-population.ts'
import type { DiscountRates } from './therapy-account.ts'

/** Facts about the run that every contract may use. Months are calendar months (12 × year + month − 1). */
export interface Calendar {
  readonly periods: number
  readonly startMonth: number
  /** Discount factor of the payer by whole month from the start, length ≥ 1; 1 everywhere when the horizon is one year or less. */
  readonly discount: Float64Array
  /** Rates at which therapies outside any contract are discounted to present values, whatever the horizon. */
  readonly rates: DiscountRates
  /** Left out where episodes are all that is known. */
  readonly population?: Population
}
