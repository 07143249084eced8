// Cherry-picking: the practice declines patients who will cost more than a benchmark expects of them. It acts on what a
// practice knows when therapy starts and EOM-like risk adjustment does not see: the regimen's drug cost a month, against
// the mean of the same cancer, disease extent and HER2 status; never on how the episode turns out. Both stand at the
// evidence's prices, so that every world declines the same patients. A declined patient has the same care elsewhere.

import type { ParameterReader } from '../../../parameters/index.ts'
import { centsOf } from '../../../units.ts'
import { cancerIds } from '../../catalogue/categories.ts'
import { type SubtypeId, subtypeIds, subtypes } from '../../catalogue/subtypes/index.ts'
import { regimenCost } from '../../compile/regimen-cost.ts'
import { EPISODE_MONTHS, type Panel } from '../../panel/panel.ts'
import type { Behaviour } from './behaviour.ts'

export const cherryPicking: Behaviour = {
  label: 'Cherry-picking',
  doc: 'Share declined of the patients whose regimen is dear for their cancer, disease extent and HER2 status. They are treated elsewhere and leave the contract.',
  size: 'behaviour.cherryPicking.size',
  /** The share declined, then by cell the drug cost a month above which a regimen is dear, cents. */
  effect: (size, read) => [
    size,
    ...meanCentsPerMonth(read).map((cents) => cents * read('behaviour.cherryPicking.costRatio')),
  ],
  act(panel, [share, ...dear], care) {
    for (let i = 0; i < panel.episodes; i++) {
      if (panel.selectionUniform[i] >= share) continue
      const cell = cellOf(panel.cancer[i], panel.metastatic[i], panel.her2[i])
      if (drugCents(panel, i) > dear[cell] * panel.monthsOnTherapy[i]) care.declined[i] = 1
    }
  },
}

/** What the clinical adjusters of a benchmark tell apart. */
const cellOf = (cancer: number, metastatic: number, her2: number): number => 4 * cancer + 2 * metastatic + her2

/** Mean drug cost of a month on therapy by cell in the evidence's mix, cents; 0 in cells without a subtype. */
function meanCentsPerMonth(read: ParameterReader): number[] {
  const cents = new Array<number>(4 * cancerIds.length).fill(0)
  const shares = new Array<number>(4 * cancerIds.length).fill(0)
  for (const id of subtypeIds) {
    const { cancer, metastatic, her2 } = subtypes[id]
    const cell = cellOf(cancerIds.indexOf(cancer), metastatic ? 1 : 0, her2 ? 1 : 0)
    const share = read(subtypes[id].share)
    shares[cell] += share
    cents[cell] += share * subtypeCentsPerMonth(id, read)
  }
  return cents.map((sum, cell) => (shares[cell] > 0 ? sum / shares[cell] : 0))
}

function subtypeCentsPerMonth(id: SubtypeId, read: ParameterReader): number {
  let usd = 0
  let shares = 0
  for (const regimen of subtypes[id].regimens) {
    const share = read(regimen.share)
    const cost = regimenCost(regimen, read)
    const competedUsd = (1 - cost.uptake) * cost.originatorUsd + cost.uptake * cost.biosimilarUsd
    shares += share
    usd += share * (cost.brandedUsd + cost.novelUsd + competedUsd + cost.genericUsd + cost.oralUsd + cost.novelOralUsd)
  }
  return shares > 0 ? centsOf((usd / shares) * read('level.drugScale')) / EPISODE_MONTHS : 0
}

/** Drugs of episode `i` at the evidence's prices under the usual uptake of biosimilars. */
const drugCents = (panel: Panel, i: number): number =>
  panel.brandedAtReferenceCents[i] +
  panel.novelAtReferenceCents[i] +
  (panel.originatorResistance[i] >= 0 ? panel.originatorAtReferenceCents[i] : panel.biosimilarAtReferenceCents[i]) +
  panel.genericAtReferenceCents[i] +
  panel.oralAtReferenceCents[i] +
  panel.novelOralAtReferenceCents[i]
