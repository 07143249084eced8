// Episodes of a population paid by member and month: src/sim/contracts/provider/population-based.ts says what is computed.
// The payer's part of each row and what others receive of it stand in `parts`, as settleClaims leaves them.

import { dueUpTo, expectedByRisk, reinsured } from '../sim/formulas/population'
import * as sum from '../sim/kernels/layout/population-sums'
import { predictRows } from './practice-facts'
import { monthsBegun } from './rows'
import { receive, reconcile, strataRows } from './strata'

/**
 * Adds to five sums: other providers' part, what the reinsurer pays, cost of enhanced services (by months begun alive in
 * `services`), the payer's part, relative risk. Each row's relative risk goes to risks[row]; `prices` = 0: it is 1.
 */
export function gatherPopulation(
  panel: usize,
  capacity: i32,
  from: i32,
  to: i32,
  parts: usize,
  attachment: f64,
  reinsuredShare: f64,
  services: usize,
  prices: usize,
  firstBlock: i32,
  blockSize: i32,
  meanPredicted: f64,
  risks: usize,
  sums: usize,
  strata: usize,
): void {
  let others: f64 = 0
  let recovered: f64 = 0
  let cost: f64 = 0
  let paid: f64 = 0
  let allRisk: f64 = 0
  if (prices !== 0) predictRows(panel, capacity, from, to, prices, firstBlock, blockSize, risks)
  const tally = strataRows(panel, capacity)
  for (let i = from; i < to; i++) {
    const at = parts + ((<usize>i) << 3)
    const part = load<f64>(at)
    const elsewhere = load<f64>(at + ((<usize>capacity) << 3))
    const recovery = reinsured(part, attachment, reinsuredShare)
    const service = load<f64>(services + ((<usize>monthsBegun(panel, capacity, i)) << 3))
    const risk = prices === 0 ? 1 : load<f64>(risks + ((<usize>i) << 3)) / meanPredicted
    store<f64>(risks + ((<usize>i) << 3), risk)
    others += elsewhere
    recovered += recovery
    cost += service
    paid += part
    allRisk += risk
    if (strata !== 0) receive(tally + i, capacity, strata, elsewhere, recovery - elsewhere - service)
  }
  store<f64>(sums, others, sum.DEDUCTION << 3)
  store<f64>(sums, recovered, sum.RECOVERY << 3)
  store<f64>(sums, cost, sum.SERVICES << 3)
  store<f64>(sums, paid, sum.PAID << 3)
  store<f64>(sums, allRisk, sum.RISK << 3)
}

/** Shares a period's payment among the rows by risk, cents upon cents, and tells strata what each is reconciled at; returns what was shared. */
export function sharePayment(
  panel: usize,
  capacity: i32,
  from: i32,
  to: i32,
  parts: usize,
  risks: usize,
  allRisk: f64,
  payment: f64,
  expected: f64,
  strata: usize,
): f64 {
  let upTo: f64 = 0
  let posted: f64 = 0
  const tally = strataRows(panel, capacity)
  for (let i = from; i < to; i++) {
    const risk = load<f64>(risks + ((<usize>i) << 3))
    upTo += risk
    const due = dueUpTo(payment, upTo, allRisk)
    const own = due - posted
    posted = due
    if (strata === 0) continue
    receive(tally + i, capacity, strata, -own, own)
    reconcile(
      tally + i,
      capacity,
      strata,
      expectedByRisk(expected, risk, allRisk),
      load<f64>(parts + ((<usize>i) << 3)),
    )
  }
  return posted
}
