// Episodes under a population-based payment, cents: reinsurance of single ones, and a period’s payment among them by risk.

import { roundHalfEven } from './rounding.ts'

/** What the reinsurer pays of an episode: 90 % of $250,000 above an attachment of $200,000 are $45,000. */
export function reinsured(cost: number, attachment: number, share: number): number {
  return roundHalfEven(Math.max(0, cost - attachment) * share)
}

/** What is due to all episodes up to one, whose relative risks add up to `upTo` of `all`: $100 at 1 of 3, $33.33; at 2, $66.67. */
export function dueUpTo(payment: number, upTo: number, all: number): number {
  return roundHalfEven((payment * upTo) / all)
}

/** What an episode is expected to cost, not rounded: of $900 for relative risks of 3 in all, one of 1.5 has $450. */
export function expectedByRisk(expected: number, risk: number, all: number): number {
  return (expected * risk) / all
}
