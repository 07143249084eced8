// Moving one share of a mix from a dial: the others give way in proportion. A share dragged to one and
// back again finds the others where the baseline had them.

import { giveWay } from '../../sim/scenario/give-way.ts'

type Mix<Id extends string> = Readonly<Partial<Record<Id, number>>>

/**
 * The mix with `id` at `share` (0–1). Raising b of (a .5, b .3, c .2) to .65 halves the others: (.25, .65, .1).
 * When the others have nothing left to grow from they take the proportions of `baseline`.
 */
export function withShare<Id extends string>(mix: Mix<Id>, id: Id, share: number, baseline: Mix<Id>): Record<Id, number> {
  const named = { [id]: Math.min(1, Math.max(0, share)) } as Mix<Id>
  const from = mix as Readonly<Record<Id, number>>
  const ids = Object.keys(mix) as Id[]
  const othersGone = ids.every((other) => other === id || from[other] < 1e-9)
  return giveWay(othersGone ? (baseline as Readonly<Record<Id, number>>) : from, named) ?? { ...from }
}

/** Whether two mixes of the same categories agree. */
export const sameMix = <Id extends string>(a: Mix<Id>, b: Mix<Id>): boolean => (Object.keys(a) as Id[]).every((id) => Math.abs((a[id] ?? 0) - (b[id] ?? 0)) < 1e-9)
