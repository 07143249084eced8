// Changing a mix: the shares that are named are set, the others of the same group give way (or fill up)
// in proportion to what they had, so that the group still sums to 1.

import type { Share } from '../units.ts'

/** Slack on a sum of shares written by hand. */
const SLACK = 1e-6

/**
 * The whole mix after setting `named`; undefined when the named shares sum to less than 1 and no other
 * has a share to grow from. When all are named they are taken as they stand.
 * Base (0.5, 0.3, 0.2) with the first set to 0.6: 0.4 is left for 0.3 + 0.2, giving (0.6, 0.24, 0.16).
 */
export function giveWay<Id extends string>(
  base: Readonly<Record<Id, Share>>,
  named: Readonly<Partial<Record<Id, Share>>>,
): Record<Id, Share> | undefined {
  const ids = Object.keys(base) as Id[]
  let left = 1
  let others = 0
  for (const id of ids) {
    const share = named[id]
    if (share === undefined) others += base[id]
    else left -= share
  }
  if (ids.every((id) => named[id] === undefined)) return { ...base }
  const unnamed = ids.some((id) => named[id] === undefined)
  if (unnamed && others === 0 && left > SLACK) return undefined
  const shared = Math.max(0, left)
  return Object.fromEntries(
    ids.map((id) => [id, named[id] ?? (others > 0 ? (base[id] / others) * shared : 0)]),
  ) as Record<Id, Share>
}

/** What is wrong with named shares in themselves: they sum to more than 1, or all are named and do not sum to 1. */
export function mixProblem(
  named: unknown,
  ids: readonly string[],
): readonly [message: string, hint: string] | undefined {
  if (typeof named !== 'object' || named === null) return undefined
  const shares = ids
    .filter((id) => Object.hasOwn(named, id))
    .map((id) => (named as Readonly<Record<string, unknown>>)[id])
  if (!shares.every((share) => typeof share === 'number' && share >= 0 && share <= 1)) return undefined
  const sum = (shares as number[]).reduce((a, b) => a + b, 0)
  const rounded = Math.round(sum / SLACK) * SLACK
  if (sum > 1 + SLACK)
    return [
      `The shares sum to ${Number(rounded.toPrecision(7))}, more than 1.`,
      'Lower them until they sum to at most 1; what is not named gives way in proportion.',
    ]
  if (shares.length === ids.length && sum < 1 - SLACK)
    return [
      `All shares are named and sum to ${Number(rounded.toPrecision(7))}, not 1.`,
      'Leave one out, and it takes the rest.',
    ]
  return undefined
}
