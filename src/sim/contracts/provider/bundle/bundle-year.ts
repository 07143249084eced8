// How many mean episodes the price of a year must cover. A year is paid at a patient's first episode and covers what
// follows within it; a patient who stays longer pays again. At the start of the horizon every patient is at a first
// episode; later, subtypes whose patients stay long are rarer among those who start. Assumes that later episodes cost
// what all do on average, and that a subtype's patients stay on with the same probability each time.

import type { Panel } from '../../../cohort/panel/panel.ts'
import type { Share } from '../../../units.ts'

/**
 * Mean episodes that one price must cover, so that over `periods` prices meet the expected cost of a world that has not
 * moved; the last period pays only its own. With p(0) = 1 and p(t) = 1 − c p(t − 1) the share of a subtype's episodes
 * that are paid for, c the share that goes on: (periods − mean p of the last) ÷ Σ mean p of those before.
 *
 * Worked: half of the patients never go on, half always do. Two periods: (2 − .5) ÷ 1 = 1.5; three: p = 1, .5, 1,
 * (3 − 1) ÷ 1.5 = 1.333. One subtype with c = .5: 1.5 over any horizon.
 */
export function expectedHalves(
  panel: Panel,
  rows: readonly { readonly i: number; readonly share: Share }[],
  periods: number,
): number {
  const subtypes = new Map<number, { share: Share; goesOn: Share; paid: Share }>()
  for (const { i, share } of rows) {
    const subtype = subtypes.get(panel.subtype[i]) ?? { share: 0, goesOn: 0, paid: 1 }
    subtype.share += share
    subtype.goesOn += share * panel.continues[i]
    subtypes.set(panel.subtype[i], subtype)
  }
  const known = [...subtypes.values()].filter(({ share }) => share > 0)
  let before = 0
  let last = 1
  for (let t = 1; t < Math.max(2, periods); t++) {
    before += last
    for (const subtype of known) subtype.paid = 1 - (subtype.goesOn / subtype.share) * subtype.paid
    last = known.reduce((sum, { share, paid }) => sum + share * paid, 0)
  }
  return (Math.max(2, periods) - last) / before
}
