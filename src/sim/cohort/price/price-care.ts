// Care at a world's prices: every drug column of the panel times its class's multiplier in its period,
// rounded to the cent, then a new therapy in its place, then the arm's behaviours. Nothing is drawn, so a
// price dial re-runs only this.

import { roundHalfEven } from '../../units.ts'
import { therapyClassIds } from '../catalogue/categories.ts'
import type { Panel } from '../panel/panel.ts'
import { type BehaviourPlan, behaviours } from './behaviours/index.ts'
import type { Care } from './care.ts'
import { giveNewTherapy, type NewTherapyPlan } from './new-therapy.ts'

const CLASSES = therapyClassIds.length
const at = (id: (typeof therapyClassIds)[number]): number => therapyClassIds.indexOf(id)
const BRANDED = at('branded')
const NOVEL = at('novel')
const COMPETED = at('biosimilarCompeted')
const ORAL = at('oral')
const GENERIC = at('generic')
const CELL_AND_GENE = at('cellAndGene')

/**
 * Prices a panel. `multipliers[period · classes + class]` are multipliers on the reference prices; `acting` are
 * the arm's behaviours, none for care under fee-for-service; `entrant` is the world's new therapy, if it has one.
 * `into` is care of the same panel that nobody reads any more, its behaviours none: its columns are used again.
 */
export function priceCare(
  panel: Panel,
  multipliers: Float64Array,
  acting: readonly BehaviourPlan[],
  entrant: NewTherapyPlan | null = null,
  into?: Care,
): Care {
  const n = panel.episodes
  const care = into?.panel === panel ? into : emptyCare(panel)
  for (let r = 0, k = 0; r < panel.replicates; r++) {
    for (let t = 0; t < panel.periods; t++, k++) {
      const p = t * CLASSES
      const branded = multipliers[p + BRANDED]
      const novel = multipliers[p + NOVEL]
      const competed = multipliers[p + COMPETED]
      const oral = multipliers[p + ORAL]
      const generic = multipliers[p + GENERIC]
      for (let i = panel.start[k]; i < panel.start[k + 1]; i++) {
        care.brandedCents[i] = roundHalfEven(panel.brandedAtReferenceCents[i] * branded)
        care.novelCents[i] = roundHalfEven(panel.novelAtReferenceCents[i] * novel)
        const originator = roundHalfEven(panel.originatorAtReferenceCents[i] * competed)
        const given = panel.originatorResistance[i] >= 0
        care.originatorCents[i] = given ? originator : 0
        care.biosimilarCents[i] = given ? 0 : roundHalfEven(panel.biosimilarAtReferenceCents[i] * competed)
        care.biosimilarOriginatorCents[i] = given ? 0 : originator
        care.genericCents[i] = roundHalfEven(panel.genericAtReferenceCents[i] * generic)
        const novelOral = roundHalfEven(panel.novelOralAtReferenceCents[i] * novel)
        care.novelOralCents[i] = novelOral
        care.oralCents[i] = roundHalfEven(panel.oralAtReferenceCents[i] * oral) + novelOral
      }
    }
  }
  for (let i = 0; i < n; i++) {
    care.supportiveCents[i] = panel.supportiveCents[i]
    care.practiceServicesCents[i] = panel.practiceServicesCents[i]
    care.hospitalServicesCents[i] = panel.hospitalServicesCents[i] + panel.endOfLifeCents[i]
    care.emergencyVisits[i] = panel.emergencyVisits[i]
    care.emergencyCents[i] = panel.emergencyCents[i]
    care.admissions[i] = panel.admissions[i]
    care.admissionCents[i] = panel.admissionCents[i]
  }
  sumComplications(panel, care.complicationCents)
  care.productCents.set(priceProducts(panel, multipliers))
  for (let k = 0; k < panel.therapies.count; k++) care.cellTherapy[panel.therapies.episode[k]] = 1
  return delivered(care, multipliers, acting, entrant)
}

/** Priced care as it is delivered: with the world's new therapy in its place, then the arm's behaviours; `care` is changed. */
export function delivered(
  care: Care,
  multipliers: Float64Array,
  acting: readonly BehaviourPlan[],
  entrant: NewTherapyPlan | null,
): Care {
  if (entrant !== null) giveNewTherapy(care.panel, entrant, multipliers, care)
  for (const { behaviour, effect } of acting) behaviours[behaviour].act(care.panel, effect, care)
  return care
}

/** Writes the treatment-related part of each episode's admissions, cents. */
export function sumComplications(
  { episodes, eventStart, eventComplication, eventCents }: Panel,
  into: Float64Array,
): void {
  for (let i = 0; i < episodes; i++) {
    let cents = 0
    for (let e = eventStart[i]; e < eventStart[i + 1]; e++) cents += eventComplication[e] === 1 ? eventCents[e] : 0
    into[i] = cents
  }
}

/** Prices of the panel's cell and gene therapies, by therapy row, whole cents; `multipliers` are priceCare's. Behaviours do not move them. */
export function priceProducts(
  { therapies, start, replicates, periods }: Panel,
  multipliers: Float64Array,
): Float64Array {
  const cents = new Float64Array(therapies.count)
  for (let r = 0; r < replicates; r++) {
    for (let k = therapies.start[r]; k < therapies.start[r + 1]; k++) {
      let t = 0
      while (start[r * periods + t + 1] <= therapies.episode[k]) t++
      cents[k] = roundHalfEven(therapies.productAtReferenceCents[k] * multipliers[t * CLASSES + CELL_AND_GENE])
    }
  }
  return cents
}

function emptyCare(panel: Panel): Care {
  const column = (): Float64Array => new Float64Array(panel.episodes)
  return {
    panel,
    brandedCents: column(),
    novelCents: column(),
    originatorCents: column(),
    biosimilarCents: column(),
    biosimilarOriginatorCents: column(),
    genericCents: column(),
    supportiveCents: column(),
    oralCents: column(),
    novelOralCents: column(),
    practiceServicesCents: column(),
    hospitalServicesCents: column(),
    emergencyVisits: column(),
    emergencyCents: column(),
    admissions: column(),
    admissionCents: column(),
    complicationCents: column(),
    productCents: new Float64Array(panel.therapies.count),
    cellTherapy: new Uint8Array(panel.episodes),
    declined: new Uint8Array(panel.episodes).fill(panel.treatedElsewhere ? 1 : 0),
  }
}
