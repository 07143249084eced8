// How long a member stays with the payer: at a constant rate of leaving, or along a published table of yearly
// retention. Inside a year of the table the rate is constant, after its last year that year's rate goes on.
// Months count from infusion, as if the patient had just joined: who has been a member for long leaves later.

import { leaveMonthBeyond, leaveMonthWithin } from '../../formulas/infusion.ts'
import type { ParameterId, ParameterReader } from '../../parameters/index.ts'
import { log } from '../../random/log.ts'
import type { Months } from '../../units.ts'
import type { PayerRetention } from '../catalogue/payer-retentions.ts'

export interface Retention {
  /** Share still with the payer after 1, 2, … years, never rising; empty for a constant rate. */
  readonly byYear: Float64Array
  /** Rate of leaving, per month, after the last of these years; 0 for never. */
  readonly perMonth: number
}

const TABLE_YEARS = 10

/** @throws RangeError when a challenged table rises */
export function compileRetention(curve: PayerRetention, read: ParameterReader): Retention {
  if (curve === 'constantHazard') return { byYear: new Float64Array(0), perMonth: read('cellTherapy.leavePerMonth') }
  const byYear = Float64Array.from({ length: TABLE_YEARS }, (_, y) =>
    read(`retention.${curve}.month${12 * (y + 1)}` as ParameterId),
  )
  const rising = byYear.findIndex((share, y) => y > 0 && share > byYear[y - 1])
  if (rising >= 0)
    throw new RangeError(
      `retention.${curve}.month${12 * (rising + 1)} is more than a year before: nobody who left is counted again, lower it`,
    )
  const [before, last] = byYear.subarray(-2)
  return { byYear, perMonth: last > 0 ? log(before / last) / 12 : 0 }
}

/**
 * Months until the member leaves, Infinity when never: the month at which the share still with the payer falls
 * to u in (0,1). Fully insured, .742 after 12 and .574 after 24 months: u = .742 leaves at 12, u = √(.742 · .574) = .6526 at 18.
 */
export function leaveMonth(u: number, { byYear, perMonth }: Retention): Months {
  let before = 1
  for (let y = 0; y < byYear.length; y++) {
    if (u >= byYear[y]) return leaveMonthWithin(y, log(u / before), log(byYear[y] / before))
    before = byYear[y]
  }
  return perMonth > 0 ? leaveMonthBeyond(byYear.length, log(u / before), perMonth) : Number.POSITIVE_INFINITY
}
