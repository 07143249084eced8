// How long a member stays with the payer (src/sim/cohort/compile/retention.ts).

import { leaveMonthBeyond, leaveMonthWithin } from '../sim/formulas/infusion'
import * as field from '../sim/kernels/layout/plan-fields'
import { log } from './log'
import { at, count, scalar } from './plan'

export function leaveMonth(u: f64): f64 {
  const years = count(field.retainedByYear)
  let before: f64 = 1
  for (let y = 0; y < years; y++) {
    const retained = at(field.retainedByYear, y)
    if (u >= retained) return leaveMonthWithin(y, log(u / before), log(retained / before))
    before = retained
  }
  const perMonth = scalar(field.leavePerMonth)
  return perMonth > 0 ? leaveMonthBeyond(years, log(u / before), perMonth) : Infinity
}
