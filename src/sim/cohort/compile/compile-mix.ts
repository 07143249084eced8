// A world's mix of cancers and subtypes, coupled to the reference mix of the registry so that a dial
// changes as few patients as possible. The evidence's mix is one of episodes: patients on long therapies
// have more of them. Entrants are therefore drawn from m(1 − c), m the mix of episodes and c the chance
// of a further episode, which keeps the panel's mix at m in every period:
// m·c + [Σ m(1 − c)]·m(1 − c)/Σ m(1 − c) = m.

import { parameterReader } from '../../parameters/index.ts'
import type { World } from '../../world.ts'
import { cancerIds } from '../catalogue/categories.ts'
import { type SubtypeId, subtypeIds, subtypes } from '../catalogue/subtypes/index.ts'
import { coupledMix, type Mix } from './mix.ts'

type Shares = Pick<World, 'cancerMix' | 'subtypeMix'>

/** Subtypes of each cancer, in registry order. */
export const subtypesByCancer: readonly (readonly SubtypeId[])[] = cancerIds.map((cancer) =>
  subtypeIds.filter((id) => subtypes[id].cancer === cancer),
)

/** The registry's mix of episodes, whatever a scenario challenges: worlds carry their own. */
export function referenceShares(): Shares {
  const read = parameterReader({})
  return {
    cancerMix: Object.fromEntries(cancerIds.map((id) => [id, read(`mix.${id}.share`)])) as World['cancerMix'],
    subtypeMix: Object.fromEntries(
      cancerIds.map((id, c) => [
        id,
        Object.fromEntries(subtypesByCancer[c].map((subtype) => [subtype, read(subtypes[subtype].share)])),
      ]),
    ) as World['subtypeMix'],
  }
}

interface MixPlan {
  readonly initial: { readonly cancer: Mix; readonly subtype: readonly Mix[] }
  readonly entrant: { readonly cancer: Mix; readonly subtype: readonly Mix[] }
  readonly entrantShare: number
}

/** Mixes of the first period's panel and of entrants, and the entrants' share of a panel, Σ m(1 − c); `continuation(subtype)` is the chance of a further episode. */
export function compileMix(world: Shares, reference: Shares, continuation: (subtype: SubtypeId) => number): MixPlan {
  const of = (shares: Shares, leaving: (subtype: SubtypeId) => number) => {
    const joint = cancerIds.map((cancer, c) =>
      subtypesByCancer[c].map((s) => shares.cancerMix[cancer] * (shares.subtypeMix[cancer][s] ?? 0) * leaving(s)),
    )
    const byCancer = joint.map((row) => row.reduce((a, b) => a + b, 0))
    const total = byCancer.reduce((a, b) => a + b, 0)
    return {
      total,
      cancer: byCancer.map((x) => x / total),
      subtype: joint.map((row, c) =>
        byCancer[c] > 0
          ? row.map((x) => x / byCancer[c])
          : subtypesByCancer[c].map((s) => shares.subtypeMix[cancerIds[c]][s] ?? 0),
      ),
    }
  }
  const coupled = (leaving: (subtype: SubtypeId) => number) => {
    const from = of(reference, leaving)
    const to = of(world, leaving)
    return {
      cancer: coupledMix(from.cancer, to.cancer),
      subtype: from.subtype.map((row, c) => coupledMix(row, to.subtype[c])),
    }
  }
  const leaving = (s: SubtypeId) => 1 - continuation(s)
  return { initial: coupled(() => 1), entrant: coupled(leaving), entrantShare: of(world, leaving).total }
}
