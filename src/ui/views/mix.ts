// Moving one share of a mix from a dial. Shares that were set before stay where they were set; the rest
// of the cancer gives way in proportion to the baseline, so a dial moved away and back leaves no trace.

import { giveWay } from '../../sim/scenario/give-way.ts'
import { namedShares } from '../../sim/scenario/patch.ts'

type Mix<Id extends string> = Readonly<Partial<Record<Id, number>>>

/**
 * The mix with `id` at `share` (0–1). Baseline (a .5, b .3, c .2), b set to .65: the others halve, (.25, .65, .1).
 * When the shares set before leave no room, all others give way in proportion to what they have now.
 */
export function withShare<Id extends string>(
  mix: Mix<Id>,
  id: NoInfer<Id>,
  share: number,
  baseline: Mix<Id>,
): Record<Id, number> {
  const from = baseline as Readonly<Record<Id, number>>
  const now = mix as Readonly<Record<Id, number>>
  const own = { [id]: Math.min(1, Math.max(0, share)) } as Mix<Id>
  const named = { ...namedShares(from, now), ...own } as Mix<Id>
  const values = Object.values(named) as number[]
  const room = values.reduce((sum, value) => sum + value, 0) <= 1 && values.length < Object.keys(from).length
  return (room ? giveWay(from, named) : giveWay(now, own)) ?? giveWay(from, own) ?? { ...now }
}

/** Whether two mixes of the same categories agree. */
export const sameMix = <Id extends string>(a: Mix<Id>, b: Mix<Id>): boolean =>
  (Object.keys(a) as Id[]).every((id) => Math.abs((a[id] ?? 0) - (b[id] ?? 0)) < 1e-9)

/** The largest move of any share, with its sign: what a folded group shows on the outside. */
export const largestMove = (now: Readonly<Record<string, number>>, was: Readonly<Record<string, number>>): number =>
  Object.keys(now).reduce(
    (most, id) => (Math.abs(now[id] - was[id]) > Math.abs(most) + 1e-12 ? now[id] - was[id] : most),
    0,
  )
