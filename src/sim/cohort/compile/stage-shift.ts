// Early detection: a share of the patients whose cancer would have been metastatic at diagnosis is found early instead.
// The shifted world is taken as settled: its mix and its number of episodes are those that the shift leads to in the
// long run, from the first period on. Of each cancer's metastatic episodes the part d = p ÷ (p + (1 − p) r) belongs to
// patients metastatic at diagnosis, p the share metastatic at diagnosis and r the share of the others who become
// so later. Those found early have one early episode with probability a and become metastatic later with probability
// r. Left out: overdiagnosis, deaths from the cancer outside episodes, small-cell lung and prostate cancer.

import type { ParameterReader } from '../../parameters/index.ts'
import type { Share } from '../../units.ts'
import type { World } from '../../world.ts'
import { cancerIds } from '../catalogue/categories.ts'
import type { Subtype } from '../catalogue/subtype.ts'
import { type SubtypeId, subtypeIds, subtypes } from '../catalogue/subtypes/index.ts'
import { subtypesByCancer } from './compile-mix.ts'

const idOf = (subtype: Subtype): SubtypeId => subtypeIds.find((id) => subtypes[id] === subtype) as SubtypeId

export interface ShiftedStage extends Pick<World, 'cancerMix' | 'subtypeMix'> {
  /** Episodes for each one before the shift. */
  readonly episodes: number
  /** Patients found early, and those of them who never become metastatic, for each episode before the shift. */
  readonly foundEarly: number
  readonly cured: number
}

/**
 * A world's mix after a stage shift of `share`; `further(subtype)` is the chance of a further episode. Six of ten
 * episodes metastatic, half of these followed by another, d = .5, r = .25, a = .8, share .5: .5 · .5 · .6 · .5 = .075
 * are found early; .5 · .5 · .75 · .6 = .1125 episodes go, .8 · .075 = .06 come: .4875 metastatic and .46 early.
 */
export function shiftStage(
  { cancerMix, subtypeMix }: Pick<World, 'cancerMix' | 'subtypeMix'>,
  share: Share,
  further: (subtype: SubtypeId) => number,
  read: ParameterReader,
): ShiftedStage {
  if (share === 0) return { cancerMix, subtypeMix, episodes: 1, foundEarly: 0, cured: 0 }
  const before = Object.fromEntries(
    subtypeIds.map((id) => [id, cancerMix[subtypes[id].cancer] * (subtypeMix[subtypes[id].cancer][id] ?? 0)]),
  ) as Record<SubtypeId, number>
  const after = { ...before }
  let foundEarly = 0
  let cured = 0
  for (const id of subtypeIds) {
    const { foundEarlyAs, cancer: of } = subtypes[id] as Subtype
    if (foundEarlyAs === undefined || foundEarlyAs === 'neverFoundEarly') continue
    const cancer = of as 'breast' | 'lung' | 'colorectal' // those with numbers of stage; a test holds it
    const distant = read(`stage.${cancer}.distantShare`)
    const later = read(`stage.${cancer}.laterShare`)
    const deNovo = distant > 0 ? distant / (distant + (1 - distant) * later) : 0
    const found = share * deNovo * before[id] * (1 - further(id))
    foundEarly += found
    cured += found * (1 - later)
    after[id] -= share * deNovo * (1 - later) * before[id]
    after[idOf(foundEarlyAs)] += found * read(`stage.${cancer}.systemicShare`)
  }
  const byCancer = subtypesByCancer.map((ids) => ids.reduce((sum, id) => sum + after[id], 0))
  const episodes = byCancer.reduce((a, b) => a + b, 0)
  return {
    cancerMix: Object.fromEntries(cancerIds.map((cancer, c) => [cancer, byCancer[c] / episodes])) as World['cancerMix'],
    subtypeMix: Object.fromEntries(
      cancerIds.map((cancer, c) => [
        cancer,
        byCancer[c] > 0
          ? Object.fromEntries(subtypesByCancer[c].map((id) => [id, after[id] / byCancer[c]]))
          : subtypeMix[cancer],
      ]),
    ) as World['subtypeMix'],
    episodes,
    foundEarly,
    cured,
  }
}
